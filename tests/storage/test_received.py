"""The same update twice is once; one that fails for good is set aside."""

from datetime import timedelta

import pytest

from storage import received
from storage.received import Parked


async def test_an_update_is_new_once(db, now):
    assert [await received.is_new(db, number, now) for number in (7, 7, 8, 7)] == [True, False, True, False]


async def test_an_update_whose_turn_was_undone_is_new_again(database, now):
    async def undone():
        async with database.transaction() as db:
            assert await received.is_new(db, 7, now) is True
            raise LookupError

    with pytest.raises(LookupError):
        await undone()
    async with database.transaction() as db:
        assert await received.is_new(db, 7, now) is True


async def test_failures_are_counted_and_leave_the_update_new(db, now):
    assert [await received.tries(db, number) for number in (7, 7, 8, 7)] == [1, 2, 1, 3]
    assert [await received.is_new(db, 7, now), await received.is_new(db, 7, now)] == [True, False]


async def test_a_parked_update_is_not_new_and_can_be_read(db, now):
    await received.tries(db, 7)
    await received.park(db, 7, '{"text": "banc"}', "ValueError", now, chat=501)
    await received.park(db, 7, "again", "KeyError", now)
    assert await received.is_new(db, 7, now) is False
    assert await received.parked(db) == [Parked(7, 501, '{"text": "banc"}', "ValueError", now)]


async def test_old_updates_are_forgotten_and_failing_ones_still_counted(db, now):
    for number, days in ((1, 4), (2, 3), (3, 0)):
        await received.is_new(db, number, now - timedelta(days=days))
    await received.tries(db, 4)
    assert await received.purge(db, now - timedelta(days=3)) == 1
    assert [await received.is_new(db, number, now) for number in (1, 2, 3)] == [True, False, False]
    assert await received.tries(db, 4) == 2


async def test_old_parked_updates_are_forgotten(db, now):
    await received.park(db, 1, "old", "ValueError", now - timedelta(days=31))
    await received.park(db, 2, "new", "ValueError", now)
    assert await received.purge_parked(db, now - timedelta(days=30)) == 1
    assert [parked.update_id for parked in await received.parked(db)] == [2]
