"""What nobody looked at while mending: the honest figures. `python tests/conversations/test_aside.py` prints them.

Don't mend the rules after these messages: write others like them, and measure here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # for the figures, printed without pytest

from conversations.calling import called
from conversations.danger import is_doubtful, signs
from conversations.understanding import understand

FOLDER = Path(__file__).parent.parent / "understanding"


def rows(name: str) -> list[list[str]]:
    """How it is said, what it means, the words."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [called(line, "Elise Farrell").split("\t") for line in lines if not line.startswith("#")]


ASIDE, READ = rows("aside.tsv"), rows("read.tsv")


def share(of: list[list[str]], how: str, is_so: Callable[[str, str], bool]) -> float:
    """Of the messages said that way, the share of which this is so."""
    said = [(meaning, words) for one, meaning, words in of if one == how]
    return sum(is_so(meaning, words) for meaning, words in said) / len(said) if said else 0.0


def right(meaning: str, words: str) -> bool:
    return understand(words).best in meaning.split("|")


def offered(meaning: str, words: str) -> bool:
    return right(meaning, words) or any(one in understand(words).others for one in meaning.split("|"))


def alarmed(_: str, words: str) -> bool:
    return bool(signs(words))


def numbered(_: str, words: str) -> bool:
    """At once or in passing."""
    return bool(signs(words)) or is_doubtful(words)


FIGURES = (
    ("plain messages understood at once", "plain", right),
    ("plain messages understood, or offered as a button", "plain", offered),
    ("odd messages understood at once", "odd", right),
    ("messages in other languages understood at once", "language", right),
    ("cries answered with the alarm", "cry", alarmed),
    ("cries answered with a number", "cry", numbered),
    ("everyday look-alikes with the alarm", "everyday", alarmed),
    ("everyday look-alikes with a number", "everyday", numbered),
    ("plain messages with a number", "plain", numbered),
)


def test_messages_kept_aside_are_understood() -> None:
    assert share(ASIDE, "plain", right) >= 0.80
    assert share(ASIDE, "plain", offered) >= 0.84


def test_cries_kept_aside_get_a_number() -> None:
    assert share(ASIDE, "cry", numbered) >= 0.96


def test_everyday_words_kept_aside_are_rarely_an_alarm() -> None:
    assert share(ASIDE, "everyday", alarmed) <= 0.04
    assert share(ASIDE, "plain", numbered) <= 0.04


def test_messages_read_since_are_understood_as_they_were() -> None:
    assert share(READ, "plain", right) >= 0.90
    assert share(READ, "language", right) >= 0.75
    assert share(READ, "cry", numbered) >= 0.98
    assert share(READ, "everyday", alarmed) <= 0.02


if __name__ == "__main__":
    print("aside  read since")
    for what, how, is_so in FIGURES:
        aside = f"{share(ASIDE, how, is_so):.2f}" if any(one == how for one, _, _ in ASIDE) else "  - "
        print(f"{aside:5}  {share(READ, how, is_so):.2f}  {what}")
