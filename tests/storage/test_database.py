"""Transactions are whole whatever happens to them, and what goes wrong has a name."""

import asyncio
import os
import stat
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from post import after_commit

from storage import ideas, meetings, notes, outbox, people, received, states
from storage.cipher import WrongKey, new_key
from storage.database import (
    DamagedDatabase,
    Database,
    DiskFull,
    UnknownDatabase,
    file_of,
    instant_in,
    instant_out,
)
from storage.integrity import looked_at_aside


async def note(database, name="name"):
    async with database.transaction() as db:
        return await notes.get(db, name)


async def put(database, name, value):
    async with database.transaction() as db:
        await notes.put(db, name, value)


async def test_an_exception_undoes_everything(database):
    async def fail():
        async with database.transaction() as db:
            await notes.put(db, "name", "lost")
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    assert await note(database) is None


async def test_a_cancelled_task_undoes_everything_and_frees_the_writer(database):
    inside = asyncio.Event()

    async def wait_for_ever():
        async with database.transaction() as db:
            await notes.put(db, "name", "lost")
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(wait_for_ever())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await note(database) is None
    await put(database, "name", "kept")
    assert await note(database) == "kept"


@pytest.mark.parametrize("steps", range(0, 60, 2))
async def test_cancelled_anywhere_a_transaction_is_whole_or_nothing(database, steps):
    commits = []
    after_commit(database, lambda: commits.append(1))

    async def write():
        async with database.transaction() as db:
            for name in "abc":
                await notes.put(db, name, "here")

    task = asyncio.create_task(write())
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    task.cancel()
    await asyncio.wait([task])
    committed = bool(commits)
    assert [await note(database, name) for name in "abc"] == (["here"] * 3 if committed else [None] * 3)


async def test_a_cancellation_during_the_commit_comes_after_it(database):
    woken, cancelled, loop = asyncio.Event(), threading.Event(), asyncio.get_running_loop()
    after_commit(database, woken.set)

    def cancel():
        task.cancel()
        loop.call_soon(cancelled.set)  # once the task had its turn

    def at_statement(sql):
        if sql == "COMMIT":
            loop.call_soon_threadsafe(cancel)
            cancelled.wait()

    await database._writer.line.in_thread.set_trace_callback(at_statement)
    task = asyncio.create_task(put(database, "name", "kept"))
    with pytest.raises(asyncio.CancelledError):
        await task
    await database._writer.line.in_thread.set_trace_callback(None)
    assert (woken.is_set(), await note(database)) == (True, "kept")


async def test_one_transaction_at_a_time_and_none_inside_another(database):
    async def count(name):
        async with database.transaction() as db:
            so_far = int(await notes.get(db, "number") or 0)
            await notes.put(db, "number", str(so_far + 1))

    await asyncio.gather(*(count(name) for name in range(20)))
    assert await note(database, "number") == "20"
    async with database.transaction():
        with pytest.raises(RuntimeError):
            async with database.transaction():
                pass


@pytest.fixture
async def other(database, url, keys):
    """The same file, as another process has it open."""
    other = await Database.open(url, keys)
    yield other
    await other.close()


async def test_another_process_waits_for_the_writer_from_the_first_read_on(database, other):
    async with database.transaction() as db:
        seen = await notes.get(db, "name")
        theirs = asyncio.create_task(put(other, "name", "theirs"))
        await asyncio.wait([theirs], timeout=0.05)
        await notes.put(db, "name", f"ours after {seen}")
    await theirs
    assert await note(database) == "theirs"


async def test_a_commit_of_anybody_makes_another_version(database, other):
    await put(database, "name", "kept")
    before = await database.version()
    await note(database)
    assert await database.version() == before
    await put(database, "name", "changed")
    ours = await database.version()
    await put(other, "name", "theirs")
    assert before != ours != await database.version()


