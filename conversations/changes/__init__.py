"""What happened, in the past tense: every fact a turn decided to keep. `bot/keep_*.py` keep each, by its kind.

Each kind has its file; here are what any of them may set or count, and all of them together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from conversations.changes.announcements import (
    AnnouncementBegun,
    AnnouncementEnded,
    AnnouncementStopped,
    AnnouncementWentOn,
)
from conversations.changes.desk import (
    AwayChosen,
    ColleagueNamed,
    FacilitatorJoined,
    FacilitatorLeft,
    MessageThreaded,
    NamesAsked,
    ReadyAnswerKept,
    ReadyAnswerRemoved,
    ThreadOpened,
)
from conversations.changes.ideas import (
    CardHeld,
    IdeaAdded,
    IdeaCorrected,
    IdeaNoted,
    IdeaSubmitted,
    IdeaTaken,
    NoteEdited,
    PartEdited,
    PartnerNoted,
    StatusChanged,
    WentSaid,
)
from conversations.changes.people import (
    AgreementGiven,
    AgreementWithdrawn,
    CameThrough,
    LeftAlone,
    PersonDescribed,
    PersonErased,
    PersonFrozen,
    PersonThawed,
)
from conversations.changes.season import (
    AgendaOrdered,
    HelpToComeAsked,
    MeetingAwaited,
    MeetingChanged,
    MeetingsAdded,
    ReminderPostponed,
    RemindersChosen,
    RsvpGiven,
)


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
class Counted:
    """Something worth a number and nobody's name, e.g. ("not_understood", "fields")."""

    what: str
    which: str


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
