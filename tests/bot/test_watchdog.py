"""What systemd is told, on a real socket."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import watchdog

TWENTY_MILLISECONDS = "20000"


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[tuple[str, socket.socket]]:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(address)
        heard.settimeout(5)
        yield address, heard


async def well() -> None:
    return None


async def ill() -> None:
    raise OSError


async def test_ready_once_then_alive_again_and_again(ear: tuple[str, socket.socket]) -> None:
    address, heard = ear
    environ = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": TWENTY_MILLISECONDS}
    reporting = asyncio.create_task(watchdog.report(well, environ))
    words = [await asyncio.to_thread(heard.recv, 100) for _ in range(3)]
    reporting.cancel()
    assert words == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]


async def test_ill_bot_gives_no_sign_of_life_and_recovers(ear: tuple[str, socket.socket]) -> None:
    address, heard = ear
    looks: list[int] = []

    async def ill_twice() -> None:
        looks.append(1)
        await (ill() if len(looks) < 3 else well())

    environ = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": TWENTY_MILLISECONDS}
    reporting = asyncio.create_task(watchdog.report(ill_twice, environ))
    words = [await asyncio.to_thread(heard.recv, 100) for _ in range(2)]
    reporting.cancel()
    assert (words, len(looks)) == ([b"READY=1", b"WATCHDOG=1"], 3)


async def test_nothing_is_told_when_systemd_did_not_start_the_bot() -> None:
    async with asyncio.timeout(5):
        await watchdog.report(ill, {})
