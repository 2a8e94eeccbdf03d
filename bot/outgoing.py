"""From a message to the rows of the outbox: one row is one call of the Bot API, already in Telegram's words.

What is kept is the call and not the message, so that a row written by an older program still leaves after an
upgrade. What is known only when it leaves (the two chats, silence at night) is added by sending.py.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.texts import CAPTION, LONGEST, pieces, with_entities
from conversations.exchange import HELD, Button, Keyboard, Message, Venue
from conversations.model import Part, PartKind
from storage.outbox import Outgoing

Params = dict[str, Any]

TOPIC = "message_thread_id"
AT_ONCE = 100  # messages in one deleteMessages (Bot API)

BY_FILE_ID = {
    PartKind.VOICE: ("sendVoice", "voice"),
    PartKind.AUDIO: ("sendAudio", "audio"),
    PartKind.PHOTO: ("sendPhoto", "photo"),
    PartKind.VIDEO: ("sendVideo", "video"),
    PartKind.VIDEO_NOTE: ("sendVideoNote", "video_note"),
    PartKind.DOCUMENT: ("sendDocument", "document"),
}


@dataclass(frozen=True, slots=True)
class Call:
    """A method of the Bot API and its parameters, and the second choice when Telegram refuses the first.

    `copied_from`: the person in whose chat the message to copy is. `file`: name and text of a document.
    `card`: the idea whose card in the chat is the message to change; where there is none, nothing is sent.
    """

    method: str
    params: Params
    otherwise: Call | None = None
    copied_from: int = 0
    card: int = 0
    file: tuple[str, str] | None = field(default=None, repr=False)

    def to_json(self) -> str:
        """As kept in the outbox."""
        return json.dumps(self._parts(), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Call:
        """What `to_json` wrote. Raises ValueError, KeyError on anything else."""
        return cls._read(json.loads(text))

    def _parts(self) -> Params:
        parts: Params = {"method": self.method, "params": self.params}
        if self.otherwise:
            parts["otherwise"] = self.otherwise._parts()
        if self.copied_from:
            parts["copied_from"] = self.copied_from
        if self.card:
            parts["card"] = self.card
        if self.file:
            parts["file"] = self.file
        return parts

    @classmethod
    def _read(cls, parts: Mapping[str, Any]) -> Call:
        otherwise = cls._read(parts["otherwise"]) if "otherwise" in parts else None
        file = (parts["file"][0], parts["file"][1]) if "file" in parts else None
        return cls(parts["method"], parts["params"], otherwise, parts.get("copied_from", 0), parts.get("card", 0), file)


def rows(message: Message) -> list[Outgoing]:
    """The message as rows of the outbox, in order. The last one carries what happens once all have left."""
    found = [
        Outgoing(call.to_json(), lane=message.lane, once=message.once, thread=message.thread) for call in calls(message)
    ]
    reminder = (message.reminder[0], message.reminder[1].value) if message.reminder else None
    if message.receipt or reminder or message.is_card:
        found[-1] = replace(found[-1], receipt=message.receipt, reminder=reminder, is_card=message.is_card)
    return found


def placed(found: Sequence[Outgoing], topic: int) -> list[Outgoing]:
    """The same rows, in the topic of a group where somebody asked; what is about an idea goes to the idea's own."""
    if not topic:
        return list(found)
    return [
        row
        if row.thread and row.thread.idea
        else replace(row, payload=in_topic(Call.from_json(row.payload), topic).to_json())
        for row in found
    ]


def clearing(messages: Sequence[int], lane: int) -> list[Outgoing]:
    """Rows that take these messages out of a chat."""
    batches = [list(messages[start : start + AT_ONCE]) for start in range(0, len(messages), AT_ONCE)]
    return [Outgoing(Call("deleteMessages", {"message_ids": batch}).to_json(), lane=lane) for batch in batches]


def in_topic(call: Call, topic: int) -> Call:
    """The same, in a topic of a group (0: none) unless it is in one already. What changes a message stays as it is."""
    if not topic:
        return call
    otherwise = in_topic(call.otherwise, topic) if call.otherwise else None
    params = {TOPIC: topic, **call.params} if call.method.startswith(("send", "copy")) else call.params
    return replace(call, params=params, otherwise=otherwise)


def without_topic(call: Call) -> Call:
    """The same, in the group at large."""
    otherwise = without_topic(call.otherwise) if call.otherwise else None
    params = {name: value for name, value in call.params.items() if name != TOPIC}
    return replace(call, params=params, otherwise=otherwise)


