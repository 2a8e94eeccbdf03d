"""In a pause: whatever would be sent to somebody or read of them is not, and nothing of theirs changes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from dialogue import Stage

from bot import retention
from bot.config.sections import Config
from bot.gather import gather
from conversations import freezing, needs
from conversations.exchange import Lane, Pressed
from conversations.facts import Settings
from conversations.looking import Search
from conversations.model import Answer, Idea, Meeting, Part, PartKind, Purpose, ReminderKind, Rsvp, Status, Thread
from conversations.state import State
from storage import agenda, alarms, finding, ideas, meetings, outbox, people, reminders
from storage.database import Database
from storage.outbox import Outgoing

START = datetime(2023, 9, 20, 8, tzinfo=UTC)
EVE = datetime(2023, 9, 28, 16, tzinfo=UTC)  # when the meeting of the next day is recalled
VOICE = Part(PartKind.VOICE, file="f", message=7)


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings) -> AsyncIterator[Stage]:
    """Ana told an idea, takes part in all there is, and is in a pause; Bob does the same, and is not."""
    season = (Meeting(0, date(2023, 9, 29), "Harnes", "CCAS"), Meeting(0, date(2023, 10, 27), "Lens", "Mairie"))
    stage = await Stage.open(tmp_path, settings, season)
    await stage.line("Elise > /start {invitation}")
    for name in ("Ana", "Bob"):
        await stage.line(f"{name} > bonjour")
    async with stage.database.transaction() as db:
        for number, chat in ((1, 1001), (2, 1002)):
            person = await people.known(db, chat, START)
            await ideas.add(db, Idea(number, person, {"what": Answer(parts=(VOICE,))}, START))
            for purpose in (Purpose.IDEA, Purpose.NEWS, Purpose.REMINDERS):
                await people.agree(db, person, purpose, "1", START)
            await people.choose_reminders(db, person, (ReminderKind.EVE,))
            await reminders.plan(db, [(1, person, ReminderKind.EVE, EVE)])
            await alarms.set_(db, person, "unread_notice", str(number), START + timedelta(hours=1))
            await meetings.give_rsvp(db, 1, person, Rsvp(True), START)
            await ideas.set_status(db, number, Status.AGENDA, START, 1)
        await people.freeze(db, await people.known(db, 1001, START), START)
    yield stage
    await stage.database.close()


async def reached(database: Database) -> dict[int, int]:
    """Chat -> how many messages wait for it."""
    async with database.read() as db:
        rows = await db.rows("select chat, count(*) as number from outbox group by chat order by chat")
    return {row["chat"]: row["number"] for row in rows}


async def test_every_way_to_them_is_closed(stage: Stage) -> None:
    async with stage.database.transaction() as db:
        ana, bob = await people.find(db, 1001), await people.find(db, 1002)
        assert ana
        assert bob
        for person in (ana, bob):
            await outbox.add(db, person, [Outgoing("Bonjour", lane=Lane.ANNOUNCEMENT)], START)
            await outbox.add(db, person, [Outgoing("Elise vous écrit", thread=Thread(person), receipt=1)], START)
    assert await reached(stage.database) == {1002: 2}
    stage.clock.at = EVE + timedelta(minutes=5)
    await stage.chores.do_due()
    waiting = await reached(stage.database)
    assert (1001 in waiting, waiting[1002] > 2) == (False, True)


async def test_what_they_ask_for_is_answered(stage: Stage) -> None:
    assert any(line.startswith("  Ana <") for line in await stage.line("Ana > /mesdonnees"))
    await stage.line("Ana > /effacer")
    await stage.line("Ana > [🗑️ Oui, tout effacer]")
    async with stage.database.read() as db:
        assert await people.find(db, 1001) is None


async def test_nothing_of_theirs_is_read(stage: Stage) -> None:
    async with stage.database.read() as db:
        sheet = await agenda.sheet(db, 1)
        found, number = await finding.find(db, Search(statuses=tuple(Status)), 10)
    assert ([idea.number for idea in found], number) == ([2], 1)
    assert ([guest.person for guest in sheet.guests], [item.idea.number for item in sheet.items]) == ([3], [2])
    for data in ("d:1:show", "d:1:reply", "d:1:read", "d:1:note", "t:2:1", "t:2:0"):
        shown = await stage.line(f"Elise > (old button: {data})")
        assert "pause" in "".join(shown), data
        assert "✎" not in "".join(shown)


async def test_nothing_of_theirs_goes_with_time(stage: Stage) -> None:
    nights = [await retention.purge(stage.database, Config(), START + timedelta(days=days)) for days in (8, 701, 800)]
    assert [(night.media, night.people) for night in nights] == [(1, 0), (0, 0), (0, 1)]
    async with stage.database.read() as db:
        idea = await ideas.load(db, 1)
        assert (await people.find(db, 1001) is not None, await people.find(db, 1002)) == (True, None)
        assert idea
        assert idea.answers["what"].parts == (VOICE,)


async def test_a_cry_for_help_goes_through_a_pause(stage: Stage) -> None:
    shown = await stage.line("Ana > je veux mourir")
    assert any(line.startswith("  Elise <") for line in shown)
    assert not any(line.startswith("  Elise <") for line in await stage.line("Ana > /contact"))
    shown = await stage.line("Ana > je voudrais parler du jardin")
    assert not any(line.startswith("  Elise <") for line in shown)


async def test_not_even_the_facts_of_a_turn_hold_what_is_theirs(stage: Stage, settings: Settings) -> None:
    async with stage.database.read() as db:
        elise = await people.load(db, 1)
        for number, is_told in ((1, False), (2, True)):
            event = Pressed(f"d:{number}:show", START)
            facts = await gather(db, elise, 1000, State(), event, (), (), settings)
            assert (facts.idea is not None, facts.author is not None) == (is_told, True)


def test_no_button_about_somebody_is_overlooked() -> None:
    assert {name.rstrip(":") for name in needs.TO_SOMEBODY} - {"fz"} <= freezing.ABOUT_SOMEBODY
