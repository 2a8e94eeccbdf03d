"""A post office for tests: a real database, the local Bot API over HTTP, and what sends from one to the other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from telegram import Bot

from bot import outgoing
from bot.clock import MovableClock
from bot.delivery import Delivery
from bot.emulator import people as telegram_people
from bot.emulator.server import running
from bot.emulator.world import World
from bot.pacing import UNLIMITED, Limits, Pace
from bot.settling import Told
from bot.transport import Transport
from conversations.exchange import Message
from conversations.facts import Settings
from conversations.model import Thread
from storage import outbox, people, waiting
from storage.cipher import new_key
from storage.database import Connection, Database

NOON = datetime(2023, 9, 20, 10, tzinfo=UTC)  # at Lens
PATIENCE = 10.0  # seconds; a wait that succeeds takes only as long as it must


class Post:
    """Delivery runs from the first `starts` to the end of the test. `told` is what it told, in order."""

    def __init__(self, database: Database, world: World, bot: Bot, clock: MovableClock, limits: Limits) -> None:
        self.database, self.world, self.bot, self.clock = database, world, bot, clock
        self.told: list[tuple[object, ...]] = []
        told = Told(self._on_receipt, self._on_blocked)
        self.delivery = Delivery(database, bot, clock, Pace(limits), Settings(), told)
        self.running: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()
        after_commit(database, self._changed.set)

    def starts(self) -> None:
        self.running = asyncio.create_task(self.delivery.run())

    async def stops(self) -> None:
        task, self.running = self.running, None
        if task:
            task.cancel()
            await asyncio.wait([task])

    async def person(self, name: str = "Nadia") -> tuple[int, int]:
        """Somebody who talked with the bot: the person's id and chat."""
        chat = telegram_people.arrive(self.world, name)
        chat.met = True
        async with self.database.transaction() as db:
            return await people.known(db, chat.id, self.clock.now()), chat.id

    async def queue(self, person: int, *messages: Message, **row: object) -> None:
        """`row`: fields of the rows that are not those of the message, such as reminder."""
        rows = [replace(one, **row) for message in messages for one in outgoing.rows(message)]  # type: ignore[arg-type]
        async with self.database.transaction() as db:
            await outbox.add(db, person, rows, self.clock.now())

    async def until(self, condition: Callable[[Connection], Awaitable[bool]]) -> None:
        """Returns at the first commit after which it is true."""
        async with asyncio.timeout(PATIENCE):
            while True:
                self._changed.clear()
                async with self.database.read() as db:
                    if await condition(db):
                        return
                await self._changed.wait()

    async def waiting(self, number: int = 0) -> None:
        """Until so many rows are left in the outbox, or fewer."""

        async def is_left(db: Connection) -> bool:
            return sum((await waiting.by_lane(db)).values()) <= number

        await self.until(is_left)

    async def rows(self, sql: str) -> list[tuple[object, ...]]:
        async with self.database.read() as db:
            return [tuple(row) for row in await db.rows(sql)]

    def texts(self, chat: int) -> list[str]:
        """What can be read in a chat, oldest first."""
        return [message.get("text", "") for message in self.world.messages(chat)]

    async def _on_receipt(self, db: Connection, person: int, thread: Thread, arrived: bool) -> None:
        self.told.append(("receipt", person, thread, arrived))

    async def _on_blocked(self, db: Connection, person: int) -> None:
        await people.block(db, person, self.clock.now())
        self.told.append(("blocked", person))


def after_commit(database: Database, told: Callable[[], None]) -> None:
    """`told` is called after each commit that succeeded."""

    async def look(_: Connection) -> Callable[[bool], None]:
        return lambda is_made: told() if is_made else None

    database.at_commit(look, lambda error: None)


@asynccontextmanager
async def open_post(folder: Path, limits: Limits = UNLIMITED, at: datetime = NOON) -> AsyncIterator[Post]:
    """Opens everything and closes it."""
    clock = MovableClock(at)
    world = World(clock.now)
    database = await Database.open(f"sqlite:///{folder}/fabrik.db", [new_key()])
    async with running(world) as address, Transport() as transport:
        bot = Bot(world.token, base_url=f"{address}/bot", request=transport)
        post = Post(database, world, bot, clock, limits)
        try:
            yield post
        finally:
            await post.stops()
            await database.close()
