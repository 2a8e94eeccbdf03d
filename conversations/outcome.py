"""What a turn decides: the new state, what to say, what to keep."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.changes import Change
from conversations.exchange import Message
from conversations.state import State


@dataclass(frozen=True, slots=True)
class Outcome:
    state: State
    messages: tuple[Message, ...] = ()
    changes: tuple[Change, ...] = ()
