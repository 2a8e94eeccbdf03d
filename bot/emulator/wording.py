"""What is written in a message: the text, its entities (given, marked up or found by Telegram), and its limits."""

from __future__ import annotations

import re
from typing import Any

from bot.emulator import html, markdown, utf16
from bot.emulator.call import Call
from bot.emulator.errors import bad_request
from bot.emulator.html import Entity

LONGEST_TEXT = 4096  # UTF-16 units, after entities (Bot API, sendMessage)
LONGEST_CAPTION = 1024  # same, for captions

# Inside these Telegram looks for nothing more.
_WHOLE = {"code", "pre", "text_link", "text_mention"}
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>]+[^\s<>.,;:!?)»\"']|(?<![\w@.-])(?:[\w-]+\.)+(?:fr|com|org|net|eu|me|io)\b(?:/[^\s<>]*)?(?![@\w]))"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w))"
    r"|(?P<phone_number>(?<![\w+])(?:\+\d[\d ]{7,15}\d|0\d(?:[ .]?\d\d){4})(?!\w))"
    r"|(?P<hashtag>(?<![\w#&])#[^\W\d_]\w*)"
)


def found(text: str) -> list[Entity]:
    """What Telegram itself recognises in a text: commands, links, addresses, numbers."""
    if not any(sign in text for sign in "/@.#+0"):
        return []
    return [
        {
            "type": match.lastgroup,
            "offset": utf16.length(text[: match.start()]),
            "length": utf16.length(match[0]),
        }
        for match in _FOUND.finditer(text)
    ]


def text_of(call: Call) -> dict[str, Any]:
    """The `text` of a call as the message will hold it. Raises ApiError when empty, too long or badly marked up."""
    text, entities = _read(call, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if utf16.length(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_of(call: Call) -> dict[str, Any]:
    """The `caption` of a call, nothing when there is none. Raises ApiError like text_of."""
    text, entities = _read(call, "caption", "caption_entities")
    if not text:
        return {}
    if utf16.length(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def _read(call: Call, name: str, entities_name: str) -> tuple[str, list[Entity]]:
    text, entities = _marked_up(call, call.text(name), entities_name)
    bare = text.strip()
    cut = utf16.length(text[: len(text) - len(text.lstrip())])
    kept = _within(entities, cut, utf16.length(bare))
    return bare, _with_found(kept, bare)


def _marked_up(call: Call, source: str, entities_name: str) -> tuple[str, list[Entity]]:
    match call.text("parse_mode").lower():
        case "":
            entities = call.objects(entities_name, "entities JSON object")
            for entity in entities:
                _check(entity, source)
            return source, entities
        case "html":
            return html.parse(source)
        case "markdownv2":
            return markdown.parse(source)
        case _:
            raise bad_request("unsupported parse_mode")


def _check(entity: Entity, text: str) -> None:
    match entity:
        case {"type": str(), "offset": int(offset), "length": int(length)} if offset >= 0 and length > 0:
            pass
        case {"type": str(), "offset": int(), "length": int()}:
            raise bad_request("ENTITY_BOUNDS_INVALID")
        case _:
            raise bad_request("can't parse MessageEntity: Can't find field")
    if offset + length > utf16.length(text):
        raise bad_request("ENTITY_BOUNDS_INVALID")
    for place, word in ((offset, "begins"), (offset + length, "ends")):
        if utf16.splits_a_sign(text, place):
            raise bad_request(f"entity {word} in a middle of a UTF-16 symbol at byte offset {place}")
    if entity["type"] == "text_link" and not entity.get("url"):
        raise bad_request("can't parse MessageEntity: Can't find field \"url\"")


def _within(entities: list[Entity], cut: int, length: int) -> list[Entity]:
    """The entities after spaces were taken off both ends of the text."""
    kept = []
    for entity in entities:
        start = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] + entity["length"] - cut, length)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return kept


def _with_found(entities: list[Entity], text: str) -> list[Entity]:
    taken = [(each["offset"], each["offset"] + each["length"]) for each in entities if each["type"] in _WHOLE]
    free = [
        each
        for each in found(text)
        if all(each["offset"] >= end or each["offset"] + each["length"] <= start for start, end in taken)
    ]
    return sorted(entities + free, key=lambda each: (each["offset"], -each["length"])) if free else entities
