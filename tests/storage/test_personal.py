"""Nothing about a person is forgotten when it is copied or erased."""

import json
from datetime import date, timedelta

import pytest

from conversations.model import (
    Answer,
    Audience,
    Idea,
    Meeting,
    Part,
    PartKind,
    Purpose,
    ReminderKind,
    Rsvp,
    Status,
    Thread,
)
from storage import (
    agenda,
    alarms,
    announcements,
    cards,
    finding,
    ideas,
    invitations,
    meetings,
    outbox,
    people,
    personal,
    received,
    reminders,
    sent,
    states,
    team,
    threads,
    told,
    topics,
    trail,
    voices,
    waiting,
)
from storage.outbox import Outgoing
from storage.personal import TRACES, Then

CHAT = 7_350_915_042


@pytest.fixture
async def zoe(db, ada, elise, now) -> int:
    """Somebody with something in every table, beside others who have something too."""
    zoe = await people.known(db, CHAT, now)
    await meetings.add_all(db, [Meeting(0, date(2023, 10, 12), "Lens")])
    for person in (ada, elise, zoe):
        await fill(db, person, now)
    await outbox.add(db, elise, [Outgoing("Zoé vous écrit", thread=Thread(zoe, 3))], now)
    await outbox.add(db, None, [Outgoing("Zoé vous écrit", thread=Thread(zoe, 3))], now)
    await outbox.add(db, ada, [Outgoing("Réponse", receipt=zoe)], now)
    await threads.remember(db, 900, 77, Thread(zoe, 3))
    await sent.remember(db, [sent.row(900, 77, Thread(zoe, 3), now), sent.row(CHAT, 78, None, now)])
    await announcements.begin(db, 1, zoe, Audience("all"), "{}", now)
    await invitations.create(db, "secret", now + timedelta(days=1))
    await invitations.use(db, "secret", zoe, now)
    await received.park(db, CHAT, '{"text": "banc"}', "ValueError", now, chat=CHAT)
    return zoe


async def fill(db, person, now):
    number = await ideas.next_number(db)
    await people.describe(db, person, f"Nom {person}", "06")
    await people.agree(db, person, Purpose.IDEA, "1", now)
    await states.save(db, person, f"state {person}")
    await ideas.add(db, Idea(number, person, {"what": Answer(("x",), (Part(PartKind.TEXT, "banc"),))}, now))
    await ideas.set_status(db, number, Status.READ, now)
    await ideas.set_status(db, number, Status.AGENDA, now, 1, by=person)
    await team.take(db, number, person, now)
    await trail.note(db, number, person, Part(PartKind.TEXT, "appeler l'école", message=6), now)
    await finding.index(db, number, ["banc"])
    await meetings.give_rsvp(db, 1, person, Rsvp(True), now)
    await told.await_news(db, person, 1)
    await agenda.ask_help(db, 1, person, "une voiture", now)
    await reminders.plan(db, [(1, person, ReminderKind.EVE, now)])
    await alarms.set_(db, person, "draft", "1", now)
    chat = await people.chat_of(db, person)
    await threads.remember(db, chat, 5, Thread(person, number))
    await cards.remember(db, chat, number, 5)
    await states.save_member(db, person, "mark", "state of a member")
    await topics.remember(db, chat, number, 6)
    await voices.add(db, Part(PartKind.VOICE, file="reference"), Thread(person, number))
    await outbox.add(db, person, [Outgoing("Bonjour")], now)
    await db.run("insert into undelivered (person, lane, reason, at) values (:p, 0, 'gone', '')", p=person)


async def columns_about_people(db):
    """Each (table, column) that refers, over however many tables, to a person, or that holds a chat."""
    tables = [row["name"] for row in await db.rows("select name from sqlite_master where type = 'table'")]
    chats = {
        (table, "chat")
        for table in tables
        if "chat" in [row["name"] for row in await db.rows("select name from pragma_table_info(:t)", t=table)]
    }
    return chats | {
        (table, row["from"])
        for table in tables
        for row in await db.rows('select "from", "table" from pragma_foreign_key_list(:t)', t=table)
        if row["table"] in ("people", "ideas")
    }


