"""Telegram's MarkdownV2: marks become entities; a reserved character without its backslash is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.emulator import utf16
from bot.emulator.errors import bad_request
from bot.emulator.html import Entity

# Everything that must be escaped outside code (Bot API, "MarkdownV2 style").
RESERVED = set("_*[]()~`>#+-=|{}.!")
_MARKS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler", "[": "text_link"}
_NAMES = {
    "*": "Bold",
    "_": "Italic",
    "__": "Underline",
    "~": "Strikethrough",
    "||": "Spoiler",
    "[": "TextUrl",
    "`": "Code",
    "```": "Pre",
}
_CODE = re.compile(r"(```|`)")
_LINK = re.compile(r"\]\(((?:\\.|[^)\\])*)\)", re.S)


@dataclass(slots=True)
class _Reading:
    source: str
    place: int = 0
    text: str = ""
    open: list[tuple[str, int, int]] = field(default_factory=list)  # mark, start in the text, place in the source
    entities: list[Entity] = field(default_factory=list)

    def add(self, kind: str, start: int, **extra: str) -> None:
        length = utf16.length(self.text[start:])
        if length:
            offset = utf16.length(self.text[:start])
            self.entities.append({"type": kind, "offset": offset, "length": length, **extra})


def parse(source: str) -> tuple[str, list[Entity]]:
    """The plain text and its entities. Raises ApiError "can't parse entities: …"."""
    reading = _Reading(source)
    while reading.place < len(source):
        _step(reading)
    if reading.open:
        mark, _, place = reading.open[-1]
        raise _unended(reading, mark, place)
    return reading.text, sorted(reading.entities, key=lambda each: (each["offset"], -each["length"]))


def _step(reading: _Reading) -> None:
    source, place = reading.source, reading.place
    char = source[place]
    if char == "\\" and place + 1 < len(source) and ord(source[place + 1]) <= 126:
        reading.text += source[place + 1]
        reading.place += 2
    elif char == "`":
        _code(reading)
    elif char == "]" and any(mark == "[" for mark, *_ in reading.open):
        _link(reading)
    elif mark := _mark_at(source, place):
        _toggle(reading, mark)
    elif char in RESERVED:
        raise _refused(f"Character '{char}' is reserved and must be escaped with the preceding '\\'")
    else:
        reading.text += char
        reading.place += 1


def _mark_at(source: str, place: int) -> str:
    two = source[place : place + 2]
    return two if two in _MARKS else source[place] if source[place] in _MARKS else ""


def _toggle(reading: _Reading, mark: str) -> None:
    if reading.open and reading.open[-1][0] == mark and mark != "[":
        _, start, _ = reading.open.pop()
        reading.add(_MARKS[mark], start)
    else:
        reading.open.append((mark, len(reading.text), reading.place))
    reading.place += len(mark)


def _code(reading: _Reading) -> None:
    found = _CODE.match(reading.source, reading.place)
    mark = found[0] if found else "`"
    end = reading.source.find(mark, reading.place + len(mark))
    if end < 0:
        raise _unended(reading, mark, reading.place)
    start = len(reading.text)
    reading.text += re.sub(r"\\([`\\])", r"\1", reading.source[reading.place + len(mark) : end])
    reading.add("pre" if mark == "```" else "code", start)
    reading.place = end + len(mark)


def _link(reading: _Reading) -> None:
    mark, start, place = reading.open.pop()
    found = _LINK.match(reading.source, reading.place)
    if mark != "[" or not found:
        raise _unended(reading, mark, place)
    reading.add("text_link", start, url=re.sub(r"\\(.)", r"\1", found[1]))
    reading.place = found.end()


def _unended(reading: _Reading, mark: str, place: int) -> Exception:
    offset = len(reading.source[:place].encode())
    return _refused(f"Can't find end of {_NAMES[mark]} entity at byte offset {offset}")


def _refused(reason: str) -> Exception:
    return bad_request(f"can't parse entities: {reason}")
