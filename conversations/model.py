"""The things people talk about: a person, an idea and its parts, a meeting, a thread. Frozen values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum


class PartKind(StrEnum):
    """One piece of what somebody sent. The text of a part is what can be read of it."""

    TEXT = "text"
    VOICE = "voice"
    AUDIO = "audio"
    PHOTO = "photo"
    VIDEO = "video"
    VIDEO_NOTE = "video_note"
    DOCUMENT = "document"
    LOCATION = "location"  # text: "50.43,2.83"
    CONTACT = "contact"  # the sender's own card; text: the phone number
    CARD = "card"  # somebody else's card: text: the phone number; never taken as the sender's
    UNUSABLE = "unusable"  # sticker, poll, dice…: text: what Telegram calls it


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of an answer, in the order it was sent.

    `text` is the words or the caption, `file` Telegram's file_id (a reference, never the bytes), `message`
    the id of the message in the author's own chat: it is copied from there and its edits are found by it.
    `album` is Telegram's media_group_id: parts of one album are one answer.
    """

    kind: PartKind
    text: str = ""
    file: str = ""
    message: int = 0
    album: str = ""

    @property
    def is_there(self) -> bool:
        """Whether it can still be shown: references to voices and pictures are kept for a while only."""
        return bool(self.file or self.message or (self.kind is PartKind.LOCATION and self.text))


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to one question: keys chosen among the offered ones, and free parts beside them."""

    choices: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()


Answers = Mapping[str, Answer]  # the question's key -> its answer, in the order of the questions


class Role(StrEnum):
    RESIDENT = "resident"
    FACILITATOR = "facilitator"


class Purpose(StrEnum):
    """What somebody agreed to. Withdrawing one never withdraws another."""

    IDEA = "idea"
    REMINDERS = "reminders"
    NEWS = "news"
    PUT_IN_TOUCH = "put_in_touch"  # with a partner, who then gets the name and the contact
    AGE = "age"  # said to be 15 or older; no birth date is asked or kept


class ReminderKind(StrEnum):
    WEEK = "week"  # a week before, at the configured hour
    EVE = "eve"  # the day before, at the configured hour
    MORNING = "morning"  # the same day, at the configured morning hour


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the bot talks with. `name` and `contact` were given by the person, never taken from Telegram."""

    id: int
    role: Role = Role.RESIDENT
    name: str = ""
    contact: str = ""  # phone number or e-mail, or "" : answered here
    agreements: Mapping[Purpose, datetime] = field(default_factory=dict)  # those in force, with their date
    reminders: tuple[ReminderKind, ...] = ()
    open_thread: int = 0  # idea the facilitator last wrote about, 0: none in particular
    open_thread_at: datetime | None = None  # when she last wrote; None: she never did
    versions: Mapping[Purpose, str] = field(default_factory=dict)  # of the wordings agreed to
    is_frozen: bool = False  # in a pause: neither read nor written to
    left_alone: bool = False  # asked not to be asked how things went
    desk_name: str = ""  # what a facilitator is called by colleagues and residents


class Status(StrEnum):
    NEW = "new"
    READ = "read"
    DISCUSSED = "discussed"
    AGENDA = "agenda"
    REFERRED = "referred"
    DONE = "done"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea that was sent. Its number is the same for everybody and never used twice."""

    number: int
    person: int
    answers: Answers
    sent_at: datetime
    status: Status = Status.NEW
    meeting: int = 0  # where it is to be presented, 0: nowhere yet
    taken_by: int = 0  # the colleague who takes care of it, 0: nobody in particular


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that happened to an idea: a line under its card. `what`: a status, "added", "corrected", "note"…

    `person` did it (0: not known any more), and is called `name` ("": never said); `words`: of a note.
    """

    what: str
    at: datetime
    meeting: int = 0
    person: int = 0
    name: str = ""
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody at the desk. `back_on`: away until this day."""

    id: int
    name: str = ""
    back_on: date | None = None

    def is_there(self, today: date) -> bool:
        return self.back_on is None or self.back_on <= today


@dataclass(frozen=True, slots=True)
class ReadyAnswer:
    """What facilitators often answer. `id` 0: a new one."""

    id: int
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class IdeaLine:
    """An idea as it stands in a list, without its words."""

    number: int
    status: Status
    sent_at: datetime
    meeting: int = 0
    partner: str = ""  # who takes care of it now, as the configuration calls them


@dataclass(frozen=True, slots=True)
class Meeting:
    """A monthly meeting. `day` and `hour` are what people read, in the place's time zone.

    `hour` is None while unknown, `venue` "" while to be confirmed. `sequence` grows by one with each change that
    people are told (calendars want it so). Only facilitators see one that is not `published`.
    """

    id: int
    day: date
    commune: str
    venue: str = ""
    hour: time | None = None
    address: str = ""
    position: tuple[float, float] | None = None  # latitude, longitude
    cancelled: bool = False
    sequence: int = 0
    published: bool = True

    @property
    def is_confirmed(self) -> bool:
        return bool(self.venue)


@dataclass(frozen=True, slots=True)
class Rsvp:
    """Whether somebody said they come to a meeting, and with how many people in all."""

    coming: bool
    people: int = 1


@dataclass(frozen=True, slots=True)
class Thread:
    """A talk between one resident and the facilitator, about one idea or (idea=0) about nothing in particular."""

    person: int
    idea: int = 0


@dataclass(frozen=True, slots=True)
class Audience:
    """Who gets an announcement, among those who agreed to news. `kind`: all, commune, field (of their ideas), coming;
    `key`: the commune, the field's key, the meeting's id."""

    kind: str
    key: str = ""


class Sending(StrEnum):
    """How far an announcement is."""

    GOING = "going"  # not everybody's message is in the outbox yet
    LEAVING = "leaving"
    STOPPED = "stopped"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Announcement:
    """How far a message to many is. Whoever is in none of the numbers went away meanwhile, or wants no more news."""

    number: int
    audience: Audience
    total: int
    waiting: int
    received: int
    blocked: int
    unknown: int
    state: Sending

    @property
    def is_over(self) -> bool:
        return self.state is not Sending.GOING and not self.waiting