async def test_the_list_names_every_column_of_the_schema_that_speaks_of_a_person(db):
    assert {(trace.table, trace.column) for trace in TRACES} == await columns_about_people(db)
    assert len(TRACES) == len({(trace.table, trace.column) for trace in TRACES})


async def test_only_people_and_ideas_are_referred_to_by_what_speaks_of_people(db):
    """A table that referred to a third one would be missed by the test above."""
    tables = [row["name"] for row in await db.rows("select name from sqlite_master where type = 'table'")]
    referred = {
        row["table"]
        for table in tables
        for row in await db.rows('select "table" from pragma_foreign_key_list(:t)', t=table)
    }
    assert referred == {"people", "ideas", "meetings"}


async def everything(db, tables):
    return {table: [tuple(row) for row in await db.rows(f"select * from {table}")] for table in tables}  # noqa: S608


async def rows_of(db, zoe):
    """How many rows each trace finds, without personal.py's own help."""
    tests = {"chat": str(CHAT), "idea": "3"}
    return {
        (trace.table, trace.column): (
            await db.row(
                f"select count(*) as number from {trace.table} where {trace.column} = {tests.get(trace.column, zoe)}"  # noqa: S608
            )
        )["number"]
        for trace in TRACES
    }


async def test_erasing_leaves_nothing_of_the_person(db, zoe, now):
    before = await rows_of(db, zoe)
    assert 0 not in before.values(), before
    await personal.erase(db, zoe, now)
    assert set((await rows_of(db, zoe)).values()) == {0}
    assert await people.find(db, CHAT) is None


async def test_erasing_leaves_everybody_else_as_they_were(db, zoe, ada, elise, now):
    copies = [await personal.copy(db, person) for person in (ada, elise)]
    await personal.erase(db, zoe, now)
    assert [await personal.copy(db, person) for person in (ada, elise)] == copies
    assert await waiting.by_lane(db) == {0: 3}
    assert await invitations.is_good(db, "secret", now) is False


async def test_the_proof_tells_nothing_and_is_kept_for_a_while(db, zoe, now):
    mark = db.fingerprints(str(CHAT))[0]
    await personal.erase(db, zoe, now)
    await personal.erase(db, zoe, now)
    assert await personal.erasures(db) == [(mark, now)]
    assert str(CHAT) not in mark
    assert [await personal.purge(db, now), await personal.purge(db, now + timedelta(days=1))] == [0, 1]


async def test_a_copy_shows_what_was_told_in_clear_and_only_that_persons(db, zoe, now):
    copy = await personal.copy(db, zoe)
    assert json.loads(json.dumps(copy)) == copy
    assert list(copy) == ["version", *dict.fromkeys(trace.table for trace in TRACES if trace.then is Then.ERASE)]
    assert copy["people"] == [
        {
            "id": zoe,
            "chat": CHAT,
            "role": "resident",
            "desk_name": None,
            "back_on": None,
            "name": f"Nom {zoe}",
            "contact": "06",
            "found_through": None,
            "reminders": "",
            "known_at": "2023-09-20T10:00:00.000000+00:00",
            "seen_at": "2023-09-20T10:00:00.000000+00:00",
            "blocked_at": None,
            "open_thread": 0,
            "open_thread_at": None,
            "asked_at": None,
            "frozen_at": None,
            "left_alone_at": None,
        }
    ]
    assert [(part["kind"], part["choice"], part["text"]) for part in copy["idea_parts"]] == [
        ("choice", "x", None),
        ("text", "", "banc"),
    ]
    assert [idea["number"] for idea in copy["ideas"]] == [3]
    assert [state["state"] for state in copy["states"]] == [f"state {zoe}"]
    assert {len(rows) for table, rows in copy.items() if table not in ("version", "idea_parts", "idea_events")} == {1}


async def test_a_copy_of_somebody_erased_is_empty(db, zoe, now):
    await personal.erase(db, zoe, now)
    copy = await personal.copy(db, zoe)
    assert {table: rows for table, rows in copy.items() if rows} == {"version": 1}


async def test_who_came_back_after_being_erased_is_not_erased_again(db, zoe, now):
    await personal.erase(db, zoe, now)
    proofs = await personal.erasures(db)
    await people.known(db, CHAT, now + timedelta(days=1))
    assert await personal.erase_again(db, proofs) == 0
    assert await people.find(db, CHAT) is not None
