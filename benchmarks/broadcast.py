"""An announcement to many at Telegram's pace while residents tell their ideas: the pace held, what residents notice,
and, with --kill, what a power cut in the middle of it does. With --reminders it is the reminder of a meeting, due for
all at once, in the place of an announcement.

python benchmarks/broadcast.py [--people 10000] [--residents 20] [--quiet 60] [--kill | --reminders]

Four processes: the local Bot API, the bot, the residents, and this one, which does what the facilitator does and asks
once a second how far it is.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import aiohttp
from ground import CLOCK, DATABASE, VENUE, Program, Wait, at, eve_comes_in, memory, ours, process, spent

from bot.emulator import people as telegram_people
from bot.emulator.person import Person
from conversations.model import Purpose, ReminderKind
from storage import meetings, people
from storage.cipher import new_key
from storage.database import Database

AWAY = 0.06  # seconds that each answer of Telegram takes, as over the internet
LIMIT = 30  # messages a second to all (core.telegram.org/bots/faq)
NEWS = "Une nouvelle de la Fabrik."
ELISE = telegram_people.FIRST_PERSON  # the others follow
STORY = 20.0  # seconds that the residents who talk still take to end their idea
EDGE = 3.0  # seconds at both ends of a period that are left out of it


@dataclass(frozen=True, slots=True)
class Ground:
    """Where everything is. `session` is this process's own."""

    folder: Path
    key: str
    address: str
    session: aiohttp.ClientSession
    reminded_in: float = 0.0  # seconds until a reminder is due for everybody; 0: they get an announcement

    @property
    def bot(self) -> Program:
        return ours(self.folder, self.address, self.key)

    async def fill(self, crowd: int) -> None:
        """Everybody agreed to news, and wants to be told of meetings the day before."""
        database = await Database.open(f"sqlite:///{self.folder / DATABASE}", [self.key])
        now = datetime.now(UTC)
        async with database.transaction() as db:
            await people.make_facilitator(db, await people.known(db, ELISE, now))
            for number in range(crowd):
                person = await people.known(db, ELISE + 1 + number, now)
                await people.agree(db, person, Purpose.NEWS, "1", now)
                await people.choose_reminders(db, person, (ReminderKind.EVE,))
            if self.reminded_in:
                await meetings.add_all(db, [eve_comes_in(self.folder, self.reminded_in)])
        await database.close()

    async def count(self) -> dict[str, Any]:
        async with self.session.get(f"{self.address}/count") as answer:
            counted: dict[str, Any] = await answer.json()
            return counted

    def ask(self, query: str) -> Any:
        """The one value of a query."""
        address = f"file:{self.folder / DATABASE}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as database:
            return database.execute(query).fetchone()[0]

    def is_over(self) -> bool:
        if self.reminded_in:
            return not self.ask("select count(*) from reminders where kind = 'eve' and state in ('due', 'claimed')")
        return bool(self.ask("select count(*) from announcements where state = 'over'"))


@asynccontextmanager
async def ground(folder: Path, options: argparse.Namespace) -> AsyncIterator[Ground]:
    news = VENUE if options.reminders else NEWS
    arguments = ("--people", str(options.people), "--away", str(AWAY), "--news", news, "--clock", str(folder / CLOCK))
    async with process(Program(("-u", "benchmarks/counted_telegram.py", *arguments))) as server:
        assert server.stdout is not None
        address = (await server.stdout.readline()).decode().strip()
        async with aiohttp.ClientSession() as session:
            reminded_in = options.quiet + 2 * EDGE if options.reminders else 0.0
            place = Ground(folder, new_key(), address, session, reminded_in)
            await place.fill(options.people)
            yield place


@dataclass(frozen=True, slots=True)
class Course:
    """What was seen of the bot while the announcement went out; `held`: megabytes, from before it to its end."""

    began: float
    ended: float
    held: list[float]
    processor: float  # of one core, 0 to 1


async def announce(elise: Person) -> None:
    """As she does it, from her phone."""
    await elise.writes("/menu")
    await elise.sees("Que voulez-vous faire")
    await elise.writes("/annonce")
    await elise.sees("Écrivez")
    await elise.writes(NEWS)
    await elise.presses("Tout le monde")
    await elise.presses("Oui, envoyer")
    await elise.sees("L'annonce part")


async def watch(place: Ground, pid: int) -> Course:
    """From the moment she has said yes until everything has left."""
    began, used, held = time.time(), spent(pid), [memory(pid)]
    while not place.is_over():
        await asyncio.sleep(1)
        held.append(memory(pid))
    return Course(began, time.time(), held, (spent(pid) - used) / (time.time() - began))


