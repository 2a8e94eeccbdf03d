"""What people do: they arrive, write, press, send, edit, block. Each act becomes what the bot is told."""

from __future__ import annotations

from typing import Any

from bot.emulator import wording
from bot.emulator.files import described
from bot.emulator.methods_messages import origin_of
from bot.emulator.sending import CAPTIONED, content_of, in_topic, without_reply
from bot.emulator.world import Chat, Message, Press, World

FIRST_PERSON, FIRST_GROUP, FIRST_SUPERGROUP = 500_000_001, -4_000_001, -1_002_000_000_001


class ImpossibleError(Exception):
    """Something a person's program would not let them do."""


def arrive(world: World, first_name: str, label: str = "") -> Chat:
    """A new person, who never met the bot. `label` is for the page only."""
    number = FIRST_PERSON + len(world.chats)
    world.chats[number] = Chat(number, "private", first_name, label)
    world.journal.add("people")
    return world.chats[number]


def gather(world: World, title: str, members: list[int]) -> Chat:
    """A new group of these people, the bot among them."""
    number = FIRST_GROUP - len(world.chats)
    group = world.chats[number] = Chat(number, "group", title, met=True, members=set(members))
    for member in members:
        person(world, member).seen = True
    world.journal.add("people")
    if members:
        _membership(world, group, person(world, members[0]), "left", "member")
    return group


def migrate(world: World, group: Chat) -> Chat:
    """The group becomes a supergroup, with a new identifier; the old one is refused from now on."""
    number = FIRST_SUPERGROUP - len(world.chats)
    new = world.chats[number] = Chat(number, "supergroup", group.name, met=True, members=group.members)
    first = person(world, min(group.members))
    _say(world, group, first, {"migrate_to_chat_id": number})
    group.migrated_to = number
    _say(world, new, first, {"migrate_from_chat_id": group.id})
    world.journal.add("people")
    return new


def open_topics(group: Chat) -> None:
    """The group, a supergroup already, has topics from now on."""
    group.is_forum = True


def put_out(world: World, group: Chat) -> None:
    """The bot is taken out of a group."""
    group.gone = True
    _membership(world, group, person(world, min(group.members)), "member", "left")


def person(world: World, number: int) -> Chat:
    """Raises ImpossibleError when there is no such person."""
    chat = world.chats.get(number)
    if chat is None or not chat.is_private:
        raise ImpossibleError("no such person")
    return chat


def write(world: World, author: Chat, place: Chat, text: str, reply_to: int = 0) -> Message:
    """Commands, links and numbers are recognised, as a person's program does."""
    bare = text.strip()
    if not bare:
        raise ImpossibleError("there is nothing to send")
    entities = wording.found(bare)
    content = {"text": bare, "entities": entities} if entities else {"text": bare}
    return _say(world, place, author, content, reply_to)


def send_file(world: World, author: Chat, place: Chat, kind: str, content: bytes, **facts: Any) -> Message:
    """`facts`: name, type, duration, caption, album (several with the same belong together), reply_to."""
    name, mime = facts.pop("name", ""), facts.pop("type", "")
    caption, album, reply_to = facts.pop("caption", ""), facts.pop("album", ""), facts.pop("reply_to", 0)
    stored = world.files.keep(kind, content, name, mime, **facts)
    told = described(world.files, stored)
    if album:
        told["media_group_id"] = album
    if caption:
        entities = wording.found(caption)
        told |= {"caption": caption} | ({"caption_entities": entities} if entities else {})
    return _say(world, place, author, told, reply_to)


def send_location(world: World, author: Chat, place: Chat, latitude: float, longitude: float) -> Message:
    return _say(world, place, author, {"location": {"latitude": latitude, "longitude": longitude}})


def send_contact(world: World, author: Chat, place: Chat, phone: str, own: bool) -> Message:
    """One's own number (with one's identifier), or somebody else's card."""
    card = {"first_name": author.name, "user_id": author.id} if own else {"first_name": "Quelqu'un"}
    return _say(world, place, author, {"contact": {"phone_number": phone, **card}})


def send_sticker(world: World, author: Chat, place: Chat) -> Message:
    stored = world.files.keep("sticker", b"sticker")
    return _say(world, place, author, described(world.files, stored))


