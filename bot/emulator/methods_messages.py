"""Methods that send words, places, and copies of other messages."""

from __future__ import annotations

from typing import Any

from bot.emulator import sending, wording
from bot.emulator.call import Call
from bot.emulator.errors import bad_request
from bot.emulator.sending import chat_id_of, content_of
from bot.emulator.world import Chat, Message, World

_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def send_message(world: World, call: Call) -> Message:
    return sending.send(world, call, wording.text_of(call))


def send_location(world: World, call: Call) -> Message:
    return sending.send(world, call, {"location": _place(call)})


def send_venue(world: World, call: Call) -> Message:
    title, address = call.text("title"), call.text("address")
    if not title:
        raise bad_request("title is empty")
    if not address:
        raise bad_request("address is empty")
    place = _place(call)
    return sending.send(
        world, call, {"venue": {"location": place, "title": title, "address": address}, "location": place}
    )


def send_contact(world: World, call: Call) -> Message:
    phone, name = call.text("phone_number"), call.text("first_name")
    if not phone or not name:
        raise bad_request("phone_number is empty" if not phone else "first_name is empty")
    return sending.send(world, call, {"contact": {"phone_number": phone, "first_name": name}})


def copy_message(world: World, call: Call) -> dict[str, int]:
    """The same content, without a link to where it comes from."""
    source = _source(world, call, "copy")
    content = content_of(source)
    if not content:
        raise bad_request("message can't be copied")
    if "caption" in call.values and "text" not in content:
        content.pop("caption", None)
        content.pop("caption_entities", None)
        content |= wording.caption_of(call)
    return {"message_id": sending.send(world, call, content)["message_id"]}


def forward_message(world: World, call: Call) -> Message:
    source = _source(world, call, "forward")
    content = content_of(source)
    if not content:
        raise bad_request("message can't be forwarded")
    return sending.send(world, call, {"forward_origin": origin_of(source), **content})


def send_chat_action(world: World, call: Call) -> bool:
    chat = world.open_chat(chat_id_of(call))
    action = call.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.journal.add("action", chat.id, action=action)
    return True


def set_message_reaction(world: World, call: Call) -> bool:
    chat = world.open_chat(chat_id_of(call))
    number = call.integer("message_id")
    if number not in chat.messages:
        raise bad_request("message to react not found")
    world.journal.add("reaction", chat.id, message_id=number, reaction=call.objects("reaction", "ReactionType"))
    return True


def origin_of(message: Message) -> dict[str, Any]:
    """Where a forwarded message comes from: first hand even when it was forwarded before."""
    known: dict[str, Any] | None = message.get("forward_origin")
    return known or {"type": "user", "sender_user": message["from"], "date": message["date"]}


def _place(call: Call) -> dict[str, float]:
    latitude, longitude = call.number("latitude"), call.number("longitude")
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise bad_request("wrong location specified")
    return {"latitude": latitude, "longitude": longitude}


def _source(world: World, call: Call, what: str) -> Message:
    chat: Chat = world.find_chat(chat_id_of(call, "from_chat_id"))
    message = chat.messages.get(call.integer("message_id"))
    if message is None:
        raise bad_request(f"message to {what} not found")
    return message


METHODS = {
    "sendmessage": send_message,
    "sendlocation": send_location,
    "sendvenue": send_venue,
    "sendcontact": send_contact,
    "copymessage": copy_message,
    "forwardmessage": forward_message,
    "sendchataction": send_chat_action,
    "setmessagereaction": set_message_reaction,
}
