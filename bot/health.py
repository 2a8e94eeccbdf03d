"""Says how the bot is, to the operator's machine only: /health for a supervisor, /metrics for Prometheus."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypedDict

from aiohttp import web

LOOPBACK = "127.0.0.1"
LONGEST_SILENCE = 90.0  # seconds: longer than any long poll, so that a quiet night is not an illness
PATIENCE = 5.0  # seconds for the database to say how it is


class Snapshot(TypedDict):
    """How the bot is now. Ages are in seconds."""

    version: str
    silent_for: float | None  # since Telegram last answered a getUpdates; None with a webhook
    queue: Mapping[str, int]  # lane -> messages waiting to leave
    oldest_waiting: float  # age of the oldest of them, 0.0 if none
    parked: int  # updates that could not be handled
    failures: Mapping[str, int]  # what went wrong since the start, by name and kind


Look = Callable[[], Awaitable[Snapshot]]


def make_app(look: Look) -> web.Application:
    """`look` is asked at each request; one that fails or takes 5 s means ill (503)."""

    async def health(_: web.Request) -> web.Response:
        found = await _look(look)
        body: dict[str, Any] = {"ok": found is not None and is_well(found), **(found or {})}
        return web.json_response(body, status=200 if body["ok"] else 503)

    async def metrics(_: web.Request) -> web.Response:
        found = await _look(look)
        # The content type is Prometheus's text format, version 0.0.4.
        return web.Response(text=as_metrics(found), headers={"Content-Type": "text/plain; version=0.0.4"})

    app = web.Application()
    app.add_routes([web.get("/health", health), web.get("/metrics", metrics)])
    return app


async def serve(look: Look, port: int) -> web.AppRunner:
    """Answers on the loopback until the runner's cleanup(). Raises OSError when the port is taken."""
    runner = web.AppRunner(make_app(look), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, LOOPBACK, port).start()
    return runner


def is_well(found: Snapshot) -> bool:
    """Telegram was heard less than 90 s ago, or calls by itself."""
    silence = found["silent_for"]
    return silence is None or silence <= LONGEST_SILENCE


def as_metrics(found: Snapshot | None) -> str:
    """The text that Prometheus reads. None: the bot could not say how it is."""
    if found is None:
        return "fabrik_up 0\n"
    lines = [
        f"fabrik_up {int(is_well(found))}",
        f'fabrik_build_info{{version="{found["version"]}"}} 1',
        *(f'fabrik_outbox_waiting{{lane="{lane}"}} {count}' for lane, count in found["queue"].items()),
        f"fabrik_outbox_oldest_seconds {found['oldest_waiting']:.1f}",
        f"fabrik_updates_parked {found['parked']}",
    ]
    lines += [f'fabrik_failures_total{{what="{what}"}} {count}' for what, count in sorted(found["failures"].items())]
    if found["silent_for"] is not None:
        lines.append(f"fabrik_telegram_silence_seconds {found['silent_for']:.1f}")
    return "\n".join(lines) + "\n"


async def _look(look: Look) -> Snapshot | None:
    try:
        async with asyncio.timeout(PATIENCE):
            return await look()
    except Exception:  # whatever it is, the answer is "ill", never a broken page
        return None
