"""The sheet of a meeting, from what people said and sent."""

from datetime import date, timedelta

import pytest

from conversations.model import Answer, Idea, Meeting, Rsvp, Status
from storage import agenda, ideas, meetings, people

FIRST, SECOND = 1, 2


@pytest.fixture
async def season(db):
    await meetings.add_all(db, [Meeting(0, date(2023, 9, 29), "Harnes"), Meeting(0, date(2023, 10, 27), "Lens")])


async def send(db, person, at, *, coming="no", status=Status.READ, meeting=0):
    number = await ideas.next_number(db)
    await ideas.add(db, Idea(number, person, {"coming": Answer((coming,))}, at))
    await ideas.set_status(db, number, status, at, meeting)
    return number


def numbers(items):
    return [item.idea.number for item in items]


async def test_who_comes_and_how_many(db, ada, elise, now, season):
    await people.describe(db, ada, "Ada", "")
    await meetings.give_rsvp(db, FIRST, ada, Rsvp(True, 3), now)
    await meetings.give_rsvp(db, FIRST, elise, Rsvp(False), now)
    await meetings.give_rsvp(db, SECOND, elise, Rsvp(True, 9), now)
    sheet = await agenda.sheet(db, FIRST)
    assert [(guest.person, guest.name, guest.people) for guest in sheet.guests] == [(ada, "Ada", 3)]
    assert sheet.people == 3


async def test_ideas_come_in_the_order_given_then_by_number(db, ada, now, season):
    one, two, three = [await send(db, ada, now, status=Status.AGENDA, meeting=FIRST) for _ in range(3)]
    await agenda.order(db, FIRST, [three, one])
    assert numbers((await agenda.sheet(db, FIRST)).to_present) == [three, one, two]


async def test_an_idea_put_on_another_agenda_has_no_place_there_yet(db, ada, now, season):
    one, two = [await send(db, ada, now, status=Status.AGENDA, meeting=FIRST) for _ in range(2)]
    await agenda.order(db, FIRST, [two, one])
    await ideas.set_status(db, one, Status.AGENDA, now, SECOND)
    await ideas.set_status(db, two, Status.AGENDA, now, SECOND)
    assert numbers((await agenda.sheet(db, SECOND)).to_present) == [one, two]


async def test_who_wanted_to_speak_at_this_meeting_and_is_on_no_agenda_waits(db, ada, now, season):
    wanted = await send(db, ada, now, coming="yes")
    await send(db, ada, now, coming="no")
    await send(db, ada, now, coming="yes", status=Status.DONE)
    later = await send(db, ada, now + timedelta(days=20), coming="yes")
    assert numbers((await agenda.sheet(db, FIRST)).waiting) == [wanted]
    assert numbers((await agenda.sheet(db, SECOND)).waiting) == [later]


async def test_what_stayed_on_the_agenda_of_a_meeting_that_is_over_is_left(db, ada, now, season):
    left = await send(db, ada, now, status=Status.AGENDA, meeting=FIRST)
    assert numbers((await agenda.sheet(db, SECOND)).left) == [left]
    assert numbers((await agenda.sheet(db, FIRST)).left) == []


async def test_the_help_somebody_needed_goes_after_the_meeting(db, ada, now, season):
    await agenda.ask_help(db, FIRST, ada, "une voiture", now)
    await agenda.ask_help(db, SECOND, ada, "un siège", now)
    assert await agenda.purge(db, date(2023, 9, 30)) == 1
    assert [note.words for note in (await agenda.sheet(db, SECOND)).help] == ["un siège"]


async def test_how_it_went_is_asked_anew_for_another_agenda(db, ada, now, season):
    number = await send(db, ada, now, status=Status.AGENDA, meeting=FIRST)
    await ideas.note_went(db, number, "good", now)
    assert await ideas.has_said_how(db, number)
    await ideas.set_status(db, number, Status.AGENDA, now, SECOND)
    assert not await ideas.has_said_how(db, number)
