"""How soon `fabrik run` answers a message that waits, and its memory with 1,000 residents in the database.

python benchmarks/start.py
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import NamedTuple

import aiohttp

sys.path.insert(0, str(Path(__file__).parent))

from ground import DATABASE, Program, memory, ours, process, spent, telegram

from bot.emulator.person import Person
from conversations.model import Answer, Idea, Part, PartKind
from conversations.state import State, dump
from storage import ideas, people, states
from storage.cipher import new_key
from storage.database import Connection, Database

# What waits when it starts, and a piece of the answer: words need the phrases, a command does not.
FIRST = (("/start", "robot"), ("c'est quand la prochaine réunion ?", "date"))
RUNS, RESIDENTS, SPEAKING = 5, 1000, 50
ELSEWHERE = 10_000_000  # the first chat of the residents who don't speak


async def fill(file: Path, key: str, chats: Sequence[int]) -> None:
    """Residents, each with a state and an idea sent."""
    database = await Database.open(f"sqlite:///{file}", [key])
    async with database.transaction() as db:
        for chat in chats:
            await tell(db, chat, datetime.now(UTC))
    await database.close()


async def tell(db: Connection, chat: int, now: datetime) -> None:
    person = await people.known(db, chat, now)
    await states.save(db, person, dump(State(drafts=1)))
    words = Answer(parts=(Part(PartKind.TEXT, f"une idée, celle de {chat}, pour le quartier"),))
    answers = {"what": words, "fields": Answer(("garden",)), "with": Answer(("alone",))}
    await ideas.add(db, Idea(await ideas.next_number(db), person, answers, now))


class Start(NamedTuple):
    """Seconds from the start to the first answer, and of processor until then; megabytes when all were answered."""

    waited: float
    spent: float
    held: float


async def start(bot: Program, speaking: Sequence[Person], words: str, answer: str) -> Start:
    """One start, and everybody answered."""
    first, *others = speaking
    await first.writes(words)
    began = time.perf_counter()
    async with process(bot) as running:
        await first.sees(answer, patience=30)
        waited, used = time.perf_counter() - began, spent(running.pid)
        for person in others:
            await person.starts()
        await asyncio.gather(*(person.sees("robot", patience=30) for person in others))
        return Start(waited, used, memory(running.pid))


async def measure(folder: Path) -> dict[str, list[Start]]:
    """The same database and the same residents at each start, as for a bot that is started anew."""
    async with telegram() as address, aiohttp.ClientSession() as session:
        key = new_key()
        speaking = [await Person.arrives(session, address, f"R{number}") for number in range(SPEAKING)]
        silent = range(ELSEWHERE, ELSEWHERE + RESIDENTS - SPEAKING)
        await fill(folder / DATABASE, key, [person.id for person in speaking] + list(silent))
        bot = ours(folder, address, key)
        return {words: [await start(bot, speaking, words, answer) for _ in range(RUNS)] for words, answer in FIRST}


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = await measure(Path(folder))
    for words, starts in found.items():
        waited, used, held = (median(one) for one in zip(*starts, strict=True))
        longest = max(one.waited for one in starts)
        print(f"« {words} » answered after the start: {waited:.2f} s (median of {RUNS}, longest {longest:.2f} s)")
        print(f"  processor until then: {used:.2f} s")
        print(f"  memory with {RESIDENTS} residents, {SPEAKING} of them answered: {held:.0f} MB")


if __name__ == "__main__":
    asyncio.run(main())
