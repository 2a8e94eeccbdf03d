"""The sheet of a meeting, for the facilitator: who comes, who needs help, the ideas in order, what is still open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from conversations import printing
from conversations.changes import AgendaOrdered
from conversations.dates import at_local
from conversations.exchange import Button, Lane, Message, Rang, bold, stack
from conversations.facilitator import aftermath
from conversations.facts import Settings, Sheet
from conversations.model import Meeting
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import agenda as words
from conversations.words import calendar as calendar_words
from conversations.words import home as home_words

SHEET = "sheet"  # alarm of a facilitator: the sheet of this meeting, two days before
DAYS_BEFORE = 2


def watches(season: tuple[Meeting, ...], now: datetime, settings: Settings) -> Iterator[tuple[str, str, datetime]]:
    """The alarms (kind, subject, due) of each facilitator: the sheet before, what became of the ideas after."""
    for meeting in season:
        if meeting.cancelled or not meeting.published:
            continue
        before = at_local(meeting.day - timedelta(days=DAYS_BEFORE), settings.reminder_hour, settings.zone)
        after = at_local(meeting.day + timedelta(days=1), settings.morning_hour, settings.zone)
        for kind, due in ((SHEET, before), (aftermath.AFTER, after)):
            if due > now:  # what is past is not made up for
                yield kind, str(meeting.id), due


def show(moment: Moment) -> Outcome:
    """`/agenda`: the sheet of the next meeting, at any time."""
    sheet = moment.facts.sheet
    meeting = meeting_of(moment, sheet)
    if sheet is None or meeting is None:
        add = Button(calendar_words.BUTTON_ADD, "c:0:add")
        return moment.stay(Message(words.NO_MEETING, stack(add, Button(home_words.BUTTON_MENU, "menu"))))
    return moment.stay(screen(moment, meeting, sheet))


def rang(moment: Moment, _: Rang) -> Outcome:
    """Two days before, by itself; nothing when the meeting was cancelled or is over meanwhile."""
    sheet = moment.facts.sheet
    meeting = meeting_of(moment, sheet)
    if sheet is None or meeting is None or meeting not in moment.meetings_ahead:
        return moment.stay()
    return moment.stay(screen(moment, meeting, sheet))


def press(moment: Moment, rest: list[str], screen_id: int) -> Outcome | None:
    """A button of a sheet. None: no such meeting or button."""
    sheet = moment.facts.sheet
    meeting = meeting_of(moment, sheet)
    if sheet is None or meeting is None:
        return None
    match rest:
        case ["show"]:
            return moment.stay(screen(moment, meeting, sheet))
        case ["print"]:
            return printed(moment, meeting, sheet)
        case [("up" | "down") as way, number]:
            return moved(moment, meeting, sheet, number, -1 if way == "up" else 1, screen_id)
    return aftermath.press(moment, meeting, sheet, rest, screen_id)


def moved(moment: Moment, meeting: Meeting, sheet: Sheet, number: str, step: int, screen_id: int) -> Outcome:
    """One idea changes place with its neighbour; at the end of the list nothing moves."""
    items = list(sheet.to_present)
    place = next((at for at, item in enumerate(items) if str(item.idea.number) == number), -1)
    if place < 0 or not 0 <= place + step < len(items):
        return moment.stay(screen(moment, meeting, sheet, screen_id))
    items[place], items[place + step] = items[place + step], items[place]
    change = AgendaOrdered(meeting.id, tuple(item.idea.number for item in items))
    return moment.stay(screen(moment, meeting, sheet.ordered(items), screen_id), changes=(change,))


def printed(moment: Moment, meeting: Meeting, sheet: Sheet) -> Outcome:
    """One page to print: a document that any phone or computer opens."""
    name = f"reunion-{meeting.day.isoformat()}.html"
    page = printing.page(meeting, sheet, moment.settings)
    menu = stack(Button(home_words.BUTTON_MENU, "menu"))
    return moment.stay(Message(words.PRINT_THIS, menu, file_name=name, file_text=page))


def meeting_of(moment: Moment, sheet: Sheet | None) -> Meeting | None:
    return next((m for m in moment.facts.calendar if sheet and m.id == sheet.meeting), None)


# ---- the screen -----------------------------------------------------------------------------------------


def screen(moment: Moment, meeting: Meeting, sheet: Sheet, replaces: int = 0) -> Message:
    parts = (
        (bold(words.title(meeting)), words.where(meeting, moment.today)),
        words.guests(sheet.guests),
        words.help_needed(sheet.help),
        (words.IDEAS, *words.items(sheet.to_present)) if sheet.to_present else (words.NO_IDEA_YET,),
        words.still_open(tuple(still_open(moment, meeting, sheet))),
    )
    text = "\n\n".join("\n".join(lines) for lines in parts if lines)
    return Message(text, _buttons(meeting, sheet), lane=Lane.DESK, replaces=replaces)


def still_open(moment: Moment, meeting: Meeting, sheet: Sheet) -> Iterator[str]:
    """What she may want to see to before the meeting."""
    if not meeting.is_confirmed:
        yield words.VENUE_UNKNOWN
    if meeting.hour is None:
        yield words.HOUR_UNKNOWN
    if sheet.unread:
        yield words.unread(sheet.unread)
    yield from (words.wants_to_speak(item) for item in sheet.waiting)
    yield from (words.author_absent(item) for item in sheet.to_present if item.comes is False)
    yield from (words.left_from_before(item) for item in sheet.left)


def _buttons(meeting: Meeting, sheet: Sheet) -> tuple[tuple[Button, ...], ...]:
    """Each idea on a row of its own: higher, its card, lower. Then the cards of those that are on no agenda."""
    items = sheet.to_present
    rows = [_row(meeting, item.idea.number, at, len(items) - 1) for at, item in enumerate(items)]
    open_ = [_card(item.idea.number) for item in (*sheet.waiting, *sheet.left)]
    printing_button = Button(words.BUTTON_PRINT, f"ag:{meeting.id}:print")
    change = Button(calendar_words.BUTTON_SHOW, f"c:{meeting.id}:show")
    return (*rows, *stack(*open_, change, printing_button, Button(home_words.BUTTON_MENU, "menu")))


def _card(number: int) -> Button:
    return Button(words.button_idea(number), f"d:{number}:show")


def _row(meeting: Meeting, number: int, at: int, last: int) -> tuple[Button, ...]:
    up = (Button(words.button_up(number), f"ag:{meeting.id}:up:{number}"),) if at else ()
    down = (Button(words.button_down(number), f"ag:{meeting.id}:down:{number}"),) if at < last else ()
    return (*up, _card(number), *down)
