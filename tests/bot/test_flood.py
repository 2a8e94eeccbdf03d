"""One person's flood costs the others nothing, and she is told once, kindly."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from dialogue import Stage

from bot import flood
from bot.flood import Floods, Verdict
from bot.reception import Reception
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words import flood as words

FLOODER, OTHERS = 1000, range(2000, 2050)


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    made = await Stage.open(tmp_path, settings, season)
    yield made
    await made.database.close()


def written(update_id: int, chat: int, text: str = "bonjour") -> dict[str, object]:
    sender, place = {"id": chat, "is_bot": False}, {"id": chat, "type": "private"}
    return {"update_id": update_id, "message": {"message_id": update_id, "chat": place, "from": sender, "text": text}}


async def answers(stage: Stage) -> dict[int, list[str]]:
    """Chat -> the texts that wait for it."""
    async with stage.database.transaction() as db:
        rows = await db.rows("select chat, payload from outbox order by id")
        return {
            chat: [outbox_text(db.open(row["payload"])) for row in rows if row["chat"] == chat]
            for chat in {row["chat"] for row in rows}
        }


def outbox_text(payload: str) -> str:
    return str(json.loads(payload)["params"].get("text", ""))


async def test_ten_thousand_messages_of_one_person_leave_room_for_fifty_others(stage: Stage) -> None:
    """As they come in by either way: a hundred at a time, each chat in its order, nothing kept of what is too much."""
    reception, number = Reception(stage.turns.handle), 0
    for batch in range(100):
        others = [OTHERS[batch // 2]] if batch % 2 else []
        chats = [*[FLOODER] * (100 - len(others)), *others]
        number += 100
        await asyncio.gather(*(reception.receive(written(number + i, chat)) for i, chat in enumerate(chats)))
    said = await answers(stage)
    assert [len(said[chat]) for chat in OTHERS] == [1] * 50
    assert len(said[FLOODER]) == flood.AT_ONCE + 1
    assert said[FLOODER].count(words.TOO_MANY) == 1
    async with stage.database.read() as db:
        row = await db.row("select count(*) as number from received")
    assert row is not None
    assert row["number"] == flood.AT_ONCE + 50


async def test_who_waited_a_minute_is_read_again(stage: Stage) -> None:
    for number in range(flood.AT_ONCE + 5):
        await stage.turns.handle(written(number + 1, FLOODER))
    stage.clock.at += timedelta(seconds=flood.REST)
    await stage.turns.handle(written(10_000, FLOODER, "merci"))
    said = (await answers(stage))[FLOODER]
    assert said.index(words.TOO_MANY) == flood.AT_ONCE
    assert len(said) == flood.AT_ONCE + 2


async def test_hundred_photos_and_very_long_texts_all_reach_the_facilitator(stage: Stage) -> None:
    await stage.line("Elise > /start {invitation}")
    for line in ("/idee", "[👍 D'accord]", *["(album: le terrain)"] * 10, *["(photo: le terrain)"] * 90):
        await stage.line(f"Omar > {line}")
    for number in range(10):
        await stage.says("Omar", f"page {number} " + "mot " * 1000)
    lines = ("fini", "[Passer]", "Vimy", "[Passer]", "[Je ne sais pas]", "Omar", "[Ici, sur Telegram]", "oui")
    for line in (*lines, "[📨 Envoyer]"):
        await stage.line(f"Omar > {line}")
    shown = await stage.line("Omar > [Oui, 15 ans ou plus]")
    card = "\n".join(line for line in shown if not line.startswith("  Omar"))
    assert [number for number in range(10) if f"page {number} " not in card] == []
    assert card.count("mot ") >= 10 * 999
    assert sum("copyMessage" in line for line in shown) == 100


# ---- how much is too much --------------------------------------------------------------------------------


def judged(floods: Floods, number: int, now: float) -> list[Verdict]:
    return [floods.judge(1, now) for _ in range(number)]


def test_one_a_second_is_never_too_much() -> None:
    floods = Floods()
    assert {floods.judge(1, float(second)) for second in range(2000)} == {Verdict.READ}


def test_told_once_an_hour_however_long_it_lasts() -> None:
    floods = Floods()
    verdicts = [verdict for second in range(3700) for verdict in judged(floods, 10, float(second))]
    assert verdicts.count(Verdict.TELL) == 2


def test_clock_put_back_deafens_nobody() -> None:
    floods = Floods()
    judged(floods, 150, 10_000_000.0)
    assert set(judged(floods, 10, 0.0)) == {Verdict.READ}


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flood, "REMEMBERED", 100)
    floods = Floods()
    for chat in range(5000):
        floods.judge(chat, chat * 0.1)
    assert len(floods._chats) <= 101
