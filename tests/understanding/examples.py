"""The messages that are learned from: what people write, and what it means."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from conversations.calling import called

FOLDER = Path(__file__).parent
DANGER, NONE = "danger", "none"  # none: only sounds like danger


class Example(NamedTuple):
    """A message. `meanings`: the first is meant, the others would do as well."""

    meanings: tuple[str, ...]
    words: str


def rows(name: str) -> list[list[str]]:
    """The columns of a file, as the bot reads them: whoever answers is called by her name in these messages."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [called(line, "Elise Farrell").split("\t") for line in lines if not line.startswith("#")]


def wishes() -> list[Example]:
    """messages.tsv: everyday messages."""
    return [Example(tuple(meanings.split("|")), words) for meanings, words in rows("messages.tsv")]


def dangers() -> list[Example]:
    """danger.tsv: cries, and what only sounds like one."""
    return [Example((NONE if kind == NONE else DANGER,), words) for kind, words in rows("danger.tsv")]


def source() -> str:
    """Another one as soon as a message is another: then it must be learned anew."""
    return sha256(repr((wishes(), dangers())).encode()).hexdigest()[:16]
