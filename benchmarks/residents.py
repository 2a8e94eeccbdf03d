"""Residents who tell one idea after the other until told to stop; then prints when each answer came and how long it
took. A process of its own, started by broadcast.py: whoever measures waits for nobody else.

python benchmarks/residents.py ADDRESS HOW_MANY [meeting]
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import aiohttp
from ground import PAUSE, SCRIPT, SCRIPT_WITH_MEETING, Wait, tell

from bot.emulator.person import Person

Script = Sequence[tuple[str, str]]


async def talk(address: str, residents: int, script: Script, over: asyncio.Event) -> list[Wait]:
    waits: list[Wait] = []
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:

        async def one(number: int) -> None:
            await asyncio.sleep(PAUSE * number / residents)
            while not over.is_set():
                person = await Person.arrives(session, address, f"R{number}")
                waits.extend(await tell(person, 0.0, script=script))

        await asyncio.gather(*(one(number) for number in range(residents)))
    return waits


async def main() -> None:
    address, residents, *meeting = sys.argv[1:]
    script = SCRIPT_WITH_MEETING if meeting else SCRIPT
    loop, over = asyncio.get_running_loop(), asyncio.Event()

    def stop() -> None:
        loop.remove_reader(sys.stdin)
        over.set()

    loop.add_reader(sys.stdin, stop)  # whoever started it closes the pipe
    print(json.dumps(await talk(address, int(residents), script, over)), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
