"""The page's own addresses (/try/…): who there is, what happens, what goes wrong. What people do: page_acts."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

from aiohttp import web

from bot.emulator import people
from bot.emulator.faults import Fault
from bot.emulator.page_acts import ACTS, handler
from bot.emulator.page_exchange import WORLD, answer, chat_of, dumped, given_in, refused
from bot.emulator.people import ImpossibleError
from bot.emulator.world import Chat, World

HEARTBEAT = 15.0  # seconds between signs of life on the stream of events
LONGEST_WAIT = 30.0  # seconds


def routes() -> list[web.RouteDef]:
    who = "/try/people/{id:-?[0-9]+}"
    return [
        web.get("/try/state", _state),
        web.get("/try/events", _events),
        web.get("/try/log", _log),
        web.get("/try/calls", _calls),
        web.post("/try/people", _add_person),
        web.post("/try/groups", _add_group),
        web.get(f"{who}/messages", _messages),
        web.get(f"{who}/commands", _commands),
        *(web.post(f"{who}/{name}", handler(act)) for name, act in ACTS.items()),
        web.get("/try/files/{file_id}", _bytes),
        web.post("/try/faults", _add_fault),
        web.delete("/try/faults", _clear_faults),
    ]


async def _state(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    bot = {
        "name": world.me["first_name"],
        "username": world.me["username"],
        "commands": world.profile.commands_seen(0, True, "fr"),
        "description": world.profile.text("description", "fr"),
    }
    known = [_described(chat) for chat in world.chats.values()]
    state = {"now": world.now().isoformat(), "people": known, "faults": world.faults.as_json(), "bot": bot}
    return answer({**state, "last": world.journal.last})


def _described(chat: Chat) -> dict[str, Any]:
    return {
        "id": chat.id,
        "first_name": chat.name,
        "is_group": not chat.is_private,
        "blocked": chat.blocked,
        "label": chat.label,
        "members": sorted(chat.members),
    }


async def _events(request: web.Request) -> web.StreamResponse:
    """Server-Sent Events, from the beginning or after a number, for ever."""
    world = request.app[WORLD]
    stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
    number = int(request.headers.get("Last-Event-ID") or request.query.get("after") or 0)
    with suppress(ConnectionResetError):  # the page was closed
        await stream.prepare(request)
        await _stream(world, stream, number)
    return stream


async def _stream(world: World, stream: web.StreamResponse, number: int) -> None:
    while not world.closing:
        events = world.journal.after(number)
        lines = [f"id: {event['n']}\ndata: {dumped(event)}\n\n" for event in events] or [": still here\n\n"]
        number = world.journal.last
        await stream.write("".join(lines).encode())
        await world.journal.later_than(number, HEARTBEAT)


async def _log(request: web.Request) -> web.Response:
    """The same events as a list; waits up to `wait` seconds for one of `chat` (of anybody when it is not given)."""
    world = request.app[WORLD]
    number, chat = int(request.query.get("after", 0)), int(request.query.get("chat", 0))
    wait = min(float(request.query.get("wait", 0)), LONGEST_WAIT)
    loop = asyncio.get_running_loop()
    end = loop.time() + wait
    while True:
        events = [each for each in world.journal.after(number) if chat in (0, each["chat"])]
        number = world.journal.last
        left = end - loop.time()
        if events or left <= 0 or world.closing:
            return answer({"last": number, "events": events})
        await world.journal.later_than(number, left)


async def _calls(request: web.Request) -> web.Response:
    """The calls the bot made, oldest first: method, chat, values, status, at."""
    method = request.query.get("method", "").lower()
    calls = [call for call in request.app[WORLD].calls if method in ("", call.method)]
    names = ("method", "chat", "values", "status", "at")
    return answer([{name: getattr(call, name) for name in names} for call in calls])


async def _messages(request: web.Request) -> web.Response:
    return answer(request.app[WORLD].messages(chat_of(request).id))


async def _commands(request: web.Request) -> web.Response:
    chat = chat_of(request)
    return answer(request.app[WORLD].profile.commands_seen(chat.id, chat.is_private, "fr"))


async def _bytes(request: web.Request) -> web.Response:
    stored = request.app[WORLD].files.find(request.match_info["file_id"])
    if stored is None:
        raise web.HTTPNotFound
    return web.Response(body=stored.content, content_type=stored.type)


async def _add_person(request: web.Request) -> web.Response:
    given = await given_in(request)
    return answer({"id": people.arrive(request.app[WORLD], str(given.get("first_name") or "Quelqu'un")).id})


async def _add_group(request: web.Request) -> web.Response:
    given = await given_in(request)
    try:
        group = people.gather(request.app[WORLD], str(given.get("title") or "Groupe"), given.get("members", []))
    except ImpossibleError as impossible:
        return refused(impossible)
    return answer({"id": group.id})


async def _add_fault(request: web.Request) -> web.Response:
    world, given = request.app[WORLD], await given_in(request)
    try:
        fault = Fault(**given)
        if fault.kind == "outage" and "times" not in given:
            fault.times = None
        world.faults.add(fault)
    except (TypeError, ValueError) as refusal:
        return refused(refusal)
    if fault.kind == "outage":
        world.updates.stop_poll()
    return _faults_changed(world)


async def _clear_faults(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    world.faults.clear()
    return _faults_changed(world)


def _faults_changed(world: World) -> web.Response:
    world.journal.add("faults", faults=world.faults.as_json())
    return answer({"faults": world.faults.as_json()})
