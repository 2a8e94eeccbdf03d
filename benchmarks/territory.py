"""A whole territory in the database: how soon the bot starts, what a turn costs, how long finding takes, as it grows.

python benchmarks/territory.py [--residents 1000 10000 100000 250000]
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parent))

import aiohttp
from ground import DATABASE, memory, ours, process, telegram

from bot.clock import SystemClock
from bot.config import to_settings
from bot.config.sections import Config
from bot.emulator.person import Person
from bot.turn import Turns
from conversations.facilitator.finding import sounds_of
from conversations.looking import Search, Status
from conversations.model import Answer, Idea, Meeting, Part, PartKind, ReminderKind
from conversations.state import State, dump
from storage import alarms, finding, ideas, meetings, people, received, reminders, states
from storage.cipher import new_key
from storage.database import Connection, Database

IDEAS = 5  # residents for one idea
FIRST = 10_000_000  # the first chat
TURNS, SEARCHES = 300, 20
THINGS = (
    "jardin",
    "banc",
    "vélo",
    "repas",
    "théâtre",
    "couture",
    "musique",
    "marché",
    "fête",
    "atelier",
    "arbre",
    "jeu",
)
FOR = ("les enfants", "les voisins", "l'école", "les anciens", "le quartier", "les jeunes", "tout le monde")
COMMUNES = ("Lens", "Harnes", "Vimy", "Grenay", "Avion", "Liévin")
HEADING = (
    "residents   ideas   start s   memory MB   turn ms   due ms   search ms   size MB   a resident kB   filled in s"
)


class Territory:
    """One database, filled little by little, and measured on the way."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.key = folder, new_key()
        self.url, self.filled = f"sqlite:///{folder / DATABASE}", 0
        self.settings, self.chance = to_settings(Config()), random.Random(1)

    async def grow(self, to: int) -> None:
        database = await Database.open(self.url, [self.key])
        now = datetime.now(UTC)
        if not self.filled:
            season = [
                Meeting(0, date(2017, 1, 1) + timedelta(days=30 * month), "Lens", "Mairie") for month in range(130)
            ]
            async with database.transaction() as db:
                await meetings.add_all(db, season)
        while self.filled < to:
            async with database.transaction() as db:
                for _ in range(min(1000, to - self.filled)):
                    await self._settle(db, now)
        async with database.transaction() as db:
            await received.purge(db, now + timedelta(days=1))  # each local Telegram counts from the same number
            await db.run("delete from outbox")  # answers of the turns measured before, to nobody who is there
        await database.close()

    async def _settle(self, db: Connection, now: datetime) -> None:
        """A resident with a state and reminders, an idea for one in IDEAS."""
        self.filled += 1
        at = now - timedelta(days=self.chance.randrange(700))
        person = await people.known(db, FIRST + self.filled, at)
        await states.save(db, person, dump(State(drafts=1)))
        if self.filled % 2:
            await people.choose_reminders(db, person, (ReminderKind.EVE,))
            await reminders.plan(db, [(125, person, ReminderKind.EVE, now + timedelta(days=20))])
        if self.filled % IDEAS == 0:
            number = self.filled // IDEAS
            told = f"un {self.chance.choice(THINGS)} pour {self.chance.choice(FOR)}, numéro {number}"
            answers = {
                "what": Answer(parts=(Part(PartKind.TEXT, told),)),
                "about": Answer(("garden",)),
                "where": Answer((self.chance.choice(COMMUNES),)),
            }
            await ideas.add(db, Idea(number, person, answers, at, Status.READ))
            await finding.index(db, number, sounds_of(number, answers, self.settings))

    # ---- measuring --------------------------------------------------------------------------------------

    async def start(self) -> tuple[float, float]:
        """Seconds to the first answer, megabytes then."""
        async with telegram() as address, aiohttp.ClientSession() as session:
            person = await Person.arrives(session, address, "Omar")
            await person.starts()
            began = time.perf_counter()
            async with process(ours(self.folder, address, self.key)) as running:
                await person.sees("robot", patience=60)
                waited = time.perf_counter() - began
                await asyncio.sleep(3)  # the season is planned, the first look at what is due is over
                return waited, memory(running.pid)

    async def inside(self) -> tuple[float, float, float]:
        """Milliseconds: a turn, finding what is due, a search."""
        database = await Database.open(self.url, [self.key])
        turns = Turns(database, SystemClock(), self.settings)
        await turns.look_at_season()
        turn = await _times(lambda number: turns.handle(self._menu(number)), TURNS)
        due = await _times(lambda _: self._due(database), SEARCHES)
        search = await _times(lambda _: self._search(database), SEARCHES)
        await database.close()
        return turn, due, search

    def _menu(self, number: int) -> dict[str, object]:
        chat = FIRST + 1 + self.chance.randrange(self.filled)
        who = {"id": chat, "type": "private"}
        message = {"message_id": number + 1, "chat": who, "from": {"id": chat, "is_bot": False}, "text": "/reunion"}
        return {"update_id": self.filled * TURNS + number + 1, "message": message}

    async def _due(self, database: Database) -> None:
        now = datetime.now(UTC)
        async with database.read() as db:
            await alarms.due(db, now, 200)
            await reminders.due(db, now, 200)
            await alarms.next_due(db)
            await reminders.next_due(db)

    async def _search(self, database: Database) -> None:
        words = f"{self.chance.choice(THINGS)} {self.chance.choice(FOR)}"
        answers = {"what": Answer(parts=(Part(PartKind.TEXT, words),))}
        sounds = tuple(sounds_of(0, answers, self.settings))
        async with database.read() as db:
            await finding.find(db, Search(sounds=sounds), 8)


async def _times(work: Callable[[int], Awaitable[None]], number: int) -> float:
    """The median, in milliseconds."""
    waits = []
    for one in range(number):
        began = time.perf_counter()
        await work(one)
        waits.append((time.perf_counter() - began) * 1000)
    return median(waits)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--residents", type=int, nargs="+", default=[1000, 10_000, 100_000, 250_000])
    options = parser.parse_args()
    print(HEADING, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        territory = Territory(Path(folder))
        for residents in options.residents:
            began = time.perf_counter()
            await territory.grow(residents)
            filled = time.perf_counter() - began
            start, held = await territory.start()
            turn, due, search = await territory.inside()
            size = (Path(folder) / DATABASE).stat().st_size / 1e6
            print(
                f"{residents:9} {residents // IDEAS:7} {start:9.2f} {held:11.0f} {turn:9.2f} {due:8.2f} {search:11.1f}"
                f" {size:9.0f} {size * 1000 / residents:15.2f} {filled:13.0f}",
                flush=True,
            )


if __name__ == "__main__":
    asyncio.run(main())
