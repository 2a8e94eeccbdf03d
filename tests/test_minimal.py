"""What Telegram tells of people unasked is nowhere kept: names, pseudonyms, pictures, languages, names of files."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from dialogue import Stage
from traces import everything_kept

from bot import logs, turn
from conversations.facts import Settings
from conversations.model import Meeting

UNASKED = "Quasimodo"
CHAT = {"id": 7_350_915_042, "type": "private", "first_name": UNASKED, "last_name": UNASKED, "username": UNASKED}
SENDER = {**CHAT, "is_bot": False, "language_code": UNASKED, "photo": {"small_file_id": UNASKED}}
FILE = {"file_id": "f", "file_unique_id": "u", "file_name": UNASKED, "title": UNASKED, "performer": UNASKED}
SENT: tuple[dict[str, Any], ...] = (
    {"text": "/start"},
    {"text": "je voudrais un banc devant l'école s'il vous plaît"},
    {"document": FILE, "caption": "le plan"},
    {"audio": FILE},
    {"contact": {"phone_number": "0612345678", "first_name": UNASKED, "vcard": UNASKED, "user_id": CHAT["id"]}},
    {"venue": {"title": "La salle", "address": "rue Basse"}, "location": {"latitude": 50.4, "longitude": 2.8}},
    {"text": "regarde", "forward_origin": {"type": "user", "sender_user": SENDER, "sender_user_name": UNASKED}},
    {"text": "oui", "reply_to_message": {"message_id": 3, "from": SENDER, "text": "avant"}},
    {"sticker": {**FILE, "set_name": "Chats", "emoji": "🙂"}},
    {"poll": {"question": "On y va ?", "options": [{"text": "oui"}]}},
)


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    stage = await Stage.open(tmp_path, settings, season)
    await stage.line("Elise > /start {invitation}")
    yield stage
    await stage.database.close()


def said(number: int, content: dict[str, Any]) -> dict[str, Any]:
    return {"update_id": 900 + number, "message": {"message_id": number, "chat": CHAT, "from": SENDER, **content}}


@pytest.fixture
def log() -> StringIO:
    """Everything the program says to its operator."""
    before = logging.root.handlers[:], logging.root.level
    stream = StringIO()
    logs.set_up("DEBUG", stream=stream)
    yield stream
    logging.root.handlers[:], logging.root.level = before[0], before[1]


async def test_names_that_telegram_sends_along_are_not_kept(stage: Stage, log: StringIO) -> None:
    for number, content in enumerate(SENT):
        await stage.turns.handle(said(number, content))
    await stage.turns.handle({"update_id": 950, "callback_query": {"id": "1", "from": SENDER, "data": "first:person"}})
    kept = await everything_kept(stage.database)
    assert "un banc devant" in kept
    assert UNASKED not in kept + log.getvalue()


async def test_an_update_set_aside_is_kept_without_names(
    stage: Stage, log: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn.router, "respond", lambda *_: 1 / 0)
    for number, content in enumerate(SENT):
        await stage.turns.handle(said(number, content))
    kept = await everything_kept(stage.database)
    assert (kept.count("ZeroDivisionError"), "un banc devant" in kept) == (len(SENT), True)
    assert UNASKED not in kept + log.getvalue()


async def test_of_an_update_that_belongs_to_nobody_no_word_is_kept(stage: Stage) -> None:
    await stage.turns.handle({"update_id": 970, "message": {"message_id": 1, "text": "chez Quasimodo"}})
    kept = await everything_kept(stage.database)
    assert "Unreadable" in kept
    assert UNASKED not in kept
