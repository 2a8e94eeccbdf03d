"""Reads meetings from a file, whichever of the three kinds it is: lines of text, CSV, or a calendar (.ics)."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from conversations.calendar_text import CalendarProblem, LineProblem, Reading, is_heading, read, read_lines
from conversations.facts import Settings
from conversations.written_dates import fold


class FileKind(StrEnum):
    TEXT = "text"
    CSV = "csv"
    ICS = "ics"


def read_file(name: str, text: str, today: date, settings: Settings) -> Reading:
    """The meetings in a file of this name (its ending helps to know its kind)."""
    text = text.removeprefix("\ufeff")
    match sniff(name, text):
        case FileKind.ICS:
            from conversations import ics  # its library is read when somebody sends such a file

            return ics.read(text, today, settings)
        case FileKind.CSV:
            return _read_csv(text, today, settings.communes)
        case FileKind.TEXT:
            return read(text, today, settings.communes)


def sniff(name: str, text: str) -> FileKind:
    """What kind of file this is: its first words say more than its name."""
    if text.lstrip("\ufeff \r\n").upper().startswith("BEGIN:VCALENDAR") or name.lower().endswith(".ics"):
        return FileKind.ICS
    return FileKind.CSV if name.lower().endswith(".csv") else FileKind.TEXT


def _read_csv(text: str, today: date, communes: Sequence[str]) -> Reading:
    """Each row becomes a line with tabs: its cells as they come, or by their titles if there are any."""
    try:
        numbered = _rows(text)
    except csv.Error:  # a cell longer than any table of meetings has
        return Reading(problems=(LineProblem(1, "", CalendarProblem.NOT_A_CALENDAR),))
    columns = _columns(numbered[0][1]) if numbered else []
    if not columns:
        return read_lines([(number, "\t".join(row)) for number, row in numbered], today, communes)
    lines = [(number, "\t".join(row[at] for at in columns if at < len(row))) for number, row in numbered[1:]]
    return read_lines(lines, today, communes, has_headings=False)


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """The rows that say something, with the number of their line (the last one, if a cell has several).

    A quotation mark that is never closed would swallow the rows that follow: then marks mean nothing.
    """
    lines = text.replace("\0", "").splitlines(keepends=True)
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        reader = csv.reader(lines, delimiter=_delimiter(lines), quoting=quoting)
        rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
        if not any(_has_swallowed(cell) for _, row in rows for cell in row):
            break
    return rows


def _has_swallowed(cell: str) -> bool:
    return any(not is_heading(line) for line in cell.splitlines()[1:])


def _delimiter(lines: Sequence[str]) -> str:
    """The sign that most lines have; a comma may also be inside a cell, so the others come first."""
    return max("\t;,", key=lambda sign: sum(sign in line for line in lines))


def _columns(row: Sequence[str]) -> list[int]:
    """Which column holds what, if this row is a heading; else nothing."""
    titles = [fold(title).strip() for title in row]
    found = [next((titles.index(title) for title in names if title in titles), None) for names in _TITLES]
    return [column for column in found if column is not None] if found[0] is not None else []


_TITLES = (
    ("date", "jour", "day"),
    ("heure", "horaire", "horaires", "hour", "time"),
    ("lieu", "salle", "venue", "place"),
    ("adresse", "address"),
    ("commune", "ville", "town", "city"),
)
