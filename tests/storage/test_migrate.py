"""Each script is applied once, and whole."""

import sqlite3

import pytest

from storage import migrate
from storage.database import Database
from storage.migrate import Script, TooNew

TWO_TABLES = Script(
    len(migrate.scripts()) + 1, "9_two.sql", "create table a (x integer);\ncreate table b (x integer);\n"
)


async def tables(database):
    async with database.transaction() as db:
        return {row["name"] for row in await db.rows("select name from sqlite_master where type = 'table'")}


async def numbers(database):
    async with database.transaction() as db:
        return [row["number"] for row in await db.rows("select number from migrations order by number")]


async def test_every_script_is_recorded_once_however_often_opened(url, keys):
    for _ in range(2):
        database = await Database.open(url, keys)
        found = await numbers(database)
        await database.close()
        assert found == [script.number for script in migrate.scripts()]


def test_scripts_are_numbered_without_a_gap():
    assert [script.number for script in migrate.scripts()] == list(range(1, len(migrate.scripts()) + 1))


async def test_a_new_script_is_applied_to_an_old_database(database):
    await migrate.apply(database.transaction, [*migrate.scripts(), TWO_TABLES])
    assert {"a", "b"} < await tables(database)
    assert (await numbers(database))[-1] == TWO_TABLES.number


async def test_a_script_that_fails_leaves_nothing(database):
    broken = Script(TWO_TABLES.number, "9_broken.sql", f"{TWO_TABLES.text} drop table nowhere;")
    before = await tables(database)
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        await migrate.apply(database.transaction, [*migrate.scripts(), broken])
    assert (await tables(database), (await numbers(database))[-1]) == (before, broken.number - 1)


async def test_a_database_of_a_newer_program_is_refused(database, url, keys):
    await migrate.apply(database.transaction, [*migrate.scripts(), TWO_TABLES])
    with pytest.raises(TooNew):
        await Database.open(url, keys)
