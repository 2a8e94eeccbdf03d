"""What happened, in the past tense: every fact a turn decided to keep. `bot/keep_*.py` keep each, by its kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from conversations.exchange import (
    Message,
)
from conversations.model import (
    Answers,
    Audience,
    Idea,
    Meeting,
    Part,
    Purpose,
    ReadyAnswer,
    ReminderKind,
    Rsvp,
    Status,
    Thread,
)


@dataclass(frozen=True, slots=True)
class AgreementGiven:
    purpose: Purpose
    version: str  # of the wording the person saw
    at: datetime


@dataclass(frozen=True, slots=True)
class AgreementWithdrawn:
    purpose: Purpose
    at: datetime


@dataclass(frozen=True, slots=True)
class PersonDescribed:
    """Name and contact as the person gave them; proposed again next time instead of asked again."""

    name: str
    contact: str


@dataclass(frozen=True, slots=True)
class CameThrough:
    """The word a poster's link carried (`?start=`). Kept on the person once, and counted."""

    source: str


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
class AgendaOrdered:
    """The ideas to present at a meeting, in this order."""

    meeting: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WentSaid:
    """How it went at the meeting, as its author says: "good", "so-so", "bad", "absent"."""

    number: int
    went: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NamesAsked:
    """A report with people's names leaves: worth a line in the log, without any name."""

    at: datetime


@dataclass(frozen=True, slots=True)
class PartnerNoted:
    """A step between an idea and a partner: offered, yes, no, called, not-called."""

    number: int
    step: str
    partner: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """« Laissez-moi tranquille »: no question of how things went any more."""

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
class ReadyAnswerKept:
    """A new ready answer (id 0), or new words for one."""

    answer: ReadyAnswer


@dataclass(frozen=True, slots=True)
class ReadyAnswerRemoved:
    id: int


@dataclass(frozen=True, slots=True)
class IdeaTaken:
    """This colleague takes care of the idea from now on; 0: nobody in particular does."""

    number: int
    by: int
    at: datetime


@dataclass(frozen=True, slots=True)
class ColleagueNamed:
    """What this facilitator is called by colleagues and residents."""

    name: str


@dataclass(frozen=True, slots=True)
class AwayChosen:
    """This facilitator is away until `until`; None: there."""

    until: date | None


@dataclass(frozen=True, slots=True)
class CardHeld:
    """This message of the chat is the card of the idea, and follows from now on: a button under it was pressed."""

    number: int
    message: int


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
class AlarmSet:
    """Wake this person's conversation at `due` with Rang(kind, subject). Setting it again moves it."""

    kind: str
    subject: str
    due: datetime
    person: int = 0  # 0: the person of this turn


@dataclass(frozen=True, slots=True)
class AlarmCleared:
    kind: str
    subject: str
    person: int = 0


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


@dataclass(frozen=True, slots=True)
class Counted:
    """Something worth a number and nobody's name, e.g. ("not_understood", "fields")."""

    what: str
    which: str


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


@dataclass(frozen=True, slots=True)
class PersonFrozen:
    """From now on nobody reads what is kept of this person, and nobody writes to them."""

    person: int
    at: datetime


@dataclass(frozen=True, slots=True)
class PersonThawed:
    """The pause is over."""

    person: int


@dataclass(frozen=True, slots=True)
class PersonErased:
    """Everything known of this person goes: the row, the state, the wishes, the ideas, what waits to be sent."""

    at: datetime
    empties_chat: bool = True  # what Telegram still lets the bot take away goes too


@dataclass(frozen=True, slots=True)
class AnnouncementBegun:
    """`message` goes to everybody of the audience who agreed to news."""

    number: int
    audience: Audience
    message: Message
    at: datetime


@dataclass(frozen=True, slots=True)
class AnnouncementWentOn:
    """More of it may be written down to be sent."""

    number: int
    at: datetime


@dataclass(frozen=True, slots=True)
class AnnouncementStopped:
    number: int
    at: datetime


@dataclass(frozen=True, slots=True)
class AnnouncementEnded:
    """Nothing of it waits any more."""

    number: int
    at: datetime


AnnouncementChange = AnnouncementBegun | AnnouncementWentOn | AnnouncementStopped | AnnouncementEnded

PersonChange = (
    AgreementGiven
    | AgreementWithdrawn
    | PersonDescribed
    | CameThrough
    | LeftAlone
    | PersonFrozen
    | PersonThawed
    | PersonErased
)
IdeaChange = (
    IdeaSubmitted
    | IdeaAdded
    | IdeaCorrected
    | PartEdited
    | StatusChanged
    | IdeaNoted
    | NoteEdited
    | CardHeld
    | IdeaTaken
    | WentSaid
    | PartnerNoted
)
DeskChange = (
    FacilitatorJoined
    | FacilitatorLeft
    | ColleagueNamed
    | AwayChosen
    | ReadyAnswerKept
    | ReadyAnswerRemoved
    | ThreadOpened
    | MessageThreaded
    | NamesAsked
)
SeasonChange = (
    RsvpGiven
    | HelpToComeAsked
    | RemindersChosen
    | ReminderPostponed
    | AgendaOrdered
    | MeetingsAdded
    | MeetingChanged
    | MeetingAwaited
)
Change = PersonChange | IdeaChange | DeskChange | SeasonChange | AnnouncementChange | AlarmSet | AlarmCleared | Counted
