"""What one update costs and how long an answer takes, beside the same form in python-telegram-bot's own way.

python benchmarks/turn.py
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from ground import Figures, Program, measure, ours, process, telegram

from bot.emulator.world import TOKEN
from storage.cipher import new_key

PEER = "benchmarks/peers/ptb_conversation.py"

CROWDS = (1, 20, 30)
HEADING = "residents  bot                  CPU ms/update   p50 ms   p95 ms   p99 ms   memory MB"


async def of_ours(residents: int) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        async with telegram() as address, process(ours(Path(folder), address, new_key())) as bot:
            return await measure(address, bot.pid, residents)


async def of_the_peer(residents: int) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        async with telegram() as address, process(Program((PEER, TOKEN, address, folder))) as bot:
            return await measure(address, bot.pid, residents)


def line(name: str, row: Figures) -> str:
    latencies = f"{row.p50:8.1f} {row.p95:8.1f} {row.p99:8.1f}"
    return f"{row.residents:9}  {name:20} {row.cpu:13.2f} {latencies} {row.memory:11.0f}"


async def main() -> None:
    print(HEADING, flush=True)
    for residents in CROWDS:
        own, peer = await of_ours(residents), await of_the_peer(residents)
        print(line("ours, durable", own), line("ConversationHandler", peer), sep="\n")
        print(f"{'':11}ratio of CPU: {own.cpu / peer.cpu:.2f}", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
