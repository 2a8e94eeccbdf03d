"""Lengths as Telegram counts them: in UTF-16 code units, where an emoji is two."""

from __future__ import annotations


def length(text: str) -> int:
    """How long Telegram finds this text."""
    return len(text) if text.isascii() else len(text) + sum(char > "\uffff" for char in text)


def splits_a_sign(text: str, offset: int) -> bool:
    """Whether this place, in UTF-16 units, is in the middle of a sign that takes two."""
    place = 0
    for char in text:
        if place >= offset:
            break
        place += 2 if char > "\uffff" else 1
    return place > offset
