"""A reminder is planned once, claimed once, and ends once."""

from datetime import date, timedelta

import pytest

from conversations.model import Meeting, ReminderKind
from storage import meetings, outbox, reminders, waiting
from storage.outbox import Outgoing
from storage.reminders import Reminder

WEEK, EVE = ReminderKind.WEEK, ReminderKind.EVE


@pytest.fixture(autouse=True)
async def two_meetings(db):
    await meetings.add_all(db, [Meeting(0, date(2023, 10, day), "Lens") for day in (12, 19)])


async def states(db):
    rows = await db.rows("select meeting, kind, state from reminders order by id")
    return [tuple(row) for row in rows]


async def queue(db, person, kind, now, meeting=1):
    """Claim the reminder and queue what it says, as the schedule does."""
    row = await db.row("select id from reminders where meeting = :meeting and kind = :kind", meeting=meeting, kind=kind)
    assert await reminders.claim(db, row["id"])
    await outbox.add(db, person, [Outgoing(kind, lane=2, reminder=(meeting, kind))], now)


async def test_planning_twice_changes_nothing(db, ada, now):
    assert await reminders.plan(db, [(1, ada, WEEK, now), (1, ada, EVE, now)]) == 2
    assert await reminders.plan(db, [(1, ada, WEEK, now + timedelta(days=9)), (2, ada, WEEK, now)]) == 1
    assert [row.due for row in await reminders.due(db, now, 10)] == [now] * 3


async def test_the_oldest_due_come_first_and_the_others_wait(db, ada, elise, now):
    minute = timedelta(minutes=1)
    await reminders.plan(db, [(1, ada, EVE, now), (1, elise, WEEK, now - minute), (1, ada, WEEK, now + minute)])
    oldest = Reminder(2, 1, elise, WEEK, now - minute)
    assert await reminders.due(db, now, 10) == [oldest, Reminder(1, 1, ada, EVE, now)]
    assert await reminders.due(db, now, 1) == [oldest]
    assert await reminders.next_due(db) == now - minute


async def test_a_reminder_is_claimed_once(db, ada, now):
    await reminders.plan(db, [(1, ada, EVE, now)])
    assert [await reminders.claim(db, 1) for _ in range(2)] == [True, False]
    assert (await reminders.due(db, now, 10), await reminders.next_due(db)) == ([], None)


async def test_one_that_left_is_settled_for_good(db, ada, now):
    await reminders.plan(db, [(1, ada, EVE, now), (1, ada, WEEK, now)])
    await reminders.claim(db, 1)
    await reminders.settle(db, 1, ada, EVE, now)
    await reminders.skip(db, 1, ada, EVE, now)
    await reminders.skip(db, 1, ada, WEEK, now)
    assert await states(db) == [(1, "eve", "sent"), (1, "week", "skipped")]
    assert await reminders.plan(db, [(1, ada, EVE, now), (1, ada, WEEK, now)]) == 0


async def test_one_given_back_is_due_again(db, ada, now):
    await reminders.plan(db, [(1, ada, EVE, now)])
    await reminders.claim(db, 1)
    await reminders.give_back(db, 1, ada, EVE)
    assert await reminders.due(db, now, 10) == [Reminder(1, 1, ada, EVE, now)]
    await reminders.settle(db, 1, ada, EVE, now)
    await reminders.give_back(db, 1, ada, EVE)
    assert await states(db) == [(1, "eve", "sent")]


async def test_one_postponed_comes_due_then_whatever_became_of_it(db, ada, now):
    until = now + timedelta(days=1)
    await reminders.plan(db, [(1, ada, EVE, now)])
    await reminders.claim(db, 1)
    await reminders.settle(db, 1, ada, EVE, now)
    await reminders.postpone(db, 1, ada, EVE, until, now)
    await reminders.postpone(db, 2, ada, EVE, until, now)
    assert await reminders.due(db, now, 10) == []
    assert [(row.meeting, row.due) for row in await reminders.due(db, until, 10)] == [(1, until), (2, until)]


async def test_stop_forgets_what_did_not_leave_queued_messages_included(db, ada, elise, now):
    await reminders.plan(db, [(1, ada, WEEK, now), (1, ada, EVE, now), (2, ada, EVE, now), (2, elise, WEEK, now)])
    await reminders.settle(db, 1, ada, WEEK, now)
    await queue(db, ada, "eve", now)
    await outbox.add(db, ada, [Outgoing("answer")], now)
    await reminders.forget_unsent(db, ada)
    assert await states(db) == [(1, "week", "sent"), (2, "week", "due")]
    assert await waiting.by_lane(db) == {0: 1}


async def test_one_more_wish_leaves_a_late_reminder_where_it_waits(db, ada, now):
    await reminders.plan(db, [(1, ada, WEEK, now), (1, ada, EVE, now)])
    await queue(db, ada, "eve", now)
    await reminders.forget_unsent(db, ada, but=[EVE])
    assert await states(db) == [(1, "eve", "claimed")]
    assert await waiting.by_lane(db) == {2: 1}


async def test_a_changed_meeting_takes_back_what_waits_and_forgets_nobody(db, ada, elise, now):
    await reminders.plan(db, [(1, ada, WEEK, now), (1, ada, EVE, now), (2, ada, EVE, now), (1, elise, WEEK, now)])
    await reminders.settle(db, 1, ada, WEEK, now)
    await queue(db, ada, "eve", now)
    await reminders.take_back(db, 1)
    assert await states(db) == [(1, "week", "sent"), (1, "eve", "due"), (2, "eve", "due"), (1, "week", "due")]
    assert await waiting.by_lane(db) == {}


async def test_a_meeting_on_another_day_is_planned_from_nothing(db, ada, now):
    await reminders.plan(db, [(1, ada, WEEK, now), (2, ada, EVE, now)])
    await reminders.settle(db, 1, ada, WEEK, now)
    await reminders.forget_all(db, 1)
    assert await states(db) == [(2, "eve", "due")]
    assert await reminders.plan(db, [(1, ada, WEEK, now)]) == 1


async def test_stop_while_one_is_leaving_lets_it_leave(db, ada, now):
    await reminders.plan(db, [(1, ada, EVE, now)])
    await queue(db, ada, "eve", now)
    (leaving,) = await outbox.claim(db, now)
    await reminders.forget_unsent(db, ada)
    assert await waiting.by_lane(db) == {2: 1}
    await outbox.sent(db, leaving, 77, now)
    assert (await states(db), await waiting.by_lane(db)) == ([], {})


async def test_a_reminder_withdrawn_from_the_outbox_is_due_again(db, ada, now):
    await reminders.plan(db, [(1, ada, EVE, now)])
    await queue(db, ada, "eve", now)
    (leaving,) = await outbox.claim(db, now)
    await outbox.withdraw(db, leaving.id)
    assert (await states(db), await waiting.by_lane(db)) == ([(1, "eve", "due")], {})


@pytest.mark.parametrize(("arrives", "state"), [(True, "sent"), (False, "skipped")])
async def test_a_reminder_ends_as_its_message_does(db, ada, now, arrives, state):
    await reminders.plan(db, [(1, ada, EVE, now)])
    await queue(db, ada, "eve", now)
    (leaving,) = await outbox.claim(db, now)
    await (outbox.sent(db, leaving, 77, now) if arrives else outbox.failed(db, leaving, "gone", now))
    assert await states(db) == [(1, "eve", state)]
