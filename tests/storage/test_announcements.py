"""Messages to many: whom they reach, and that nobody is written down twice or left out, whatever happens between."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from conversations.model import Announcement, Answer, Audience, Idea, Meeting, Part, PartKind, Purpose, Rsvp, Sending
from storage import announcements, ideas, meetings, outbox, people

ALL = Audience("all")


@pytest.fixture
async def readers(db, now) -> list[int]:
    """Seven people who want the news."""
    known = [await people.known(db, 700 + number, now) for number in range(7)]
    for person in known:
        await people.agree(db, person, Purpose.NEWS, "1", now)
    return known


async def written(db) -> list[int]:
    return [row["person"] for row in await db.rows("select person from outbox order by id")]


async def leave(db, now, number: int = 100) -> None:
    """So many messages arrive."""
    rows = await outbox.claim(db, now, limit=number)
    await outbox.sent_many(db, [(row, row.chat) for row in rows], now)


async def test_audiences_count_people_and_not_their_ideas(db, now, readers, ada):
    await meetings.add_all(db, [Meeting(0, date(2023, 9, 29), "Harnes")])
    for person, commune in ((readers[0], "Lens"), (readers[0], "Lens"), (readers[1], "Avion"), (ada, "Lens")):
        answers = {"where": Answer((commune,)), "about": Answer(("sport", "garden")), "with": Answer(("alone",))}
        await ideas.add(db, Idea(await ideas.next_number(db), person, answers, now))
    await meetings.give_rsvp(db, 1, readers[2], Rsvp(True), now)
    await meetings.give_rsvp(db, 1, readers[3], Rsvp(False), now)
    await people.block(db, readers[6], now)
    assert await announcements.audiences(db, now) == {
        ALL: 6,
        Audience("commune", "Avion"): 1,
        Audience("commune", "Lens"): 1,
        Audience("field", "garden"): 2,
        Audience("field", "sport"): 2,
        Audience("coming", "1"): 1,
    }


@pytest.mark.parametrize(
    ("audience", "reached"),
    [(ALL, [0, 1, 2, 3, 4, 5, 6]), (Audience("commune", "Lens"), [0]), (Audience("field", "sport"), [0, 1])],
)
async def test_who_agreed_and_is_of_the_audience_is_written_to(db, now, readers, elise, audience, reached):
    for person, commune in ((readers[0], "Lens"), (readers[1], "Avion")):
        answers = {"where": Answer((commune,)), "about": Answer(("sport",), (Part(PartKind.TEXT, "boxe"),))}
        await ideas.add(db, Idea(await ideas.next_number(db), person, answers, now))
    await announcements.begin(db, 1, elise, audience, "{}", now)
    await announcements.write_down(db, 1, now)
    assert await written(db) == [readers[number] for number in reached]
    sending = await announcements.load(db, 1)
    assert sending == Announcement(1, audience, len(reached), len(reached), 0, 0, 0, Sending.LEAVING)


async def test_chunks_leave_nobody_out_and_nobody_twice(db, now, readers, elise, monkeypatch):
    monkeypatch.setattr(announcements, "IN_STORE", 3)
    await announcements.begin(db, 1, elise, ALL, "{}", now)
    seen: list[int] = []
    for _ in range(9):
        await announcements.write_down(db, 1, now)
        await announcements.write_down(db, 1, now)  # the store is full: nothing comes
        assert len(await written(db)) <= 3
        seen += (await written(db))[:2]
        await leave(db, now, 2)
    assert seen == readers
    assert await announcements.load(db, 1) == Announcement(1, ALL, 7, 0, 7, 0, 0, Sending.LEAVING)


async def test_who_agrees_later_or_no_longer_gets_nothing(db, now, readers, elise, ada, monkeypatch):
    monkeypatch.setattr(announcements, "IN_STORE", 2)
    await announcements.begin(db, 1, elise, ALL, "{}", now)
    await announcements.write_down(db, 1, now)
    later = now + timedelta(minutes=1)
    late = await people.known(db, 999, later)
    await people.agree(db, late, Purpose.NEWS, "1", later)
    await people.withdraw(db, readers[0], Purpose.NEWS, later)
    await announcements.spare(db, readers[0])
    await people.withdraw(db, readers[3], Purpose.NEWS, later)
    monkeypatch.setattr(announcements, "IN_STORE", 100)
    await announcements.write_down(db, 1, later)
    assert await written(db) == [readers[number] for number in (1, 2, 4, 5, 6)]


async def test_stopping_takes_away_what_has_not_left(db, now, readers, elise):
    await announcements.begin(db, 1, elise, ALL, '"words"', now)
    await announcements.write_down(db, 1, now)
    on_its_way, *_ = await outbox.claim(db, now)
    await announcements.stop(db, 1, now)
    await outbox.sent(db, on_its_way, 1, now)
    assert await announcements.write_down(db, 1, now) == 0
    assert await announcements.load(db, 1) == Announcement(1, ALL, 7, 0, 1, 0, 0, Sending.STOPPED)
    assert [row["call"] for row in await db.rows("select call from announcements")] == [b""]


async def test_each_outcome_is_counted_where_it_belongs(db, now, readers, elise):
    await announcements.begin(db, 1, elise, ALL, "{}", now)
    await announcements.write_down(db, 1, now)
    first, second, third, *_ = await outbox.claim(db, now, limit=5)
    await outbox.sent(db, first, 1, now)
    await outbox.failed(db, second, "gone", now)
    await outbox.failed(db, third, "blocked", now)
    await people.block(db, readers[5], now)  # she blocked the bot before her message left
    await outbox.recover(db, now)  # a sudden stop: two were on their way
    assert await announcements.load(db, 1) == Announcement(1, ALL, 7, 1, 1, 3, 2, Sending.LEAVING)


async def test_other_messages_are_not_counted(db, now, ada):
    await outbox.add(db, ada, [outbox.Outgoing("{}")], now)
    await leave(db, now)
    assert await db.rows("select * from announcement_outcomes") == []
