"""Topics of a group that has them (Bot API, createForumTopic)."""

from __future__ import annotations

from typing import Any

from bot.emulator.call import Call
from bot.emulator.errors import bad_request
from bot.emulator.sending import chat_id_of, in_topic
from bot.emulator.world import World

LONGEST_NAME = 128  # characters
COLOR = 7322096  # of the icon, when none is asked for


def create_forum_topic(world: World, call: Call) -> dict[str, Any]:
    """The new topic, whose number is that of the service message that opens it."""
    chat = world.open_chat(chat_id_of(call))
    name = call.text("name").strip()
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    if not chat.may_make_topics:
        raise bad_request("not enough rights to create a topic")
    if not 0 < len(name) <= LONGEST_NAME:
        raise bad_request("topic name must be of 1 to 128 characters")
    opened = {"name": name, "icon_color": COLOR}
    number = chat.last + 1
    chat.topics[number] = name
    world.post(chat, world.me, {"forum_topic_created": opened, **in_topic(number)})
    return {"message_thread_id": number, **opened}


METHODS = {"createforumtopic": create_forum_topic}