async def undisturbed(place: Ground, options: argparse.Namespace) -> None:
    meeting = ("meeting",) if options.reminders else ()
    residents = Program(("benchmarks/residents.py", place.address, str(options.residents), *meeting))
    async with process(place.bot) as bot, process(residents) as talking:
        await asyncio.sleep(options.quiet + EDGE)
        if not options.reminders:
            await announce(Person(place.session, place.address, ELISE, patience=60))
        course = await watch(place, bot.pid)
        counted = await place.count()
        await asyncio.sleep(max(0.0, options.quiet - STORY))
        said, _ = await talking.communicate(b"")
        report_pace(counted, options.people)
        report_waits(course, counted, [Wait(*each) for each in json.loads(said)])
        print(
            f"memory of the bot: {course.held[0]:.0f} MB before, {max(course.held):.0f} at most,"
            f" {course.held[-1]:.0f} at the end; {course.processor:.0%} of a core"
        )


async def killed(place: Ground, options: argparse.Namespace) -> None:
    """As by a power cut, once half of them were told; then started again, as a supervisor does."""
    residents = Program(("benchmarks/residents.py", place.address, str(options.residents)))
    async with process(residents) as talking:
        async with process(place.bot) as bot:
            await announce(Person(place.session, place.address, ELISE, patience=60))
            while (await place.count())["told"] < options.people / 2:  # noqa: ASYNC110  another process's doing
                await asyncio.sleep(0.1)
            bot.kill()
            await bot.wait()
        flying = place.ask("select count(*) from outbox where claimed_at is not null and announcement is not null")
        async with process(place.bot) as bot:
            await watch(place, bot.pid)
            said, _ = await talking.communicate(b"")  # they end their idea while the bot still answers
        counted = await place.count()
        report_pace(counted, options.people)
        unknown = place.ask("select coalesce(sum(number), 0) from announcement_outcomes where outcome = 'unknown'")
        print(f"in flight at the kill: {flying}; told to the facilitator as uncertain: {unknown}")
        print(
            f"longest wait of a resident, the kill and the start included: {max(w[1] for w in json.loads(said)):.1f} s"
        )


def report_pace(counted: dict[str, Any], crowd: int) -> None:
    """Seconds wholly inside the announcement; its first and its last are not."""
    first, last = int(counted["first"]) + 1, int(counted["last"])
    inside = dict.fromkeys(range(first, last), 0)
    messages, edits = (_within(inside, counted[what]) for what in ("messages", "edits"))
    print(
        f"{sum(messages)} messages in {len(inside)} s: {sum(messages) / len(inside) / LIMIT:.1%} of {LIMIT} a second"
        f" ({(sum(messages) + sum(edits)) / len(inside) / LIMIT:.1%} with {sum(edits)} changes of messages);"
        f" fullest second {max(messages)}, {counted['refused']} refused"
    )
    print(f"told: {counted['told']} of {crowd}, twice: {counted['twice']}, missed: {crowd - counted['told']}")


def _within(seconds: dict[int, int], counted: list[tuple[int, int]]) -> list[int]:
    found = dict(counted)
    return [found.get(second, 0) for second in seconds]


def report_waits(course: Course, counted: dict[str, Any], waits: list[Wait]) -> None:
    """The same residents, in the same run: before and after it, and during it."""
    first, last = counted["first"] + EDGE, counted["last"]
    during = sorted(wait.seconds * 1000 for wait in waits if first < wait.at < last)
    start = min(wait.at for wait in waits) + EDGE  # the bot itself was starting
    without = sorted(
        wait.seconds * 1000 for wait in waits if start < wait.at < course.began - EDGE or wait.at > course.ended + EDGE
    )
    for name, found in (("without", without), ("during the announcement", during)):
        shares = ", ".join(f"p{share} {at(found, share / 100):.0f} ms" for share in (50, 95, 99))
        print(f"residents {name}: {shares} ({len(found)} answers)")
    print(f"ratio of p99: {at(during, 0.99) / at(without, 0.99):.2f}")


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--residents", type=int, default=20)
    parser.add_argument("--quiet", type=float, default=30, help="seconds before and after it that residents talk too")
    parser.add_argument("--kill", action="store_true")
    parser.add_argument("--reminders", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        async with ground(Path(folder), options) as place:
            await (killed if options.kill else undisturbed)(place, options)


if __name__ == "__main__":
    asyncio.run(main())