async def test_who_waits_for_one_another_shares_a_commit(database):
    statements = []
    await database._writer.line.in_thread.set_trace_callback(statements.append)
    await asyncio.gather(*(put(database, str(name), "kept") for name in range(20)))
    await database._writer.line.in_thread.set_trace_callback(None)
    assert statements.count("COMMIT") < 5
    assert [await note(database, str(name)) for name in range(20)] == ["kept"] * 20


async def test_one_that_fails_among_many_is_undone_alone(database):
    async def fail():
        async with database.transaction() as db:
            await notes.put(db, "7", "lost")
            raise LookupError

    many = [put(database, str(name), "kept") for name in range(6)]
    results = await asyncio.gather(*many[:3], fail(), *many[3:], return_exceptions=True)
    assert [type(result) for result in results] == [type(None)] * 3 + [LookupError] + [type(None)] * 3
    assert [await note(database, str(name)) for name in range(8)] == ["kept"] * 6 + [None, None]


async def test_full_disk_fails_all_who_share_the_commit(database):
    async with database.transaction() as db:
        await db.rows("PRAGMA max_page_count = 1")
    told = []
    after_commit(database, lambda: told.append(1))
    results = await asyncio.gather(*(put(database, str(name), "x" * 9000) for name in range(6)), return_exceptions=True)
    kept = [await note(database, str(name)) is not None for name in range(6)]
    assert [isinstance(result, DiskFull) for result in results] == [not is_kept for is_kept in kept]
    assert not all(kept)


async def test_who_waits_for_rows_is_woken_after_each_commit_only(database):
    woken = []
    after_commit(database, lambda: woken.append(1))
    await put(database, "name", "kept")
    with pytest.raises(LookupError):
        async with database.transaction():
            raise LookupError
    assert woken == [1]


async def test_a_look_that_breaks_undoes_only_what_it_did(database):
    broke = []

    async def breaks(db):
        await notes.put(db, "look", "lost")
        raise LookupError

    async def adds(db):
        await notes.put(db, "other look", "kept")
        return lambda is_made: None

    database.at_commit(breaks, broke.append)
    database.at_commit(adds, broke.append)
    await put(database, "name", "kept")
    assert [type(error) for error in broke] == [LookupError]
    assert [await note(database, name) for name in ("name", "look", "other look")] == ["kept", None, "kept"]


async def test_who_only_adds_at_a_commit_waits_for_the_next_one(database):
    to_add, made = [], []

    async def look(db):
        for name in to_add:
            await notes.put(db, name, "kept")
        return lambda is_made: made.append(to_add[:])

    async def adds(name):
        to_add.append(name)
        await database.next_commit()

    database.at_commit(look, lambda error: None)
    await asyncio.gather(*(adds(name) for name in "abc"), put(database, "d", "kept"))
    assert made == [["a", "b", "c"]]
    assert [await note(database, name) for name in "abcd"] == ["kept"] * 4


async def test_a_long_read_sees_one_state_and_stops_no_writer(database):
    await put(database, "name", "before")
    async with database.read() as view:
        assert await notes.get(view, "name") == "before"
        await put(database, "name", "after")
        assert await notes.get(view, "name") == "before"
    async with database.read() as view:
        assert await notes.get(view, "name") == "after"


async def test_a_full_disk_has_a_name_and_the_next_try_succeeds(database):
    async with database.transaction() as db:
        await db.rows("PRAGMA max_page_count = 1")  # SQLite takes the present size: not a page more
    with pytest.raises(DiskFull):
        await put(database, "name", "x" * 100_000)
    assert await note(database) is None
    async with database.transaction() as db:
        await db.rows("PRAGMA max_page_count = 100000")
    await put(database, "name", "x" * 100_000)
    assert await note(database) == "x" * 100_000


async def test_what_is_committed_is_there_after_opening_again(url, keys):
    database = await Database.open(url, keys)
    await put(database, "name", "kept")
    await database.close()
    database = await Database.open(url, keys)
    found = await note(database)
    await database.close()
    assert found == "kept"


