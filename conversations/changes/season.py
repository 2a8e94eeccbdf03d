"""What happens around meetings: who comes, who is reminded, what changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from conversations.model import Meeting, ReminderKind, Rsvp


@dataclass(frozen=True, slots=True)
class AgendaOrdered:
    """The ideas to present at a meeting, in this order."""

    meeting: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RsvpGiven:
    meeting: int
    rsvp: Rsvp
    at: datetime


@dataclass(frozen=True, slots=True)
class HelpToComeAsked:
    """A note for the sheet of a meeting, in the person's own words."""

    meeting: int
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RemindersChosen:
    """Replaces the person's wishes; empty: none. Reminder rows not yet sent follow."""

    kinds: tuple[ReminderKind, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class ReminderPostponed:
    meeting: int
    kind: ReminderKind
    until: datetime


@dataclass(frozen=True, slots=True)
class MeetingsAdded:
    """Meetings with id 0, to be kept as new ones; known days are left as they are."""

    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class MeetingChanged:
    """The meeting of this id is now as given (moved, cancelled, put back, its venue known, shown to people…).

    `is_told`: its sequence grows by one, and whoever asked for reminders, comes, or was told that something was
    not known yet hears of it.
    """

    meeting: Meeting
    at: datetime
    is_told: bool


@dataclass(frozen=True, slots=True)
class MeetingAwaited:
    """This person read that the venue or the hour of the meeting is not known yet: they are owed the answer.
    `is_over`: they have it now. `has_file`: they have the meeting in their own calendar, and hear of each change."""

    meeting: int
    is_over: bool = False
    has_file: bool = False