def calls(message: Message) -> list[Call]:
    """The message as calls, in order; buttons are under the last one."""
    attached = _attached(message)
    texts = pieces(message.text, CAPTION if message.file_text else LONGEST)
    if attached is None or message.file_text:
        *texts, last_text = texts
        attached = _with_caption(attached, last_text) if attached else _text(last_text)
    found = [*(_text(text) for text in texts if text), _with_markup(attached, markup(message))]
    if message.replaces == HELD and message.thread:
        return [_in_place_of_card(found[0], message.thread.idea)]
    if message.replaces and found[0].method == "sendMessage" and message.keyboard is Keyboard.UNCHANGED:
        found[0] = _in_place(found[0], message.replaces)
    return found


def markup(message: Message) -> Params | None:
    """Telegram's reply_markup: what is under the message or in place of the letter keys, if anything."""
    if message.keyboard is Keyboard.REMOVE:
        return {"remove_keyboard": True}
    if message.keyboard is Keyboard.ASK_PHONE:
        share, *others = message.keyboard_labels
        keys: list[list[Params]] = [[{"text": share, "request_contact": True}], *([{"text": key}] for key in others)]
        return {"keyboard": keys, "resize_keyboard": True, "one_time_keyboard": True}
    if message.buttons:
        return {"inline_keyboard": [[_button(button) for button in line] for line in message.buttons]}
    return None


def _button(button: Button) -> Params:
    where = {"url": button.url} if button.url else {"callback_data": button.data}
    return {"text": button.label, **where}


def _attached(message: Message) -> Call | None:
    """The call that sends what is not the message's own words."""
    if message.file_text:
        return Call("sendDocument", {}, file=(message.file_name, message.file_text))
    if message.venue:
        return _venue(message.venue)
    if message.part is None:
        return None
    if message.part.kind is PartKind.LOCATION:
        return _location(message.part)
    if message.part.kind not in BY_FILE_ID:
        return _text(message.part.text)
    return _copy(message.part, message.part_from)


def _copy(part: Part, author: int) -> Call:
    """Copied from the author's chat; sent by its file_id when the original is gone."""
    method, name = BY_FILE_ID[part.kind]
    again = Call(method, {name: part.file})
    if part.text and part.kind is not PartKind.VIDEO_NOTE:
        again = _with_caption(again, pieces(part.text, CAPTION)[0])
    if not (part.message and author):
        return again
    return Call("copyMessage", {"message_id": part.message}, again if part.file else None, copied_from=author)


def _location(part: Part) -> Call:
    latitude, longitude = part.text.split(",")
    return Call("sendLocation", {"latitude": float(latitude), "longitude": float(longitude)})


def _venue(venue: Venue) -> Call:
    """The point alone when the Bot API knows no venue, or refuses this one."""
    point = {"latitude": venue.latitude, "longitude": venue.longitude}
    named = {"title": venue.title, "address": venue.address}
    return Call("sendVenue", point | named, otherwise=Call("sendLocation", point))


def _text(marked: str) -> Call:
    text, entities = with_entities(marked)
    params: Params = {"text": text, "link_preview_options": {"is_disabled": True}}
    return Call("sendMessage", params | ({"entities": entities} if entities else {}))


def _with_caption(call: Call, marked: str) -> Call:
    caption, entities = with_entities(marked)
    more = {"caption": caption, "caption_entities": entities}
    return _with(call, {name: value for name, value in more.items() if value})


def _with_markup(call: Call, reply_markup: Params | None) -> Call:
    return _with(call, {"reply_markup": reply_markup}) if reply_markup else call


def _with(call: Call, params: Params) -> Call:
    """The same call and the same second choice, with more parameters."""
    otherwise = _with(call.otherwise, params) if call.otherwise else None
    return replace(call, params=call.params | params, otherwise=otherwise)


def _in_place(call: Call, message_id: int) -> Call:
    """The same text in place of a message that is there; as a new one when that can't be changed."""
    return Call("editMessageText", {"message_id": message_id, **call.params}, otherwise=call)


def _in_place_of_card(call: Call, idea: int) -> Call:
    """The same text in place of the card; which message that is, is known when it leaves. A card whose message was
    deleted is sent anew."""
    return Call("editMessageText", call.params, otherwise=call, card=idea)
