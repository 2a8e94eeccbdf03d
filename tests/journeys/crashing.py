"""A bot that dies at its n-th failpoint: `fabrik run` in a forked process, started again until all is said and kept.

Forked from a server that has the program loaded: a start costs a twentieth of a second instead of one.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from dialogue import Screen, Stage

from bot import failpoints
from bot.clock import FileClock
from bot.config import to_settings
from bot.config.sections import Config
from bot.emulator import people as telegram_people
from bot.emulator.server import running
from bot.emulator.world import World
from conversations.model import Meeting
from storage import people
from storage.cipher import new_key
from tests.journeys.moving import set_clock

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["bot.app", "bot.cli", "bot.commands", "storage.database", "aiohttp.web", "telegram"])
ROOT = Path(__file__).parents[2]
PATIENCE = 20.0
NAMES = ("Elise", "Omar", "Ines", "Paul")


def run(folder: str, environment: dict[str, str], dying_at: str) -> None:
    """In the forked process."""
    os.environ.update(environment)
    failpoints.arm(dying_at)
    log = os.open(f"{folder}/log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 1)
    os.dup2(log, 2)
    from bot import cli

    sys.exit(cli.main(["run", "--config", f"{folder}/config.toml"]))


@dataclass(frozen=True)
class Journey:
    """`before` is played first, without any kill; then `act` happens, and everybody is to see what `seen` says."""

    before: tuple[str, ...]
    act: Callable[[World, dict[str, Any]], None]
    seen: tuple[tuple[str, str], ...]
    at: datetime
    prepare: Callable[[Any, dict[str, int]], Any] | None = None  # more to write into the database
    once: tuple[str, ...] = ()  # names of those who may miss what was being sent, and never get it twice


@dataclass(frozen=True)
class Ending:
    """What one run came to."""

    died: int
    place: str  # the failpoint it died at
    texts: dict[str, list[str]]
    counts: dict[str, int]


class Ground:
    """One journey's database as it is before `act`, copied for each run."""

    def __init__(self, folder: Path, journey: Journey, key: str) -> None:
        self.folder, self.journey, self.key = folder, journey, key

    @classmethod
    async def prepared(cls, folder: Path, journey: Journey, season: tuple[Meeting, ...]) -> Ground:
        folder.mkdir()
        key = new_key()
        stage = await Stage.open(folder, to_settings(Config()), season, key)
        world = World(stage.clock.now)
        for name in NAMES:
            stage.people[name] = Screen(telegram_people.arrive(world, name).id)
        try:
            for line in journey.before:
                await stage.line(line)
            if journey.prepare:
                async with stage.database.transaction() as db:
                    ids = {name: await people.known(db, stage.people[name].chat, stage.clock.now()) for name in NAMES}
                    await journey.prepare(db, ids)
        finally:
            await stage.database.close()
        return cls(folder, journey, key)

    async def ends(self, dying_at: str = "") -> Ending:
        """Killed at a failpoint ("*:3": the third it passes), then started again and left alone."""
        folder = self.folder / (dying_at.replace("*", "any") or "untouched")
        folder.mkdir()
        shutil.copy(self.folder / "stage.sqlite", folder / "bot.sqlite")
        (folder / "log").touch()
        set_clock(folder / "clock", self.journey.at)
        world = World(FileClock(folder / "clock").now)
        chats = {name: telegram_people.arrive(world, name) for name in NAMES}
        for chat in chats.values():
            chat.met = True
        async with running(world) as base:
            telegram = f'[telegram]\ntoken = "{world.token}"\nbase_url = "{base}/bot"\n'
            storage = f'[storage]\nurl = "sqlite:///bot.sqlite"\nkey = "{self.key}"\n'
            (folder / "config.toml").write_text(f"{telegram}{storage}")
            run = Run(folder, world, chats, self.journey)
            died = await run.to_the_end(dying_at)
        log = (folder / "log").read_text()
        place = log.rpartition("failpoint ")[2].split()[0] if died else ""
        return Ending(died, place, run.texts(), counts(folder / "bot.sqlite"))


class Run:
    """The processes of one run, one after the other."""

    def __init__(self, folder: Path, world: World, chats: dict[str, Any], journey: Journey) -> None:
        self.folder, self.world, self.chats, self.journey = folder, world, chats, journey
        self.process: BaseProcess | None = None

    async def to_the_end(self, dying_at: str) -> int:
        """How often it died: 0 or 1."""
        died = 0
        self.start(dying_at)
        try:
            self.journey.act(self.world, self.chats)
            if not await self.all_is_seen():
                died = 1
                self.start("")
                assert await self.all_is_seen(), (self.folder / "log").read_text()
            if await self.stops() == -9:
                died += 1
                self.start("")
                assert await self.stops() == 0
        finally:
            if self.process and self.process.is_alive():
                self.process.kill()
        return died

    def start(self, dying_at: str) -> None:
        variables = {"FABRIK_CLOCK_FILE": str(self.folder / "clock"), "FABRIK_PACE": "none"}
        self.process = FORKS.Process(target=run, args=(str(self.folder), variables, dying_at))
        self.process.start()

    async def stops(self) -> int | None:
        """Asked as a supervisor does. It has an outbox to empty first: nothing must be left."""
        assert self.process
        async with asyncio.timeout(PATIENCE):
            while self.process.is_alive() and not self.is_idle():  # noqa: ASYNC110  a file rings no bell
                await asyncio.sleep(0.005)
        self.process.terminate()
        await asyncio.to_thread(self.process.join, PATIENCE)
        return self.process.exitcode

    def is_idle(self) -> bool:
        """Its last process has started, and nothing waits to be sent any more."""
        this = (self.folder / "log").read_text().rpartition("failpoint ")[2]
        return "started" in this and waiting(self.folder / "bot.sqlite") == 0

    async def all_is_seen(self) -> bool:
        """False when it died before."""
        assert self.process
        async with asyncio.timeout(PATIENCE):
            while not self.is_seen():
                if not self.process.is_alive():
                    return False
                await self.world.journal.later_than(self.world.journal.last, 0.02)
        return True

    def is_seen(self) -> bool:
        texts = self.texts()
        awaited = [(name, words) for name, words in self.journey.seen if name not in self.journey.once]
        return all(any(words in text for text in texts[name]) for name, words in awaited)

    def texts(self) -> dict[str, list[str]]:
        """What each one reads of the bot's, oldest first; a picture is "(photo)"."""
        return {
            name: [_text(message) for message in self.world.messages(chat.id) if message["from"]["id"] != chat.id]
            for name, chat in self.chats.items()
        }


def _text(message: dict[str, Any]) -> str:
    return str(message.get("text") or ("(photo)" if "photo" in message else "(?)"))


def waiting(database: Path) -> int:
    with closing(sqlite3.connect(database)) as file:
        return int(file.execute("select count(*) from outbox where chat is not null").fetchone()[0])


def counts(database: Path) -> dict[str, int]:
    """Rows of some tables, and whether anything is left half done."""
    with closing(sqlite3.connect(database)) as file:
        names = ("ideas", "outbox", "parked", "undelivered", "idea_events")
        return {name: int(file.execute(f"select count(*) from {name}").fetchone()[0]) for name in names}  # noqa: S608
