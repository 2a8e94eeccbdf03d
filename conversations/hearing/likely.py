"""What a message most likely means: how much each of its words, and each scrap of a word, speaks for each meaning.

Learned from the messages of tests/understanding by tests/understanding/learn.py. Adding up is all that is done here;
the same text always gives the same answer. Who asks decides what it is worth.
"""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from math import sqrt

from conversations.hearing.features import KINDS
from conversations.hearing.sounds import normal
from conversations.hearing.weights import MEANINGS, PACKED, STEP

NEITHER = 128  # a weight is a byte; this one speaks neither for nor against
RARITY = 25.0  # steps of a byte in one unit of rarity (the logarithm of how rare a feature is)
WIDE = 2 * len(MEANINGS)  # bytes, two for each meaning
MANY = 257  # bytes whose sum surely fits in two
_SUMS = struct.Struct(f"<{len(MEANINGS)}H")


@cache
def learned() -> Mapping[str, int]:
    """What each feature says, as one long number: its weight for each meaning, two bytes apart, and above them the
    square of its rarity. Many are added up at once then, which takes a third of the time. Unpacked when first asked.
    """
    names, _, table = zlib.decompress(base64.b85decode(PACKED)).partition(b"\n\n")
    features = names.decode().split("\n")
    weights = bytearray(WIDE * len(features))
    weights[::2] = table[len(features) :]
    return {
        feature: int.from_bytes(weights[WIDE * row : WIDE * (row + 1)], "little") | table[row] ** 2 << 8 * WIDE
        for row, feature in enumerate(features)
    }


def margins(text: str) -> Mapping[str, float]:
    """How far the text is on the side of each meaning: above 0 it is rather meant, below it is rather not."""
    return _margins(normal(text) or text)


@lru_cache(maxsize=32)  # the same words, and the sentences of a text, are asked about several times in one turn
def _margins(text: str) -> Mapping[str, float]:
    found: Iterable[float] = MEANINGS.values()
    for kind in KINDS:
        found = [margin + said for margin, said in zip(found, _said(kind(text)), strict=True)]
    return dict(zip(MEANINGS, found, strict=True))


def _said(features: Iterable[str]) -> Sequence[float]:
    """What the features say together, however many they are."""
    known = [number for number in map(learned().get, features) if number]
    if not known:
        return [0.0] * len(MEANINGS)
    sums, squares = _added_up(known[:MANY])
    for at in range(MANY, len(known), MANY):
        more, wider = _added_up(known[at : at + MANY])
        sums, squares = [one + other for one, other in zip(sums, more, strict=True)], squares + wider
    neither, step = NEITHER * len(known), STEP * RARITY / sqrt(squares)
    return [(one - neither) * step for one in sums]


def _added_up(numbers: Iterable[int]) -> tuple[Sequence[int], int]:
    """What these say together for each meaning, MANY at most, and the sum of the squares of their rarity."""
    together = sum(numbers)
    return _SUMS.unpack((together & (1 << 8 * WIDE) - 1).to_bytes(WIDE, "little")), together >> 8 * WIDE
