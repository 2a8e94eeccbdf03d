"""Methods that send files, one or several together, and that fetch them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.emulator import sending, wording
from bot.emulator.call import Call
from bot.emulator.errors import bad_request
from bot.emulator.files import LARGEST_DOWNLOAD, Stored, described
from bot.emulator.sending import chat_id_of
from bot.emulator.world import Message, World

MOST_TOGETHER = 10  # Bot API, sendMediaGroup
_ALBUM_KINDS = {"photo", "video", "audio", "document"}


def sender(kind: str) -> Callable[[World, Call], Message]:
    """The method that sends one file of this kind."""

    def send_it(world: World, call: Call) -> Message:
        caption = {} if kind in {"video_note", "sticker"} else wording.caption_of(call)
        world.open_chat(chat_id_of(call))  # refused before the file is kept
        stored = _file(world, call, kind, call.text(kind), {"duration": call.integer("duration")})
        return sending.send(world, call, described(world.files, stored) | caption)

    return send_it


def send_media_group(world: World, call: Call) -> list[Message]:
    items = call.objects("media", "media JSON object")
    if not items:
        raise bad_request("there are no messages to send")
    if len(items) > MOST_TOGETHER:
        raise bad_request("too many messages to send as an album")
    chat = world.open_chat(chat_id_of(call))
    contents = [_album_item(world, call, item) for item in items]
    answered = sending.answered_to(call, chat)
    world.pace.take(chat.id, len(items))
    album = {"media_group_id": str(1_000_000 + world.journal.last)}
    return [world.post(chat, world.me, {**answered, **album, **content}) for content in contents]


def get_file(world: World, call: Call) -> dict[str, Any]:
    stored = world.files.find(call.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {**stored.as_file(), "file_path": stored.path}


def _album_item(world: World, call: Call, item: dict[str, Any]) -> dict[str, Any]:
    kind = str(item.get("type"))
    if kind not in _ALBUM_KINDS:
        raise bad_request(f"can't parse InputMedia: type \"{kind}\" can't be used in sendMediaGroup")
    stored = _file(world, call, kind, str(item.get("media", "")), {"duration": item.get("duration")})
    return described(world.files, stored) | wording.caption_of(Call(call.method, item))


def _file(world: World, call: Call, kind: str, given: str, facts: dict[str, Any]) -> Stored:
    """The file a call names, or sends along. Raises ApiError when there is none."""
    upload = call.uploads.get(given.removeprefix("attach://")) if given else call.uploads.get(kind)
    if upload:
        return world.files.keep(kind, upload.content, upload.name, upload.type, **facts)
    if not given:
        raise bad_request(f"there is no {kind} in the request")
    return world.files.get(given, kind)


METHODS: dict[str, Callable[[World, Call], Any]] = {
    "sendvoice": sender("voice"),
    "sendaudio": sender("audio"),
    "sendphoto": sender("photo"),
    "sendvideo": sender("video"),
    "sendvideonote": sender("video_note"),
    "sendanimation": sender("animation"),
    "senddocument": sender("document"),
    "sendsticker": sender("sticker"),
    "sendmediagroup": send_media_group,
    "getfile": get_file,
}
