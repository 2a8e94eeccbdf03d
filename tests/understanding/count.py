"""Counts how often each word was said with each meaning, and writes conversations/hearing/counts.py.

    python tests/understanding/count.py        after adding messages; those marked `held` are never counted

Danger is counted from danger.tsv, every row (a cry that is missed costs most), everyday words that only sound like it
as unknown.
"""

from __future__ import annotations

import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from conversations.hearing.sounds import heard  # noqa: E402

FILE = ROOT / "conversations" / "hearing" / "counts.py"
HEAD = '''"""How many messages had each meaning, and in how many each word (as it sounds) was said. Data only.

Made by tests/understanding/count.py; not to be changed by hand.
"""

COUNTS: dict[str, tuple[int, str]] = {
'''


def counted() -> Iterator[tuple[str, str]]:
    """(meaning, words) of every message that counts."""
    for line in _lines("messages.tsv"):
        use, meaning, words = line.split("\t")
        if use == "train":
            yield meaning, words
    for line in _lines("danger.tsv"):
        kind, words = line.split("\t")
        yield "unknown" if kind == "none" else "danger", words


def _lines(name: str) -> list[str]:
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def table() -> str:
    messages: Counter[str] = Counter()
    said: dict[str, Counter[str]] = {}
    for meaning, words in counted():
        messages[meaning] += 1
        said.setdefault(meaning, Counter()).update(set(heard(words)))
    return HEAD + "".join(_entry(meaning, messages[meaning], said[meaning]) for meaning in sorted(messages)) + "}\n"


def _entry(meaning: str, number: int, said: Counter[str]) -> str:
    words = " ".join(word if count == 1 else f"{word}:{count}" for word, count in sorted(said.items()))
    body = textwrap.fill(words, 110, break_long_words=False, break_on_hyphens=False)
    return f'    "{meaning}": (\n        {number},\n        """\n{body}\n""",\n    ),\n'


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
