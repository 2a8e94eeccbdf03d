"""A new key takes over whole: killed anywhere it goes on, and afterwards nothing needs the old one."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from conversations.model import Answer, Idea, Part, PartKind
from storage import finding, ideas, outbox, people, reseal, states
from storage.cipher import WrongKey, new_key
from storage.database import Database
from storage.outbox import Outgoing


async def fill(url, keys, now):
    database = await Database.open(url, keys)
    async with database.transaction() as db:
        for chat in range(150):
            person = await people.known(db, chat + 1, now)
            await people.describe(db, person, f"name {chat}", "")
            await states.save(db, person, f"state {chat}")
        await ideas.add(db, Idea(1, person, {"what": Answer(parts=(Part(PartKind.VOICE, "mots", "fichier", 1),))}, now))
        await outbox.add(db, person, [Outgoing("payload")], now)
    await database.close()


async def names(url, keys):
    database = await Database.open(url, keys)
    try:
        async with database.read() as db:
            found = [(await people.load(db, person)).name for person in range(1, 151)]
            return found, (await ideas.load(db, 1)).answers["what"].parts[0].file
    finally:
        await database.close()


async def resealed(url, keys, *, is_running=False):
    database = await Database.open(url, keys)
    try:
        return await reseal.reseal(database, is_running=is_running)
    finally:
        await database.close()


def key_ids(path):
    """The beginnings of everything sealed in the file."""
    with closing(sqlite3.connect(path)) as file:
        found = set()
        for table, column in file.execute(reseal.COLUMNS).fetchall():
            values = file.execute(f"select {column} from {table} where length({column}) > 0")  # noqa: S608
            found |= {value[:4] for (value,) in values}
        return found


async def test_afterwards_the_new_key_alone_opens_everything(url, keys, now, tmp_path):
    await fill(url, keys, now)
    new = new_key()
    wanted = await names(url, keys)
    with pytest.raises(WrongKey):
        await names(url, [new])
    assert await resealed(url, [new, *keys]) > 300
    assert await names(url, [new]) == wanted
    assert len(key_ids(tmp_path / "fabrik.db")) == 1
    assert await resealed(url, [new]) == 0


async def test_killed_in_the_middle_the_next_call_goes_on(url, keys, now, monkeypatch):
    await fill(url, keys, now)
    new, wanted, some = new_key(), await names(url, keys), reseal._some
    calls = []

    async def dies_at_the_third(*given):
        calls.append(given)
        if len(calls) == 3:
            raise RuntimeError("power cut")
        return await some(*given)

    monkeypatch.setattr(reseal, "_some", dies_at_the_third)
    with pytest.raises(RuntimeError):
        await resealed(url, [new, *keys])
    assert await names(url, [new, *keys]) == wanted  # half of each, and all of it can be read
    monkeypatch.setattr(reseal, "_some", some)
    await resealed(url, [new, *keys])
    assert await names(url, [new]) == wanted


async def test_refused_while_a_bot_runs_that_does_not_know_the_new_key(url, keys, now):
    await fill(url, keys, now)
    new = new_key()
    await starts(url, keys)
    with pytest.raises(reseal.OlderKeyInUse):
        await resealed(url, [new, *keys], is_running=True)
    await starts(url, [new, *keys])
    assert await resealed(url, [new, *keys], is_running=True) > 300


async def starts(url, keys):
    """As a bot does."""
    database = await Database.open(url, keys)
    async with database.transaction() as db:
        await reseal.note_key(db)
    await database.close()


async def test_words_to_find_ideas_by_are_marked_anew(url, keys, now):
    await fill(url, keys, now)
    database = await Database.open(url, keys)
    async with database.transaction() as db:
        await finding.index(db, 1, ["mo"])
        assert await finding.not_indexed(db, 10) == []
    await database.close()
    new = new_key()
    await resealed(url, [new, *keys])
    database = await Database.open(url, [new])
    async with database.transaction() as db:
        assert await finding.not_indexed(db, 10) == [1]
    await database.close()


async def test_nothing_of_the_old_key_is_left_in_the_files(database, ada_told, keys, tmp_path):
    old = ada_told
    await database.forget_log()
    assert old in database.path.read_bytes()  # and the bot keeps it open
    await resealed(f"sqlite:///{database.path}", [new_key(), *keys])
    assert [file.name for file in tmp_path.glob("fabrik.db*") if old in file.read_bytes()] == []


@pytest.fixture
async def ada_told(database, now):
    async with database.transaction() as db:
        person = await people.known(db, 501, now)
        await people.describe(db, person, "Ada", "")
        row = await db.row("select name from people")
        return bytes(row["name"])
