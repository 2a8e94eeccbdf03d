"""A full disk confirms nothing to Telegram, and all goes on by itself once there is room."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from dialogue import Stage

from bot.emulator import people as telegram_people
from bot.emulator.server import running
from bot.emulator.world import World
from bot.intake import Polling, Timing
from conversations.facts import Settings
from conversations.model import Meeting

QUICK = Timing(poll=2, margin=5, first_rest=0.01, longest_rest=0.02, patience=0.05)
PEOPLE = 20


@asynccontextmanager
async def listening(stage: Stage, world: World) -> AsyncIterator[None]:
    async with running(world) as address:
        polling = Polling(f"{address}/bot{world.token}", stage.turns.handle, timing=QUICK)
        task = asyncio.create_task(polling.run())
        try:
            yield
        finally:
            await polling.stop()
            await task


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    made = await Stage.open(tmp_path, settings, season)
    yield made
    await made.database.close()


async def room(stage: Stage, pages: int) -> None:
    """How large the file may grow, in SQLite's pages: no disk has to be filled."""
    async with stage.database.transaction() as db:
        await db.rows(f"PRAGMA max_page_count = {pages}")


async def answered(stage: Stage) -> int:
    async with stage.database.read() as db:
        row = await db.row("select count(distinct chat) as number from outbox")
    assert row is not None
    return int(row["number"])


async def test_full_disk_confirms_nothing_and_resumes_by_itself(stage: Stage) -> None:
    world = World(stage.clock.now)
    await room(stage, 1)  # SQLite never makes it smaller than the file is: this is "no page more"
    for number in range(PEOPLE):
        person = telegram_people.arrive(world, f"P{number}")
        telegram_people.write(world, person, person, "mot " * 900)
    async with listening(stage, world), asyncio.timeout(10):
        while len(world.calls) < 40:  # noqa: ASYNC110  it asked again and again, and could keep no more
            await asyncio.sleep(0.01)
        kept, left = await answered(stage), len(world.updates)
        assert kept < PEOPLE
        assert left >= PEOPLE - kept > 0  # whatever is not kept is still with Telegram
        await room(stage, 1_000_000)
        while len(world.updates):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert await answered(stage) == PEOPLE
