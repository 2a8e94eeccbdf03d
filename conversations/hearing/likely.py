"""What a message most likely means: how much each of its words, and each scrap of a word, speaks for each meaning.

Learned from the messages of tests/understanding by tests/understanding/learn.py. Adding up is all that is done here;
the same text always gives the same answer. Who asks decides what it is worth.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from math import hypot
from typing import NamedTuple

from conversations.hearing.features import KINDS
from conversations.hearing.sounds import normal
from conversations.hearing.weights import MEANINGS, PACKED, STEP

NEITHER = 128  # a weight is a byte; this one speaks neither for nor against
RARITY = 25.0  # steps of a byte in one unit of rarity (the logarithm of how rare a feature is)


class Learned(NamedTuple):
    """Where the weights of each feature begin, how rare each is, and a weight for each meaning."""

    rows: Mapping[str, int]
    rarities: bytes
    weights: bytes


@cache
def learned() -> Learned:
    """Unpacked when it is first asked for."""
    names, _, table = zlib.decompress(base64.b85decode(PACKED)).partition(b"\n\n")
    rows = {name: row for row, name in enumerate(names.decode().split("\n"))}
    return Learned(rows, table[: len(rows)], table[len(rows) :])


def margins(text: str) -> Mapping[str, float]:
    """How far the text is on the side of each meaning: above 0 it is rather meant, below it is rather not."""
    return _margins(normal(text) or text)


@lru_cache(maxsize=32)  # the same words, and the sentences of a text, are asked about several times in one turn
def _margins(text: str) -> Mapping[str, float]:
    found = list(MEANINGS.values())
    for kind in KINDS:
        found = [margin + said for margin, said in zip(found, _said(kind(text)), strict=True)]
    return dict(zip(MEANINGS, found, strict=True))


def _said(features: Iterable[str]) -> list[float]:
    """What the features say together, however many they are."""
    rows, rarities, weights = learned()
    known = [row for row in map(rows.get, features) if row is not None]
    if not known:
        return [0.0] * len(MEANINGS)
    together, wide = hypot(*(rarities[row] / RARITY for row in known)), len(MEANINGS)
    columns = zip(*(weights[row * wide : (row + 1) * wide] for row in known), strict=True)
    return [(sum(column) - NEITHER * len(known)) * STEP / together for column in columns]
