"""The calendar, and who comes."""

from dataclasses import replace
from datetime import date, time, timedelta

from conversations.model import Meeting, Rsvp
from storage import meetings, people

LENS = Meeting(0, date(2023, 10, 12), "Lens", "Maison des projets", time(18, 30), "1 rue X", (50.43, 2.83))
HARNES = Meeting(0, date(2023, 9, 14), "Harnes")


async def test_meetings_come_back_in_order_of_day(db):
    assert await meetings.add_all(db, [LENS, HARNES]) == 2
    assert await meetings.season(db) == (replace(HARNES, id=2), replace(LENS, id=1))


async def test_two_meetings_of_one_day_are_in_order_of_hour_the_unknown_first(db):
    day = [
        replace(LENS, commune=commune, hour=hour) for commune, hour in (("A", time(18)), ("B", time(9)), ("C", None))
    ]
    await meetings.add_all(db, day)
    assert [meeting.commune for meeting in await meetings.season(db)] == ["C", "B", "A"]


async def test_known_meetings_are_left_as_they_are(db):
    await meetings.add_all(db, [LENS])
    assert await meetings.add_all(db, [replace(LENS, venue="Ailleurs"), HARNES]) == 1
    assert [meeting.venue for meeting in await meetings.season(db)] == ["", "Maison des projets"]
    assert await meetings.add_all(db, []) == 0


async def test_a_meeting_is_changed_whole(db):
    await meetings.add_all(db, [LENS, HARNES])
    moved = Meeting(1, date(2023, 11, 9), "Vimy", cancelled=True)
    await meetings.update(db, moved)
    assert await meetings.season(db) == (replace(HARNES, id=2), moved)


async def test_the_last_word_counts_and_is_ones_own(db, ada, elise, now):
    await meetings.add_all(db, [LENS, HARNES])
    await meetings.give_rsvp(db, 1, ada, Rsvp(True, 3), now)
    await meetings.give_rsvp(db, 2, ada, Rsvp(True), now)
    await meetings.give_rsvp(db, 1, elise, Rsvp(True, 2), now)
    await meetings.give_rsvp(db, 2, ada, Rsvp(False), now + timedelta(hours=1))
    assert await meetings.rsvps(db, ada) == {1: Rsvp(True, 3), 2: Rsvp(False)}
    assert await meetings.rsvps(db, await people.known(db, 502, now)) == {}
