"""What happens to an idea, from its first words to how it went at the meeting and after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from conversations.model import Answers, Idea, Part, Status


@dataclass(frozen=True, slots=True)
class IdeaSubmitted:
    idea: Idea


@dataclass(frozen=True, slots=True)
class IdeaAdded:
    """Something added to an idea already sent."""

    number: int
    part: Part
    at: datetime


@dataclass(frozen=True, slots=True)
class IdeaCorrected:
    """These answers take the place of those sent before, which are gone; what was added later stays."""

    number: int
    answers: Answers
    at: datetime


@dataclass(frozen=True, slots=True)
class PartEdited:
    """A message an idea is made of now reads otherwise: `part.message` says which."""

    number: int
    part: Part


@dataclass(frozen=True, slots=True)
class StatusChanged:
    number: int
    status: Status
    at: datetime
    meeting: int = 0


@dataclass(frozen=True, slots=True)
class WentSaid:
    """How it went at the meeting, as its author says: "good", "so-so", "bad", "absent"."""

    number: int
    went: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PartnerNoted:
    """A step between an idea and a partner: offered, yes, no, called, not-called."""

    number: int
    step: str
    partner: str
    at: datetime


@dataclass(frozen=True, slots=True)
class IdeaNoted:
    """A colleague's note about an idea."""

    number: int
    part: Part
    at: datetime


@dataclass(frozen=True, slots=True)
class NoteEdited:
    """The message of a note now reads otherwise."""

    number: int
    part: Part


@dataclass(frozen=True, slots=True)
class IdeaTaken:
    """This colleague takes care of the idea from now on; 0: nobody in particular does."""

    number: int
    by: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CardHeld:
    """This message of the chat is the card of the idea, and follows from now on: a button under it was pressed."""

    number: int
    message: int
