"""An announcement to many at Telegram's pace while residents tell their ideas: the pace held, and what they notice.

python benchmarks/broadcast.py [--people 10000] [--residents 20] [--unlimited]
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import aiohttp
from ground import DATABASE, PAUSE, at, memory, ours, process, spent, tell

from bot import outgoing
from bot.emulator import people as telegram_people
from bot.emulator.faults import Fault
from bot.emulator.limits import Limits
from bot.emulator.person import Person
from bot.emulator.server import running
from bot.emulator.world import World
from conversations.exchange import Message
from conversations.model import Audience, Purpose
from storage import announcements, people
from storage.cipher import new_key
from storage.database import Database

AWAY = 0.06  # seconds that each answer of Telegram takes, as over the internet
LIMIT = 30  # messages a second to all (core.telegram.org/bots/faq)
NEWS = "Une nouvelle de la Fabrik."


class Ground:
    """The local Bot API in this process, with Telegram's limits; the bot in its own."""

    def __init__(self, folder: Path, address: str, world: World) -> None:
        self.folder, self.address, self.world = folder, address, world
        self.key = new_key()
        self.url = f"sqlite:///{folder / DATABASE}"

    async def fill(self, crowd: int) -> None:
        """Everybody agreed to news, and one announcement is begun."""
        database, now = await Database.open(self.url, [self.key]), datetime.now(UTC)
        async with database.transaction() as db:
            for number in range(crowd):
                chat = telegram_people.arrive(self.world, f"P{number}")
                chat.met = True
                person = await people.known(db, chat.id, now)
                await people.agree(db, person, Purpose.NEWS, "1", now)
        await database.close()

    async def announce(self) -> None:
        """As the conversation does it, from another process: the bot's next tick finds it."""
        database, now = await Database.open(self.url, [self.key]), datetime.now(UTC)
        async with database.transaction() as db:
            call = outgoing.rows(Message(NEWS))[0].payload
            await announcements.begin(db, 1, 1, Audience("all", ""), call, now)
            await announcements.write_down(db, 1, now)
        await database.close()

    def told(self) -> int:
        """How many have the news."""
        return sum(message.get("text") == NEWS for chat in self.world.chats for message in self.world.messages(chat))


@asynccontextmanager
async def ground(folder: Path, *, limited: bool) -> AsyncIterator[Ground]:
    world = World(lambda: datetime.now(UTC), limits=Limits() if limited else None)
    async with running(world) as address:
        if limited:
            world.faults.add(Fault("delay", times=None, seconds=AWAY))
        yield Ground(folder, address, world)


async def talks(address: str, residents: int, until: asyncio.Event) -> list[float]:
    """Residents tell one idea after the other; how long each answer took, in seconds."""
    waits: list[float] = []
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:

        async def one(number: int) -> None:
            while not until.is_set():
                person = await Person.arrives(session, address, f"R{number}")
                waits.extend(await tell(person, PAUSE * number / residents))

        await asyncio.gather(*(one(number) for number in range(residents)))
    return waits


