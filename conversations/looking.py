"""What a facilitator may see beyond one idea: gathered only when she asks for it. Frozen values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from conversations.model import Announcement, Audience


@dataclass(frozen=True, slots=True)
class Looking:
    """Empty for a resident, and for an event that asks for nothing of it."""

    audiences: Mapping[Audience, int] = field(default_factory=dict)  # how many people each would reach
    announcement: Announcement | None = None  # the one the event speaks of
    next_announcement: int = 1  # the number of the next one
