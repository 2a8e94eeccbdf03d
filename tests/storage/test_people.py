"""Who talks with the bot."""

from datetime import timedelta

import pytest

from conversations.model import Meeting, Person, Purpose, ReminderKind, Role, Thread
from storage import meetings, outbox, people, reminders, waiting
from storage.database import instant_out
from storage.outbox import Outgoing


async def test_a_chat_is_one_person_whenever_seen(db, now):
    seen = [await people.known(db, chat, now + timedelta(days=day)) for day, chat in enumerate((501, 501, 501, 502))]
    assert seen == [1, 1, 1, 2]


async def test_when_somebody_was_seen_is_kept_to_the_hour_and_that_they_came_back_at_once(db, ada, now):
    async def kept():
        return tuple(await db.row("select seen_at, blocked_at from people where id = :ada", ada=ada))

    await people.known(db, 501, now + timedelta(minutes=59))
    assert await kept() == (instant_out(now), None)
    await people.block(db, ada, now)
    await people.known(db, 501, now + timedelta(minutes=59))
    assert await kept() == (instant_out(now + timedelta(minutes=59)), None)
    await people.known(db, 501, now + timedelta(minutes=120))
    assert await kept() == (instant_out(now + timedelta(minutes=120)), None)


async def test_a_person_new_to_the_bot_is_a_resident_about_whom_nothing_is_known(db, ada):
    assert await people.load(db, ada) == Person(ada)
    assert await people.chat_of(db, ada) == 501
    assert [await people.find(db, chat) for chat in (501, 502)] == [ada, None]


async def test_everything_told_is_loaded(db, ada, now):
    later = now + timedelta(hours=1)
    await people.describe(db, ada, "Ada", "06 00 00 00 00")
    await people.agree(db, ada, Purpose.IDEA, "1", now)
    await people.agree(db, ada, Purpose.NEWS, "1", later)
    await people.choose_reminders(db, ada, (ReminderKind.EVE, ReminderKind.MORNING))
    await people.open_thread(db, Thread(ada, 4), later)
    assert await people.load(db, ada) == Person(
        ada,
        Role.RESIDENT,
        "Ada",
        "06 00 00 00 00",
        {Purpose.IDEA: now, Purpose.NEWS: later},
        (ReminderKind.EVE, ReminderKind.MORNING),
        4,
        later,
        {Purpose.IDEA: "1", Purpose.NEWS: "1"},
    )


async def test_what_was_told_can_be_taken_away(db, ada):
    await people.describe(db, ada, "Ada", "06 00 00 00 00")
    await people.describe(db, ada, "", "")
    await people.choose_reminders(db, ada, (ReminderKind.EVE,))
    await people.choose_reminders(db, ada, ())
    assert await people.load(db, ada) == Person(ada)


async def test_withdrawing_one_agreement_leaves_the_others_and_the_history(db, ada, now):
    later = now + timedelta(days=1)
    await people.agree(db, ada, Purpose.IDEA, "1", now)
    await people.agree(db, ada, Purpose.NEWS, "1", now)
    await people.withdraw(db, ada, Purpose.IDEA, later)
    await people.agree(db, ada, Purpose.NEWS, "2", later)
    assert (await people.load(db, ada)).agreements == {Purpose.NEWS: later}
    rows = await db.rows("select purpose, version, withdrawn_at is null as in_force from agreements order by id")
    assert [tuple(row) for row in rows] == [("idea", "1", 0), ("news", "1", 0), ("news", "2", 1)]


async def test_somebody_unknown_is_not_loaded(db):
    with pytest.raises(LookupError):
        await people.load(db, 99)
    with pytest.raises(LookupError):
        await people.chat_of(db, 99)


async def test_the_first_poster_is_kept(db, ada):
    assert [await people.came_through(db, ada, word) for word in ("mairie", "ecole")] == [True, False]
    row = await db.row("select found_through from people where id = :ada", ada=ada)
    assert row["found_through"] == "mairie"


async def test_facilitators_are_those_made_so(db, ada, elise):
    assert await people.facilitators(db) == [elise]
    assert (await people.load(db, elise)).role is Role.FACILITATOR


async def test_a_block_lasts_until_they_act_again_or_unblock(db, ada, now):
    seen = [await people.is_blocked(db, ada)]
    await people.block(db, ada, now)
    seen.append(await people.is_blocked(db, ada))
    await people.unblock(db, ada)
    seen.append(await people.is_blocked(db, ada))
    await people.block(db, ada, now)
    await people.known(db, 501, now)
    seen.append(await people.is_blocked(db, ada))
    assert seen == [False, True, False, False]


async def test_a_block_gives_up_what_waits_but_what_a_receipt_is_due_for(db, ada, elise, now):
    reply = Outgoing("reply", lane=1, receipt=elise, thread=Thread(ada, 3))
    await outbox.add(db, ada, [Outgoing("answer"), reply], now)
    await people.block(db, ada, now)
    await outbox.add(db, ada, [Outgoing("news"), reply], now)
    assert await waiting.by_lane(db) == {1: 2}
    rows = await db.rows("select person, lane, reason from undelivered")
    assert [tuple(row) for row in rows] == [(ada, 0, "blocked")]


async def test_a_block_takes_the_reminders_away_but_not_the_wish(db, ada, now):
    await meetings.add_all(db, [Meeting(0, now.date(), "Lens")])
    await people.choose_reminders(db, ada, (ReminderKind.EVE,))
    await reminders.plan(db, [(1, ada, ReminderKind.EVE, now)])
    await people.block(db, ada, now)
    assert await reminders.next_due(db) is None
    assert (await people.load(db, ada)).reminders == (ReminderKind.EVE,)


async def test_those_who_can_be_told_are_neither_blocked_nor_without_the_wish(db, now):
    first, second, third, _ = [await people.known(db, chat, now) for chat in (1, 2, 3, 4)]
    for person in (first, second, third):
        await people.choose_reminders(db, person, (ReminderKind.WEEK,))
        await people.agree(db, person, Purpose.NEWS, "1", now)
    await people.block(db, second, now)
    await people.withdraw(db, third, Purpose.NEWS, now)
    assert await people.who_wish_reminders(db) == [(first, (ReminderKind.WEEK,)), (third, (ReminderKind.WEEK,))]


async def test_those_silent_for_long_are_residents_only(db, ada, elise, now):
    young = await people.known(db, 502, now + timedelta(days=1))
    assert await people.silent_since(db, now + timedelta(hours=1)) == [ada]
    await people.known(db, 501, now + timedelta(days=2))
    assert await people.silent_since(db, now + timedelta(days=3)) == [ada, young]
