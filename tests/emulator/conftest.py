from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
import telegram

from bot.emulator import people
from bot.emulator.person import Person
from bot.emulator.server import running
from bot.emulator.world import Chat, World


class Clock:
    """An instant that tests move."""

    def __init__(self) -> None:
        self.instant = datetime(2023, 9, 20, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.instant

    def pass_(self, **time: float) -> None:
        self.instant += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    return World(clock, webhook_retry=0.01)


@pytest.fixture
async def base(world: World) -> AsyncIterator[str]:
    async with running(world) as address:
        yield address


@pytest.fixture
async def bot(world: World, base: str) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(world.token, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot") as bot:
        yield bot


@pytest.fixture
def nadia(world: World) -> Chat:
    """Somebody whom the bot knows, with an empty queue of updates."""
    person = people.arrive(world, "Nadia")
    people.write(world, person, person, "/start")
    world.updates.clear()
    return person


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def arrives(session: aiohttp.ClientSession, base: str) -> Callable[[str], object]:
    """Somebody new, played over HTTP."""

    async def arrive(name: str) -> Person:
        return await Person.arrives(session, base, name, patience=3)

    return arrive
