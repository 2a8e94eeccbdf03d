"""What one update costs and how long an answer takes, beside the same form in python-telegram-bot's own way.

python benchmarks/turn.py
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from ground import Figures, measure, ours, process, telegram

from bot.emulator.world import TOKEN

CROWDS = (1, 30)


async def of_ours(residents: int) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        async with telegram() as address:
            command, variables = ours(Path(folder), address)
            async with process(*command, **variables) as bot:
                return await measure(address, bot.pid, residents)


async def of_the_peer(residents: int) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        async with (
            telegram() as address,
            process("benchmarks/peers/ptb_conversation.py", TOKEN, address, folder) as bot,
        ):
            return await measure(address, bot.pid, residents)


async def main() -> None:
    print("residents  bot                  CPU ms/update   p50 ms   p95 ms   p99 ms   memory MB")
    for residents in CROWDS:
        rows = {"ours, durable": await of_ours(residents), "ConversationHandler": await of_the_peer(residents)}
        for name, row in rows.items():
            figures = f"{row.cpu:13.2f} {row.p50:8.0f} {row.p95:8.0f} {row.p99:8.0f} {row.memory:11.0f}"
            print(f"{residents:9}  {name:20} {figures}")
        ours_row, peer = rows.values()
        print(f"{'':11}ratio of CPU: {ours_row.cpu / peer.cpu:.2f}")


if __name__ == "__main__":
    asyncio.run(main())
