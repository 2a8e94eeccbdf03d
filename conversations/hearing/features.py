"""What of a message is learned from: its words as they sound, and the letters they are spelt with."""

from __future__ import annotations

from itertools import pairwise

from conversations.hearing.sounds import heard, normal

FORGOTTEN = 80  # words after which nothing is looked for
SCRAPS = (2, 3, 4)  # letters


def words(text: str) -> frozenset[str]:
    """The words, alone and two by two; where the message begins and ends counts too."""
    sounds = ("^", *heard(text)[:FORGOTTEN], "$")
    pairs = (f"{one} {other}" for one, other in pairwise(sounds))
    return frozenset((*pairs, *(f"{one} " for one in sounds[1:-1])))


def scraps(text: str) -> frozenset[str]:
    """Two to four letters in a row of each word: a word never met before is made of those of others."""
    spelt = [f"_{word}_" for word in normal(text).split()[:FORGOTTEN]]
    return frozenset(word[at : at + long] for word in spelt for long in SCRAPS for at in range(len(word) - long + 1))


KINDS = (words, scraps)
