"""One person sends ten thousand messages while fifty others tell their idea: what do the fifty notice?

python benchmarks/flood.py
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

import aiohttp

sys.path.insert(0, str(Path(__file__).parent))

import ground
from ground import Figures, measure, of_people, ours, process, telegram, warm

from bot.emulator.person import Person
from storage.cipher import new_key

OTHERS, FLOOD, AT_ONCE = 50, 10_000, 8
ground.PAUSE = 2.5  # seconds: 50 people are then 20 messages a second, which Telegram lets pass
HEADING = "                      residents   p50 ms   p95 ms   p99 ms   memory MB"


async def flood(address: str) -> None:
    async with aiohttp.ClientSession() as session:
        flooder = await Person.arrives(session, address, "Flot")

        async def some() -> None:
            for number in range(FLOOD // AT_ONCE):
                await flooder.writes(f"encore {number}")

        await asyncio.gather(*(some() for _ in range(AT_ONCE)))


async def measured(*, flooded: bool) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        async with telegram() as address, process(ours(Path(folder), address, new_key())) as bot:
            await warm(address)
            beside = asyncio.create_task(flood(address)) if flooded else asyncio.create_task(asyncio.sleep(0))
            figures = await measure(address, bot.pid, of_people(OTHERS))
            await beside
            return figures


async def main() -> None:
    print(HEADING, flush=True)
    for name, flooded in (("alone", False), (f"beside {FLOOD} messages", True)):
        row = await measured(flooded=flooded)
        print(f"{name:22}{row.residents:9} {row.p50:8.1f} {row.p95:8.1f} {row.p99:8.1f} {row.memory:11.0f}", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
