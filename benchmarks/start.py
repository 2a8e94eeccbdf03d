"""How soon `fabrik run` answers a message that waits, and its memory with 1,000 residents in the database.

python benchmarks/start.py
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import aiohttp

sys.path.insert(0, str(Path(__file__).parent))

from ground import memory, ours, process, telegram

from bot.emulator.person import Person
from conversations.model import Answer, Idea, Part, PartKind
from conversations.state import State, dump
from storage import ideas, people, states
from storage.database import Database

RUNS, RESIDENTS = 5, 1000


async def fill(folder: Path, key: str) -> None:
    """1,000 residents, each with a state and an idea sent."""
    now = datetime.now(UTC)
    database = await Database.open(f"sqlite:///{folder / 'bench.sqlite'}", [key])
    async with database.transaction() as db:
        for number in range(RESIDENTS):
            person = await people.known(db, 10_000_000 + number, now)
            await states.save(db, person, dump(State()))
            words = Answer(parts=(Part(PartKind.TEXT, f"une idée, la numéro {number}, pour le quartier"),))
            await ideas.add(db, Idea(await ideas.next_number(db), person, {"what": words}, now))
    await database.close()


async def once(folder: Path) -> tuple[float, float]:
    """Seconds to the first answer, and megabytes after it."""
    async with telegram() as address, aiohttp.ClientSession() as session:
        command, variables = ours(folder, address)
        await fill(folder, variables["FABRIK_STORAGE__KEY"])
        person = await Person.arrives(session, address)
        await person.writes("bonjour")
        began = time.perf_counter()
        async with process(*command, **variables) as bot:
            await person.sees("robot", patience=30)
            return time.perf_counter() - began, memory(bot.pid)


async def main() -> None:
    found = []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            found.append(await once(Path(folder)))
    print(f"first answer after the start, median of {RUNS}: {median(s for s, _ in found):.2f} s")
    print(f"memory with {RESIDENTS} residents in the database: {median(m for _, m in found):.0f} MB")


if __name__ == "__main__":
    asyncio.run(main())
