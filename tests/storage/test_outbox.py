"""What waits to be sent leaves once, in order, and tells what became of it."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.model import Thread
from storage import outbox, people, personal, threads, waiting
from storage.outbox import CLAIM, Outgoing, Queued

HELLO = Outgoing('{"text": "Bonjour"}')


async def undelivered(db):
    return [tuple(row) for row in await db.rows("select person, lane, reason from undelivered order by id")]


async def test_a_row_is_claimed_as_it_was_queued(db, ada, elise, now):
    full = Outgoing("{}", 2, True, now - timedelta(hours=1), elise, Thread(ada, 4), (12, "eve"))
    await outbox.add(db, ada, [full], now)
    await outbox.add(db, elise, [HELLO], now)
    assert await outbox.claim(db, now, limit=5) == [
        Queued(HELLO.payload, id=2, person=elise, chat=900, created_at=now, tries=0),
        Queued(
            "{}",
            2,
            True,
            now - timedelta(hours=1),
            elise,
            Thread(ada, 4),
            (12, "eve"),
            id=1,
            person=ada,
            chat=501,
            created_at=now,
            tries=0,
        ),
    ]


async def test_two_who_claim_never_get_the_same_row_nor_the_same_chat(database, now):
    async with database.transaction() as db:
        for chat in range(10):
            await outbox.add(db, await people.known(db, chat, now), [HELLO, HELLO], now)

    async def claim():
        async with database.transaction() as db:
            return [queued.chat for queued in await outbox.claim(db, now, limit=3)]

    claimed = await asyncio.gather(*(claim() for _ in range(5)))
    assert sorted(chat for chats in claimed for chat in chats) == list(range(10))


async def test_one_given_back_leaves_later_and_holds_its_lane_and_chat_only(db, ada, elise, now):
    await outbox.add(db, ada, [HELLO, HELLO, replace(HELLO, lane=3)], now)
    await outbox.add(db, elise, [HELLO], now)
    first, hers = await outbox.claim(db, now, limit=9)
    await outbox.later(db, first, now + timedelta(seconds=5))
    assert [queued.id for queued in await outbox.claim(db, now, limit=9)] == [3]
    assert await waiting.next_due(db, now) == now + timedelta(seconds=5)
    assert await outbox.claim(db, now + timedelta(seconds=5), limit=9) == []  # its chat has one in flight
    await outbox.failed(db, replace(first, id=3), "gone", now)
    (again,) = await outbox.claim(db, now + timedelta(seconds=5), limit=9)
    assert again == replace(first, tries=1, not_before=now + timedelta(seconds=5))
    assert hers.chat == 900


async def test_what_was_sent_is_gone_and_its_thread_remembered(db, ada, elise, now):
    await outbox.add(db, elise, [replace(HELLO, thread=Thread(ada, 4))], now)
    await outbox.add(db, ada, [HELLO], now)
    arrived = await outbox.claim(db, now, limit=9)
    await outbox.sent_many(db, [(queued, 70 + queued.id) for queued in arrived], now)
    assert await waiting.by_lane(db) == {}
    assert [await threads.find(db, chat, message) for chat, message in ((900, 71), (501, 72))] == [Thread(ada, 4), None]


async def test_what_can_never_be_sent_is_gone_without_its_words(db, ada, now):
    await outbox.add(db, ada, [replace(HELLO, lane=3)], now)
    (queued,) = await outbox.claim(db, now)
    await outbox.failed(db, queued, "chat not found", now)
    assert (await waiting.by_lane(db), await undelivered(db)) == ({}, [(ada, 3, "chat not found")])
    assert await outbox.purge(db, now + timedelta(seconds=1)) == 1
    assert await undelivered(db) == []


async def test_after_a_crash_what_must_leave_once_is_given_up_and_the_rest_leaves_again(db, ada, elise, now):
    await outbox.add(db, ada, [replace(HELLO, once=True, lane=3)], now)
    await outbox.add(db, elise, [HELLO, replace(HELLO, once=True)], now)
    assert len(await outbox.claim(db, now, limit=9)) == 2
    assert await outbox.recover(db, now) == 1
    assert await undelivered(db) == [(ada, 3, "unknown")]
    assert [(queued.id, queued.tries) for queued in await outbox.claim(db, now, limit=9)] == [(2, 1)]
    assert await waiting.by_lane(db) == {0: 2}


async def test_what_waits_for_a_facilitator_is_hers_in_order_when_she_comes(db, ada, now):
    await outbox.add(db, None, [replace(HELLO, payload=word, lane=1, thread=Thread(ada, 1)) for word in "abc"], now)
    assert (await outbox.claim(db, now, limit=9), await waiting.by_lane(db)) == ([], {1: 3})
    elise = await people.known(db, 900, now)
    assert await outbox.hand_over(db, elise) == 3
    said = []
    while claimed := await outbox.claim(db, now, limit=9):
        said += [(queued.payload, queued.person, queued.chat, queued.thread) for queued in claimed]
        await outbox.sent_many(db, [(queued, 0) for queued in claimed], now)
    assert said == [(word, elise, 900, Thread(ada, 1)) for word in "abc"]
    assert await outbox.hand_over(db, elise) == 0


async def test_somebody_erased_in_this_turn_still_gets_the_last_word(db, ada, now):
    await outbox.add(db, ada, [HELLO], now)
    await personal.erase(db, ada, now)
    await outbox.add(db, ada, [replace(HELLO, payload="last", receipt=ada, thread=Thread(ada, 1))], now, chat=501)
    await outbox.add(db, ada, [HELLO], now)
    (queued,) = await outbox.claim(db, now, limit=9)
    assert queued == Queued("last", id=2, person=0, chat=501, created_at=now, tries=0)
    await outbox.failed(db, queued, "blocked", now)
    assert await undelivered(db) == [(None, 0, "blocked")]


async def test_nothing_to_queue_is_nothing(db, ada, now):
    await outbox.add(db, ada, [], now)
    await outbox.sent_many(db, [], now)
    assert (await outbox.claim(db, now), await waiting.next_due(db, now)) == ([], None)


async def test_what_may_leave_already_is_not_looked_at_to_know_what_may_later(db, now):
    """It is asked for each message of an announcement, while two hundred thousand others may be waiting."""
    (step,) = await db.rows(f"explain query plan {waiting.NEXT_DUE}", now="2023-12-12")
    assert step["detail"] == "SEARCH outbox USING INDEX outbox_later (not_before>?)"


@pytest.mark.parametrize("shape", ["one flood", "many chats", "all must wait"])
async def test_claiming_stays_fast_with_ten_thousand_rows(db, now, shape):
    chats = {"one flood": [1], "many chats": range(1, 501), "all must wait": range(1, 501)}[shape]
    row = replace(HELLO, lane=3, not_before=now + timedelta(1) if shape == "all must wait" else None)
    for chat in chats:
        await outbox.add(db, await people.known(db, chat, now), [row] * (10_000 // len(chats)), now)
    clock = asyncio.get_running_loop().time
    durations = []
    for _ in range(5):
        start = clock()
        await outbox.claim(db, now, busy=[1], limit=30)
        durations.append(clock() - start)
    assert min(durations) < 0.05  # measured: under 0.003


async def test_claiming_goes_through_the_indexes(db):
    plan = await db.rows(f"explain query plan {CLAIM}", now="", busy="[]", last_lane=3, limit=1)
    steps = [row["detail"] for row in plan]
    assert [step for step in steps if "SCAN" in step and "json_each" not in step] == []
    assert [step for step in steps if "TEMP B-TREE" in step] == []
    assert [step for step in steps if step.startswith("SEARCH o ")] == ["SEARCH o USING INDEX outbox_waiting (lane<?)"]