def send_anything(world: World, author: Chat, place: Chat, content: dict[str, Any]) -> Message:
    """A message made of fields of Telegram's own (poll, dice, story…), given as they are."""
    return _say(world, place, author, content)


def forward(world: World, author: Chat, place: Chat, source: Message) -> Message:
    """Sends on a message from elsewhere. Its words stay what they were, commands included."""
    return _say(world, place, author, {"forward_origin": origin_of(source), **content_of(source)})


def edit(world: World, author: Chat, place: Chat, message_id: int, text: str) -> Message:
    """Raises ImpossibleError when it is not one's own message of words."""
    old = place.messages.get(message_id)
    if old is None or old["from"]["id"] != author.id:
        raise ImpossibleError("not your message")
    if not old.keys() & {"text", *CAPTIONED}:
        raise ImpossibleError("this can't be edited")
    field, entities = ("text", "entities") if "text" in old else ("caption", "caption_entities")
    kept = {key: value for key, value in old.items() if key not in (field, entities)}
    found = wording.found(text)
    new = {**kept, field: text, "edit_date": world.seconds(), **({entities: found} if found else {})}
    world.replace(place, new)
    if place.is_private or _reaches_bot(world, new):
        world.updates.add("edited_message", edited_message=new)
    return new


def press(world: World, author: Chat, place: Chat, message_id: int, data: str) -> str:
    """Presses a button; the data is taken as it comes, as a dishonest program could send it. Returns the query's id.

    Raises ImpossibleError when the message is gone.
    """
    message = place.messages.get(message_id)
    if message is None or message["from"]["id"] != world.me["id"]:
        raise ImpossibleError("no such message")
    number = str(4_300_000_000_000_000 + world.journal.last)
    world.journal.add("press", place.id, message_id=message_id, data=data, callback_query_id=number)
    world.presses[number] = Press(author.id, place.id, world.now())
    query = {
        "id": number,
        "from": author.as_user(),
        "message": message,
        "chat_instance": str(place.id * 7919),
        "data": data,
    }
    world.updates.add("callback_query", callback_query=query)
    return number


def block(world: World, author: Chat) -> None:
    if not author.blocked:
        author.blocked = True
        _membership(world, author, author, "member", "kicked")
        world.journal.add("blocked", author.id, blocked=True)


def unblock(world: World, author: Chat) -> None:
    if author.blocked:
        author.blocked = False
        _membership(world, author, author, "kicked", "member")
        world.journal.add("blocked", author.id, blocked=False)


def _say(world: World, place: Chat, author: Chat, content: dict[str, Any], reply_to: int = 0) -> Message:
    if place.blocked or place.gone or place.migrated_to:
        raise ImpossibleError("nobody can write here")
    if not place.is_private and author.id not in place.members:
        raise ImpossibleError("not a member")
    place.met = True
    answered = {"reply_to_message": without_reply(place.messages[reply_to])} if reply_to in place.messages else {}
    topic = answered.get("reply_to_message", {}).get("message_thread_id", 0)
    message = world.post(place, author.as_user(), {**answered, **(in_topic(topic) if topic else {}), **content})
    if place.is_private or _reaches_bot(world, message):
        world.updates.add("message", message=message)
    return message


def _reaches_bot(world: World, message: Message) -> bool:
    """Privacy mode: in a group the bot gets commands that may be for it, answers to it, and service messages."""
    if not content_of(message):
        return True
    if message.get("reply_to_message", {}).get("from", {}).get("id") == world.me["id"]:
        return True
    text = message.get("text", "")
    first = text.split(maxsplit=1)[0] if text else ""
    if not first.startswith("/"):
        return False
    name, _, addressee = first.partition("@")
    return bool(name[1:]) and addressee.lower() in ("", world.me["username"].lower())


def _membership(world: World, place: Chat, author: Chat, old: str, new: str) -> None:
    until = {"until_date": 0}
    world.updates.add(
        "my_chat_member",
        my_chat_member={
            "chat": place.as_json(),
            "from": author.as_user(),
            "date": world.seconds(),
            "old_chat_member": {"user": world.me, "status": old, **(until if old == "kicked" else {})},
            "new_chat_member": {"user": world.me, "status": new, **(until if new == "kicked" else {})},
        },
    )
