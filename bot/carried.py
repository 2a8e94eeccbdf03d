"""What one Telegram message carries: words, a voice, a place… as a part of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.shapes import Json, a_number, a_text, an_object
from conversations.model import Part, PartKind

FILES = (PartKind.VOICE, PartKind.AUDIO, PartKind.VIDEO, PartKind.VIDEO_NOTE, PartKind.DOCUMENT)  # as Telegram's keys
# Looked for first: an animation also comes as a document. What is in no list (a pinned message, a new theme…)
# was not said by anybody, and gets no answer.
UNUSABLE = (
    *("animation", "sticker", "poll", "dice", "story", "game", "paid_media"),
    *("checklist", "giveaway", "giveaway_winners", "invoice"),
)


def part(message: Json) -> Part | None:
    """The part a message is, None when nobody said anything (the notice that a message was pinned…)."""
    content = _content(message)
    if content is None:
        return None
    kind, text, file = content
    return Part(kind, text, file, a_number(message, "message_id"), a_text(message, "media_group_id"))


def _content(message: Json) -> tuple[PartKind, str, str] | None:
    """(kind, text, file_id)."""
    for name in UNUSABLE:
        if name in message:
            return PartKind.UNUSABLE, name, ""
    for kind in FILES:
        if isinstance(file := message.get(kind), Mapping):
            return kind, a_text(message, "caption"), a_text(file, "file_id")
    match message:
        case {"text": str()}:
            return PartKind.TEXT, a_text(message, "text"), ""
        case {"photo": [*sizes]}:
            return PartKind.PHOTO, a_text(message, "caption"), _largest(sizes)
        case {"contact": Mapping() as card}:
            return _contact_kind(message, card), a_text(card, "phone_number"), ""
        case {"location": Mapping() as place}:  # a venue carries one too
            return _position(place)
        case {"caption": str()}:  # a kind of message that did not exist when this was written
            return PartKind.UNUSABLE, "unknown", ""
    return None


def _largest(sizes: list[Any]) -> str:
    photos = [size for size in sizes if isinstance(size, Mapping)]
    largest = max(photos, key=lambda size: a_number(size, "width") * a_number(size, "height"), default={})
    return a_text(largest, "file_id")


def _contact_kind(message: Json, card: Json) -> PartKind:
    """People can send anybody's card: only the one Telegram says is the sender's is theirs."""
    owner = a_number(card, "user_id")
    return PartKind.CONTACT if owner and owner == a_number(an_object(message, "from"), "id") else PartKind.CARD


def _position(place: Json) -> tuple[PartKind, str, str]:
    latitude, longitude = place.get("latitude"), place.get("longitude")
    if not (_is_angle(latitude, 90) and _is_angle(longitude, 180)):
        return PartKind.UNUSABLE, "location", ""
    return PartKind.LOCATION, f"{latitude},{longitude}", ""


def _is_angle(value: object, limit: int) -> bool:
    if not isinstance(value, int | float) or type(value) is bool:
        return False
    return abs(value) <= limit  # which neither infinity nor NaN is
