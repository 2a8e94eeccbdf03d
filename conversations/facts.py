"""What this person may see, gathered before each turn, and what the configuration says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from zoneinfo import ZoneInfo

from conversations.looking import (
    Looking,
)
from conversations.model import (
    Colleague,
    Happened,
    Idea,
    IdeaLine,
    Meeting,
    Person,
    ReadyAnswer,
    ReminderKind,
    Rsvp,
    Status,
    Thread,
)
from conversations.spoken import Spoken


@dataclass(frozen=True, slots=True)
class Choice:
    """A key kept in the database and the words people read for it."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody an idea can be sent to: what they help with and where they are, as residents read it."""

    name: str
    helps: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One short card of « La Fabrik, c'est quoi ? »: lines of plain French, one sentence a line."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When the facilitator is there: days of the week (0: Monday), from an hour to another."""

    days: tuple[int, ...]
    start: time
    end: time


@dataclass(frozen=True, slots=True, eq=False)  # told apart by which one it is: what follows from one is found at once
class Settings:
    """The configuration as the conversation needs it. The defaults are only for tests."""

    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Paris"))
    association: str = "l'association"
    facilitator: str = "Camille Martin"
    phone: str = ""
    email: str = ""
    territory: str = "notre territoire"
    communes: tuple[str, ...] = ()
    spoken: Spoken = field(default_factory=Spoken)  # how people write these and other towns
    neighbours: tuple[str, ...] = ()  # towns outside the territory that people name
    fields: tuple[Choice, ...] = ()  # what an idea can be about, in the order of the buttons
    cards: tuple[Card, ...] = ()
    reminder_hour: time = time(18)
    morning_hour: time = time(8, 30)
    default_reminders: tuple[ReminderKind, ...] = (ReminderKind.WEEK, ReminderKind.EVE)
    quiet_from: time = time(21)
    quiet_to: time = time(8)
    unread_nudge_days: int = 3  # the facilitator is reminded of an unread idea
    unread_second_days: int = 4  # a second person is, if there is one
    unread_notice_days: int = 5  # the resident is told that the idea is not forgotten
    draft_days: int = 30
    idea_days: int = 730  # so long after somebody's last message, their ideas are kept
    ask_days_before: int = 30  # before that end somebody is asked whether to go on
    reminder_days: int = 365
    media_days: int = 7  # so long after an idea was sent, its voices and pictures are kept
    backup_days: int = 30  # 0: no backups are made
    address: str = ""  # the association's
    data_email: str = ""  # for questions about personal data; "": the facilitator's
    partners: tuple[Partner, ...] = ()
    has_pictures: bool = True  # whether pictures of a season can be drawn here (extra "report")
    shares_with_partners: bool = True  # whether there is anybody to be put in touch with
    ideas_per_day: int = 5
    settle_seconds: int = 6  # of quiet, after which several messages are one answer
    hours: WorkingHours | None = None  # when the facilitator is there; None: nobody said
    alert_at_night: bool = True  # somebody in danger: she is told with a sound at any hour
    calendar_url: str = ""  # where the season can be subscribed to, "" when nowhere
    bot: str = ""  # the bot's username, for links to it

    @property
    def first_name(self) -> str:
        """The facilitator as residents call her."""
        return self.facilitator.split()[0]


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who said they come to a meeting, with how many in all. `name` "" when they gave none."""

    person: int
    name: str
    people: int


@dataclass(frozen=True, slots=True)
class HelpNote:
    """The help somebody needs to come, in their words."""

    person: int
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Presented:
    """An idea on a meeting's sheet; `comes`: what its author said of coming, None: nothing yet."""

    idea: Idea
    name: str
    comes: bool | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything a facilitator wants to know of one meeting."""

    meeting: int
    guests: tuple[Guest, ...] = ()
    help: tuple[HelpNote, ...] = ()
    items: tuple[Presented, ...] = ()  # the ideas of this meeting in order, whatever became of them
    waiting: tuple[Presented, ...] = ()  # their authors want to speak of them there, and they are on no agenda
    left: tuple[Presented, ...] = ()  # still on the agenda of a meeting that is over or cancelled
    unread: int = 0  # ideas nobody has read yet

    @property
    def to_present(self) -> tuple[Presented, ...]:
        """Those of which nothing was decided yet."""
        return tuple(item for item in self.items if item.idea.status is Status.AGENDA)

    @property
    def people(self) -> int:
        """How many come in all."""
        return sum(guest.people for guest in self.guests)

    def ordered(self, items: Sequence[Presented]) -> Sheet:
        """The same sheet, with those to present in this order."""
        others = (item for item in self.items if item.idea.status is not Status.AGENDA)
        return replace(self, items=(*items, *others))


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a turn may look at besides the state and the event. Nothing here is another person's,
    unless `person` is a facilitator."""

    person: Person
    settings: Settings
    meetings: tuple[Meeting, ...] = ()  # published, in order of date, past ones of the season included
    calendar: tuple[Meeting, ...] = ()  # for a facilitator: the unpublished ones too
    concerned: int = 0  # for a facilitator who announces a change: how many people hear of it
    told: Meeting | None = None  # a meeting as this person was told of it, before the change they now hear of
    rsvps: Mapping[int, Rsvp] = field(default_factory=dict)  # meeting -> what this person said; where it matters
    awaits_news: bool = False  # of that meeting, because its venue or hour was said to be unknown
    has_said_how: bool = False  # how it went at the meeting for the idea of the pressed button
    ideas: tuple[IdeaLine, ...] = ()  # this person's own, oldest first
    next_idea: int = 1  # the number the next idea sent will get
    thread: Thread | None = None  # what the message answered to, or the pressed one, belongs to
    idea: Idea | None = None  # the idea the event or state speaks of: own, or any for a facilitator
    trail: tuple[Happened, ...] = ()  # for a facilitator: what happened to that idea, oldest first
    team: tuple[Colleague, ...] = ()  # for a facilitator: everybody at the desk
    is_team: bool = False  # whether several people are at the desk
    back_on: date | None = None  # nobody is at the desk until this day
    ready: tuple[ReadyAnswer, ...] = ()  # for a facilitator who answers
    noted: int = 0  # for a facilitator: the idea of which the edited message is a note
    author: Person | None = None  # for a facilitator: the resident of that idea or thread
    sheet: Sheet | None = None  # for a facilitator: the meeting the event speaks of
    desk_size: int = 0  # for a facilitator who thinks of leaving: how many they are
    own: tuple[Idea, ...] = ()  # this person's ideas with their words, only when they ask for everything
    open_ideas: tuple[IdeaLine, ...] = ()  # for a facilitator: everybody's that are not finished, oldest first
    copy: str = ""  # everything known of this person as JSON text, only when they ask for it
    looking: Looking = field(default=Looking())  # for a facilitator: lists, numbers, what goes to many
    invitation_is_good: bool = False  # the argument of /start is an unused, unexpired invitation
    chat: int = 0  # the number Telegram gave to this chat
    is_group: bool = False  # the person is a group, which is the desk
