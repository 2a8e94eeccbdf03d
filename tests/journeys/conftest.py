"""A bot as people run it: `fabrik run` in a process of its own, the local Bot API over HTTP, a clock one can move."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import canaries
import pytest

from bot.clock import FileClock
from bot.emulator.person import Person
from bot.emulator.server import running
from bot.emulator.world import World
from storage.cipher import new_key
from storage.database import Connection, Database
from tests.journeys.moving import set_clock

ROOT = Path(__file__).parents[2]
FIRST_DAY = datetime(2023, 9, 20, 8, tzinfo=UTC)  # ten in the morning there
PATIENCE = 20.0  # seconds for something to be seen, on a busy machine


class Bot:
    """The process, its files and its clock. `base` is the address of the local Bot API and its page."""

    def __init__(self, folder: Path, world: World, base: str, session: aiohttp.ClientSession) -> None:
        self.folder, self.world, self.base, self.session = folder, world, base, session
        self.key = new_key()
        self._process: asyncio.subprocess.Process | None = None
        self._log = (folder / "log").open("ab")
        telegram = f'[telegram]\ntoken = "{world.token}"\nbase_url = "{base}/bot"\n'
        (folder / "config.toml").write_text(f'{telegram}[storage]\nurl = "sqlite:///bot.sqlite"\nkey = "{self.key}"\n')

    # ---- the process ------------------------------------------------------------------------------------

    async def start(self, dying_at: str = "") -> None:
        self._process = await self._fabrik("run", dying_at=dying_at)

    async def died(self) -> int:
        """Waits for its end; the exit code."""
        assert self._process is not None
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()

    async def is_dead_within(self, seconds: float) -> bool:
        """Whether it ended by itself."""
        assert self._process is not None
        try:
            await asyncio.wait_for(self._process.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def kill(self) -> None:
        """As a power cut."""
        if self._process and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def stop(self) -> int:
        """As a supervisor does; the exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return await self.died()

    async def run(self, *words: str) -> tuple[int, str]:
        """Another command of `fabrik`: its exit code and what it printed."""
        process = await self._fabrik(*words, piped=True)
        printed, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, printed.decode()

    async def _fabrik(self, *words: str, dying_at: str = "", piped: bool = False) -> asyncio.subprocess.Process:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("FABRIK_")}
        moved = {"FABRIK_CLOCK_FILE": str(self.folder / "clock"), "PYTHONPATH": str(ROOT), "FABRIK_PACE": "none"}
        moved |= {"FABRIK_FAILPOINT": dying_at} if dying_at else {}
        command = (sys.executable, "-W", "ignore", "-m", "bot", *words, "--config", str(self.folder / "config.toml"))
        out = asyncio.subprocess.PIPE if piped else self._log
        return await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, env=environment | moved, stdout=out, stderr=self._log
        )

    # ---- around it --------------------------------------------------------------------------------------

    def move_clock(self, to: datetime) -> None:
        set_clock(self.folder / "clock", to)

    async def arrives(self, first_name: str) -> Person:
        return await Person.arrives(self.session, self.base, first_name, PATIENCE)

    async def facilitator(self) -> Person:
        """Somebody who taps the link that `fabrik invite` prints."""
        code, printed = await self.run("invite")
        assert code == 0
        elise = await self.arrives("Elise")
        await elise.starts(re.findall(r"start=([\w-]+)", printed)[0])
        await elise.sees("Vous êtes maintenant l'animatrice")
        return elise

    async def count(self, table: str) -> int:
        """How many rows."""
        database = await Database.open(f"sqlite:///{self.folder / 'bot.sqlite'}", [self.key])
        try:
            async with database.read() as db:
                return await _count(db, table)
        finally:
            await database.close()


async def _count(db: Connection, table: str) -> int:
    assert table.isidentifier()
    row = await db.row(f"select count(*) as number from {table}")  # noqa: S608  a table's name of a test
    assert row is not None
    return int(row["number"])


def nothing_said_is_in(log: str, world: World) -> None:
    """No word of those who spoke in this world."""
    for chat in world.chats.values():
        spoken = (message for message in chat.messages.values() if message["from"]["id"] == chat.id)
        canaries.said(chat.name, *(message.get(field, "") for message in spoken for field in ("text", "caption")))
    assert canaries.found_in(log) == []


def waiting(file: Path) -> Iterator[str]:
    """What was still to be done when it ended, without a word of anybody."""
    with closing(sqlite3.connect(file)) as db:
        for what in (
            "'outbox', id, lane, chat, claimed_at, not_before, tries, created_at from outbox",
            "'alarm', person, kind, due_at from alarms",
            "'reminder', person, meeting, kind, due_at, state from reminders where state <> 'sent'",
        ):
            yield from map(str, db.execute(f"select {what} limit 20"))


@asynccontextmanager
async def made(folder: Path) -> AsyncIterator[Bot]:
    """A bot with the flyer's season in its database; not started yet."""
    folder.mkdir(exist_ok=True)
    set_clock(folder / "clock", FIRST_DAY)
    world = World(FileClock(folder / "clock").now)
    async with running(world) as base, aiohttp.ClientSession() as session:
        bot = Bot(folder, world, base, session)
        try:
            code, printed = await bot.run("calendar", str(ROOT / "examples" / "calendrier-2023-2024.txt"))
            assert code == 0, printed
            yield bot
        finally:
            await bot.kill()
            log = (folder / "log").read_text()
            print(log, *waiting(folder / "bot.sqlite"), sep="\n")  # pytest shows it when the test fails
            nothing_said_is_in(log, world)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with made(tmp_path) as one:
        yield one


@pytest.fixture
def several(tmp_path: Path) -> Callable[[str], AbstractAsyncContextManager[Bot]]:
    """Bots side by side, each with its own folder, Telegram and clock."""
    return lambda name: made(tmp_path / name)
