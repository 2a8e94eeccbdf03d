"""Says how the bot is, to the operator's machine only: /health for a supervisor, /metrics for Prometheus."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.snapshot import Snapshot, as_metrics, is_well

LOOPBACK = "127.0.0.1"
PATIENCE = 5.0  # seconds for the database to say how it is


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


async def _look(look: Look) -> Snapshot | None:
    try:
        async with asyncio.timeout(PATIENCE):
            return await look()
    except Exception:  # whatever it is, the answer is "ill", never a broken page
        return None
