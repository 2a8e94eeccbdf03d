"""`/absence`: away until a day. Meanwhile the others get the ideas; when nobody is there, residents are told so."""

from __future__ import annotations

from datetime import date, timedelta

from conversations.changes import AlarmCleared, AlarmSet, AwayChosen
from conversations.dates import at_local
from conversations.exchange import Button, Message, Rang, stack
from conversations.facilitator.team import ways
from conversations.model import Colleague, Part, PartKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import absence as words
from conversations.words import desk as desk_words
from conversations.written_dates import DateProblem, read_day

PLACE = "desk.away"  # the day of her return is awaited
BACK = "back"  # alarm: she is there again
LONGEST = 120  # days


def ask(moment: Moment) -> Outcome:
    weeks = (Button(label, f"away:{days}") for days, label in words.BUTTONS_AWAY.items())
    here = Button(words.BUTTON_HERE, "away:0")
    return moment.go(PLACE, Message(words.ASK, stack(*weeks, here, *ways())))


def press(moment: Moment, days: str) -> Outcome | None:
    if days == "0":
        told = Message(words.HERE, stack(*ways()))
        return moment.home(told, changes=(AwayChosen(None), AlarmCleared(BACK, "")))
    return _away(moment, moment.today + timedelta(days=int(days))) if days in words.BUTTONS_AWAY else None


def wrote(moment: Moment, part: Part) -> Outcome | None:
    """The day she is back. None: it is not awaited, or the words answer somebody."""
    if moment.state.place != PLACE or moment.facts.thread:
        return None
    day = read_day(part.text, moment.today) if part.kind is PartKind.TEXT else DateProblem.UNREADABLE
    if not isinstance(day, date) or not 0 < (day - moment.today).days <= LONGEST:
        return moment.stay(Message(words.WHICH_DAY, stack(*ways())))
    return _away(moment, day)


def _away(moment: Moment, day: date) -> Outcome:
    others = [one for one in moment.facts.team if one.id != moment.person.id and one.is_there(moment.today)]
    due = at_local(day, moment.settings.morning_hour, moment.settings.zone)
    here = Button(words.BUTTON_HERE, "away:0")
    told = Message(words.away(day, alone=not others), stack(here, *ways()))
    return moment.home(told, changes=(AwayChosen(day), AlarmSet(BACK, "", due)))


def back(moment: Moment, _: Rang) -> Outcome:
    """The morning of her return."""
    waiting = Button(desk_words.BUTTON_OPEN_IDEAS, "desk")
    if not moment.is_facilitator:
        return moment.stay()
    return moment.stay(Message(words.WELCOME_BACK, stack(waiting, *ways())), changes=(AwayChosen(None),))


def nobody_until(team: tuple[Colleague, ...], today: date) -> date | None:
    """When somebody is at the desk again; None: somebody is there, or nobody ever joined."""
    days = [one.back_on for one in team if one.back_on and not one.is_there(today)]
    return min(days) if days and len(days) == len(team) else None
