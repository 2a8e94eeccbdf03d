"""What every message the bot sends goes through: the chat, what it answers to, its buttons, the pace."""

from __future__ import annotations

from typing import Any

from bot.emulator import keyboards
from bot.emulator.call import Call
from bot.emulator.errors import bad_request
from bot.emulator.world import Chat, Message, World

# The fields that make up what a message says (not who, when, where).
CONTENT = (
    "text",
    "entities",
    "caption",
    "caption_entities",
    "voice",
    "audio",
    "photo",
    "video",
    "video_note",
    "animation",
    "document",
    "sticker",
    "location",
    "venue",
    "contact",
)
CAPTIONED = {"photo", "video", "audio", "voice", "document", "animation"}  # what can stand above a caption


def chat_id_of(call: Call, name: str = "chat_id") -> int:
    """Raises ApiError when it is missing. Names of public chats lead nowhere here."""
    value = call.values.get(name)
    if value is None or value == "":
        raise bad_request(f"{name} is empty")
    try:
        return int(value)
    except (TypeError, ValueError):
        raise bad_request("chat not found") from None


def send(world: World, call: Call, content: dict[str, Any]) -> Message:
    """Sends one message as the call says. Raises ApiError."""
    chat = world.open_chat(chat_id_of(call))
    markup = keyboards.read(call, chat.is_private)
    answered = {**answered_to(call, chat), **topic_of(call, chat)}
    world.pace.take(chat.id)
    return world.post(chat, world.me, {**answered, **content}, markup)


def topic_of(call: Call, chat: Chat) -> dict[str, Any]:
    """Raises ApiError when the call names a topic that is not there."""
    number = call.integer("message_thread_id")
    if not number:
        return {}
    if number not in chat.topics:
        raise bad_request("message thread not found")
    return in_topic(number)


def in_topic(number: int) -> dict[str, Any]:
    return {"message_thread_id": number, "is_topic_message": True}


def answered_to(call: Call, chat: Chat) -> dict[str, Any]:
    """{"reply_to_message": …} when the call answers to a message. Raises ApiError when there is no such message."""
    reply = call.value("reply_parameters", "ReplyParameters") or {}
    number = int(reply.get("message_id") or call.integer("reply_to_message_id"))
    if not number:
        return {}
    if number in chat.messages:
        return {"reply_to_message": without_reply(chat.messages[number])}
    if reply.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def without_reply(message: Message) -> Message:
    """Telegram doesn't show what the answered message itself answered to."""
    return {key: value for key, value in message.items() if key != "reply_to_message"}


def content_of(message: Message) -> dict[str, Any]:
    return {key: message[key] for key in CONTENT if key in message}
