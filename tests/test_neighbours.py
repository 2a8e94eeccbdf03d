"""A group of neighbours: what everybody may know is said where it was asked, and nothing of anybody is kept."""

from __future__ import annotations

import itertools
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest
from dialogue import Stage

from conversations import group
from conversations.exchange import Commanded
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words import group as words
from conversations.words import meetings as meeting_words
from storage import outbox, people

VOISINS, MOVED = -4242, -1_009_999
NUMBERS = itertools.count(60_000)


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    made = await Stage.open(tmp_path, settings, season)
    yield made
    await made.database.close()


async def happens(stage: Stage, chat: int = VOISINS, **content: Any) -> list[dict[str, Any]]:
    """A message in the group; what the bot sends into it, as calls."""
    place = {"message_id": 3, "chat": {"id": chat, "type": "supergroup"}, "from": {"id": 77, "is_bot": False}}
    await stage.turns.handle({"update_id": next(NUMBERS), "message": {**place, **content}})
    return await sent(stage, chat)


async def sent(stage: Stage, chat: int = VOISINS) -> list[dict[str, Any]]:
    async with stage.database.transaction() as db:
        rows = await outbox.claim(db, stage.clock.now(), limit=100)
        for row in rows:
            await outbox.sent(db, row, 1, stage.clock.now())
    assert {row.chat for row in rows} <= {chat}
    return [json.loads(row.payload)["params"] for row in rows]


async def test_it_is_said_where_it_was_asked_with_a_link_to_the_private_chat(stage: Stage) -> None:
    (said,) = await happens(stage, text="/reunion", message_thread_id=9, is_topic_message=True)
    assert said["message_thread_id"] == 9
    assert said["reply_markup"]["inline_keyboard"] == [
        [{"text": words.BUTTON_IDEA, "url": "https://t.me/fabrik_bot?start=groupe"}]
    ]
    (said,) = await happens(stage, text="/infos")
    assert "message_thread_id" not in said


async def test_nothing_is_kept_of_a_group_nor_of_who_is_in_it(stage: Stage) -> None:
    for text in ("/reunion", "/infos", "/idee@fabrik_bot", "le secret de Camille", "/start@fabrik_bot groupe"):
        await happens(stage, text=text)
    added = {"chat": {"id": VOISINS, "type": "group"}, "new_chat_member": {"status": "member"}}
    await stage.turns.handle({"update_id": next(NUMBERS), "my_chat_member": added})
    assert await sent(stage) == []  # added: silent until somebody asks
    async with stage.database.read() as db:
        assert [await people.find(db, chat) for chat in (VOISINS, 77)] == [None, None]
        kept = [row["name"] for row in await db.rows("select name from sqlite_master where type = 'table'")]
        rows = [row for table in kept for row in await db.rows(f"select * from {table}")]  # noqa: S608
    text = "".join(str(tuple(row)) for row in rows)
    assert [found for found in (str(VOISINS), "Camille") if found in text] == []


async def test_a_group_that_moved_is_answered_at_its_new_number(stage: Stage) -> None:
    assert await happens(stage, migrate_to_chat_id=MOVED) == []
    assert await happens(stage, MOVED, migrate_from_chat_id=VOISINS) == []
    assert len(await happens(stage, MOVED, text="/reunion")) == 1


async def test_an_administrator_who_hides_their_name_is_answered_too(stage: Stage) -> None:
    hidden = {"sender_chat": {"id": VOISINS, "type": "supergroup"}, "from": {"id": 1087968824, "is_bot": True}}
    assert len(await happens(stage, text="/reunion", **hidden)) == 1
    assert await happens(stage, text="/idee@fabrik_bot", **hidden) == []


def test_nobody_is_promised_anything_in_front_of_everybody(settings: Settings, season: tuple[Meeting, ...]) -> None:
    """« Je vous dirai l'heure » would be a promise to nobody; « écrire ici » would be read by all."""
    event = Commanded("reunion", datetime.combine(season[0].day, time(12), settings.zone))
    hidden = replace(settings, bot="fabrik_bot", phone="", email="")
    told = group.respond(event, hidden, season)
    known = group.respond(event, hidden, (replace(season[0], hour=time(18)),))
    nothing = group.respond(event, hidden, ())
    assert told
    assert known
    assert nothing
    assert meeting_words.known_hour(season[0]) not in told.text
    assert "18 h" in known.text
    assert len(nothing.text.splitlines()) == 1
