"""The same update many times, out of order, by polling and by webhook at once: its effect is there once."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from dialogue import Stage

from bot.reception import Reception
from bot.webhook import SECRET_HEADER, Webhook
from conversations.facts import Settings
from conversations.model import Meeting

SECRET = "a-secret-of-the-webhook"
PEOPLE, TIMES = 12, 5


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    made = await Stage.open(tmp_path, settings, season)
    yield made
    await made.database.close()


def written(update_id: int, chat: int) -> dict[str, object]:
    sender, place = {"id": chat, "is_bot": False}, {"id": chat, "type": "private"}
    return {"update_id": update_id, "message": {"message_id": 1, "chat": place, "from": sender, "text": "bonjour"}}


async def test_same_update_many_times_by_both_ways_is_answered_once(stage: Stage) -> None:
    updates = [written(number, 3000 + number) for number in range(1, PEOPLE + 1)]
    many = updates * TIMES
    random.Random(1).shuffle(many)
    polled = Reception(stage.turns.handle)
    async with TestClient(TestServer(Webhook(stage.turns.handle, SECRET, "/telegram").app())) as client:

        async def comes(number: int, update: dict[str, object]) -> int:
            if number % 2:
                await polled.receive(update)
                return 200
            async with client.post("/telegram", json=update, headers={SECRET_HEADER: SECRET}) as answer:
                return answer.status

        statuses = await asyncio.gather(*(comes(number, update) for number, update in enumerate(many)))
    assert set(statuses) == {200}
    async with stage.database.read() as db:
        rows = await db.rows("select chat, count(*) as number from outbox group by chat")
    assert {row["chat"]: row["number"] for row in rows} == {3000 + n: 1 for n in range(1, PEOPLE + 1)}


async def test_poison_update_is_parked_by_webhook_and_answered_200(stage: Stage) -> None:
    """Telegram would hold back its chat for a whole day otherwise."""
    await stage.turns.handle(written(1, 4000))
    async with stage.database.transaction() as db:
        await db.run("update people set role = 'nobody'")  # as if a newer program had written it
    async with TestClient(TestServer(Webhook(stage.turns.handle, SECRET, "/telegram").app())) as client:
        statuses = []
        for number in (2, 2, 2, 3):
            async with client.post("/telegram", json=written(number, 4000), headers={SECRET_HEADER: SECRET}) as answer:
                statuses.append(answer.status)
    assert statuses == [200] * 4
    async with stage.database.read() as db:
        rows = await db.rows("select update_id from parked order by update_id")
    assert [row["update_id"] for row in rows] == [2, 3]
