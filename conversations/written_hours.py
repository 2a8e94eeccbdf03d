"""Reads hours that somebody wrote in French: "14h", "de 9 h 30 à 12 h", "14:00-16:00". Nothing is guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from conversations.written_dates import DateProblem, fold

EARLIEST = time(7)  # no meeting begins at night: "2h" was meant otherwise

Hours = tuple[time, time | None]  # the beginning, and the end if it was said


@dataclass(frozen=True, slots=True)
class Found:
    """The hours found in a line, and the line without them. `hours` None: the line says no hour."""

    hours: Hours | None
    problem: DateProblem | None
    rest: str


def read_hours(text: str) -> Hours | DateProblem:
    """The hours this text says, and nothing but the hours."""
    match = _HOURS.fullmatch(fold(text).strip(" .,"))
    return _checked(match) if match else DateProblem.UNREADABLE_HOUR


def split_hours(text: str) -> Found:
    """The hours said anywhere in the line. Two of them, or one that is only half said ("vers 14h"), is a problem."""
    plain = fold(text)
    match = _HOURS.search(plain)
    rest = f"{text[: match.start()]} {text[match.end() :]}" if match else text
    if _LEFT_OVER.search(fold(rest)) or (match and _VAGUE.search(plain[: match.start("start")])):
        return Found(None, DateProblem.UNREADABLE_HOUR, rest)
    if not match:
        return Found(None, None, text)
    hours = _checked(match)
    return Found(None, hours, rest) if isinstance(hours, DateProblem) else Found(hours, None, rest)


def _checked(match: re.Match[str]) -> Hours | DateProblem:
    start = _time(match["start"])
    end = _time(match["end"]) if match["end"] else None
    if start is None or (match["end"] and end is None):
        return DateProblem.NO_SUCH_HOUR
    if start < EARLIEST:
        return DateProblem.NIGHT_HOUR
    if end and end <= start:
        return DateProblem.ENDS_BEFORE
    return start, end


def _time(written: str) -> time | None:
    if written == "midi":
        return time(12)
    hour, minute, *_ = (*(int(figures) for figures in re.findall(r"\d+", written)), 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


_UNIT = r"(?:heures?|h)"
_STREET = r"(?:bis|ter)?,? ?(?:rue|avenue|av\b|boulevard|bd|place|route|chemin|allee|impasse|square|cite|quai)"
# "14 h 30" but not "14 h 20 rue Pasteur", "14 h 62440 Harnes" or "14 h 16 h".
_HOUR = rf"(?:midi\b|\d{{1,2}}(?: ?{_UNIT}(?: ?\d{{2}}(?!\d| ?{_UNIT}| ?{_STREET})(?: ?mi?n\b)?)?|:\d{{2}})(?![\d\w]))"
_BARE = r"\d{1,2}(?= ?(?:-|a ) ?\d{1,2} ?h)"  # the 14 of "14-16h" and "14 à 16 h"
_HOURS = re.compile(
    rf"(?<![\d/.:-])(?:\b(?:de|des|a partir de|entre|a) )?(?P<start>{_HOUR}|\b{_BARE})"
    rf"(?: ?(?:-|–|—|/|\ba\b|\bet\b|jusqu'a) ?(?P<end>{_HOUR}))?"
)
_LEFT_OVER = re.compile(rf"(?<!\d)\d{{1,2}} ?(?:{_UNIT}\b|h\d|:\d)|\bmidi\b|\bminuit\b")
_VAGUE = re.compile(r"\b(?:vers|avant|apres|jusqu'a|environ|fin)(?: le| les)? *$")
