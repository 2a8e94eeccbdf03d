"""What of a message is learned from: its words as they sound, and the letters they are spelt with."""

from __future__ import annotations

from itertools import pairwise

from conversations.hearing.sounds import heard, normal

FORGOTTEN = 80  # words after which nothing is looked for
SCRAPS = (3, 4, 5)  # letters


def words(text: str) -> frozenset[str]:
    """The words, alone and two by two; where the message begins and ends counts too."""
    sounds = ("^", *heard(text)[:FORGOTTEN], "$")
    pairs = (f"{one} {other}" for one, other in pairwise(sounds))
    return frozenset((*pairs, *(f"{one} " for one in sounds[1:-1])))


def scraps(text: str) -> frozenset[str]:
    """Three to five letters in a row, from one word into the next too: a word never met is made of those of others."""
    spelt = f"_{'_'.join(normal(text).split()[:FORGOTTEN])}_"
    return frozenset(spelt[at : at + long] for long in SCRAPS for at in range(len(spelt) - long + 1))


KINDS = (words, scraps)
