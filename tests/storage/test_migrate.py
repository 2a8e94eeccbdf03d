"""Each script is applied once, and whole."""

import sqlite3
from contextlib import closing

import pytest

from storage import migrate
from storage.cipher import Cipher
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


# ---- from every earlier version, with data in it --------------------------------------------------------------


def made_by_version(path, number, keys):
    """A database as the program of that version left it, one row in each of its tables."""
    cipher = Cipher(keys)
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("create table migrations (number integer primary key, name text not null)")
        for script in migrate.scripts()[:number]:
            for statement in migrate._statements(script.text):
                file.execute(statement)
            file.execute("insert into migrations values (?, ?)", (script.number, script.name))
        for table in tables_of(file):
            columns = file.execute(f"pragma table_info({table})").fetchall()
            names = ", ".join(column[1] for column in columns)
            values = [value_of(table, column, cipher) for column in columns]
            holes = ", ".join("?" * len(values))
            file.execute(f"insert or replace into {table} ({names}) values ({holes})", values)  # noqa: S608
        return rows_of(file)


def value_of(table, column, cipher):
    name, kind = column[1], column[2].lower()
    if kind == "blob":
        return cipher.seal("key" if table == "key_check" else f"mots de {table}")
    return {"integer": 1, "real": 1.5}.get(kind, f"{name} {table}")


def tables_of(file):
    found = file.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    return [name for (name,) in found if name != "migrations"]


def rows_of(file):
    """Table -> its one row, by column."""
    found = {}
    for table in tables_of(file):
        cursor = file.execute(f"select * from {table}")  # noqa: S608
        found[table] = [dict(zip((c[0] for c in cursor.description), row, strict=True)) for row in cursor.fetchall()]
    return found


@pytest.mark.parametrize("number", range(1, len(migrate.scripts())))
async def test_a_database_of_an_earlier_version_keeps_all_it_holds(tmp_path, keys, number):
    path = tmp_path / "fabrik.db"
    before = made_by_version(path, number, keys)
    assert all(before.values())
    database = await Database.open(f"sqlite:///{path}", keys)
    await database.close()
    with closing(sqlite3.connect(path)) as file:
        after = rows_of(file)
        assert file.execute("pragma foreign_key_check").fetchall() == []
        assert file.execute("pragma integrity_check").fetchone() == ("ok",)
    for table, rows in before.items():
        kept = [{name: row[name] for name in rows[0]} for row in after[table]]
        assert kept == rows, table
