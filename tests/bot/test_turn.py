"""The turn: an update once, a poison update set aside with a kind line, groups told public things only."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from dialogue import Stage

from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words import home as words
from storage import received


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    made = await Stage.open(tmp_path, settings, season)
    yield made
    await made.database.close()


async def waiting(stage: Stage) -> int:
    async with stage.database.read() as db:
        row = await db.row("select count(*) as number from outbox")
    assert row is not None
    return int(row["number"])


def written(update_id: int, text: str, chat: int = 1000, kind: str = "private") -> dict[str, object]:
    sender = {"id": 1000, "is_bot": False}
    message = {"message_id": update_id, "chat": {"id": chat, "type": kind}, "from": sender, "text": text}
    return {"update_id": update_id, "message": message}


async def test_same_update_twice_is_answered_once(stage: Stage) -> None:
    await stage.turns.handle(written(7, "bonjour"))
    assert await waiting(stage) == 1
    await stage.turns.handle(written(7, "bonjour"))
    assert await waiting(stage) == 1


async def test_update_that_breaks_is_set_aside_and_its_author_gets_a_way_on(stage: Stage) -> None:
    await stage.line("Samira > bonjour")
    async with stage.database.transaction() as db:
        await db.run("update people set role = 'nobody'")  # as if a newer program had written it
    shown = await stage.line("Samira > un secret")
    assert words.SOMETHING_WENT_WRONG.splitlines()[0] in shown[0]
    assert f"[{words.BUTTON_CONTACT}]" in "".join(shown)
    async with stage.database.read() as db:
        (parked,) = await received.parked(db)
    assert parked.reason == "ValueError"
    assert "un secret" in parked.payload


async def test_group_is_told_the_next_meeting_and_nothing_else(stage: Stage) -> None:
    await stage.turns.handle(written(1, "/reunion", chat=-5, kind="group"))
    assert await waiting(stage) == 1
    await stage.turns.handle(written(2, "/idee", chat=-5, kind="group"))
    await stage.turns.handle(written(3, "on voudrait un jardin", chat=-5, kind="group"))
    assert await waiting(stage) == 1


async def test_facilitator_who_gives_up_writes_to_nobody(stage: Stage) -> None:
    await stage.line("Elise > /start {invitation}")
    await stage.line("Paul > /contact")
    await stage.line("Paul > est-ce que je peux venir ?")
    await stage.line("Elise > [💬 Répondre]")
    shown = await stage.line("Elise > annuler")
    assert shown
    assert [line for line in shown if line.startswith("  Paul")] == []
