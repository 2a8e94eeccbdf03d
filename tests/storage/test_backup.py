"""A backup is made while others write, and puts everything back but what was erased since."""

import asyncio
from datetime import timedelta

import pytest

from storage import backup, notes, people, personal
from storage.cipher import WrongKey, new_key
from storage.database import DamagedDatabase, Database, file_of


async def open_and(url, keys, what):
    database = await Database.open(url, keys)
    async with database.transaction() as db:
        result = await what(db)
    await database.close()
    return result


@pytest.fixture
async def kept(url, keys, now, tmp_path):
    """A backup of a database with two people."""
    database = await Database.open(url, keys)
    async with database.transaction() as db:
        for chat in (501, 502):
            await people.describe(db, await people.known(db, chat, now), f"Nom {chat}", "")
    path = backup.path_for(database.path, now)
    await backup.backup(database, path)
    await database.close()
    return path


async def names(db):
    rows = await db.rows("select chat, name from people order by id")
    return {row["chat"]: db.open(row["name"]) for row in rows}


async def test_a_backup_puts_back_what_was_lost(url, keys, kept):
    async def lose(db):
        await db.run("delete from people")

    await open_and(url, keys, lose)
    assert await backup.restore(url, kept, keys) == 0
    assert await open_and(url, keys, names) == {501: "Nom 501", 502: "Nom 502"}


async def test_a_backup_made_while_others_write_is_sound(database, keys, tmp_path):
    writing = True

    async def write():
        number = 0
        while writing:
            number += 1
            async with database.transaction() as db:
                await notes.put(db, f"note {number}", "x" * 2000)
                await notes.put(db, "last", str(number))
        return number

    writer = asyncio.create_task(write())
    await backup.backup(database, tmp_path / "copy.backup")
    writing = False
    written = await writer

    async def read(db):
        row = await db.row("select count(*) - 1 as number from notes")
        return row["number"], int(await notes.get(db, "last") or 0)

    number, last = await open_and(f"sqlite:///{tmp_path}/copy.backup", keys, read)
    assert number in (last, -1)
    assert last <= written


async def test_who_was_erased_since_the_backup_is_erased_again(url, keys, kept, now):
    later = now + timedelta(days=1)

    async def erase(db):
        await personal.erase(db, await people.find(db, 501), later)

    await open_and(url, keys, erase)
    assert await backup.restore(url, kept, [new_key(), *keys]) == 1
    assert await open_and(url, keys, names) == {502: "Nom 502"}
    assert [at for _, at in await open_and(url, keys, personal.erasures)] == [later, later]


async def test_a_damaged_database_names_its_newest_good_backup_and_is_replaced_by_it(url, keys, kept):
    cut = kept.with_name("fabrik-20230921T100000Z.backup")
    cut.write_bytes(kept.read_bytes()[:9000])
    (kept.parent / "fabrik-20230922T100000Z.backup").touch()
    file_of(url).write_bytes(b"nothing of a database" * 300)
    with pytest.raises(DamagedDatabase) as refusal:
        await Database.open(url, keys)
    assert refusal.value.backup == kept
    await backup.restore(url, kept, keys)
    assert await open_and(url, keys, names) == {501: "Nom 501", 502: "Nom 502"}


async def test_a_database_killed_with_a_full_log_is_replaced_whole(url, keys, kept, tmp_path):
    """The old log must not be written into the restored file."""
    database = await Database.open(url, keys)
    async with database.transaction() as db:
        await notes.put(db, "late", "x" * 50_000)
    saved = {file: file.read_bytes() for file in tmp_path.glob("fabrik.db*")}
    await database.close()
    for file, content in saved.items():
        file.write_bytes(content)
    assert saved[tmp_path / "fabrik.db-wal"]
    await backup.restore(url, kept, keys)

    async def late(db):
        return await notes.get(db, "late")

    assert await open_and(url, keys, late) is None
    assert await open_and(f"sqlite:///{tmp_path}/fabrik.replaced", keys, late) == "x" * 50_000


async def test_the_log_of_a_damaged_database_never_meets_the_restored_one(url, keys, kept, tmp_path):
    database = await Database.open(url, keys)
    async with database.transaction() as db:
        await notes.put(db, "late", "x" * 50_000)
    log = (tmp_path / "fabrik.db-wal").read_bytes()
    await database.close()
    file_of(url).write_bytes(b"\xff" * file_of(url).stat().st_size)
    (tmp_path / "fabrik.db-wal").write_bytes(log)
    await backup.restore(url, kept, keys)

    async def late(db):
        return await notes.get(db, "late")

    assert await open_and(url, keys, late) is None
    assert await open_and(url, keys, names) == {501: "Nom 501", 502: "Nom 502"}


@pytest.mark.parametrize("content", [b"", b"a letter" * 1000])
async def test_what_is_no_backup_is_refused_and_nothing_changes(url, keys, kept, tmp_path, content):
    bad = tmp_path / "bad.backup"
    bad.write_bytes(content)
    with pytest.raises(DamagedDatabase):
        await backup.restore(url, bad, keys)
    assert await open_and(url, keys, names) == {501: "Nom 501", 502: "Nom 502"}


async def test_a_backup_sealed_with_another_key_is_refused_and_nothing_changes(url, keys, tmp_path):
    other = await Database.open(f"sqlite:///{tmp_path}/other.db", [new_key()])
    await backup.backup(other, tmp_path / "other.backup")
    await other.close()
    await (await Database.open(url, keys)).close()
    before = file_of(url).read_bytes()
    with pytest.raises(WrongKey):
        await backup.restore(url, tmp_path / "other.backup", keys)
    assert file_of(url).read_bytes() == before
    assert sorted(file.name for file in tmp_path.glob("fabrik*")) == ["fabrik.db"]


async def test_a_backup_goes_where_there_is_nothing_yet(url, keys, kept, tmp_path):
    elsewhere = f"sqlite:///{tmp_path}/new/fabrik.db"
    assert await backup.restore(elsewhere, kept, keys) == 0
    assert await open_and(elsewhere, keys, names) == {501: "Nom 501", 502: "Nom 502"}


async def test_files_of_backups_are_their_owners_only(kept):
    assert oct(kept.stat().st_mode & 0o777) == "0o600"
    assert [file.name for file in kept.parent.iterdir()] == [kept.name]
