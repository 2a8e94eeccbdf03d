"""Reminders: when they are due, which one is said, and never at night."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import reminders
from conversations.facts import Settings
from conversations.model import Meeting, ReminderKind

WEEK, EVE, MORNING = ReminderKind.WEEK, ReminderKind.EVE, ReminderKind.MORNING
PARIS = ZoneInfo("Europe/Paris")
SETTINGS = Settings(reminder_hour=time(18), morning_hour=time(8, 30), quiet_from=time(21), quiet_to=time(8))
OCTOBER = Meeting(2, date(2023, 10, 27), "Sallaumines", "Maison de la citoyenneté", hour=time(14))
NOVEMBER = Meeting(3, date(2023, 11, 3), "Harnes")  # a week after the clocks went back
APRIL = Meeting(8, date(2024, 4, 5), "Lens")  # a week after the clocks went forward
UNKNOWN_HOUR = Meeting(4, date(2023, 11, 24), "Billy-Montigny")
EARLY = Meeting(5, date(2023, 11, 24), "Vimy", hour=time(8))

instants = st.timedeltas(timedelta(0), timedelta(days=400)).map(lambda after: datetime(2023, 9, 1, tzinfo=UTC) + after)


def paris(day: int, hour: int, minute: int = 0, month: int = 10, year: int = 2023) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=PARIS).astimezone(UTC)


@pytest.mark.parametrize(
    ("meeting", "kind", "instant"),
    [
        (OCTOBER, WEEK, datetime(2023, 10, 20, 16, tzinfo=UTC)),
        (OCTOBER, EVE, datetime(2023, 10, 26, 16, tzinfo=UTC)),
        (OCTOBER, MORNING, datetime(2023, 10, 27, 6, 30, tzinfo=UTC)),
        (NOVEMBER, WEEK, datetime(2023, 10, 27, 16, tzinfo=UTC)),  # 18 h in summer time
        (NOVEMBER, EVE, datetime(2023, 11, 2, 17, tzinfo=UTC)),  # 18 h in winter time
        (APRIL, WEEK, datetime(2024, 3, 29, 17, tzinfo=UTC)),
        (APRIL, EVE, datetime(2024, 4, 4, 16, tzinfo=UTC)),
    ],
)
def test_due_keeps_its_hour_when_clocks_change(meeting, kind, instant):
    assert reminders.due(meeting, kind, SETTINGS) == instant


@pytest.mark.parametrize(
    ("meeting", "asked_at", "kinds"),
    [
        (OCTOBER, paris(1, 10), [WEEK, EVE, MORNING]),
        (OCTOBER, paris(20, 18), [WEEK, EVE, MORNING]),  # just in time
        (OCTOBER, paris(20, 18, 1), [EVE, MORNING]),
        (OCTOBER, paris(26, 19), [MORNING]),
        (OCTOBER, paris(27, 9), []),
        (OCTOBER, paris(27, 15), []),
        (EARLY, paris(1, 10), [WEEK, EVE]),  # half past eight would be after its beginning
    ],
)
def test_owed_are_those_not_yet_due_when_asked_for(meeting, asked_at, kinds):
    planned = reminders.owed(meeting, (MORNING, EVE, WEEK), asked_at, asked_at, SETTINGS)
    assert planned == tuple((kind, reminders.due(meeting, kind, SETTINGS)) for kind in kinds)


def test_owed_is_nothing_when_the_meeting_is_over_cancelled_or_not_shown_yet():
    cancelled = Meeting(2, date(2023, 10, 27), "Sallaumines", cancelled=True)
    hidden = Meeting(2, date(2023, 10, 27), "Sallaumines", published=False)
    assert reminders.owed(hidden, (EVE,), paris(1, 10), paris(1, 10), SETTINGS) == ()
    assert reminders.owed(OCTOBER, (EVE,), paris(1, 10), paris(27, 14), SETTINGS) == ()
    assert reminders.owed(cancelled, (EVE,), paris(1, 10), paris(1, 10), SETTINGS) == ()
    assert reminders.owed(OCTOBER, (EVE,), paris(1, 10), paris(27, 13, 59), SETTINGS) != ()


@pytest.mark.parametrize(
    ("meeting", "now", "true"),
    [
        (OCTOBER, paris(27, 13, 59), True),
        (OCTOBER, paris(27, 14), False),
        (UNKNOWN_HOUR, paris(24, 11, 59, month=11), True),
        (UNKNOWN_HOUR, paris(24, 12, month=11), False),
    ],
)
def test_nothing_is_recalled_once_the_meeting_may_have_begun(meeting, now, true):
    assert reminders.still_true(meeting, now, SETTINGS) is true


@pytest.mark.parametrize(
    ("kinds", "now", "said"),
    [
        ([WEEK, EVE, MORNING], paris(20, 17, 59), None),
        ([WEEK, EVE, MORNING], paris(20, 18), WEEK),
        ([WEEK, EVE, MORNING], paris(24, 11), WEEK),  # the bot was down: "dans 3 jours"
        ([WEEK, EVE], paris(26, 10), None),  # the eve's comes this evening
        ([WEEK, EVE], paris(26, 18), EVE),
        ([WEEK, EVE], paris(27, 8), EVE),  # after the night: "aujourd'hui"
        ([WEEK, EVE, MORNING], paris(27, 8), None),  # the morning's comes at half past eight
        ([WEEK, EVE, MORNING], paris(27, 9), MORNING),
        ([WEEK, EVE, MORNING], paris(27, 14), None),
        ([], paris(26, 18), None),
    ],
)
def test_only_the_latest_late_reminder_is_said(kinds, now, said):
    assert reminders.to_send(kinds, now, OCTOBER, SETTINGS) == said


@pytest.mark.parametrize(
    ("now", "allowed"),
    [
        (paris(26, 20, 59), paris(26, 20, 59)),
        (paris(26, 21), paris(27, 8)),
        (paris(27, 0), paris(27, 8)),
        (paris(27, 7, 59), paris(27, 8)),
        (paris(27, 8), paris(27, 8)),
        (paris(28, 23), datetime(2023, 10, 29, 7, tzinfo=UTC)),  # a night of 12 hours
        (paris(30, 23, month=3, year=2024), datetime(2024, 3, 31, 6, tzinfo=UTC)),  # a night of 10 hours
    ],
)
def test_next_allowed_is_the_end_of_the_night(now, allowed):
    assert reminders.next_allowed(now, SETTINGS) == allowed
    assert reminders.is_quiet(now, SETTINGS) is (now != allowed)


@pytest.mark.parametrize(
    ("night", "hour", "quiet"),
    [
        ((time(0), time(6)), 23, False),
        ((time(0), time(6)), 5, True),
        ((time(0), time(6)), 6, False),
        ((time(8), time(8)), 8, False),  # no night at all
    ],
)
def test_nights_that_do_not_cross_midnight(night, hour, quiet):
    settings = Settings(quiet_from=night[0], quiet_to=night[1])
    assert reminders.is_quiet(paris(27, hour), settings) is quiet


@given(
    now=instants,
    quiet_from=st.times(),
    quiet_to=st.times(),
)
def test_what_is_allowed_is_never_in_the_night(now, quiet_from, quiet_to):
    settings = Settings(quiet_from=quiet_from, quiet_to=quiet_to)
    allowed = reminders.next_allowed(now, settings)
    assert now <= allowed <= now + timedelta(hours=25)
    assert not reminders.is_quiet(allowed, settings)


@given(
    asked_at=instants,
    day=st.dates(date(2023, 9, 1), date(2024, 7, 1)),
    hour=st.none() | st.times(),
)
def test_owed_is_never_before_the_wish_nor_after_the_meeting(asked_at, day, hour):
    meeting = Meeting(1, day, "Lens", hour=hour)
    for _, at in reminders.owed(meeting, (WEEK, EVE, MORNING), asked_at, asked_at, SETTINGS):
        assert asked_at <= at < reminders.begins(meeting, SETTINGS)
