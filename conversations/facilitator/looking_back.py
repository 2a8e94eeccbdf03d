"""`/bilan`: a season, or any two dates, in numbers; as a picture, a page to print, a spreadsheet or a file of lines.

What is made to be shared hides small numbers. Names are in one file alone, which must be asked for, and it is logged.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from conversations import report, report_page
from conversations.changes import NamesAsked
from conversations.exchange import Button, Event, Message, Pressed, Wrote, in_twos, stack
from conversations.figures import Figures, Period
from conversations.meetings import menu_button
from conversations.model import Part, PartKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import State
from conversations.words import desk as desk_words
from conversations.words import report as words
from conversations.written_dates import read_day

DATES = "report.dates"  # two dates are awaited
BACK_TO = timedelta(days=4 * 365)  # dates may be so long ago
BETWEEN = re.compile(r"\s+au\s+|\s+-\s+|\n|\s+et\s+|\s+jusqu'au\s+")


def period_of(state: State, event: Event, today: date) -> Period | None:
    """The period whose numbers this event wants: the facts and the screen both ask here."""
    match event:
        case Pressed(data=data) if data.startswith("rp:"):
            return _period(*data.split(":")[1:3])
        case Wrote(part=Part(kind=PartKind.TEXT, text=said)) if state.place == DATES:
            return written(said, today)
    return None


def _period(first: str = "", last: str = "") -> Period | None:
    try:
        found = Period(date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        return None
    return found if found.first <= found.last else None


def written(said: str, today: date) -> Period | None:
    """« du 1er septembre 2023 au 31 janvier 2024 », in either order; None: these are not two dates."""
    plain = re.sub(r"^\s*(du|depuis le|entre le|de|le)\s+", "", said.strip(), flags=re.IGNORECASE)
    pieces = [re.sub(r"^(le|du)\s+", "", piece.strip()) for piece in BETWEEN.split(plain, maxsplit=1)]
    days = [read_day(piece, today - BACK_TO) for piece in pieces]
    found = sorted(day for day in days if isinstance(day, date))
    return Period(found[0], found[1]) if len(pieces) == len(found) == 2 else None


# ---- the screens --------------------------------------------------------------------------------------------


def show(moment: Moment) -> Outcome:
    return moment.home(_which(moment))


def _which(moment: Moment) -> Message:
    season = report.season_of(moment.today)
    buttons = (
        Button(words.BUTTON_THIS_SEASON, _data(season, "")),
        Button(words.BUTTON_LAST_SEASON, _data(report.season_before(season), "")),
        Button(words.BUTTON_OTHER_DATES, "rp:dates"),
    )
    return Message(words.WHICH_PERIOD, stack(*buttons, *_ways_out()))


def press(moment: Moment, detail: str) -> Outcome | None:
    """A button of these screens. None: there is no such period."""
    figures = moment.facts.looking.figures
    if detail == "dates":
        return moment.go(DATES, Message(words.WHICH_DATES, stack(*_ways_out())))
    if figures is None:
        return None
    form = detail.rpartition(":")[2]
    return _numbers(moment, figures) if not form else _file(moment, figures, form)


def write(moment: Moment) -> Outcome:
    """The two dates, or the question again."""
    figures = moment.facts.looking.figures
    if figures is None:
        return moment.stay(Message(words.NOT_TWO_DATES, stack(*_ways_out())))
    return _numbers(moment, figures)


def present(_: Moment) -> Message:
    return Message(words.WHICH_DATES, stack(*_ways_out()))


def _numbers(moment: Moment, figures: Figures) -> Outcome:
    period, coming = figures.period, sum(meeting.coming for meeting in figures.meetings)
    text = words.summary(period, len(figures.ideas), len(figures.meetings), coming)
    forms = (
        Button(words.BUTTON_PICTURE, _data(period, "png")),
        Button(words.BUTTON_PAGE, _data(period, "html")),
        Button(words.BUTTON_SHEET, _data(period, "xlsx")),
        Button(words.BUTTON_CSV, _data(period, "csv")),
        Button(words.BUTTON_NAMES, _data(period, "names")),
    )
    return moment.home(Message(text, (*in_twos(*forms), *stack(*_ways_out()))))


def _file(moment: Moment, figures: Figures, form: str) -> Outcome | None:
    settings, keys = moment.settings, stack(*_ways_out())
    found = report.tables(figures, settings, is_shared=True)
    name = f"{words.FILE_NAME}-{figures.period.first}-{figures.period.last}"
    match form:
        case "png" if not settings.has_pictures:
            again = Button(words.BUTTON_PAGE, _data(figures.period, "html"))
            return moment.stay(Message(words.NO_PICTURES, stack(again, *_ways_out())))
        case "png" | "xlsx":
            text = report.as_json(figures, found, settings)
        case "html":
            text = report_page.page(figures, found, settings)
        case "csv":
            text = report.as_csv(found)
        case "names":
            return _with_names(moment, figures)
        case _:
            return None
    return moment.stay(Message(words.HERE_TO_SHARE, keys, file_name=f"{name}.{form}", file_text=text))


def _with_names(moment: Moment, figures: Figures) -> Outcome:
    text = report.as_json(figures, report.with_names(figures, moment.settings), moment.settings)
    name = f"{words.FILE_WITH_NAMES_NAME}-{figures.period.first}-{figures.period.last}.xlsx"
    file = Message(words.HERE_WITH_NAMES, stack(*_ways_out()), file_name=name, file_text=text)
    return moment.stay(file, changes=(NamesAsked(moment.at),))


def _ways_out() -> tuple[Button, ...]:
    return Button(desk_words.BUTTON_DESK, "desk:bureau"), menu_button()


def _data(period: Period, form: str) -> str:
    return f"rp:{period.first}:{period.last}:{form}"
