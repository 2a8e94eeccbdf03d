"""What is kept of an update that nobody could handle, and what its author reads. Words of danger are never kept."""

from __future__ import annotations

import json
from collections.abc import Mapping

from bot.incoming import KINDS
from bot.shapes import Json, a_text, an_object
from conversations import emergency
from conversations.danger import signs
from conversations.exchange import Button, Message, stack
from conversations.facts import Settings
from conversations.words import danger as danger_words
from conversations.words import home as words


def payload(update: Json) -> str:
    """The update as it came, or only its number when somebody may be in danger."""
    if signs(_words(update)):
        return json.dumps({"update_id": update.get("update_id", 0)})
    return json.dumps(update)


def answer(update: Json, settings: Settings) -> Message:
    """The emergency numbers whatever broke; else a kind line and a way on."""
    if in_danger := signs(_words(update)):
        return emergency.numbers(in_danger, danger_words.call(settings))
    buttons = stack(Button(words.BUTTON_CONTACT, "contact"), Button(words.BUTTON_MENU, "menu"))
    return Message(words.SOMETHING_WENT_WRONG, buttons)


def _words(update: Json) -> str:
    if not isinstance(update, Mapping):
        return ""
    messages = (an_object(update, kind) for kind in KINDS)
    return "\n".join(a_text(message, name) for message in messages for name in ("text", "caption"))
