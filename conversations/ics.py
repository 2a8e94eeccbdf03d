"""Meetings as calendar files (RFC 5545), written for residents' own calendars and read from the facilitator's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from conversations.calendar_places import read_place
from conversations.calendar_text import (
    CalendarProblem,
    CalendarRemark,
    Line,
    LineProblem,
    Reading,
    gathered,
    remarks_on,
)
from conversations.facts import Settings
from conversations.hearing.sounds import normal
from conversations.model import Meeting
from conversations.words import calendar as words

PRODUCT = "-//La Fabrik a projets//robot//FR"


def event(meeting: Meeting, settings: Settings, sequence: int, now: datetime) -> str:
    """A calendar file with this meeting. `sequence` grows with each change, so that calendars take the new one;
    a cancelled meeting takes the old one away."""
    return _file([_event(meeting, settings, sequence, now)])


def feed(meetings: Iterable[tuple[Meeting, int]], settings: Settings, now: datetime) -> str:
    """A calendar file with a whole season: each meeting with its sequence."""
    return _file([_event(meeting, settings, sequence, now) for meeting, sequence in meetings])


def read(text: str, today: date, settings: Settings) -> Reading:
    """The meetings in a calendar file. What repeats is a problem: each date must be there."""
    try:
        parts = [part for calendar in Calendar.from_ical(text, multiple=True) for part in calendar.walk("VEVENT")]
    except (ValueError, KeyError, IndexError, TypeError):
        return Reading(problems=(LineProblem(1, "", CalendarProblem.NOT_A_CALENDAR),))
    numbered = enumerate((part for part in parts if isinstance(part, Event)), start=1)
    return gathered(
        ((number, _title(found), _read_event(number, found, settings)) for number, found in numbered), today
    )


def _file(events: list[Event]) -> str:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.CALENDAR)
    calendar.add("x-published-ttl", "PT6H")  # how often a phone that subscribed looks again
    for one in events:
        calendar.add_component(one)
    calendar.add_missing_timezones()
    text: bytes = calendar.to_ical()
    return text.decode("utf-8")


def _event(meeting: Meeting, settings: Settings, sequence: int, now: datetime) -> Event:
    """No end is written: nobody said how long a meeting is. Without an hour it is a whole day.

    The uid is made of what never changes: not of the bot's name, which is not known yet when it has just started.
    """
    written = Event()
    written.add("uid", f"reunion-{meeting.id}@{normal(settings.territory).replace(' ', '-')}.fabrik")
    written.add("sequence", sequence)
    written.add("dtstamp", now)
    written.add("dtstart", _start(meeting, settings.zone))
    written.add("summary", words.MEETING)
    written.add("location", ", ".join(part for part in (meeting.venue, meeting.address, meeting.commune) if part))
    written.add("description", words.description(meeting, settings))
    written.add("status", "CANCELLED" if meeting.cancelled else "CONFIRMED")
    if meeting.position:
        written.add("geo", meeting.position)
    return written


def _start(meeting: Meeting, zone: ZoneInfo) -> date | datetime:
    return datetime.combine(meeting.day, meeting.hour, tzinfo=zone) if meeting.hour else meeting.day


def _read_event(number: int, found: Event, settings: Settings) -> Line | LineProblem:
    title = _title(found)
    local = _start_of(found, settings.zone)
    if not local:
        return LineProblem(number, title, CalendarProblem.NO_DAY)
    day = local.date() if isinstance(local, datetime) else local
    if "rrule" in found or "rdate" in found:
        return LineProblem(number, title, CalendarProblem.REPEATED, day)
    place = read_place(str(found.get("location", "")), settings.communes)
    if not place:
        return LineProblem(number, title, CalendarProblem.NO_PLACE, day)
    hour = local.time() if isinstance(local, datetime) else None
    cancelled = str(found.get("status", "")).upper() == "CANCELLED"
    meeting = Meeting(0, day, place.commune, place.venue, hour, place.address, cancelled=cancelled)
    return meeting, (*remarks_on(place), *((CalendarRemark.CANCELLED,) if cancelled else ()))


def _start_of(found: Event, zone: ZoneInfo) -> date | datetime | None:
    """On the clocks of the place; an hour without a zone is meant there. None: no beginning that can be read."""
    try:
        start = getattr(found.get("dtstart"), "dt", None)
    except ValueError:
        return None
    if isinstance(start, datetime) and start.tzinfo:
        return start.astimezone(zone)
    return start if isinstance(start, date) else None


def _title(found: Event) -> str:
    return str(found.get("summary", ""))
