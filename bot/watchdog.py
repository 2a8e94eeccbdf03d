"""Tells systemd that the bot is ready and still alive (its notify protocol), when systemd started it."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

PATIENCE = 10.0  # seconds for the database to say how it is


async def report(look: Callable[[], Awaitable[object]], environ: Mapping[str, str] = os.environ) -> None:
    """Until cancelled. `look` reads the database: a bot that can't is no longer alive, and systemd starts it anew.

    Telegram's silence is not told here: starting again would not make it speak.
    """
    address = environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    _tell(address, "READY=1")
    rest = int(environ.get("WATCHDOG_USEC", 0)) / 1_000_000 / 2  # twice a watch, as its manual asks
    while rest:
        await asyncio.sleep(rest)
        with suppress(Exception):  # no word is the word for "ill"
            async with asyncio.timeout(PATIENCE):
                await look()
            _tell(address, "WATCHDOG=1")


def _tell(address: str, word: str) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as wire, suppress(OSError):
        wire.connect("\0" + address[1:] if address.startswith("@") else address)  # @: a name outside the file system
        wire.send(word.encode())
