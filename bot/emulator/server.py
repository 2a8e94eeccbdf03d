"""The Bot API over HTTP: calls in, answers out, faults between, and the page that lets one play."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.emulator import page_api
from bot.emulator.call import Call, read_call
from bot.emulator.errors import ApiError, CutError, not_found, too_many, unauthorized
from bot.emulator.faults import Fault
from bot.emulator.files import LARGEST_UPLOAD
from bot.emulator.methods import perform
from bot.emulator.page_exchange import WORLD
from bot.emulator.world import CallRecord, World

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{20,}\Z")
_PAGE_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}
_BEFORE = ("outage", "cut_before", "401", "404", "429", "500", "502")


def make_app(world: World) -> web.Application:
    """The application: Bot API, files, page and the page's own addresses."""
    app = web.Application(client_max_size=LARGEST_UPLOAD + 2**20)
    app[WORLD] = world
    app.router.add_route("*", "/bot{token}/{method}", _bot_api)
    app.router.add_get("/file/bot{token}/{path:.+}", _download)
    app.router.add_routes(page_api.routes())
    app.router.add_get("/", _page)
    app.router.add_get(r"/{name:page[a-z-]*\.(?:js|css)}", _page)
    app.on_shutdown.append(_shut)
    return app


@asynccontextmanager
async def running(world: World, port: int = 0) -> AsyncIterator[str]:
    """Serves on this computer only, while the block lasts. Gives the address, e.g. "http://127.0.0.1:8123"."""
    runner = web.AppRunner(make_app(world), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", port)
        await site.start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def _shut(app: web.Application) -> None:
    await app[WORLD].close()


async def _bot_api(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    method = request.match_info["method"]
    call = Call(method.lower(), {})
    try:
        _check_token(world, request.match_info["token"])
        call = await read_call(request, method)
        await _suffer(world, call)
        response = _answer(200, {"ok": True, "result": await perform(world, call)})
        if world.faults.active and _fault(world, ("cut_after",), call):
            raise CutError
    except ApiError as refusal:
        response = _answer(refusal.code, refusal.body())
    except _BadGatewayError:
        response = web.Response(text=_BAD_GATEWAY, status=502, content_type="text/html")
    except CutError:
        _record(world, call, 0)
        return _cut(request)
    _record(world, call, response.status)
    return response


def _check_token(world: World, token: str) -> None:
    if token != world.token:
        raise unauthorized() if _TOKEN.match(token) else not_found()


async def _suffer(world: World, call: Call) -> None:
    """Whatever is to go wrong before the call is done."""
    if not world.faults.active:
        return
    if slow := _fault(world, ("delay",), call):
        await asyncio.sleep(slow.seconds)
    fault = _fault(world, _BEFORE, call)
    if fault is None:
        return
    match fault.kind:
        case "401":
            raise unauthorized()
        case "404":
            raise not_found()
        case "429":
            raise too_many(fault.retry_after)
        case "500":
            raise ApiError(500, "Internal Server Error")
        case "502":
            raise _BadGatewayError
    raise CutError


def _fault(world: World, kinds: tuple[str, ...], call: Call) -> Fault | None:
    return world.faults.take(kinds, call.method, _chat(call))


class _BadGatewayError(Exception):
    """What stands before Telegram's servers answers in their place."""


_BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


def _answer(status: int, body: dict[str, Any]) -> web.Response:
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    headers = {"Retry-After": str(body["parameters"]["retry_after"])} if status == 429 else None
    return web.Response(body=text.encode(), status=status, content_type="application/json", headers=headers)


def _cut(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response()


def _chat(call: Call) -> int:
    try:
        return int(call.values.get("chat_id") or 0)
    except (TypeError, ValueError):
        return 0


def _record(world: World, call: Call, status: int) -> None:
    world.calls.append(CallRecord(call.method, _chat(call), call.values, status, world.now()))


async def _download(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    stored = world.files.at(request.match_info["path"])
    if request.match_info["token"] != world.token or stored is None:
        return _answer(404, not_found().body())
    return web.Response(body=stored.content, content_type="application/octet-stream")


async def _page(request: web.Request) -> web.StreamResponse:
    file = Path(__file__).parent / request.match_info.get("name", "page.html")
    if not file.exists():
        raise web.HTTPNotFound
    headers = {"Cache-Control": "no-store"}
    return web.Response(body=file.read_bytes(), content_type=_PAGE_TYPES[file.suffix], charset="utf-8", headers=headers)
