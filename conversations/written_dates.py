"""Reads a day that somebody wrote in French. Strict: what is not surely one day comes back as a named problem."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from babel.dates import get_day_names, get_month_names

YEARS_AHEAD = 5  # further away, a slip of the finger ("2204") is far likelier than a plan


class DateProblem(StrEnum):
    """Why a day or an hour was not taken."""

    UNREADABLE = "unreadable"
    NO_SUCH_DAY = "no_such_day"  # 31/04
    WRONG_WEEKDAY = "wrong_weekday"  # the day exists, and is another day of the week
    TOO_FAR = "too_far"
    PAST = "past"
    UNREADABLE_HOUR = "unreadable_hour"
    NO_SUCH_HOUR = "no_such_hour"  # 25h, 14h75
    NIGHT_HOUR = "night_hour"  # "2h" is more often 14 h than the middle of the night
    ENDS_BEFORE = "ends_before"  # from 16 h to 14 h


@dataclass(frozen=True, slots=True)
class Beginning:
    """The day a line begins with, and the rest of the line. With a problem, `day` is the day as written, if
    there is one."""

    day: date | None
    problem: DateProblem | None
    rest: str


def read_day(text: str, today: date) -> date | DateProblem:
    """The day this text says, and nothing but the day. Without a year: the next such day, today included."""
    begun = split_day(text, today)
    if not begun or begun.rest.strip(" .,"):
        return DateProblem.UNREADABLE
    if begun.problem or not begun.day:
        return begun.problem or DateProblem.UNREADABLE
    return DateProblem.PAST if begun.day < today else begun.day


def split_day(text: str, today: date) -> Beginning | None:
    """The day at the beginning of the text; None when it begins with no day. A past day is no problem here."""
    text = unicodedata.normalize("NFC", text)
    match = next((match for form in _FORMS if (match := form.match(fold(text)))), None)
    if not match:
        return None
    weekday = _named(match["weekday"], _WEEKDAYS) if match["weekday"] else None
    month = _month(match["month"])
    if month is None or (match["weekday"] and weekday is None):
        return None
    day = _on(_year(match["year"]), month, _number(match["number"]), today)
    return Beginning(day, _problem(day, weekday, today), text[match.end() :])


def fold(text: str) -> str:
    """Small letters without accents, one character for each, so that positions stay those of the text."""
    return "".join(unicodedata.normalize("NFKD", character)[0].lower() for character in text.replace("’", "'"))


def _problem(day: date | None, weekday: int | None, today: date) -> DateProblem | None:
    if day is None:
        return DateProblem.NO_SUCH_DAY
    if day.year > today.year + YEARS_AHEAD:
        return DateProblem.TOO_FAR
    if weekday is not None and day.weekday() != weekday:
        return DateProblem.WRONG_WEEKDAY
    return None


def _on(year: int | None, month: int, number: int, today: date) -> date | None:
    if year is not None:
        return _existing(year, month, number)
    following = (_existing(today.year + ahead, month, number) for ahead in range(9))  # 29 February: 8 years at most
    return next((day for day in following if day and day >= today), None)


def _existing(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _number(written: str) -> int:
    return int(written) if written.isdigit() else 1  # "1er", "premier"


def _month(written: str) -> int | None:
    return int(written) if written.isdigit() else _named(written, _MONTHS)


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    return 2000 + int(written[-2:]) if len(written) < 4 else int(written)


def _named(word: str, names: dict[int, str]) -> int | None:
    """The only name that begins with this word. "jui" could be two months: none."""
    fitting = [key for key, name in names.items() if name.startswith(word)]
    return fitting[0] if len(fitting) == 1 else None


_WEEKDAYS = {key: fold(name) for key, name in get_day_names("wide", locale="fr").items()}
_MONTHS = {key: fold(name) for key, name in get_month_names("wide", locale="fr").items()}

_WEEKDAY = r"\s*(?:le\s+)?(?:(?P<weekday>[a-z]{3,})[.,]?\s*(?:le\s+)?)?"
# Two figures after a month are a year at the end of their cell and before a place, but not in "27 nov 20 rue Pasteur",
# "27 nov. 20, rue Pasteur", "27 nov. 14:30", "27 nov. 14 à 16 h"; from 25 on they are no hour either, and a year before
# one ("27 nov. 26 à 14h").
_STREET = r"\s?(?:bis|ter)?\s?,?\s?(?:rue|avenue|av|boulevard|bd|place|route|chemin|allee|impasse|square|cite|quai)\b"
_PLACE = rf"(?!{_STREET})\s*(?:$|\t|;|\s\s|[,(]|:(?!\d)|[-–—]\s(?!\s*\d)|(?:a|au|aux)\s(?!\d)|des?\s)"
_HOUR = r"\s?(?:a|-|–|—)?\s?\d{1,2}\s?(?:h|:\d|-\s?\d)"
_TWO_FIGURES = rf"'?(?:\d{{2}}(?={_PLACE})|(?:2[5-9]|[3-9]\d)(?={_HOUR}))"

_FORMS = tuple(
    re.compile(_WEEKDAY + form)
    for form in (
        # 2026-11-27
        r"(?P<year>\d{4})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<number>\d{1,2})(?!\d)",
        # 27/11/2026, 27-11-26, 27.11; not the beginning of an hour (9-11h) nor of a longer number
        r"(?P<number>\d{1,2})(?P<sign> ?/ ?|[-.])(?P<month>\d{1,2})"
        r"(?:(?P=sign)(?P<year>\d{4}|\d{2}))?(?![-/.]?[\dh:]|\s?h\b)",
        # 27 11 2026
        r"(?P<number>\d{1,2}) (?P<month>\d{1,2}) (?P<year>\d{4})(?!\d)",
        # 27 novembre 2026, 1er mars, 27 nov. '26. Another number alone there is a year gone wrong.
        r"(?P<number>premier|1 ?er|\d{1,2})\s*(?P<month>[a-z]{3,})\.?"
        rf"(?:,?\s*(?P<year>\d{{4}}\b|{_TWO_FIGURES}))?(?!\s*\d+\s*(?:$|\t|;))",
    )
)
