"""The operator hears of what needs a person, once for each trouble, and of nothing else."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from dialogue import Stage

from bot import outgoing
from bot.checks.finding import Level
from bot.checks.waiting import ASIDE, WAITING, look_at_waiting
from bot.config.sections import Config, Storage
from bot.config.sections import Operator as Section
from bot.logs import log_event
from bot.operator import EACH, STUCK, Operator
from bot.tally import Tally
from conversations.exchange import Lane, Message
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words import operator as words
from storage import outbox, received

CHAT, SOMEBODY = 77, 78


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    made = await Stage.open(tmp_path, settings, season)
    yield made
    await made.database.close()


@pytest.fixture
def operator(stage: Stage) -> Operator:
    return Operator(stage.database, stage.clock, stage.settings, CHAT)


async def told(stage: Stage) -> list[str]:
    """What the operator is to read and did not yet."""
    async with stage.database.transaction() as db:
        rows = await db.rows("delete from outbox where chat = :chat returning payload", chat=CHAT)
        return [json.loads(db.open(row["payload"]))["params"]["text"] for row in rows]


async def park(stage: Stage, update_id: int) -> None:
    async with stage.database.transaction() as db:
        await received.park(db, update_id, "{}", "KeyError", stage.clock.now(), SOMEBODY)


async def wait(stage: Stage, lane: Lane = Lane.ANSWER) -> None:
    async with stage.database.transaction() as db:
        await outbox.add(db, None, outgoing.rows(Message("a", lane=lane)), stage.clock.now(), chat=SOMEBODY)


async def test_nothing_wrong_nothing_told(stage: Stage, operator: Operator) -> None:
    await wait(stage)
    await operator.look()
    assert await told(stage) == []


async def test_nothing_is_read_while_nothing_is_kept(stage: Stage, operator: Operator) -> None:
    await operator.look()
    made: list[str] = []
    stage.database._writer.line.at_once.set_trace_callback(made.append)
    await operator.look()
    assert made == []
    await park(stage, 1)
    await operator.look()
    assert await told(stage) == [words.parked(1)]


async def test_each_parked_update_is_told_once(stage: Stage, operator: Operator) -> None:
    await park(stage, 1)
    await park(stage, 2)
    await operator.look()
    assert await told(stage) == [words.parked(2)]
    stage.clock.at += timedelta(seconds=EACH)
    await operator.look()
    assert await told(stage) == []
    await park(stage, 3)
    stage.clock.at += timedelta(seconds=EACH)
    await operator.look()
    assert await told(stage) == [words.parked(1)]


async def test_answers_that_do_not_leave_are_told_once_until_they_left(stage: Stage, operator: Operator) -> None:
    await wait(stage)
    stage.clock.at += STUCK + timedelta(seconds=1)
    for expected in ([words.stuck(1)], []):
        await operator.look()
        assert await told(stage) == expected
    async with stage.database.transaction() as db:
        await db.run("delete from outbox")
    await operator.look()
    await wait(stage)
    stage.clock.at += STUCK + timedelta(seconds=1)
    await operator.look()
    assert await told(stage) == [words.stuck(1)]


@pytest.mark.parametrize("lane", [Lane.REMINDER, Lane.ANNOUNCEMENT])
async def test_what_takes_its_time_is_not_stuck(stage: Stage, operator: Operator, lane: Lane) -> None:
    await wait(stage, lane)
    stage.clock.at += 2 * STUCK
    await operator.look()
    assert await told(stage) == []


async def test_what_waits_for_the_morning_is_not_stuck(stage: Stage, operator: Operator) -> None:
    stage.clock.at = datetime(2023, 9, 20, 18, 50, tzinfo=UTC)  # ten to nine in the evening
    await wait(stage)
    for hour in (19.5, 24, 30, 30.1):  # the last: a little after eight in the morning
        stage.clock.at = datetime(2023, 9, 20, tzinfo=UTC) + timedelta(hours=hour)
        await operator.look()
    assert await told(stage) == []
    stage.clock.at += STUCK
    await operator.look()
    assert await told(stage) == [words.stuck(1)]


async def test_without_a_chat_nobody_is_told(stage: Stage) -> None:
    await park(stage, 1)
    await Operator(stage.database, stage.clock, stage.settings, 0).run()
    assert await told(stage) == []


async def test_check_reads_the_same(stage: Stage) -> None:
    config = Config(storage=Storage(url=f"sqlite:///{stage.database.path}"), operator=Section(CHAT))
    await park(stage, 1)
    await wait(stage)
    stage.clock.at += STUCK + timedelta(seconds=1)
    async with stage.database.read() as db:
        aside, waiting = await look_at_waiting(db, config, stage.clock)
    assert (aside.about, aside.level, "KeyError : 1" in aside.sentence) == (ASIDE, Level.WARNING, True)
    assert (waiting.about, waiting.level, "(1)" in waiting.sentence) == (WAITING, Level.WARNING, True)


def test_failures_are_counted_by_name_and_kind() -> None:
    import logging

    tally = Tally()
    logging.getLogger("fabrik.events").addHandler(tally)
    try:
        log_event("message_not_sent", logging.WARNING, kind="Later", who=5)
        log_event("message_not_sent", logging.WARNING, kind="Later")
        log_event("flood", logging.WARNING, who=5)
        log_event("started")
    finally:
        logging.getLogger("fabrik.events").removeHandler(tally)
    assert tally.failures == {"message_not_sent:Later": 2, "flood": 1}


async def test_anybody_can_ask_for_the_number_of_their_own_chat(stage: Stage) -> None:
    shown = await stage.line("Ana > /numero")
    assert str(stage.people["Ana"].chat) in shown[0]