async def test_the_file_is_its_owners_only(database):
    modes = {stat.S_IMODE(file.stat().st_mode) for file in database.path.parent.glob("fabrik.db*")}
    assert modes == {0o600}


async def test_nothing_is_written_outside_of_its_folder(database):
    """What may be taken back of a great transaction, SQLite keeps in a file in /var/tmp, unless it is told not to."""
    open_files = set()

    async def put_twice(name):
        async with database.transaction() as db:
            for size in (200_000, 100_000):
                await notes.put(db, name, "x" * size)
            open_files.update(os.readlink(file) for file in Path("/proc/self/fd").iterdir() if file.is_symlink())

    await put(database, "0", "x" * 300_000)
    await asyncio.gather(*(put_twice(str(name % 2)) for name in range(6)))
    assert str(database.path) in open_files
    assert [file for file in open_files if "etilqs" in file] == []


async def test_a_damaged_file_is_refused_with_its_reason(url, keys):
    file_of(url).write_bytes(b"this is a letter, not a database. " * 100)
    with pytest.raises(DamagedDatabase) as refusal:
        await Database.open(url, keys)
    assert (refusal.value.path, refusal.value.reason, refusal.value.backup) == (
        file_of(url),
        "file is not a database",
        None,
    )


async def test_a_file_damaged_in_the_middle_is_refused(url, keys):
    database = await Database.open(url, keys)
    await put(database, "name", "x" * 50_000)
    await database.close()
    with file_of(url).open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096 * 40)
    with pytest.raises(DamagedDatabase):
        await Database.open(url, keys)
    with pytest.raises(DamagedDatabase):
        await Database.open(url, keys, looked_at=looked_at_aside(file_of(url)))


async def test_a_file_looked_at_before_it_is_made_is_sound(url, keys):
    database = await Database.open(url, keys, looked_at=looked_at_aside(file_of(url)))
    await put(database, "name", "kept")
    await database.close()
    database = await Database.open(url, keys, looked_at=looked_at_aside(file_of(url)))
    assert await note(database) == "kept"
    await database.close()


async def test_a_wrong_key_is_refused_at_the_start(url, keys):
    await (await Database.open(url, keys)).close()
    with pytest.raises(WrongKey):
        await Database.open(url, [new_key()])
    await (await Database.open(url, [new_key(), *keys])).close()


@pytest.mark.parametrize("url", ["", "fabrik.db", "sqlite:///", "postgresql://host/name"])
def test_an_address_of_no_known_database_is_refused(url):
    with pytest.raises(UnknownDatabase):
        file_of(url)


def test_instants_keep_their_order_and_value_as_text():
    first = datetime(2023, 3, 26, 0, 59, 59, 999999, tzinfo=UTC)
    instants = [first, first + timedelta(microseconds=1), datetime(2023, 3, 26, 5, tzinfo=timezone(timedelta(hours=3)))]
    texts = [instant_out(at) for at in instants]
    assert texts == [
        "2023-03-26T00:59:59.999999+00:00",
        "2023-03-26T01:00:00.000000+00:00",
        "2023-03-26T02:00:00.000000+00:00",
    ]
    assert [instant_in(text) for text in texts] == instants


def test_an_instant_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        instant_out(datetime(2023, 9, 20))  # noqa: DTZ001


async def test_a_typical_turn_takes_eight_statements(database, now):
    statements = []
    async with database.transaction() as db:
        await people.known(db, 501, now)
    await database._writer.line.in_thread.set_trace_callback(statements.append)
    async with database.transaction() as db:
        await received.is_new(db, 1, now)
        ada = await people.known(db, 501, now)
        await people.load(db, ada)
        await states.load(db, ada)
        await meetings.rsvps(db, ada)
        await ideas.of_person(db, ada)
        await states.save(db, ada, "{}")
        await outbox.add(db, ada, [outbox.Outgoing("{}")], now)
    await database._writer.line.in_thread.set_trace_callback(None)
    assert len(statements) == len(["BEGIN", *range(8), "COMMIT"])
