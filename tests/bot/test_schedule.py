"""Nothing that is set, and no leap of the clock, is slept through because it came while it was looked what is due."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from bot.chores import Chores
from bot.clock import MovableClock
from bot.schedule import Schedule

MORNING = datetime(2023, 9, 20, 8, tzinfo=UTC)
PATIENCE = 10.0  # seconds; far less than the minute after which it looks anyway


class Looks:
    """Stands for the chores: each look begins and ends when the test says so, and never finds a thing to do."""

    def __init__(self) -> None:
        self.begun: asyncio.Queue[None] = asyncio.Queue()
        self.ended: asyncio.Queue[datetime | None] = asyncio.Queue()
        self.asked: asyncio.Queue[None] = asyncio.Queue()
        self.has_news = False

    async def do_due(self) -> datetime | None:
        self.begun.put_nowait(None)
        return await self.ended.get()

    async def is_news(self) -> bool:
        self.asked.put_nowait(None)
        return self.has_news

    async def begins(self) -> None:
        async with asyncio.timeout(PATIENCE):
            await self.begun.get()


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(MORNING)


@pytest.fixture
def looks() -> Looks:
    return Looks()


@pytest.fixture
async def schedule(looks: Looks, clock: MovableClock) -> AsyncIterator[Schedule]:
    async def nightly() -> None:
        """Nothing to do at night."""

    made = Schedule(cast(Chores, looks), clock, nightly, time(4), ZoneInfo("Europe/Paris"))
    made.start()
    await looks.begins()
    yield made
    await made.stop()


@pytest.mark.usefixtures("schedule")
async def test_clock_that_leaps_during_a_look(looks: Looks, clock: MovableClock) -> None:
    clock.advance(timedelta(days=8))
    looks.ended.put_nowait(None)
    await looks.begins()


async def test_what_is_set_during_a_look_that_did_not_see_it(
    looks: Looks, clock: MovableClock, schedule: Schedule
) -> None:
    looks.ended.put_nowait(MORNING + timedelta(seconds=1))
    clock.advance(timedelta(seconds=2))
    await looks.begins()
    schedule.wake_by(MORNING + timedelta(seconds=10))
    looks.ended.put_nowait(None)
    await looks.begins()


async def asleep() -> None:
    """Whoever can go on has gone on, to where only the clock or a look wakes them."""
    for _ in range(20):
        await asyncio.sleep(0)


async def minute_passes(looks: Looks, clock: MovableClock) -> None:
    """It was asked whether anything was kept meanwhile."""
    clock.advance(timedelta(minutes=1))
    async with asyncio.timeout(PATIENCE):
        await looks.asked.get()


@pytest.mark.usefixtures("schedule")
async def test_nothing_is_looked_at_until_something_was_kept(looks: Looks, clock: MovableClock) -> None:
    looks.ended.put_nowait(None)
    await asleep()
    for _ in range(3):
        await minute_passes(looks, clock)
        await asleep()
    assert looks.begun.empty()
    looks.has_news = True
    clock.advance(timedelta(minutes=1))
    await looks.begins()
