"""One thing that was looked at, in the operator's words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    WELL = "ok"
    WARNING = "warning"  # the bot works, somebody misses something
    WRONG = "wrong"  # the bot can't work


@dataclass(frozen=True, slots=True)
class Finding:
    """`about` names the thing, `remedy` says how to mend it when there is something to mend."""

    about: str
    sentence: str
    level: Level = Level.WELL
    remedy: str = ""


def wrong(about: str, sentence: str, remedy: str = "") -> Finding:
    return Finding(about, sentence, Level.WRONG, remedy)


def warning(about: str, sentence: str, remedy: str = "") -> Finding:
    return Finding(about, sentence, Level.WARNING, remedy)
