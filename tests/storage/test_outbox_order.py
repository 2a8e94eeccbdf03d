"""Whatever is queued, claimed, sent and given back: what leaves next is what the simplest program would take."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from storage import outbox, people, waiting
from storage.cipher import new_key
from storage.database import Database
from storage.outbox import Outgoing

START = datetime(2023, 9, 20, 10, tzinfo=UTC)
CHATS = (1, 2, 3)
LANES = (0, 1, 2)


@dataclass
class Waiting:
    """A row as the simplest program keeps it."""

    number: int
    chat: int
    lane: int
    not_before: int
    claimed: bool = False


def next_of_chat(rows: list[Waiting], now: int, last: int) -> Waiting | None:
    if any(row.claimed for row in rows):
        return None
    heads = [next((row for row in rows if row.lane == lane), None) for lane in range(last + 1)]
    return next((row for row in heads if row and row.not_before <= now), None)


def expected(rows: list[Waiting], now: int, busy: frozenset[int], last: int, limit: int) -> list[Waiting]:
    free = [chat for chat in CHATS if chat not in busy]
    firsts = [next_of_chat([row for row in rows if row.chat == chat], now, last) for chat in free]
    return sorted((row for row in firsts if row), key=lambda row: (row.lane, row.number))[:limit]


adds = st.tuples(st.just("add"), st.sampled_from(CHATS), st.sampled_from(LANES), st.integers(0, 3))
claims = st.tuples(st.just("claim"), st.frozensets(st.sampled_from(CHATS)), st.sampled_from(LANES), st.integers(1, 3))
ends = st.tuples(st.sampled_from(["sent", "later", "wait"]), st.integers(0, 9), st.integers(0, 3), st.just(0))
journeys = st.lists(st.one_of(adds, adds, claims, claims, ends), max_size=40)


def instant(minutes: int) -> datetime:
    return START + timedelta(minutes=minutes)


async def play(database: Database, steps: list[tuple]) -> None:
    rows: list[Waiting] = []
    flying: list[tuple[Waiting, outbox.Queued]] = []
    now = number = 0
    async with database.transaction() as db:
        await db.run("delete from outbox")
        persons = {chat: await people.known(db, chat, START) for chat in CHATS}
        for verb, one, two, three in steps:
            match verb:
                case "add":
                    number += 1
                    rows.append(Waiting(number, one, two, now + three))
                    row = Outgoing(str(number), lane=two, not_before=instant(now + three))
                    await outbox.add(db, persons[one], [row], instant(now))
                case "claim":
                    should = expected(rows, now, one, two, three)
                    claimed = await outbox.claim(db, instant(now), busy=one, last_lane=two, limit=three)
                    assert [queued.payload for queued in claimed] == [str(row.number) for row in should]
                    for row in should:
                        row.claimed = True
                    flying += zip(should, claimed, strict=True)
                case "sent" if flying:
                    row, queued = flying.pop(one % len(flying))
                    rows.remove(row)
                    await outbox.sent(db, queued, 1, instant(now))
                case "later" if flying:
                    row, queued = flying.pop(one % len(flying))
                    row.claimed, row.not_before = False, now + two
                    await outbox.later(db, queued, instant(now + two))
                case "wait":
                    now += two
        assert sum((await waiting.by_lane(db)).values()) == len(rows)


def test_what_leaves_next_is_what_the_simplest_program_takes(tmp_path):
    with asyncio.Runner() as runner:
        database = runner.run(Database.open(f"sqlite:///{tmp_path}/fabrik.db", [new_key()]))

        @settings(max_examples=150, deadline=None)
        @given(journeys)
        def journey(steps):
            runner.run(play(database, steps))

        try:
            journey()
        finally:
            runner.run(database.close())
