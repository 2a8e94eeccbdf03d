"""A whole territory in the database: how soon the bot starts, what a turn costs, how long finding and looking back
take, as it grows.

python benchmarks/territory.py [--residents 1000 10000 100000 250000] [--picture benchmarks/growth.svg]
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import astuple, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import aiohttp
import growth
from ground import DATABASE, at, memory, ours, process, telegram

from bot.clock import SystemClock
from bot.config import to_settings
from bot.config.sections import Config
from bot.emulator.person import Person
from bot.turn import Turns
from conversations.facilitator.finding import sounds_of
from conversations.looking import Search, Status
from conversations.model import Answer, Idea, Meeting, Part, PartKind, ReminderKind, Rsvp
from conversations.state import State, dump
from storage import alarms, finding, ideas, meetings, people, received, reminders, states
from storage.cipher import new_key
from storage.database import Connection, Database

IDEAS = 5  # residents for one idea
FIRST = 10_000_000  # the first chat
ELISE = FIRST - 1
TURNS, SEARCHES, REPORTS, STARTS = 300, 20, 5, 3
YEARS = 10  # over which ideas were told and meetings held
LOOKED_BACK = timedelta(days=4 * 365)  # the longest that may be asked for
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
OF_IDEAS, OF_PEOPLE = "idea", ("people", "states", "reminders", "rsvps", "sqlite_autoindex_people")
HEADING = (
    "residents   ideas   start s   memory MB   turn ms   due ms   search ms   /bilan ms   size MB"
    "   a resident kB   an idea kB   filled in s"
)


@dataclass(frozen=True, slots=True)
class Row:
    """What one size of territory costs: seconds, megabytes, milliseconds, kilobytes of the database."""

    residents: int
    ideas: int
    start: float
    memory: float
    turn: float
    due: float
    search: float
    report: float
    size: float
    a_resident: float
    an_idea: float
    filled: float

    def __str__(self) -> str:
        shapes = ("9", "7", "9.2f", "11.0f", "9.2f", "8.2f", "11.1f", "11.0f", "9.0f", "15.2f", "12.2f", "13.0f")
        return " ".join(f"{value:{shape}}" for value, shape in zip(astuple(self), shapes, strict=True))


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
            first = now.date() - timedelta(days=365 * YEARS)
            season = [Meeting(0, first + timedelta(days=30 * month), "Lens", "Mairie") for month in range(130)]
            async with database.transaction() as db:
                await meetings.add_all(db, season)
                await people.make_facilitator(db, await people.known(db, ELISE, now))
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
        if self.filled % 10 == 0:
            await meetings.give_rsvp(db, self.chance.randrange(1, 130), person, Rsvp(True, 2), at)
        if self.filled % IDEAS == 0:
            told_at = now - timedelta(days=self.chance.randrange(365 * YEARS))
            number = self.filled // IDEAS
            told = f"un {self.chance.choice(THINGS)} pour {self.chance.choice(FOR)}, numéro {number}"
            answers = {
                "what": Answer(parts=(Part(PartKind.TEXT, told),)),
                "about": Answer(("garden",)),
                "where": Answer((self.chance.choice(COMMUNES),)),
            }
            await ideas.add(db, Idea(number, person, answers, told_at))
            await ideas.set_status(db, number, Status.READ, told_at + timedelta(days=2))
            await ideas.note_answered(db, number, told_at + timedelta(days=9))
            await finding.index(db, number, sounds_of(number, answers, self.settings))

    # ---- measuring --------------------------------------------------------------------------------------

    async def start(self) -> tuple[float, float]:
        """Seconds to the first answer, megabytes then: the fastest of STARTS, the machine being shared."""
        async with telegram() as address, aiohttp.ClientSession() as session:
            return min([await self._start(address, session) for _ in range(STARTS)])

    async def _start(self, address: str, session: aiohttp.ClientSession) -> tuple[float, float]:
        person = await Person.arrives(session, address, "Omar")
        await person.starts()
        began = time.perf_counter()
        async with process(ours(self.folder, address, self.key)) as running:
            await person.sees("robot", patience=60)
            waited = time.perf_counter() - began
            await asyncio.sleep(3)  # the season is planned, the first look at what is due is over
            return waited, memory(running.pid)

    async def inside(self) -> tuple[float, float, float, float]:
        """Milliseconds: a turn, finding what is due, a search, four years in numbers."""
        database = await Database.open(self.url, [self.key])
        turns = Turns(database, SystemClock(), self.settings)
        await turns.look_at_season()
        turn = await _times(lambda number: turns.handle(self._menu(number)), TURNS)
        due = await _times(lambda _: self._due(database), SEARCHES)
        search = await _times(lambda _: self._search(database), SEARCHES)
        report = await _times(lambda number: turns.handle(self._report(TURNS + number)), REPORTS)
        await database.close()
        return turn, due, search, report

    def space(self) -> tuple[float, float, float]:
        """Megabytes of the file; kilobytes of it for each resident and for each idea, indexes included."""
        with closing(sqlite3.connect(self.folder / DATABASE)) as database:
            tables = database.execute("select name, sum(pgsize) from dbstat group by name").fetchall()
        of_ideas = sum(size for name, size in tables if name.startswith(OF_IDEAS))
        of_people = sum(size for name, size in tables if name.startswith(OF_PEOPLE))
        a_resident, an_idea = of_people / self.filled, of_ideas / (self.filled // IDEAS)
        return (self.folder / DATABASE).stat().st_size / 1e6, a_resident / 1000, an_idea / 1000

    async def row(self, residents: int) -> Row:
        began = time.perf_counter()
        await self.grow(residents)
        filled = time.perf_counter() - began
        return Row(residents, residents // IDEAS, *await self.start(), *await self.inside(), *self.space(), filled)

    def _update(self, number: int, chat: int, **content: object) -> dict[str, object]:
        who, author = {"id": chat, "type": "private"}, {"id": chat, "is_bot": False}
        message = {"message_id": number + 1, "chat": who, "from": author}
        first = self.filled * (TURNS + REPORTS)
        if "data" in content:
            press = {"id": str(number), "from": author, "message": message, **content}
            return {"update_id": first + number + 1, "callback_query": press}
        return {"update_id": first + number + 1, "message": message | content}

    def _report(self, number: int) -> dict[str, object]:
        """The facilitator presses the page to print of the last four years."""
        last = datetime.now(UTC).date()
        return self._update(number, ELISE, data=f"rp:{last - LOOKED_BACK}:{last}:html")

    def _menu(self, number: int) -> dict[str, object]:
        return self._update(number, FIRST + 1 + self.chance.randrange(self.filled), text="/reunion")

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
    """In milliseconds, the time that a quarter of them stay under: the machine is shared, the slow half is others'."""
    waits = []
    for one in range(number):
        began = time.perf_counter()
        await work(one)
        waits.append((time.perf_counter() - began) * 1000)
    return at(sorted(waits), 0.25)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--residents", type=int, nargs="+", default=[1000, 10_000, 100_000, 250_000])
    parser.add_argument("--picture", type=Path, help="where the figures are drawn (SVG)")
    options = parser.parse_args()
    print(HEADING, flush=True)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        territory = Territory(Path(folder))
        for residents in options.residents:
            rows.append(await territory.row(residents))
            print(rows[-1], flush=True)
    if options.picture:
        growth.draw(rows, options.picture)


if __name__ == "__main__":
    asyncio.run(main())
