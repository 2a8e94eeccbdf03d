"""Starts the local Bot API alone: python -m bot.emulator --port 8081."""

from __future__ import annotations

import argparse
import asyncio
from datetime import UTC, datetime

from bot.emulator.limits import Limits
from bot.emulator.server import running
from bot.emulator.world import TOKEN, World


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.emulator", description="A local Telegram Bot API.")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--limits", action="store_true", help="refuse what is sent faster than Telegram allows")
    options = parser.parse_args()
    try:
        asyncio.run(_serve(options.port, options.token, Limits() if options.limits else None))
    except KeyboardInterrupt:
        return


async def _serve(port: int, token: str, limits: Limits | None) -> None:
    world = World(lambda: datetime.now(UTC), token, limits=limits)
    async with running(world, port) as address:
        print(address, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    main()
