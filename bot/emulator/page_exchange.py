"""How the page's own addresses read what is sent to them and answer."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import web

from bot.emulator.errors import ApiError
from bot.emulator.world import Chat, World

WORLD = web.AppKey("world", World)


def dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def chat_of(request: web.Request) -> Chat:
    chat = request.app[WORLD].chats.get(int(request.match_info["id"]))
    if chat is None:
        raise web.HTTPNotFound(text='{"error": "no such person"}', content_type="application/json")
    return chat


async def given_in(request: web.Request) -> dict[str, Any]:
    if request.content_type == "multipart/form-data":
        return dict(await request.post())
    given = await request.json() if request.can_read_body else {}
    if not isinstance(given, dict):
        raise ValueError("an object is expected")
    return given


def answer(value: Any) -> web.Response:
    return web.Response(text=dumped(value), content_type="application/json")


def refused(reason: Exception) -> web.Response:
    said = reason.description if isinstance(reason, ApiError) else str(reason) or "this can't be done"
    return web.Response(text=dumped({"error": said}), status=409, content_type="application/json")
