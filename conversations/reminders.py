"""When a reminder is due, whether it may still be said, and the nights in which nothing is sent.

Days are counted on the calendar and hours on the clocks of the place, so that a reminder keeps its hour when the
clocks change in between. All instants are UTC.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from conversations.dates import at_local, local
from conversations.facts import Settings
from conversations.model import Meeting, ReminderKind

# Without an hour nobody knows when the meeting begins. Half past eight is surely before it and the evening may be
# after it: from noon on, silence is safer than "c'est aujourd'hui" said to somebody who has missed it.
LATEST_WITHOUT_HOUR = time(12)

_DAYS_BEFORE = {ReminderKind.WEEK: 7, ReminderKind.EVE: 1, ReminderKind.MORNING: 0}


def due(meeting: Meeting, kind: ReminderKind, settings: Settings) -> datetime:
    """When this reminder is to be sent."""
    at = settings.morning_hour if kind is ReminderKind.MORNING else settings.reminder_hour
    return at_local(meeting.day - timedelta(days=_DAYS_BEFORE[kind]), at, settings.zone)


def begins(meeting: Meeting, settings: Settings) -> datetime:
    """From this instant on the meeting is not recalled any more: its beginning, or noon while the hour is unknown."""
    return at_local(meeting.day, meeting.hour or LATEST_WITHOUT_HOUR, settings.zone)


def still_true(meeting: Meeting, now: datetime, settings: Settings) -> bool:
    """Whether any reminder of this meeting may still be said."""
    return meeting.published and not meeting.cancelled and now < begins(meeting, settings)


def owed(
    meeting: Meeting, kinds: Iterable[ReminderKind], asked_at: datetime, now: datetime, settings: Settings
) -> tuple[tuple[ReminderKind, datetime], ...]:
    """The reminders to plan, earliest first: those that were not yet due when they were asked for."""
    if not still_true(meeting, now, settings):
        return ()
    planned = ((kind, due(meeting, kind, settings)) for kind in kinds)
    fitting = {kind: at for kind, at in planned if asked_at <= at < begins(meeting, settings)}
    return tuple(sorted(fitting.items(), key=lambda row: row[1]))


def to_send(kinds: Iterable[ReminderKind], now: datetime, meeting: Meeting, settings: Settings) -> ReminderKind | None:
    """The one reminder to say now, of all those this person wants; the other late ones are skipped for good.

    A late one also gives way to one that comes later the same day: nobody is told twice in a morning.
    """
    if not still_true(meeting, now, settings):
        return None
    today = local(now, settings.zone).date()
    come = [kind for kind in kinds if local(due(meeting, kind, settings), settings.zone).date() <= today]
    latest = max(come, key=lambda kind: due(meeting, kind, settings), default=None)
    return latest if latest and due(meeting, latest, settings) <= now else None


def is_quiet(now: datetime, settings: Settings) -> bool:
    """Whether it is night in the place."""
    return _end_of_night(now, settings) is not None


def next_allowed(now: datetime, settings: Settings) -> datetime:
    """Now, or the end of the night if it is night."""
    return _end_of_night(now, settings) or now


def _end_of_night(now: datetime, settings: Settings) -> datetime | None:
    nights = _nights(local(now, settings.zone).date(), settings)
    return next((end for start, end in nights if start <= now < end), None)


@lru_cache(maxsize=2)  # asked for at each message that leaves
def _nights(today: date, settings: Settings) -> tuple[tuple[datetime, datetime], ...]:
    """From when until when: the one that may end on this day, and the one that begins."""
    if settings.quiet_from == settings.quiet_to:
        return ()
    over_midnight = timedelta(days=settings.quiet_to <= settings.quiet_from)
    return tuple(
        (
            at_local(evening, settings.quiet_from, settings.zone),
            at_local(evening + over_midnight, settings.quiet_to, settings.zone),
        )
        for evening in (today - timedelta(days=1), today)
    )
