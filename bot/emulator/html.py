"""Telegram's HTML mode: a text with tags becomes a plain text and its entities, or is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from bot.emulator import utf16
from bot.emulator.errors import bad_request

Entity = dict[str, Any]

_TOKEN = re.compile(
    r"<(?P<end>/?)(?P<tag>[^<>]*)(?P<close>>?)|&(?P<sign>#x[0-9a-f]+|#\d+|lt|gt|amp|quot);|[^<&]+|&", re.I
)
_ATTRIBUTE = re.compile(r"""([a-z-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?""", re.I)
_SIGNS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_PLAIN = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}


@dataclass(slots=True)
class _Open:
    """A tag not closed yet, and where it began: in the text (characters) and in the source (bytes)."""

    tag: str
    attributes: dict[str, str]
    start: int
    offset: int


@dataclass(slots=True)
class _Reading:
    source: str
    text: str = ""
    open: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def bytes_before(self, match: re.Match[str]) -> int:
        return len(self.source[: match.start()].encode())


def parse(source: str) -> tuple[str, list[Entity]]:
    """The plain text and its entities. Raises ApiError "can't parse entities: …"."""
    reading = _Reading(source)
    for match in _TOKEN.finditer(source):
        if match["tag"] is None:
            reading.text += _sign(match)
        elif match["end"]:
            _close(reading, match)
        else:
            _begin(reading, match)
    if reading.open:
        raise _refused(f'Can\'t find end tag corresponding to start tag "{reading.open[-1].tag}"')
    return reading.text, sorted(reading.entities, key=lambda each: (each["offset"], -each["length"]))


def _sign(match: re.Match[str]) -> str:
    sign = match["sign"]
    if sign is None:
        return match[0]
    if not sign.startswith("#"):
        return _SIGNS.get(sign.lower(), match[0])
    number = int(sign[2:], 16) if sign[1] in "xX" else int(sign[1:])
    return chr(number) if 0 < number < 0x110000 else match[0]


def _begin(reading: _Reading, match: re.Match[str]) -> None:
    offset = reading.bytes_before(match)
    if not match["close"]:
        raise _refused(f"Unclosed start tag at byte offset {offset}")
    tag, _, rest = match["tag"].strip().partition(" ")
    tag = tag.lower()
    if tag not in _PLAIN:
        raise _refused(f'Unsupported start tag "{tag}" at byte offset {offset}')
    attributes = {name.lower(): (value or "").strip("\"'") for name, value in _ATTRIBUTE.findall(rest)}
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _refused(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
    reading.open.append(_Open(tag, attributes, len(reading.text), offset))


def _close(reading: _Reading, match: re.Match[str]) -> None:
    offset = reading.bytes_before(match)
    if not match["close"]:
        raise _refused(f"Unclosed end tag at byte offset {offset}")
    if not reading.open:
        raise _refused(f"Unexpected end tag at byte offset {offset}")
    found, last = match["tag"].strip().lower(), reading.open.pop()
    if found and found != last.tag:
        raise _refused(f'Unmatched end tag at byte offset {offset}, expected "</{last.tag}>", found "</{found}>"')
    inside = reading.text[last.start :]
    if inside:
        _add(reading, last, inside)


def _add(reading: _Reading, tag: _Open, inside: str) -> None:
    extra = _extra(tag, inside)
    parent = reading.open[-1] if reading.open else None
    if tag.tag == "code" and parent and parent.tag == "pre":
        parent.attributes["language"] = tag.attributes.get("class", "").removeprefix("language-")
        return
    if extra is None:
        return
    place = {"offset": utf16.length(reading.text[: tag.start]), "length": utf16.length(inside)}
    reading.entities.append({"type": _PLAIN[tag.tag], **place, **extra})


def _extra(tag: _Open, inside: str) -> Entity | None:
    """What the tag adds to its entity; None: Telegram forgets such a tag silently."""
    given = tag.attributes
    match tag.tag:
        case "a":
            url = given.get("href") or inside
            return {"url": url} if re.match(r"(?:https?|tg|ton|mailto|tel)[:/]|[\w-]+(?:\.[\w-]+)+", url) else None
        case "pre" if given.get("language"):
            return {"language": given["language"]}
        case "blockquote" if "expandable" in given:
            return {"type": "expandable_blockquote"}
        case "tg-emoji":
            return {"custom_emoji_id": given["emoji-id"]} if given.get("emoji-id") else None
        case "tg-time":
            return _time(given)
    return {}


def _time(given: dict[str, str]) -> Entity | None:
    if not given.get("unix", "").isdigit():
        return None
    form = {"date_time_format": given["format"]} if given.get("format") else {}
    return {"unix_time": int(given["unix"]), **form}


def _refused(reason: str) -> Exception:
    return bad_request(f"can't parse entities: {reason}")
