"""From the numbers of a period to the tables that are shared: what is counted, in which order, and what is hidden.

Less than 5 of a kind could tell who it is: such a number is hidden. So that it can't be found by subtraction, small
kinds are put together, and where each keeps its line (months, states) a second number is hidden with a lonely one.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_date

from conversations.answers import ELSEWHERE, HELP
from conversations.facts import Choice, Settings
from conversations.figures import Figures, IdeaFigure, Period
from conversations.model import Status
from conversations.question import DONT_KNOW
from conversations.words import ideas as idea_words
from conversations.words import report as words
from conversations.words.review import STATUS, TITLES_AT_DESK

LEAST = 5  # of a kind, in what is made to be shared
SEASON_BEGINS = 9  # the month
Row = tuple[str, int | str | None]  # None: less than LEAST; words.HIDDEN: hidden because another one is
Cell = str | int | None


@dataclass(frozen=True, slots=True)
class Table:
    """`key` says what kind of picture it makes; a None cell is a hidden number."""

    key: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def season_of(today: date) -> Period:
    """From September to August, as the flyer's calendar."""
    year = today.year if today.month >= SEASON_BEGINS else today.year - 1
    return Period(date(year, SEASON_BEGINS, 1), date(year + 1, SEASON_BEGINS, 1) - timedelta(days=1))


def season_before(period: Period) -> Period:
    return season_of(period.first - timedelta(days=1))


def tables(figures: Figures, settings: Settings, *, is_shared: bool) -> tuple[Table, ...]:
    """Everything that is counted; exact unless it is to be shared."""
    lines = in_lines if is_shared else exact
    kinds = together if is_shared else exact
    return (
        _table("months", words.MONTHS, lines(_by_month(figures))),
        _table("communes", words.COMMUNES, kinds(_by_commune(figures.ideas))),
        _table("fields", words.FIELDS, kinds(_by_choice((i.fields for i in figures.ideas), settings.fields))),
        _table("states", words.STATES, lines(_by_state(figures.ideas))),
        _table("delays", words.DELAYS, lines(_by_delay(figures.ideas))),
        _table("meetings", words.MEETINGS, lines(_by_meeting(figures))),
        _table("posters", words.POSTERS, kinds(dict(figures.posters))),
        _table("not_understood", words.NOT_UNDERSTOOD, kinds(_by_question(figures))),
    )


def with_names(figures: Figures, settings: Settings) -> tuple[Table, ...]:
    """For the team alone: one line for each idea, and exact numbers."""
    rows = tuple(_named(idea, settings) for idea in figures.ideas)
    return (Table("ideas", words.IDEAS, words.IDEA_COLUMNS, rows), *tables(figures, settings, is_shared=False))


def in_all(figures: Figures, *, is_shared: bool) -> int | None:
    number = len(figures.ideas)
    return None if is_shared and 0 < number < LEAST else number


# ---- what is hidden -----------------------------------------------------------------------------------------


def exact(counts: Mapping[str, int]) -> tuple[Row, ...]:
    return tuple(counts.items())


def together(counts: Mapping[str, int]) -> tuple[Row, ...]:
    """Small kinds as one line, largest first; another kind joins them while they could be guessed."""
    ordered = sorted(((label, n) for label, n in counts.items() if n), key=lambda row: (-row[1], row[0]))
    large = [row for row in ordered if row[1] >= LEAST]
    small = [row for row in ordered if row[1] < LEAST]
    while small and large and (len(small) < 2 or sum(n for _, n in small) < LEAST):
        small.append(large.pop())
    if not small:
        return tuple(large)
    number = sum(n for _, n in small)
    return (*large, (words.OTHERS, number if number >= LEAST and len(small) > 1 else None))


def in_lines(counts: Mapping[str, int]) -> tuple[Row, ...]:
    """Each keeps its line; a small number is hidden, and if it is alone the next smallest too."""
    small = {label for label, n in counts.items() if 0 < n < LEAST}
    others = sorted((n, label) for label, n in counts.items() if n >= LEAST)
    also = others[0][1] if len(small) == 1 and others else None
    return tuple(
        (label, None if label in small else words.HIDDEN if label == also else n) for label, n in counts.items()
    )


# ---- what is counted ----------------------------------------------------------------------------------------


