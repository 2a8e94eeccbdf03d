"""Each kind of data goes when its time is over, no sooner, and never without the question when there is an idea."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot import retention
from bot.config.sections import Config
from bot.retention import Purged
from conversations.model import Answer, Idea, Meeting, Part, PartKind, Purpose, ReminderKind, Rsvp, Status, Thread
from storage import alarms, ideas, meetings, people, reminders, threads
from storage.cipher import new_key
from storage.database import Database

START = datetime(2023, 9, 20, 10, tzinfo=UTC)
VOICE = Part(PartKind.VOICE, file="file-1", message=7)
WORDS = Part(PartKind.TEXT, "un banc", message=8)
PLACE = Part(PartKind.LOCATION, "50.43,2.83", message=9)
PHOTO = Part(PartKind.PHOTO, "le parc", "file-2", 10)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(f"sqlite:///{tmp_path}/fabrik.db", [new_key()])
    yield database
    await database.close()


async def somebody(database: Database, *, chat: int = 501, number: int = 1) -> int:
    """Ada told an idea on the first day, and wants reminders."""
    async with database.transaction() as db:
        ada = await people.known(db, chat, START)
        told = {"what": Answer(parts=(VOICE, WORDS, PLACE, PHOTO))}
        await ideas.add(db, Idea(number, ada, told, START))
        await people.choose_reminders(db, ada, (ReminderKind.EVE,))
    return ada


async def night(database: Database, days: float, config: Config | None = None) -> Purged:
    return await retention.purge(database, config or Config(), START + timedelta(days=days))


async def known(database: Database, chat: int = 501) -> bool:
    async with database.read() as db:
        return await people.find(db, chat) is not None


async def heard_of(database: Database, days: float) -> None:
    async with database.transaction() as db:
        await people.known(db, 501, START + timedelta(days=days))


# ---- ideas and their authors ----------------------------------------------------------------------------


async def test_who_was_silent_is_asked_once_and_goes_when_they_do_not_answer(database: Database) -> None:
    await somebody(database)
    asked = [(await night(database, days)).asked for days in (699, 701, 702)]
    gone = [(await night(database, days)).people for days in (729, 730, 732)]
    assert (asked, gone, await known(database)) == ([0, 1, 0], [0, 0, 1], False)


async def test_the_question_comes_before_the_end_even_after_years_without_the_bot(database: Database) -> None:
    await somebody(database)
    first, later = await night(database, 2000), await night(database, 2029)
    assert [(first.asked, first.people), (later.asked, later.people)] == [(1, 0), (0, 0)]
    assert (await night(database, 2031)).people == 1


async def test_any_sign_of_life_begins_the_time_anew(database: Database) -> None:
    await somebody(database)
    await night(database, 701)
    await heard_of(database, 705)
    assert [(await night(database, days)).people for days in (740, 1400)] == [0, 0]
    assert (await night(database, 705 + 701)).asked == 1


async def test_the_question_rings_in_their_own_conversation(database: Database) -> None:
    ada = await somebody(database)
    await night(database, 701)
    async with database.read() as db:
        rung = await alarms.due(db, START + timedelta(days=702), 10)
    assert [(alarm.person, alarm.kind) for alarm in rung] == [(ada, "still_kept")]


async def test_a_facilitator_is_never_forgotten(database: Database) -> None:
    ada = await somebody(database)
    async with database.transaction() as db:
        await people.make_facilitator(db, ada)
    assert [(await night(database, days)).asked for days in (701, 3000)] == [0, 0]
    assert await known(database)


# ---- those who only looked ------------------------------------------------------------------------------


async def test_who_only_asked_something_is_forgotten_after_a_month(database: Database) -> None:
    async with database.transaction() as db:
        await people.known(db, 501, START)
    assert [(await night(database, days)).visitors for days in (29, 31)] == [0, 1]
    assert not await known(database)


@pytest.mark.parametrize("reason", ["reminders", "alarm", "talk", "agreement", "coming"])
async def test_who_waits_for_something_is_no_visitor(database: Database, reason: str) -> None:
    async with database.transaction() as db:
        ada = await people.known(db, 501, START)
        await meetings.add_all(db, [Meeting(0, date(2023, 11, 24), "Lens")])
        match reason:
            case "reminders":
                await people.choose_reminders(db, ada, (ReminderKind.EVE,))
            case "alarm":
                await alarms.set_(db, ada, "next_date", "", START)
            case "talk":
                await threads.remember(db, 900, 1, Thread(ada))
            case "agreement":
                await people.agree(db, ada, Purpose.NEWS, "1", START)
            case "coming":
                await meetings.give_rsvp(db, 1, ada, Rsvp(True), START)
    await night(database, 31)
    assert await known(database)
    await night(database, 731)
    assert not await known(database)


# ---- what goes while the person stays -------------------------------------------------------------------


async def parts_of(database: Database) -> list[Part]:
    async with database.read() as db:
        idea = await ideas.load(db, 1)
    return [part for answer in idea.answers.values() for part in answer.parts] if idea else []


async def test_voices_pictures_and_places_go_after_a_week_and_words_stay(database: Database) -> None:
    await somebody(database)
    assert (await night(database, 6)).media == 0
    assert await parts_of(database) == [VOICE, WORDS, PLACE, PHOTO]
    assert (await night(database, 8)).media == 3
    voice, place = replace(VOICE, file="", message=0), replace(PLACE, text="", message=0)
    assert await parts_of(database) == [voice, WORDS, place, replace(PHOTO, file="", message=0)]
    assert [part.is_there for part in await parts_of(database)] == [False, True, False, False]
    assert (await night(database, 9)).media == 0


async def test_what_was_added_later_has_its_own_week(database: Database) -> None:
    await somebody(database)
    async with database.transaction() as db:
        await ideas.add_part(db, 1, VOICE, START + timedelta(days=5))
    assert [(await night(database, days)).media for days in (11, 13)] == [0, 4]


async def test_an_idea_taken_back_goes_after_a_month(database: Database) -> None:
    ada = await somebody(database)
    async with database.transaction() as db:
        await ideas.set_status(db, 1, Status.WITHDRAWN, START)
        await threads.remember(db, 900, 1, Thread(ada, 1))
    assert [(await night(database, days)).ideas for days in (29, 31)] == [0, 1]
    async with database.read() as db:
        left = [len(await db.rows(f"select * from {t}")) for t in ("ideas", "idea_parts", "idea_events", "threads")]  # noqa: S608
    assert (left, await known(database)) == ([0, 0, 0, 0], True)


async def test_reminders_end_after_a_year_of_silence(database: Database) -> None:
    ada = await somebody(database)
    async with database.transaction() as db:
        await meetings.add_all(db, [Meeting(0, date(2024, 11, 24), "Lens")])
        await reminders.plan(db, [(1, ada, ReminderKind.EVE, START + timedelta(days=400))])
    assert [(await night(database, days)).reminders for days in (364, 366)] == [0, 1]
    async with database.read() as db:
        assert (await people.load(db, ada)).reminders == ()
        assert await db.rows("select * from reminders") == []


async def test_every_duration_is_the_configurations(database: Database) -> None:
    await somebody(database)
    keep = replace(Config().retention, media_days=1, reminder_days=2, idea_days=10, ask_days_before=5)
    config = replace(Config(), retention=keep)
    nights = [await night(database, days, config) for days in (2.5, 6, 12.5)]
    assert [(n.media, n.reminders, n.asked, n.people) for n in nights] == [(3, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1)]
