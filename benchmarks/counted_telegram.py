"""The local Bot API with Telegram's limits and distance, and people who are there already: it counts what reaches them.

A process of its own, started by broadcast.py. It looks at each call once, and only when asked: counting must cost
those who are served nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from aiohttp import web

from bot.clock import FileClock
from bot.emulator import people
from bot.emulator.faults import Fault
from bot.emulator.limits import Limits
from bot.emulator.server import make_app
from bot.emulator.world import CallRecord, World

COUNTED = ("send", "copy")  # what Telegram's pace counts
MEMORY = 200_000  # calls and events remembered


class Count:
    """`news`: words that only the message to all of them has; `crowd`: the chats it is for."""

    def __init__(self, world: World, news: str, crowd: range) -> None:
        self.world, self.news, self.crowd = world, news, crowd
        self.messages: Counter[int] = Counter()  # second of the clock -> messages that arrived in it
        self.edits: Counter[int] = Counter()
        self.told: Counter[int] = Counter()  # chat -> how often it was told the news
        self.refused, self.first, self.last = 0, 0.0, 0.0
        self.moved = 0.0  # seconds by which the clock is ahead of the machine's

    def look(self) -> dict[str, Any]:
        self.moved = (self.world.now() - datetime.now(UTC)).total_seconds()
        while self.world.calls:
            self._count(self.world.calls.popleft())
        return {
            "first": self.first,
            "last": self.last,
            "messages": list(self.messages.items()),
            "edits": list(self.edits.items()),
            "refused": self.refused,
            "told": len(self.told),
            "twice": sum(often > 1 for often in self.told.values()),
        }

    def _count(self, call: CallRecord) -> None:
        at = call.at.timestamp() - self.moved
        self.refused += call.status == 429
        if call.status != 200:
            return
        self.messages[int(at)] += call.method.startswith(COUNTED)
        self.edits[int(at)] += call.method.startswith("edit")
        if call.method == "sendmessage" and self.news in call.values["text"] and call.chat in self.crowd:
            self.told[call.chat] += 1
            self.first, self.last = self.first or at, at


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=0)
    parser.add_argument("--away", type=float, default=0.0)
    parser.add_argument("--news", default="")
    parser.add_argument("--clock", default="", help="a file that moves it, the bot's own")
    options = parser.parse_args()
    world = World(FileClock(options.clock).now, limits=Limits(), memory=MEMORY)
    for number in range(options.people + 1):
        people.arrive(world, f"P{number}").met = True
    if options.away:
        world.faults.add(Fault("delay", times=None, seconds=options.away))
    crowd = range(people.FIRST_PERSON + 1, people.FIRST_PERSON + 1 + options.people)  # she is the first of all
    await serve(world, Count(world, options.news, crowd))


async def serve(world: World, count: Count) -> None:
    async def look(_: web.Request) -> web.Response:
        return web.json_response(count.look())

    app = make_app(world)
    app.router.add_get("/count", look)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