def _table(key: str, title: str, rows: Sequence[Row]) -> Table:
    return Table(key, title, (words.WHAT, words.HOW_MANY), tuple(rows))


def _by_month(figures: Figures) -> dict[str, int]:
    """Every month of the period, those without an idea too."""
    counted = Counter((idea.day.year, idea.day.month) for idea in figures.ideas)
    month, found = figures.period.first.replace(day=1), {}
    while month <= figures.period.last:
        found[_month(month)] = counted[month.year, month.month]
        month = (month + timedelta(days=32)).replace(day=1)
    return found


def _month(day: date) -> str:
    return format_date(day, "LLLL y", locale="fr")


def _by_commune(ideas: Iterable[IdeaFigure]) -> dict[str, int]:
    return dict(Counter(_place(name) for idea in ideas for name in idea.communes[:1] or (DONT_KNOW,)))


def _place(name: str) -> str:
    return {ELSEWHERE: idea_words.ELSEWHERE, DONT_KNOW: words.UNKNOWN_COMMUNE}.get(name, name)


def _by_choice(chosen: Iterable[tuple[str, ...]], choices: Sequence[Choice]) -> dict[str, int]:
    counted = Counter(key for keys in chosen for key in keys)
    return {choice.label: counted[choice.key] for choice in choices if counted[choice.key]}


def _by_state(ideas: Iterable[IdeaFigure]) -> dict[str, int]:
    counted = Counter(idea.status for idea in ideas)
    return {STATUS[status]: counted[status] for status in Status}


def _by_delay(ideas: Iterable[IdeaFigure]) -> dict[str, int]:
    counted = Counter(_delay(idea.days_to_answer) for idea in ideas)
    return {label: counted[label] for label in words.DELAY_LABELS}


def _delay(days: int | None) -> str:
    same, two, week, more, never = words.DELAY_LABELS
    if days is None:
        return never
    return same if days < 1 else two if days < 3 else week if days < 8 else more


def _by_meeting(figures: Figures) -> dict[str, int]:
    return {f"{format_date(m.day, 'd MMM y', locale='fr')}, {m.commune}": m.coming for m in figures.meetings}


def _by_question(figures: Figures) -> dict[str, int]:
    titles = TITLES_AT_DESK | {"home": words.OUTSIDE}
    return {titles.get(key, key): number for key, number in figures.not_understood.items()}


def _named(idea: IdeaFigure, settings: Settings) -> tuple[Cell, ...]:
    needs = {choice.key: choice.label for choice in HELP}
    fields = {choice.key: choice.label for choice in settings.fields}
    return (
        idea.number,
        idea.day.isoformat(),
        idea.name,
        ", ".join(map(_place, idea.communes)),
        ", ".join(fields.get(key, key) for key in idea.fields),
        ", ".join(needs.get(key, key) for key in idea.needs),
        STATUS[idea.status],
        "" if idea.days_to_answer is None else idea.days_to_answer,
    )


# ---- as text ------------------------------------------------------------------------------------------------


def shown(cell: Cell) -> str:
    return words.FEW if cell is None else str(cell)


def as_csv(found: Sequence[Table]) -> str:
    """One file that LibreOffice and Excel open right: byte order mark, semicolons; no cell can be a formula."""
    lines: list[Sequence[str]] = []
    for table in found:
        lines += [(table.title,), table.columns, *(tuple(shown(cell) for cell in row) for row in table.rows), ()]
    return "\ufeff" + "".join(";".join(_cell(cell) for cell in line) + "\r\n" for line in lines)


def _cell(text: str) -> str:
    safe = f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
    return '"' + safe.replace('"', '""') + '"'


def as_json(figures: Figures, found: Sequence[Table], settings: Settings) -> str:
    """What bot/documents.py makes a spreadsheet or a picture of."""
    plain = [
        {"key": t.key, "title": t.title, "columns": t.columns, "rows": [list(row) for row in t.rows]} for t in found
    ]
    head = {
        "title": words.title(figures.period),
        "subtitle": words.subtitle(settings),
        "few": words.FEW,
        "total": f"{words.IDEAS_IN_ALL} : {shown(in_all(figures, is_shared=True))}",
    }
    return json.dumps({**head, "footnote": words.FOOTNOTE, "tables": plain}, ensure_ascii=False)
