"""What happens at the facilitator's desk: who holds it, and what is said from there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from conversations.model import ReadyAnswer, Thread


@dataclass(frozen=True, slots=True)
class NamesAsked:
    """A report with people's names leaves: worth a line in the log, without any name."""

    at: datetime


@dataclass(frozen=True, slots=True)
class ReadyAnswerKept:
    """A new ready answer (id 0), or new words for one."""

    answer: ReadyAnswer


@dataclass(frozen=True, slots=True)
class ReadyAnswerRemoved:
    id: int


@dataclass(frozen=True, slots=True)
class ColleagueNamed:
    """What this facilitator is called by colleagues and residents."""

    name: str


@dataclass(frozen=True, slots=True)
class AwayChosen:
    """This facilitator is away until `until`; None: there."""

    until: date | None


@dataclass(frozen=True, slots=True)
class FacilitatorJoined:
    """The invitation was good: this person is a facilitator from now on, the invitation is used up, and
    everything that waited for a facilitator is hers."""

    invitation: str
    at: datetime


@dataclass(frozen=True, slots=True)
class FacilitatorLeft:
    """This person is a resident from now on, and gets no word of anybody else's any more."""

    at: datetime


@dataclass(frozen=True, slots=True)
class ThreadOpened:
    """The facilitator wrote to this resident: what they write next, if it is nothing else, answers her."""

    thread: Thread
    at: datetime


@dataclass(frozen=True, slots=True)
class MessageThreaded:
    """A message this person wrote was passed on: its later edits and answers belong to `thread`."""

    message: int
    thread: Thread
