"""What people said can't be read in the database's files, nor in a backup."""

from datetime import timedelta

import pytest

from conversations.model import Answer, Idea, Part, PartKind
from storage import backup, ideas, outbox, people, personal, received, states
from storage.outbox import Outgoing

CANARY = "canari-jaune"


@pytest.fixture
async def told(database, now):
    """Somebody who said the canary word wherever something can be said."""
    async with database.transaction() as db:
        person = await people.known(db, 501, now)
        await people.describe(db, person, f"name {CANARY}", f"contact {CANARY}")
        await states.save(db, person, f"state {CANARY}")
        part = Part(PartKind.VOICE, f"text {CANARY}", f"file {CANARY}", 1)
        await ideas.add(db, Idea(1, person, {"what": Answer(parts=(part,))}, now))
        await ideas.add_part(db, 1, part, now)
        await outbox.add(db, person, [Outgoing(f"payload {CANARY}")], now)
        await received.park(db, 1, f"payload {CANARY}", "ValueError", now)
    return person


def places_of(words, folder):
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {file.name: [word for word in words if word.encode() in file.read_bytes()] for file in files}


async def test_no_file_holds_the_words_while_open_or_closed(database, told, now, tmp_path):
    await backup.backup(database, backup.path_for(database.path, now))
    words = [CANARY, "501-not-there", "ValueError"]
    while_open = places_of(words, tmp_path)
    await database.close()
    closed = places_of(words, tmp_path)
    kept = "fabrik-20230920T100000Z.backup"
    assert set(while_open) == {"fabrik.db", "fabrik.db-wal", "fabrik.db-shm", kept}
    assert while_open["fabrik.db-wal"] == ["ValueError"]  # what is in clear is found: the search works
    assert closed == {"fabrik.db": ["ValueError"], kept: ["ValueError"]}


async def test_every_blob_column_is_sealed(database, told):
    async with database.transaction() as db:
        tables = [row["name"] for row in await db.rows("select name from sqlite_master where type = 'table'")]
        found = 0
        for table in tables:
            for row in await db.rows(f"select * from {table}"):  # noqa: S608
                blobs = [value for value in tuple(row) if isinstance(value, bytes) and value]
                found += sum(CANARY in db.open(blob) for blob in blobs)
    assert found == len(["name", "contact", "state", "text", "file", "text", "file", "payload", "payload"])


async def test_what_was_erased_is_not_in_the_files_any_more(database, told, now):
    async with database.transaction() as db:
        row = await db.row("select text from idea_parts")
        sealed = bytes(row["text"])
    await database.forget_log()
    assert sealed in database.path.read_bytes()
    async with database.transaction() as db:
        await personal.erase(db, told, now + timedelta(days=1))
    await database.forget_log()
    left = [file.name for file in database.path.parent.glob("fabrik.db*") if sealed in file.read_bytes()]
    assert left == []
