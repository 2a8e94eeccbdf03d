"""Words by their sound: what is misspelt, shortened or glued together is heard as what was meant.

A message becomes a short line of sounds ("c kan la procaine reunion" and « C'est quand, la prochaine réunion ? »
the same), and phrases are looked for in that line. Sounds are not phonetics: they only fold together what people
confuse in writing (ai/é/er, c/qu/k, silent ends), the same way for messages and for phrases.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

from conversations.hearing.real_words import REAL_WORDS
from conversations.hearing.short_forms import DROPPED, SHORT_FORMS

_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ł": "l", "ø": "o"})
_SIGNS = {
    **dict.fromkeys("👍👌", "oui"),
    **dict.fromkeys("❌👎", "non"),
    **dict.fromkeys("🙏❤😊🥰😍", "merci"),
    "✅": "j ai fini",
    "👋": "bonjour",
}

_HOUR = re.compile(r"\b\d{1,2} ?h(eures?)?( ?\d\d)?\b")

_FOLDS = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"(.)\1+", r"\1"),
        (r"x(?=.)", "ks"),
        (r"ph", "f"),
        (r"s?ch|sh", "x"),
        (r"tion", "sion"),
        (r"c?qu?|ck|c(?![eiy])", "k"),
        (r"c", "s"),
        (r"gu(?=[ei])", "g"),
        (r"ge(?=[aou])|g(?=[eiy])", "j"),
        (r"h", ""),
        (r"eau|au", "o"),
        (r"(?:ain|ein|aim|yn|ym|in|im)(?![aeiouyn])", "in"),
        (r"(?:en|em|an|am)(?![aeiouymn])", "an"),
        (r"ai|ei|ay|ey", "e"),
        (r"y", "i"),
        (r"z", "s"),
        (r"(.)\1+", r"\1"),
    )
)
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_GLUED = re.compile(
    r"(?:[dljmnts][aeiouyh]|c[aeiouy])\w\w|[dlt][bcdfgjkmnpqtvz]\w\w"
)  # "lair" (l'air), "dmourir" (de mourir)
_SILENT_END = re.compile(r"(?<=...)(?:er|es?|[tdpx]?s|[tdpx])$")


class Known(Protocol):
    """Words that a misspelt one may be near to."""

    def __hash__(self) -> int:
        """It never changes: what was heard with it is remembered."""

    def __contains__(self, word: str) -> bool:
        """Whether this sound is one of them."""

    def nearest(self, word: str) -> str:
        """The one that this sound is near to, else itself."""


@lru_cache(maxsize=32)  # the same words, and their sentences, are asked about a dozen times in one turn
def normal(text: str) -> str:
    """Small letters without accents, words of letters and digits with one space between them."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", letters))


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """What a normal word sounds like; very short words, numbers and other alphabets stay as they are."""
    if len(word) < 3 or not word.isascii() or word.isdigit():
        return word
    for pattern, by in _FOLDS:
        word = pattern.sub(by, word)
    return _SILENT_END.sub("", word)


@lru_cache(maxsize=32)
def heard(text: str, known: Known | None = None) -> tuple[str, ...]:
    """The sounds of a text, without the small words that change nothing; "?" when there is nothing else."""
    written = _HOUR.sub("heure", normal(text)) or " ".join(word for sign, word in _SIGNS.items() if sign in text)
    spoken = [one for word in written.split() for one in _in_full(word, known)]
    if not spoken and "?" in text:
        return ("?",)
    return tuple(known.nearest(one) if known else one for one in spoken)


@lru_cache(maxsize=4096)
def _in_full(word: str, known: Known | None) -> tuple[str, ...]:
    """One written word as the words meant: "jveu" is two, "jai" is two, "svp" is none. "Naaan" is "nan"."""
    word = _DRAWN_OUT.sub(r"\1", word)
    if word in SHORT_FORMS:
        return _sounds(normal(SHORT_FORMS[word]).split())
    if re.match(r"j[^aeiouyh?]", word) and len(word) > 2:
        return _in_full(word[1:], known)
    if known and _GLUED.match(word) and sound(word[1:]) in known and not _is_a_word(sound(word), known):
        return (*_sounds((word[0],)), *_in_full(word[1:], known))
    return _sounds((word,))


def _is_a_word(heard_as: str, known: Known) -> bool:
    return heard_as in known or heard_as in real()


@lru_cache(maxsize=1)
def real() -> frozenset[str]:
    """The sounds of common words, which are surely not misspelt."""
    return frozenset(map(sound, REAL_WORDS.split()))


def _sounds(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sound(word) for word in words if word not in DROPPED)


def line(sounds: Iterable[str]) -> str:
    """The line phrases are looked for in."""
    return f" {' '.join(sounds)} "
