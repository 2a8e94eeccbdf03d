"""No statement of the program reads a table of people or ideas from end to end while somebody waits for it.

SQLite is asked how it would go about each of them, on the schema as people have it: nothing gathers statistics there.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from plans import NAMED, SMALL
from statements import Statement, statements

from conversations.model import Audience
from storage import announcements, migrate, personal
from storage.finding import _CHOSEN, _SAID

# What statements are made of where no call beside them says it.
WHOSE = [{"trace": trace, "whose": personal._whose(trace)} for trace in personal.TRACES]
FOUND = "i.status in (select value from json_each(:statuses))"
GIVEN = {
    "storage.announcements.begin": [{"audience": Audience(kind, "")} for kind in announcements._AMONG],
    "storage.announcements.write_down": [{"kind": kind} for kind in announcements._AMONG],
    "storage.finding.find": [
        {"where": " and ".join((FOUND, *more))} for more in ((), (_CHOSEN.format("where"),), (_SAID.format(0),))
    ],
    "storage.personal._rows": WHOSE,
    "storage.personal._run": WHOSE,
    "storage.migrate.apply": [],  # what migrations do once
    "storage.reseal._some": [],  # a command of the operator's, a batch at a time, over everything that is sealed
}
# An index of nothing but the rows that are wanted: reading it whole reads no other.
OWN_INDEX = {"people_reminded", "outbox_claimed", "outbox_waiting"}
IN_THE_STATEMENT = {"CONSTANT", "always", "news"}  # tables that are made in it, and are as small as what they are of
# Who may read a large table whole, and why nobody waits for it.
NIGHTLY = "once a night"
MAY = {
    "storage.silence._found": NIGHTLY,
    "storage.people.silent_since": NIGHTLY,
    "storage.ideas._forget": NIGHTLY,
    "storage.states.members": "once a night, and when a group is no longer the desk",
    "storage.personal.erasures": "when a backup is put back, before the start",
    "storage.personal.erase_again": "when a backup is put back, before the start",
    "storage.finding.not_indexed": "after each start, beside it, and in its own thread",
    "storage.received.parked": "the few updates that were set aside",
    "storage.received.reasons": "updates that were set aside: an operator's command",
    "storage.counts.read": "an operator's command",
    "storage.waiting.by_lane": "what has not left yet: twice a watch at most",
    "storage.waiting.stuck": "what has not left yet: once a minute, where an operator is told",
    "storage.voices.add": "two hundred voices at most",
    "storage.reseal.reseal": "the names of the schema itself",
    "storage.announcements.audiences": "somebody is about to write to everybody: how many would read it",
}

SCAN = re.compile(r"(?:SCAN|SEARCH) (\w+)(?: USING.* INDEX (\w+))?")


@pytest.fixture(scope="module")
def schema() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as made:
        made.execute("create table migrations (number integer primary key, name text not null)")
        for script in migrate.scripts():
            made.executescript(script.text)
        yield made


def whole(schema: sqlite3.Connection, sql: str) -> set[str]:
    """The tables that this statement reads from end to end."""
    params = dict.fromkeys(re.findall(r":(\w+)", sql))
    names = {alias: table for table, alias in NAMED.findall(sql)}
    details = [row[3] for row in schema.execute(f"explain query plan {sql}", params)]
    found = [SCAN.match(detail) for detail in details if detail.startswith("SCAN") or " AUTOMATIC " in detail]
    return {names.get(one[1], one[1]) for one in found if one and one[2] not in OWN_INDEX}


@pytest.fixture(scope="module")
def made() -> list[Statement]:
    return statements(GIVEN)


@pytest.fixture(scope="module")
def read_whole(schema: sqlite3.Connection, made: list[Statement]) -> list[Statement]:
    return [one for one in made if whole(schema, one.sql) - SMALL - IN_THE_STATEMENT]


def test_every_statement_is_looked_at(made: list[Statement]) -> None:
    assert len({one.where for one in made}) > 150


def test_no_statement_reads_a_large_table_whole(read_whole: list[Statement]) -> None:
    assert [one for one in read_whole if one.where not in MAY] == []


def test_who_may_read_a_table_whole_does(read_whole: list[Statement]) -> None:
    assert MAY.keys() - {one.where for one in read_whole} == set()


def test_rows_that_refer_to_another_are_found_by_an_index(schema: sqlite3.Connection) -> None:
    """SQLite looks for them when that other one is erased, and says nothing of it in a plan."""
    refer = schema.execute(
        """
        select t.name, f."from" from sqlite_master as t, pragma_foreign_key_list(t.name) as f where t.type = 'table'
        """
    ).fetchall()
    assert len(refer) > 20
    erasing = [f"delete from {table} where {column} = 1" for table, column in refer]  # noqa: S608 (names of the schema)
    assert [sql for sql in erasing if whole(schema, sql)] == []
