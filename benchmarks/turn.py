"""What one update costs and how long an answer takes, beside the same form as others write it, in one run.

python benchmarks/turn.py [--at-once] [--crowds 1 20 200] [--away 0.06] [--peers "bare echo"] [--rounds 7]
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parent))

from ground import Crowd, Figures, Program, at_once, measure, of_people, ours, process, telegram, warm

from bot.emulator.world import TOKEN
from storage.cipher import new_key

PEERS = {
    "ConversationHandler": "benchmarks/peers/ptb_conversation.py",
    "aiogram, in memory": "benchmarks/peers/aiogram_fsm.py",
    "bare echo": "benchmarks/peers/bare_echo.py",
}
HEADING = "residents  bot                  CPU ms/update  ours is   p50 ms   p95 ms   p99 ms  ours is   memory MB"


async def figures(peer: str, crowd: Crowd, away: float) -> Figures:
    """Of the peer, or of this repository's bot when it is ""."""
    with tempfile.TemporaryDirectory() as folder:
        async with telegram(away) as address:
            own = ours(Path(folder), address, new_key(), paced=False)
            program = Program((PEERS[peer], TOKEN, address, folder)) if peer else own
            async with process(program) as bot:
                await warm(address)
                return await measure(address, bot.pid, crowd)


def line(name: str, row: Figures, own: Figures) -> str:
    cost, wait = f"{own.cpu / row.cpu:7.2f} x", f"{own.p99 / row.p99:7.2f} x"
    latencies = f"{row.p50:8.0f} {row.p95:8.0f} {row.p99:8.0f}"
    return f"{row.residents:9}  {name:20} {row.cpu:12.2f} {cost} {latencies} {wait} {row.memory:9.0f}"


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--crowds", type=int, nargs="+", default=[1, 20, 200])
    parser.add_argument("--at-once", action="store_true", help="nobody rests between an answer and the next act")
    parser.add_argument("--away", type=float, default=0.0, help="seconds that each answer of Telegram takes")
    parser.add_argument("--peers", nargs="*", choices=tuple(PEERS), default=tuple(PEERS), help="all of them")
    parser.add_argument("--rounds", type=int, default=1, help="all of it so often, for the medians of the ratios")
    options = parser.parse_args()
    print(HEADING, flush=True)
    for residents in options.crowds:
        crowd = at_once(residents) if options.at_once else of_people(residents)
        ratios: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for _ in range(options.rounds):
            own = await figures("", crowd, options.away)
            print(line("ours, durable", own, own), flush=True)
            for name in options.peers:
                peer = await figures(name, crowd, options.away)
                ratios[name].append((own.cpu / peer.cpu, own.p99 / peer.p99))
                print(line(name, peer, own), flush=True)
        for name, several in ratios.items():
            if len(several) > 1:
                cpu, p99 = (median(one) for one in zip(*several, strict=True))
                print(
                    f"{residents:9}  {name:20} medians of {len(several)}: CPU {cpu:.2f} x, p99 {p99:.2f} x", flush=True
                )


if __name__ == "__main__":
    asyncio.run(main())
