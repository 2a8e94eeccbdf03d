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

FILE = Path(__file__).parent.parent / "understanding" / "aside.tsv"
LINES = FILE.read_text(encoding="utf-8").splitlines()
ROWS = [called(line, "Elise Farrell").split("\t") for line in LINES if not line.startswith("#")]


def share(how: str, is_so: Callable[[str, str], bool]) -> float:
    """Of the messages said that way, the share of which this is so."""
    rows = [(meaning, words) for one, meaning, words in ROWS if one == how]
    return sum(is_so(meaning, words) for meaning, words in rows) / len(rows)


def right(meaning: str, words: str) -> bool:
    return understand(words).best in meaning.split("|")


def offered(meaning: str, words: str) -> bool:
    return right(meaning, words) or any(one in understand(words).others for one in meaning.split("|"))


def alarmed(_: str, words: str) -> bool:
    return bool(signs(words))


def numbered(_: str, words: str) -> bool:
    """At once or in passing."""
    return bool(signs(words)) or is_doubtful(words)


FIGURES = {
    "plain messages understood at once": lambda: share("plain", right),
    "plain messages understood, or offered as a button": lambda: share("plain", offered),
    "odd messages understood at once": lambda: share("odd", right),
    "messages in other languages understood at once": lambda: share("language", right),
    "cries answered with the alarm": lambda: share("cry", alarmed),
    "cries answered with a number": lambda: share("cry", numbered),
    "everyday look-alikes with the alarm": lambda: share("everyday", alarmed),
    "everyday look-alikes with a number": lambda: share("everyday", numbered),
    "plain messages with a number": lambda: share("plain", numbered),
}


def test_messages_kept_aside_are_understood() -> None:
    assert share("plain", right) >= 0.83
    assert share("plain", offered) >= 0.87
    assert share("language", right) >= 0.75


def test_cries_kept_aside_get_a_number() -> None:
    assert share("cry", numbered) >= 0.88


def test_everyday_words_kept_aside_are_rarely_an_alarm() -> None:
    assert share("everyday", alarmed) <= 0.12
    assert share("plain", numbered) <= 0.06


if __name__ == "__main__":
    for what, figure in FIGURES.items():
        print(f"{figure():.2f}  {what}")
