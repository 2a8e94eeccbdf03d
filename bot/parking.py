"""What is kept of an update that nobody could handle, and what its author reads. Words of danger are never kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bot.incoming import KINDS, chat_of
from bot.shapes import Json, a_text, an_object
from conversations import emergency
from conversations.danger import signs
from conversations.exchange import Button, Message, stack
from conversations.facts import Settings
from conversations.words import home as words
from conversations.words.reaching import reach

# What Telegram tells of people unasked: nobody needs it to find out what broke.
NAMES = frozenset(
    {
        *("first_name", "last_name", "username", "language_code", "title", "vcard", "file_name", "performer"),
        *(
            "sender_user_name",
            "author_signature",
            "forward_sender_name",
            "forward_signature",
            "bio",
            "small_file_id",
            "big_file_id",
        ),
    }
)


def payload(update: Json) -> str:
    """The update without names, or only its number when somebody may be in danger.

    Of one that belongs to no chat, whom nobody could erase then, only the shape is kept.
    """
    if signs(_words(update)):
        return json.dumps({"update_id": update.get("update_id", 0)})
    return json.dumps(_without(update, words=bool(chat_of(update))))


def _without(value: Any, *, words: bool) -> Any:
    match value:
        case Mapping():
            return {key: _without(each, words=words) for key, each in value.items() if key not in NAMES}
        case list():
            return [_without(each, words=words) for each in value]
        case str() if not words:
            return "…"
    return value


def answer(update: Json, settings: Settings) -> Message:
    """The emergency numbers whatever broke; else a kind line and a way on."""
    if in_danger := signs(_words(update)):
        return emergency.numbers(in_danger, reach(settings))
    buttons = stack(Button(words.BUTTON_CONTACT, "contact"), Button(words.BUTTON_MENU, "menu"))
    return Message(words.SOMETHING_WENT_WRONG, buttons)


def _words(update: Json) -> str:
    if not isinstance(update, Mapping):
        return ""
    messages = (an_object(update, kind) for kind in KINDS)
    return "\n".join(a_text(message, name) for message in messages for name in ("text", "caption"))
