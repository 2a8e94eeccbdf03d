"""Phrases in a small language of their own, and how they are looked for in a line of sounds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from conversations.hearing.sounds import heard, normal, sound

Name = TypeVar("Name")


class Phrases(Generic[Name]):
    """One phrase a line, under the name of what it says.

    `a|b` either word (`d_accord`: one made of two); `a?` perhaps; `*` up to four words between; `organis~` any
    word that begins so; `!word` not this word; `^` and `$` the message begins or ends here.

    A phrase is looked for only where its rarest word is, and compiled when that first happens: a message meets a dozen
    of some thousands.
    """

    def __init__(self, tables: Mapping[Name, str], beside: Iterable[str] = ()) -> None:
        self._tables, self._beside = tables, beside

    def found(self, line: str) -> frozenset[Name]:
        """The names of which a phrase is said somewhere in the line."""
        return frozenset(phrase.name for phrase in self._near(line) if phrase.is_in(line))

    def whole(self, line: str) -> frozenset[Name]:
        """The names of which a phrase is the line and nothing else, words `beside` it aside."""
        return frozenset(phrase.name for phrase in self._near(line) if phrase.is_in(line) and phrase.is_all(line))

    def count(self, line: str, name: Name) -> int:
        """How often a phrase of this name is said in the line."""
        return len(self._pattern(name).findall(line))

    def without(self, line: str, name: Name, instead: str) -> str:
        """The line with something else in the place of the phrases of this name."""
        return self._pattern(name).sub(instead, line) if name in self.found(line) else line

    @lru_cache(maxsize=16)  # noqa: B019 - a few tables, made once
    def _pattern(self, name: Name) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{_written(text)})" for text in _lines(self._tables[name])))

    def _near(self, line: str) -> Iterator[Phrase[Name]]:
        """The phrases that may be in the line."""
        anywhere, by_word = self._index
        yield from anywhere
        for word in set(line.split()):
            yield from by_word.get(word, ())

    @cached_property
    def _index(self) -> tuple[list[Phrase[Name]], Mapping[str, list[Phrase[Name]]]]:
        beside = f"(?: (?:{'|'.join(map(re.escape, self._beside))})(?= ))*" if self._beside else ""
        texts = [(name, text) for name, table in self._tables.items() for text in _lines(table)]
        often = Counter(word for _, text in texts for words in map(_needed, text.split()) for word in words)
        anywhere: list[Phrase[Name]] = []
        by_word: dict[str, list[Phrase[Name]]] = {}
        for name, text in texts:
            phrase, needed = Phrase(name, text, beside), filter(None, map(_needed, text.split()))
            rarest = min(needed, key=lambda words: sum(often[word] for word in words), default=None)
            if rarest is None:
                anywhere.append(phrase)
            for word in rarest or ():
                by_word.setdefault(word, []).append(phrase)
        return anywhere, by_word


class Phrase(Generic[Name]):
    """One of them."""

    def __init__(self, name: Name, text: str, beside: str) -> None:
        self.name, self._text, self._beside = name, text, beside

    @cached_property
    def is_in(self) -> Callable[[str], re.Match[str] | None]:
        """Whether it is said somewhere in a line."""
        return re.compile(_written(self._text)).search

    @cached_property
    def is_all(self) -> Callable[[str], re.Match[str] | None]:
        """Whether a line is this and nothing else."""
        return re.compile(f"{self._beside}{_written(self._text)}{self._beside} ").fullmatch


def words_of(tables: Iterable[str]) -> frozenset[str]:
    """Every whole word the phrases are made of, as sounds."""
    tokens = {token for text in tables for token in text.split()}
    words = {word for token in tokens for word in token.strip("?!").split("|")}
    return frozenset(one for word in words if word.replace("_", "").isalpha() for one in _heard_once(word))


def _lines(table: str) -> list[str]:
    return [text for text in table.splitlines() if text.strip()]


def _written(text: str) -> str:
    return "".join(_token(token) for token in text.split()) + "(?= )"


@lru_cache(maxsize=4096)  # the tables say the same long lists of words over and over
def _token(token: str) -> str:
    if token in ("^", "$"):
        return {"^": "^", "$": "(?= $)"}[token]
    if token == "*":
        return r"(?: \S+){0,4}"
    if token == "?":
        return r" \?"
    if token.startswith("!"):
        return f"(?!{inner} )" if (inner := _token(token[1:])) else ""
    perhaps = token.endswith("?")
    # « bleu|bleue|bleus » is one sound: said once, it compiles faster.
    meant = dict.fromkeys(choice for word in token.rstrip("?").split("|") if (choice := _choice(word)))
    if not meant:
        return ""
    return f"(?: (?:{'|'.join(meant)})){'?' if perhaps else ''}"


@lru_cache(maxsize=4096)
def _choice(word: str) -> str:
    if word.endswith("~"):
        return re.escape(sound(normal(word)).rstrip()) + r"\S*"
    return " ".join(re.escape(one) for one in _heard_once(word))


@lru_cache(maxsize=4096)
def _needed(token: str) -> frozenset[str]:
    """Words of which one must be in the line; none at all for what may be missing, or is only begun."""
    if token == "?":
        return frozenset("?")
    if token in ("^", "$", "*") or token.startswith("!") or token.endswith("?") or "~" in token:
        return frozenset()
    return frozenset(max(sounds, key=len) for word in token.split("|") if (sounds := _heard_once(word)))


@lru_cache(maxsize=8192)  # each word of the tables is heard twice: for the phrases and for the vocabulary
def _heard_once(word: str) -> tuple[str, ...]:
    return heard(word)
