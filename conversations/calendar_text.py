"""Reads meetings from lines that people paste, such as a flyer's table: a day, perhaps an hour, a place.

Nothing is guessed silently: a line that is not surely a meeting becomes a problem with a name, and what was
understood in spite of a doubt gets a remark. The sentences for both are in words/calendar.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from conversations.calendar_places import Place, read_place
from conversations.model import Meeting
from conversations.written_dates import DateProblem, fold, split_day
from conversations.written_hours import read_hours, split_hours

LONGEST = 500  # signs of a line that are read: what follows is no meeting


class CalendarProblem(StrEnum):
    """Why a line gives no meeting, besides what can be wrong with its day or hour (DateProblem)."""

    NO_DAY = "no_day"  # it speaks of a day, but does not begin with one
    NO_PLACE = "no_place"
    SAME_DAY = "same_day"  # as an earlier line; the earlier one is kept
    REPEATED = "repeated"  # .ics: "every month"; each date must be there
    NOT_A_CALENDAR = "not_a_calendar"  # .ics that can't be read


class CalendarRemark(StrEnum):
    """What deserves a look although the meeting was understood."""

    PAST = "past"
    UNKNOWN_COMMUNE = "unknown_commune"
    UNSURE_VENUE = "unsure_venue"  # a venue was written, and that it is to be confirmed: left out
    END_LEFT_OUT = "end_left_out"  # only the beginning of a meeting is kept
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class LineProblem:
    """`line` counts from 1 (in an .ics file: the event). `day` is the day as written, if there is one."""

    line: int
    text: str
    why: DateProblem | CalendarProblem
    day: date | None = None


@dataclass(frozen=True, slots=True)
class LineRemark:
    line: int
    text: str
    what: CalendarRemark


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything a text says: meetings (id 0) in the order of their days, and what to tell about the lines."""

    meetings: tuple[Meeting, ...] = ()
    problems: tuple[LineProblem, ...] = ()
    remarks: tuple[LineRemark, ...] = ()


Line = tuple[Meeting, tuple[CalendarRemark, ...]]


def read(text: str, today: date, communes: Sequence[str] = ()) -> Reading:
    """The meetings in lines of text. Headings and empty lines are passed over."""
    return read_lines(_rows(text, today, communes), today, communes)


def _rows(text: str, today: date, communes: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The numbered lines; the cells of a table that were pasted one under the other are one line again: a day alone,
    perhaps an hour, and a place in a commune of the list."""
    begun: tuple[int, str] | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        line = line[:LONGEST]
        if begun and not line.strip():
            continue
        if begun and _goes_on(line, communes):
            begun = (begun[0], f"{begun[1]}\t{line}")
            if isinstance(read_hours(line), DateProblem):  # it was the place
                yield begun
                begun = None
            continue
        if begun:
            yield begun
        begun = (number, line) if _is_day_alone(line, today) else None
        if not begun:
            yield number, line
    if begun:
        yield begun


def _is_day_alone(line: str, today: date) -> bool:
    found = split_day(_BULLET.sub("", line), today)
    return found is not None and found.day is not None and not found.rest.strip(" .,:;|\t")


def _goes_on(line: str, communes: Sequence[str]) -> bool:
    if not isinstance(read_hours(line), DateProblem):
        return True
    place = None if _DAY_HINT.search(fold(line)) else read_place(line, communes)
    return bool(communes) and place is not None and place.is_known


def read_lines(
    lines: Iterable[tuple[int, str]], today: date, communes: Sequence[str], *, has_headings: bool = True
) -> Reading:
    """The meetings in numbered lines. Without headings among them, every line that says anything must be one."""
    found: list[tuple[int, str, Line | LineProblem]] = []
    for number, written in lines:
        text = _BULLET.sub("", written[:LONGEST].replace("|", "\t")).strip()
        if text and not (has_headings and is_heading(text)):
            found.append((number, written[:LONGEST].strip(), _line(number, text, today, communes)))
    return gathered(found, today)


def gathered(found: Iterable[tuple[int, str, Line | LineProblem]], today: date) -> Reading:
    """What was found line by line, put together: each day once."""
    meetings: dict[date, Meeting] = {}
    problems: list[LineProblem] = []
    remarks: list[LineRemark] = []
    for number, text, line in found:
        if isinstance(line, LineProblem):
            problems.append(line)
            continue
        meeting, seen = line
        if meeting.day in meetings:
            problems.append(LineProblem(number, text, CalendarProblem.SAME_DAY, meeting.day))
            continue
        meetings[meeting.day] = meeting
        past = (CalendarRemark.PAST,) if meeting.day < today else ()
        remarks += (LineRemark(number, text, remark) for remark in (*past, *seen))
    return Reading(tuple(meetings[day] for day in sorted(meetings)), tuple(problems), tuple(remarks))


def is_heading(text: str) -> bool:
    """A line that speaks of no day, or that announces the ones below."""
    plain = fold(text)
    return bool(_HEADING.match(plain)) or not _DAY_HINT.search(plain)


def _line(number: int, text: str, today: date, communes: Sequence[str]) -> Line | LineProblem:
    begun = split_day(text, today)
    if not begun:
        return LineProblem(number, text, CalendarProblem.NO_DAY)
    if begun.problem or not begun.day:
        return LineProblem(number, text, begun.problem or CalendarProblem.NO_DAY, begun.day)
    cancelled = _CANCELLED.search(fold(begun.rest))
    rest = begun.rest[: cancelled.start()] + begun.rest[cancelled.end() :] if cancelled else begun.rest
    found = split_hours(rest)
    if found.problem:
        return LineProblem(number, text, found.problem, begun.day)
    place = read_place(found.rest, communes)
    if not place:
        return LineProblem(number, text, CalendarProblem.NO_PLACE, begun.day)
    if _FIGURES.fullmatch(place.venue.removesuffix(place.commune)):  # what is left of a day that was not read whole
        return LineProblem(number, text, DateProblem.UNREADABLE, begun.day)
    start, end = found.hours or (None, None)
    meeting = Meeting(0, begun.day, place.commune, place.venue, start, place.address, cancelled=bool(cancelled))
    ends = (CalendarRemark.END_LEFT_OUT,) if end else ()
    return meeting, (*remarks_on(place), *ends, *((CalendarRemark.CANCELLED,) if cancelled else ()))


def remarks_on(place: Place) -> tuple[CalendarRemark, ...]:
    unknown = () if place.is_known else (CalendarRemark.UNKNOWN_COMMUNE,)
    unsure = (CalendarRemark.UNSURE_VENUE,) if place.unsure else ()
    return (*unknown, *unsure)


_FIGURES = re.compile(r"[\d\W]*\d[\d\W]*")
# A dash, a picture, the number of a list before its weekday.
_BULLET = re.compile(r"^[\W_]*(?:\d{1,2}\s?[.)]\s*(?=(?:le )?(?:lun|mar|mer|jeu|ven|sam|dim)[a-z.]))?", re.IGNORECASE)
_CANCELLED = re.compile(r"\(?\b(?:est )?annulee?\b\)?")
_HEADING = re.compile(r"(?:le )?(?:calendrier|dates?|planning|programme|saison|reunions?|jour)\b(?!\s*:)")
_DAY_HINT = re.compile(
    r"\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b|\d[/.-]\d|\b\d{1,2}\s+[a-z]{3,}\.?\s+20\d\d\b|\b\d{1,2}(?:er)?\s*"
    r"(?:janv|fevr?|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*\b"
)
