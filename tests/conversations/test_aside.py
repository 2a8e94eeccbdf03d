"""What nobody looked at while mending: the honest figures. `python tests/conversations/test_aside.py` prints them.

Nothing is learned from these messages. Don't read them: add others to messages.tsv, learn, and measure here.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # both for the figures, printed without pytest
sys.path.insert(0, str(Path(__file__).parents[2]))

from understanding.examples import rows

from conversations.danger import HEAVIER, HEAVY, is_doubtful, signs
from conversations.doubt import is_everyday
from conversations.understanding import understand

ASIDE = rows("aside.tsv")


def share(how: str, is_so: Callable[[str, str], bool]) -> float:
    """Of the messages said that way, the share of which this is so."""
    said = [(meaning, words) for one, meaning, words in ASIDE if one == how]
    return sum(is_so(meaning, words) for meaning, words in said) / len(said)


def right(meaning: str, words: str) -> bool:
    return understand(words).best in meaning.split("|")


def offered(meaning: str, words: str) -> bool:
    return right(meaning, words) or any(one in understand(words).others for one in meaning.split("|"))


def alarmed(_: str, words: str) -> bool:
    return bool(signs(words))


def numbered(_: str, words: str) -> bool:
    """At once or in passing, as somebody who writes out of the blue."""
    return bool(signs(words)) or is_doubtful(words, HEAVIER if is_everyday(words) else HEAVY)


FIGURES = (
    ("plain messages understood at once", "plain", right),
    ("plain messages understood, or offered as a button", "plain", offered),
    ("cries answered with the alarm", "cry", alarmed),
    ("cries answered with a number", "cry", numbered),
    ("everyday look-alikes with the alarm", "everyday", alarmed),
    ("everyday look-alikes with a number", "everyday", numbered),
    ("plain messages with a number", "plain", numbered),
)


def meaning_by_meaning() -> list[str]:
    """Precision and recall of each meaning among the plain messages, one a line."""
    plain = [(meaning.split("|"), str(understand(words).best)) for how, meaning, words in ASIDE if how == "plain"]
    pairs = [(read if read in meant else meant[0], read) for meant, read in plain]
    meant, read = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    right = Counter(one for one, other in pairs if one == other)
    return [
        f"{one:<14} precision {right[one] / max(read[one], 1):.2f}  recall {right[one] / number:.2f}  ({number})"
        for one, number in sorted(meant.items())
    ]


def test_messages_kept_aside_are_understood() -> None:
    assert share("plain", right) >= 0.92
    assert share("plain", offered) >= 0.95


def test_cries_kept_aside_get_a_number() -> None:
    assert share("cry", numbered) >= 0.94


def test_everyday_words_kept_aside_are_rarely_an_alarm() -> None:
    assert share("everyday", alarmed) <= 0.05
    assert share("plain", numbered) <= 0.05


if __name__ == "__main__":
    print(*meaning_by_meaning(), sep="\n")
    for what, how, is_so in FIGURES:
        print(f"{share(how, is_so):.2f}  {what}")
