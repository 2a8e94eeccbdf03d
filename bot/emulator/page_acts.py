"""What the page lets a person do: one address an act, under /try/people/<id>/."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from bot.emulator import people
from bot.emulator.errors import ApiError
from bot.emulator.page_exchange import WORLD, answer, chat_of, given_in, refused
from bot.emulator.people import ImpossibleError
from bot.emulator.world import Chat, World

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def handler(act: Callable[[World, Chat, Chat, dict[str, Any]], dict[str, Any]]) -> Handler:
    """An address for something a person does. `n` in its answer: the last event before the act."""

    async def handle(request: web.Request) -> web.StreamResponse:
        world, author = request.app[WORLD], chat_of(request)
        number = world.journal.last
        try:
            given = await given_in(request)
            place = world.chats.get(int(given.get("chat") or author.id))
            if place is None:
                raise ImpossibleError("no such chat")
            number = world.journal.last
            return answer({"n": number, **act(world, author, place, given)})
        except (ImpossibleError, ApiError, KeyError, TypeError, ValueError) as refusal:
            return refused(refusal)

    return handle


def _text(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    message = people.write(world, author, place, str(given["text"]), int(given.get("reply_to") or 0))
    return {"message_id": message["message_id"]}


def _start(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    return _text(world, author, place, {"text": f"/start {given.get('payload') or ''}"})


def _press(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    number = people.press(world, author, place, int(given["message_id"]), str(given["data"]))
    return {"callback_query_id": number}


def _file(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    file: FileField = given["file"]
    facts = {name: str(given[name]) for name in ("caption", "album") if given.get(name)}
    numbers = {name: int(float(given[name])) for name in ("duration", "reply_to") if given.get(name)}
    named: dict[str, Any] = {"name": file.filename, "type": file.content_type, **facts, **numbers}
    message = people.send_file(world, author, place, str(given["kind"]), file.file.read(), **named)
    return {"message_id": message["message_id"]}


def _location(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    latitude, longitude = float(given["latitude"]), float(given["longitude"])
    return {"message_id": people.send_location(world, author, place, latitude, longitude)["message_id"]}


def _contact(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    own = bool(given.get("own", True))
    return {"message_id": people.send_contact(world, author, place, str(given["phone"]), own)["message_id"]}


def _sticker(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    return {"message_id": people.send_sticker(world, author, place)["message_id"]}


def _anything(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    return {"message_id": people.send_anything(world, author, place, dict(given["content"]))["message_id"]}


def _forward(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    source = world.chats[int(given["from_chat"])].messages[int(given["message_id"])]
    return {"message_id": people.forward(world, author, place, source)["message_id"]}


def _edit(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    people.edit(world, author, place, int(given["message_id"]), str(given["text"]))
    return {"message_id": int(given["message_id"])}


def _block(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    people.block(world, author)
    return {}


def _unblock(world: World, author: Chat, place: Chat, given: dict[str, Any]) -> dict[str, Any]:
    people.unblock(world, author)
    return {}


ACTS = {
    "file": _file,
    "text": _text,
    "start": _start,
    "press": _press,
    "location": _location,
    "contact": _contact,
    "sticker": _sticker,
    "anything": _anything,
    "forward": _forward,
    "edit": _edit,
    "block": _block,
    "unblock": _unblock,
}
