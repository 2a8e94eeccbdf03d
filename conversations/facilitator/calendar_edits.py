"""What a facilitator changed of a meeting and did not announce yet: kept in her state, so that a change is told
once, with everything in it, and not at each word she types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date, time, timedelta
from typing import Any

from conversations.changes import AlarmCleared, AlarmSet, Change, MeetingChanged
from conversations.meeting_changes import news
from conversations.model import Meeting
from conversations.moment import Moment
from conversations.outcome import Outcome

ONE = "calendar.one"  # a meeting is open: a place on the map sent now is its place
QUIET = "calendar"  # alarm: she has not touched this meeting for ten minutes
QUIET_FOR = timedelta(minutes=10)

# What can be changed, and how its text is read back. "" is what is not known (yet).
FIELDS: dict[str, Callable[[str], Any]] = {
    "day": date.fromisoformat,
    "hour": lambda text: time.fromisoformat(text) if text else None,
    "commune": str,
    "venue": str,
    "address": str,
    "position": lambda text: tuple(float(angle) for angle in text.split(",")) if text else None,
    "cancelled": lambda text: text == "yes",
    "published": lambda text: text == "yes",
}


def text_of(value: object) -> str:
    """A field's value as it is kept in the state."""
    match value:
        case None | False:
            return ""
        case True:
            return "yes"
        case date() | time():
            return value.isoformat()
        case (latitude, longitude):
            return f"{latitude},{longitude}"
    return str(value)


def find(moment: Moment, meeting_id: str) -> Meeting | None:
    """The meeting as everybody knows it."""
    return next((meeting for meeting in moment.facts.calendar if str(meeting.id) == meeting_id), None)


def edited(moment: Moment, meeting: Meeting) -> Meeting:
    """The meeting as she wants it."""
    return replace(meeting, **read_fields(moment.state.edits.get(str(meeting.id), {})))


def edit(moment: Moment, meeting: Meeting, **values: object) -> Moment:
    """The moment with these fields of the meeting changed; what is as everybody knows it is no change."""
    known = {field.name: getattr(meeting, field.name) for field in fields(meeting)}
    told = {**moment.state.edits.get(str(meeting.id), {}), **{name: text_of(value) for name, value in values.items()}}
    kept = {name: text for name, text in told.items() if text != text_of(known[name])}
    return _with(moment, meeting, kept)


def undo(moment: Moment, meeting: Meeting) -> Moment:
    return _with(moment, meeting, {})


def quiet(moment: Moment, meeting: Meeting) -> AlarmSet | AlarmCleared:
    """Ten minutes after her last change it is told, whatever she does meanwhile."""
    if str(meeting.id) in moment.state.edits:
        return AlarmSet(QUIET, str(meeting.id), moment.at + QUIET_FOR)
    return AlarmCleared(QUIET, str(meeting.id))


def is_told(old: Meeting, new: Meeting, today: date) -> bool:
    """Whether this change is news for anybody: not of a meeting that is over, or that nobody was shown."""
    return old.published and new.published and min(old.day, new.day) >= today and bool(news(old, new))


def commit(moment: Moment, meeting: Meeting) -> Outcome:
    """Her changes are kept, and told if they are news. Says nothing."""
    new = edited(moment, meeting)
    if any(other.id != meeting.id and _is_same(other, new) for other in moment.facts.calendar):
        new = replace(new, day=meeting.day, commune=meeting.commune)  # a colleague was faster
    changes: list[Change] = [AlarmCleared(QUIET, str(meeting.id))]
    if new != meeting:
        changes.append(MeetingChanged(new, moment.at, is_told(meeting, new, moment.today)))
    return Outcome(undo(moment, meeting).state, (), tuple(changes))


def _is_same(one: Meeting, other: Meeting) -> bool:
    return (one.day, one.commune) == (other.day, other.commune)


def _with(moment: Moment, meeting: Meeting, edits: Mapping[str, str]) -> Moment:
    others = {key: value for key, value in moment.state.edits.items() if key != str(meeting.id)}
    every = others | ({str(meeting.id): edits} if edits else {})
    return replace(moment, state=replace(moment.state, edits=every))


def read_fields(edits: Mapping[str, str]) -> dict[str, Any]:
    """A state of a newer program may hold fields or values unknown here: they are left out."""
    read: dict[str, Any] = {}
    for name, text in edits.items():
        try:
            read[name] = FIELDS[name](text)
        except (KeyError, ValueError):
            continue
    return read
