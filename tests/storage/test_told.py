"""What was told of a meeting before, and who is owed news of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from conversations.model import Idea, Meeting, ReminderKind, Rsvp, Status
from storage import alarms, ideas, meetings, people, told

LENS = Meeting(0, date(2023, 10, 12), "Lens")
KIND = "meeting_changed"


@pytest.fixture
async def lens(db) -> Meeting:
    await meetings.add_all(db, [LENS, replace(LENS, day=date(2023, 11, 9))])
    return replace(LENS, id=1)


async def test_each_version_stays_as_it_was_told(db, lens):
    assert await told.keep_version(db, 1) == 0
    await meetings.update(db, replace(lens, venue="CCAS"))
    assert await told.keep_version(db, 1) == 1
    await meetings.update(db, replace(lens, venue="CCAS", cancelled=True))
    assert [await told.version(db, 1, sequence) for sequence in (0, 1, 2)] == [
        lens,
        replace(lens, venue="CCAS", sequence=1),
        None,
    ]
    assert (await meetings.season(db))[0] == replace(lens, venue="CCAS", cancelled=True, sequence=2)


async def test_those_whom_a_change_concerns_are_woken_once(db, lens, ada, elise, now):
    wishes, comes, awaits, presents, stays, nobody, gone, paused = [await people.known(db, c, now) for c in range(1, 9)]
    await ideas.add(db, Idea(1, presents, {}, now))
    await ideas.set_status(db, 1, Status.AGENDA, now, 1)
    await ideas.add(db, Idea(2, stays, {}, now))
    await ideas.set_status(db, 2, Status.AGENDA, now, 2)
    await people.choose_reminders(db, wishes, (ReminderKind.EVE,))
    await people.choose_reminders(db, elise, (ReminderKind.EVE,))
    await meetings.give_rsvp(db, 1, comes, Rsvp(True), now)
    await meetings.give_rsvp(db, 1, stays, Rsvp(False), now)
    await meetings.give_rsvp(db, 2, nobody, Rsvp(True), now)
    await told.await_news(db, awaits, 1)
    await told.await_news(db, awaits, 1)
    await people.choose_reminders(db, gone, (ReminderKind.EVE,))
    await people.block(db, gone, now)
    await people.choose_reminders(db, paused, (ReminderKind.EVE,))
    await people.freeze(db, paused, now)
    assert await told.concerned(db, 1, but=elise) == 4
    assert await told.alarm_everybody(db, KIND, (1, 0), now, but=elise) == 4
    assert [(a.person, a.subject) for a in await alarms.due(db, now, 10)] == [
        (wishes, "1:0"),
        (comes, "1:0"),
        (awaits, "1:0"),
        (presents, "1:0"),
    ]


async def test_who_was_not_told_of_an_earlier_change_keeps_that_one(db, lens, ada, elise, now):
    await people.choose_reminders(db, ada, (ReminderKind.EVE,))
    await told.alarm_everybody(db, KIND, (1, 0), now, but=elise)
    await people.choose_reminders(db, elise, (ReminderKind.EVE,))
    assert await told.alarm_everybody(db, KIND, (1, 1), now, but=0) == 1
    assert await told.alarm_everybody(db, KIND, (2, 0), now, but=0) == 2
    assert [(a.person, a.subject) for a in await alarms.due(db, now, 10)] == [
        (ada, "1:0"),
        (elise, "1:1"),
        (ada, "2:0"),
        (elise, "2:0"),
    ]


async def test_news_are_owed_until_they_came_or_the_day_is_over(db, lens, ada, now):
    for meeting in (1, 2):
        await told.await_news(db, ada, meeting)
    await told.no_news(db, ada, 2)
    assert [await told.awaits_news(db, ada, meeting) for meeting in (1, 2)] == [True, False]
    await told.purge(db, lens.day)
    assert await told.awaits_news(db, ada, 1)
    await told.purge(db, lens.day + timedelta(days=1))
    assert not await told.awaits_news(db, ada, 1)


async def test_who_has_it_in_their_calendar_hears_of_the_next_change_too(db, lens, ada, now):
    await told.await_news(db, ada, 1, has_file=True)
    await told.await_news(db, ada, 1)
    await told.no_news(db, ada, 1)
    assert await told.awaits_news(db, ada, 1)
    await told.no_news(db, ada)
    assert not await told.awaits_news(db, ada, 1)
