"""What is asked about one meeting, and how the facilitator's answer is read. Nothing is guessed silently."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from conversations import places
from conversations.calendar_places import read_place
from conversations.calendar_text import CalendarProblem, LineProblem
from conversations.exchange import Button, Message, stack
from conversations.model import Meeting, Part, PartKind
from conversations.moment import Moment
from conversations.words import calendar as words
from conversations.written_dates import DateProblem, read_day, split_day
from conversations.written_hours import read_hours

Values = dict[str, Any]  # fields of the meeting -> their new values
NOWHERE: Values = {"venue": "", "address": "", "position": None}
LONGEST = 120  # signs of a venue or an address: it stands in one line of a message


def question(moment: Moment, meeting: Meeting, field: str) -> Message:
    """What to write, and buttons for what can be said without writing."""
    back = Button(words.BUTTON_BACK, f"c:{meeting.id}:show")
    return Message(words.ASK[field], stack(*_offered(moment, meeting, field), back))


def _offered(moment: Moment, meeting: Meeting, field: str) -> tuple[Button, ...]:
    """What is known of such meetings; and « not known yet » where something is known."""
    match field:
        case "venue":
            unsure = (Button(words.BUTTON_UNSURE, f"c:{meeting.id}:set:unsure"),) if meeting.is_confirmed else ()
            return (*known_venues(moment, meeting), *unsure)
        case "hour" if meeting.hour:
            return (Button(words.BUTTON_NO_HOUR, f"c:{meeting.id}:set:no-hour"),)
        case "position" if meeting.position:
            return (Button(words.BUTTON_NO_POSITION, f"c:{meeting.id}:set:no-position"),)
    return ()


def known_venues(moment: Moment, meeting: Meeting) -> tuple[Button, ...]:
    """Where this commune already received a meeting, the last ones."""
    others = (m for m in moment.facts.calendar if m.id != meeting.id and m.commune == meeting.commune)
    known = {m.venue: m.id for m in others if m.is_confirmed and m.venue != meeting.venue}
    return tuple(Button(venue, f"c:{meeting.id}:set:as-{there}") for venue, there in known.items())[-3:]


def chosen(moment: Moment, meeting: Meeting, detail: str) -> Values | None:
    """What a button says. None: nothing (any more)."""
    match detail.partition("-"):
        case ("written", _, _) if moment.state.place == "calendar.asked" and moment.state.parts:
            found = _venue(moment, meeting, " ".join(moment.state.parts[-1].text.split()))
            return None if isinstance(found, Message) else found
        case ("unsure", _, _):
            return dict(NOWHERE)
        case ("no", _, ("hour" | "position") as field):
            return {field: None}
        case ("in", _, name) if name in moment.settings.communes:
            return _in(name, meeting)
        case ("as", _, there):
            other = next((m for m in moment.facts.calendar if str(m.id) == there), None)
            return {"venue": other.venue, "address": other.address, "position": other.position} if other else None
    return None


def read(moment: Moment, meeting: Meeting, field: str, part: Part) -> Values | Message:
    """The fields that her words change; or what is asked again, and why."""
    asked = question(moment, meeting, field)
    if part.kind is not PartKind.TEXT or field not in READERS:
        return asked
    found = READERS[field](moment, meeting, " ".join(part.text.split()))
    if isinstance(found, Message):
        return replace(found, buttons=(*found.buttons, *asked.buttons))
    return found


def _day(moment: Moment, meeting: Meeting, text: str) -> Values | Message:
    found = read_day(text, moment.today)
    if isinstance(found, DateProblem):
        begun = split_day(text, moment.today)
        return _problem(found, begun.day if begun else None)
    if any(m.day == found and m.id != meeting.id for m in moment.facts.calendar):
        return _problem(CalendarProblem.SAME_DAY, found)
    return {"day": found}


def _hour(_: Moment, __: Meeting, text: str) -> Values | Message:
    found = read_hours(text)
    return _problem(found) if isinstance(found, DateProblem) else {"hour": found[0]}


def _problem(why: DateProblem | CalendarProblem, day: date | None = None) -> Message:
    return Message(words.problem(LineProblem(0, "", why, day)))


def _venue(moment: Moment, meeting: Meeting, text: str) -> Values | Message:
    """A venue, perhaps with its address after a comma; « à confirmer » is no venue. Another commune named with it is
    the meeting's from now on."""
    place = read_place(text, moment.settings.communes)
    if place is None or place.unsure:
        return dict(NOWHERE)
    if place.commune in moment.settings.communes and place.venue:
        return _where(place.commune, place.venue, place.address)
    venue, _, address = text.partition(",")
    return _where(meeting.commune, venue, address)


def _where(commune: str, venue: str, address: str) -> Values:
    """Elsewhere than before: the old address and position are those of another house."""
    return {
        "commune": commune,
        "venue": venue.strip()[:LONGEST],
        "address": address.strip()[:LONGEST],
        "position": None,
    }


def _commune(moment: Moment, meeting: Meeting, text: str) -> Values | Message:
    """One of the list, or asked about; a town outside is taken as it is known. In another town it is another venue."""
    match places.find(text, moment.settings.communes, moment.settings.neighbours, moment.settings.spoken):
        case places.Found(name=name) | places.Outside(name=name):
            return _in(name, meeting)
        case places.Ask(names=names):
            known = (name for name in names if name in moment.settings.communes)
            return Message(words.WHICH_COMMUNE, stack(*(Button(n, f"c:{meeting.id}:set:in-{n}") for n in known)))
    return Message(words.UNKNOWN_COMMUNE)


def _in(commune: str, meeting: Meeting) -> Values:
    return {"commune": commune, **({} if commune == meeting.commune else NOWHERE)}


def _address(_: Moment, __: Meeting, text: str) -> Values | Message:
    return {"address": text[:LONGEST]}


READERS: dict[str, Callable[[Moment, Meeting, str], Values | Message]] = {
    "day": _day,
    "hour": _hour,
    "venue": _venue,
    "commune": _commune,
    "address": _address,
}
