"""Telegram's raw update becomes an event. Plain JSON objects, not python-telegram-bot's: an update that the library
cannot parse then cannot hurt the bot, and reading takes a ninth of the time. Wrong shapes count as absent."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot import carried
from bot.shapes import Json, a_number, a_text, an_object
from conversations.exchange import Commanded, Edited, Event, Left, Pressed, Returned, Wrote

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")  # all that the bot asks Telegram for
GROUP_COMMANDS = frozenset({"reunion", "infos"})  # public information only: nobody's ideas are spoken of in a group
COMMAND = re.compile(r"/(\w{1,64})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)


class Unreadable(Exception):  # noqa: N818
    """Not an update of Telegram's. `update_id` is 0 when even that cannot be read."""

    def __init__(self, update_id: int, reason: str) -> None:
        super().__init__(reason)
        self.update_id = update_id


@dataclass(frozen=True, slots=True)
class Group:
    """What a message says of the group it is in. `topic`: the forum topic, 0: none. `moved_to`: its new number."""

    topic: int = 0
    is_public: bool = False  # anybody may read it
    moved_to: int = 0
    is_named: bool = False  # the message is a command that says whom it is for: this bot


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update. `event` is None when nobody said anything to the bot; `chat` is then 0 if there is none.

    `callback_id` is what answerCallbackQuery wants. In a `group` GROUP_COMMANDS are for everybody; the other events
    are for the group that is the desk alone, and `member` is who acts there.
    """

    update_id: int
    chat: int
    event: Event | None = None
    callback_id: str = ""
    group: bool = False
    member: int = 0  # 0: nobody who can be told from others
    there: Group = field(default=Group(), compare=False)
    written: datetime | None = field(default=None, compare=False)  # None for a press, which lives two minutes


def read(update: Json, at: datetime, username: str = "") -> Incoming:
    """What an update says, as an event of the instant `at` (UTC). `username`: the bot's, without the @.

    Raises Unreadable, and nothing else whatever the JSON.
    """
    if not isinstance(update, Mapping):
        raise Unreadable(0, "not an object")
    update_id, chat = a_number(update, "update_id"), chat_of(update)
    if not update_id:
        raise Unreadable(0, "no update_id")
    if not chat and any(kind in update for kind in KINDS):
        raise Unreadable(update_id, "no chat")
    if chat > 0:
        return Incoming(update_id, chat, _said(update, at), callback_of(update), written=_written(update))
    event, member, there = _said_in_group(update, at, username), _member(update), _group(update, username)
    return Incoming(update_id, chat, event, callback_of(update), chat < 0, member, there, written=_written(update))


def chat_of(update: Json) -> int:
    """The chat an update belongs to (its person's id in private, negative for a group), 0 when it has none."""
    chat = a_number(an_object(_placed(update), "chat"), "id")
    return chat or a_number(an_object(an_object(update, "callback_query"), "from"), "id")


def _placed(update: Json) -> Json:
    """What of an update is in a chat: a message, the one under a press, somebody who comes or goes."""
    return next((place for place in _places(update) if "chat" in place), {})


def _places(update: Json) -> Iterator[Json]:
    yield an_object(an_object(update, "callback_query"), "message")
    for kind in KINDS:
        yield an_object(update, kind)


def callback_of(update: Json) -> str:
    """The press to answer with answerCallbackQuery, "" when the update is no press."""
    return a_text(an_object(update, "callback_query"), "id")


def _written(update: Json) -> datetime | None:
    """By Telegram's clock."""
    seconds = a_number(an_object(update, "message"), "date") or a_number(
        an_object(update, "edited_message"), "edit_date"
    )
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < 2**37 else None


def _said(update: Json, at: datetime) -> Event | None:
    match update:
        case {"message": dict() as message}:
            return None if _is_from_bot(message) else _command(message, at) or _wrote(message, at)
        case {"edited_message": dict() as message}:
            return None if _is_from_bot(message) else _edited(message, at)
        case {"callback_query": dict() as press}:
            return Pressed(a_text(press, "data"), at, a_number(an_object(press, "message"), "message_id"))
        case {"my_chat_member": dict() as change}:
            return _came_or_went(change, at)
    return None


def _said_in_group(update: Json, at: datetime, username: str) -> Event | None:
    """Commands, presses, and answers to a message of the bot; what else people say to each other is not read."""
    match update:
        case {"message": dict() as message} if "sender_chat" in message:  # in the name of the group or of a channel
            command = _command(message, at, username)
            return command if command and command.name in GROUP_COMMANDS else None
        case {"message": dict() as message} if _is_somebody(message):
            command = _command(message, at, username)
            return command or (_wrote(message, at) if _answers_bot(message, username) else None)
        case {"edited_message": dict() as message} if _is_somebody(message):
            return _edited(message, at)
        case {"callback_query": dict() as press}:
            return Pressed(a_text(press, "data"), at, a_number(an_object(press, "message"), "message_id"))
        case {"my_chat_member": dict() as change}:
            status = a_text(an_object(change, "new_chat_member"), "status")
            return Left(at) if status in ("left", "kicked") else None
    return None


def _is_somebody(message: Json) -> bool:
    """Neither a bot nor the group itself, in whose name an administrator or a channel may write."""
    return not _is_from_bot(message) and "sender_chat" not in message


def _answers_bot(message: Json, username: str) -> bool:
    """Whoever writes in a topic answers, for Telegram, the message that opened it: that one is no answer to the bot."""
    answered = an_object(message, "reply_to_message")
    author = an_object(answered, "from")
    is_own = author.get("is_bot") is True and (not username or a_text(author, "username").lower() == username.lower())
    return is_own and "forum_topic_created" not in answered and not _is_forwarded(message)


def _member(update: Json) -> int:
    kinds = (an_object(update, kind) for kind in ("message", "edited_message", "callback_query"))
    holders = (holder for holder in kinds if "sender_chat" not in holder)
    return next(filter(None, (a_number(an_object(holder, "from"), "id") for holder in holders)), 0)


def _group(update: Json, username: str) -> Group:
    message = _placed(update)
    chat = an_object(message, "chat")
    topic = a_number(message, "message_thread_id") if message.get("is_topic_message") is True else 0
    moved_to = a_number(message, "migrate_to_chat_id")
    command = COMMAND.fullmatch(a_text(message, "text").strip())
    addressee = (command and command[2]) or ""
    is_named = bool(username) and addressee.lower() == username.lower()
    return Group(topic, bool(a_text(chat, "username")), moved_to if moved_to < 0 else 0, is_named)


def _command(message: Json, at: datetime, username: str = "") -> Commanded | None:
    """None too for a command forwarded from elsewhere, or addressed to another bot than `username`."""
    found = COMMAND.fullmatch(a_text(message, "text").strip())
    if not found or _is_forwarded(message):
        return None
    name, addressee, argument = found.groups(default="")
    if username and addressee and addressee.lower() != username.lower():
        return None
    return Commanded(_plain(name), at, argument, a_number(message, "message_id"))


def _wrote(message: Json, at: datetime) -> Wrote | None:
    part = carried.part(message)
    return Wrote(part, at, a_number(an_object(message, "reply_to_message"), "message_id")) if part else None


def _edited(message: Json, at: datetime) -> Edited | None:
    if "location" in message:  # a shared live position moving: nobody wrote anything
        return None
    part = carried.part(message)
    return Edited(part, at) if part else None


def _came_or_went(change: Json, at: datetime) -> Left | Returned | None:
    match a_text(an_object(change, "new_chat_member"), "status"):
        case "kicked":
            return Left(at)
        case "member":
            return Returned(at)
    return None


def _is_from_bot(message: Json) -> bool:
    return an_object(message, "from").get("is_bot") is True


def _is_forwarded(message: Json) -> bool:
    return "forward_origin" in message or "forward_date" in message  # the second: before Bot API 7.0


def _plain(name: str) -> str:
    """Telegram's command names have no accents; people type "/idée" and "/Réunion"."""
    letters = unicodedata.normalize("NFKD", name.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
