"""What comes in (events) and what goes out (messages). Every event carries the instant it happened, in UTC."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from conversations.model import Part, ReminderKind, Thread

# Bold is two control characters, turned into Telegram entities when the message leaves. No markup language
# is ever parsed, so nothing that a person wrote can become markup. Incoming text is stripped of both.
BOLD_ON, BOLD_OFF = "\x02", "\x03"


# ---- what comes in -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Attached:
    """What is in a small text file that a facilitator sent. `text` None: it could not be had."""

    name: str
    text: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Wrote:
    """A message that is not a command: words, voice, photo, place, contact… `reply_to`: message answered to."""

    part: Part
    at: datetime
    reply_to: int = 0
    file: Attached | None = None


@dataclass(frozen=True, slots=True)
class Commanded:
    """`/name argument`, without the slash and the bot's name. Never true of a forwarded message."""

    name: str
    at: datetime
    argument: str = ""
    message: int = 0


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button under `message`. `data` comes from the person's program and proves nothing: check it."""

    data: str
    at: datetime
    message: int = 0


@dataclass(frozen=True, slots=True)
class Edited:
    """A message sent earlier now reads otherwise: `part.message` says which."""

    part: Part
    at: datetime


@dataclass(frozen=True, slots=True)
class Left:
    """The person blocked the bot."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Returned:
    """The person unblocked the bot."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Rang:
    """An alarm set earlier for this person came due. (kind, subject) says which; it is already taken away."""

    kind: str
    subject: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ReminderDue:
    """A reminder row of this person came due (perhaps late: judge by `at`). It is already claimed."""

    meeting: int
    kind: ReminderKind
    at: datetime
    held_since: datetime | None = None  # since when it waits for an idea being told


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a message this person (a facilitator) sent to a resident: `arrived`, or blocked for good."""

    thread: Thread
    arrived: bool
    at: datetime


Event = Wrote | Commanded | Pressed | Edited | Left | Returned | Rang | ReminderDue | Receipt


# ---- what goes out -------------------------------------------------------------------------------------


class Lane(IntEnum):
    """Who goes first when much waits to be sent. Smaller leaves earlier."""

    ANSWER = 0
    DESK = 1
    REMINDER = 2
    ANNOUNCEMENT = 3


def bold(text: str) -> str:
    """The text, to be shown in bold."""
    return f"{BOLD_ON}{text}{BOLD_OFF}"


HELD = -1  # in place of: the card of that idea in the chat; where there is none, nothing is sent
FIRST, OTHERS = -2, -3  # addressees: who takes care of the thread's idea; everybody else at the desk
DESK = -1  # addressee: every facilitator; waits in the outbox until there is one


@dataclass(frozen=True, slots=True)
class Button:
    """`label` is what people read; `data` at most 64 bytes (Telegram's limit). `url` in place of data: a link."""

    label: str
    data: str = ""
    url: str = ""


def stack(*buttons: Button) -> tuple[tuple[Button, ...], ...]:
    """Buttons one under the other: long words stay readable on a small screen."""
    return tuple((button,) for button in buttons)


def in_twos(*buttons: Button) -> tuple[tuple[Button, ...], ...]:
    """Two buttons a row: for who reads with ease, and has many."""
    return tuple(buttons[start : start + 2] for start in range(0, len(buttons), 2))


class Keyboard(StrEnum):
    """What Telegram shows in place of the letter keys."""

    UNCHANGED = ""
    ASK_PHONE = "ask_phone"  # one button that shares the person's own number
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Venue:
    """A point on the map with its name and address, that phones open in their own map."""

    latitude: float
    longitude: float
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message to send. Text with buttons, or `part` sent as it is (a voice, a photo, a place).

    `to`: 0 the person of this turn, DESK every facilitator, FIRST, OTHERS, else a person's id.
    `replaces`: id of the message (in the same chat) whose text and buttons this one takes the place of; or HELD.
    `is_card`: once sent, this message is the card of its thread's idea in that chat.
    `keyboard` with `buttons`: Telegram takes one of the two; the keyboard wins; its labels are `keyboard_labels`.
    `thread`: answers to this message belong there. `receipt`: person to tell (event Receipt) what became of it.
    `once`: when it is unknown whether it arrived, do not send again (announcements); else send again.
    `reminder`: (meeting, kind) that this message says; if it could not leave the same local day, it is decided anew.
    """

    text: str = ""
    buttons: tuple[tuple[Button, ...], ...] = ()
    to: int = 0
    lane: Lane = Lane.ANSWER
    part: Part | None = None
    part_from: int = 0  # person whose chat holds the part's original message
    venue: Venue | None = None
    replaces: int = 0
    is_card: bool = False
    keyboard: Keyboard = Keyboard.UNCHANGED
    keyboard_labels: tuple[str, ...] = ()
    thread: Thread | None = None
    receipt: int = 0
    once: bool = False
    reminder: tuple[int, ReminderKind] | None = None
    file_name: str = ""  # with file_text: a small file to send as a document (calendar, copy of one's data)
    file_text: str = field(default="", repr=False)
