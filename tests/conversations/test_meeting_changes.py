"""Who hears of a meeting that changed, when, and when not any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from conversations.changes import AlarmSet, MeetingAwaited
from conversations.exchange import Rang
from conversations.facts import Facts, Settings
from conversations.meeting_changes import CHANGED, tell, version_of
from conversations.model import IdeaLine, Meeting, Person, ReminderKind, Rsvp, Status
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import Draft, State

NOW = datetime(2023, 10, 20, 10, tzinfo=UTC)
OLD = Meeting(2, date(2023, 10, 27), "Sallaumines")
NEW = replace(OLD, venue="Mairie", hour=time(14), sequence=1)
WISHES = Person(1, reminders=(ReminderKind.EVE,))
SETTINGS = Settings()


def told(
    new: Meeting = NEW, *, person: Person = WISHES, at: datetime = NOW, state: State | None = None, **more
) -> Outcome:
    facts = Facts(person, SETTINGS, (new,) if new.published else (), told=more.pop("old", OLD), **more)
    return tell(Moment(state or State(), facts, at), Rang(CHANGED, "2:0", at))


def telling(touched_at: datetime) -> State:
    return State("idea.what", draft=Draft(1, touched_at, touched_at))


@pytest.mark.parametrize(
    ("more", "hears"),
    [
        ({}, True),
        ({"person": Person(1)}, False),
        ({"person": Person(1), "rsvps": {2: Rsvp(True)}}, True),
        ({"person": Person(1), "rsvps": {2: Rsvp(False)}}, False),
        ({"person": Person(1), "rsvps": {3: Rsvp(True)}}, False),
        ({"person": Person(1), "awaits_news": True}, True),
        ({"person": Person(1), "ideas": (IdeaLine(4, Status.AGENDA, NOW, meeting=2),)}, True),
        ({"person": Person(1), "ideas": (IdeaLine(4, Status.AGENDA, NOW, meeting=3),)}, False),
        ({"person": Person(1), "ideas": (IdeaLine(4, Status.DONE, NOW, meeting=2),)}, False),
    ],
)
def test_those_whom_it_still_concerns_hear_of_it(more, hears):
    assert bool(told(**more).messages) is hears


@pytest.mark.parametrize(
    ("new", "old", "hears"),
    [
        (NEW, OLD, True),
        (OLD, OLD, False),  # changed, and changed back meanwhile
        (replace(NEW, cancelled=True), OLD, True),
        (replace(NEW, cancelled=True), replace(OLD, cancelled=True), False),
        (replace(NEW, published=False), OLD, False),
        (replace(NEW, day=date(2023, 10, 19)), replace(OLD, day=date(2023, 10, 18)), False),  # over
        (replace(NEW, day=date(2023, 10, 20)), replace(OLD, day=date(2023, 10, 20)), True),  # today
        (NEW, None, False),
    ],
)
def test_what_is_no_news_any_more_is_not_told(new, old, hears):
    assert bool(told(new, old=old).messages) is hears


def test_who_knows_everything_awaits_nothing_more():
    assert told().changes == (MeetingAwaited(2, is_over=True),)
    assert told(replace(NEW, cancelled=True)).changes == (MeetingAwaited(2, is_over=True),)
    assert told(replace(NEW, hour=None)).changes == ()


def test_news_do_not_break_into_an_idea_being_told():
    outcome = told(state=telling(NOW - timedelta(minutes=9)))
    assert (outcome.messages, outcome.changes) == ((), (AlarmSet(CHANGED, "2:0", NOW + timedelta(minutes=10)),))
    assert told(state=telling(NOW - timedelta(minutes=10))).messages != ()


def test_news_of_today_do_not_wait():
    today = replace(NEW, day=NOW.date())
    assert told(today, state=telling(NOW)).messages != ()


@pytest.mark.parametrize(
    ("subject", "version"), [("2:0", (2, 0)), ("12:3", (12, 3)), ("", None), ("2", None), ("x:1", None), ("2:-1", None)]
)
def test_what_an_alarm_speaks_of(subject, version):
    assert version_of(subject) == version
