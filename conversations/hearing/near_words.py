"""Which known word a misspelt one is near to, by its sound."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache

from conversations.hearing.phrases import words_of
from conversations.hearing.sounds import real

LONGEST = 24  # letters of a word worth comparing; its cost grows with the square of its length


class Vocabulary:
    """The sounds in these phrases, and which of them a misspelt one is near to. Short ones are never guessed.

    Heard when first asked, like the phrases.
    """

    def __init__(self, phrases: Iterable[str], shortest: int = 6) -> None:
        self._phrases, self._shortest = phrases, shortest

    @cached_property
    def _words(self) -> frozenset[str]:
        return words_of(self._phrases)

    @cached_property
    def _near(self) -> Mapping[str, tuple[str, ...]]:
        return _index(word for word in self._words if len(word) >= self._shortest)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    @lru_cache(maxsize=8192)  # noqa: B019 - one vocabulary per table, made once
    def nearest(self, word: str) -> str:
        """The known word at one mistake (two from nine letters on) with the same first letter, else itself."""
        if word in self._words or not self._shortest - 1 <= len(word) <= LONGEST or word in real():
            return word
        near = {known for shorter in _shorter(word) for known in self._near.get(shorter, ())}
        close = [(distance(word, known), known) for known in near if known[0] == word[0]]
        far, best = min(close, default=(99, word))
        return best if far <= (2 if len(best) >= 9 else 1) else word


def _index(words: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Tuples, because there are thousands of them: sets would take four megabytes more."""
    found: dict[str, tuple[str, ...]] = {}
    for word in words:
        for shorter in _shorter(word):
            found[shorter] = (*found.get(shorter, ()), word)
    return found


def _shorter(word: str) -> set[str]:
    """The word and everything it becomes when one letter is left out, two for long words."""
    once = {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
    if len(word) < 9:
        return once
    return once | {less[:at] + less[at + 1 :] for less in once for at in range(len(less))}


def distance(one: str, other: str) -> int:
    """Letters to add, drop, change or swap with their neighbour to go from one word to the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]
