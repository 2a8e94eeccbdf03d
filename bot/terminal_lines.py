"""The lines of a conversation in a terminal, which are those of a dialogue page: what people do, what they are shown.

tests/dialogue.py plays the same lines; a page saved here is played there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

SPEECH = re.compile(r"(\w+) > ?(.*)", re.DOTALL)
ACT = re.compile(r"\((\w+)(?:: ([^)]*))?\)\s*(.*)", re.DOTALL)
MOVE = re.compile(r"\+(\d+) ?(s|min|h|j)")
UNITS = {"s": timedelta(seconds=1), "min": timedelta(minutes=1), "h": timedelta(hours=1), "j": timedelta(days=1)}
EMPTY = "·"  # an empty line of a message: a page keeps no spaces at the end of its lines


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody does: words, `[a button]`, or `(an act: its detail)`. `name` empty: whoever spoke last."""

    name: str
    words: str

    @property
    def label(self) -> str:
        """Of the button that is pressed; empty when none is."""
        return self.words[1:-1] if self.words.startswith("[") and self.words.endswith("]") else ""

    @property
    def act(self) -> tuple[str, str, str]:
        """("photo", "the words under it", ""), ("replies", "words they read", "what they answer"); empty for words."""
        found = ACT.fullmatch(self.words)
        return (found[1], found[2] or "", found[3]) if found else ("", "", "")


def spoken(line: str) -> Said:
    """`Nadia > Bonjour`, or only `Bonjour`."""
    found = SPEECH.fullmatch(line)
    return Said(found[1], found[2].strip()) if found else Said("", line.strip())


def moved(to: str, now: datetime) -> datetime | None:
    """Where `+1 j`, `+6 s` or `2023-10-01 10:00` leads from `now`, on its own clocks. None: not a time."""
    if step := MOVE.fullmatch(to):
        return now + int(step[1]) * UNITS[step[2]]
    try:
        return datetime.fromisoformat(to).replace(tzinfo=now.tzinfo)
    except ValueError:
        return None


def shown(name: str, message: Mapping[str, Any], kind: str, *, edited: bool, numbered: bool = False) -> list[str]:
    """A message of the bot as a page shows it, its buttons below; `numbered` for who presses them by number."""
    words = _marked(message.get("text") or message.get("caption") or "", message.get("entities") or [])
    said = words if kind == "text" else f"({kind}) {words}".strip()
    head, *rest = f"{'✎ ' if edited else ''}{said}".split("\n")
    margin = f"  {' ' * len(name)}   "
    lines = [f"  {name} < {head}", *(f"{margin}{line or EMPTY}" for line in rest)]
    buttons = [f"{margin}{f'{number}. ' if numbered else ''}{label}" for number, label in enumerate(labels(message), 1)]
    return lines + buttons


def labels(message: Mapping[str, Any]) -> list[str]:
    """`[label]` for a button under the message, `⌨[label]` for a key in place of the letters."""
    markup = message.get("reply_markup") or {}
    under = [f"[{button['text']}]" for row in markup.get("inline_keyboard", ()) for button in row]
    keys = [f"⌨[{key['text']}]" for row in markup.get("keyboard", ()) for key in row]
    return under + keys


def _marked(text: str, entities: list[dict[str, Any]]) -> str:
    """The text with ** around what is bold. Telegram counts in UTF-16 units."""
    units = text.encode("utf-16-le")
    stars = "**".encode("utf-16-le")
    for entity in sorted((one for one in entities if one["type"] == "bold"), key=lambda one: -one["offset"]):
        start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        units = units[:start] + stars + units[start:end] + stars + units[end:]
    return units.decode("utf-16-le")
