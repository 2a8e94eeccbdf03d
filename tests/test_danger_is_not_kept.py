"""Words of danger leave no trace: neither in the state, nor in what waits to be sent, nor in what was set aside."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from dialogue import Stage

from conversations.facts import Settings
from conversations.model import Meeting
from storage import received

WORDS = "mon mari me frappe avec zanzibar"  # a word that is nowhere else
BEFORE = {
    "home": [],
    "idea": ["Samira > /idee", "Samira > [👍 D'accord]", "Samira > un jardin"],
    "contact": ["Samira > /contact"],
    "first words": ["Samira > on voudrait planter des arbres sur la place"],
}


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    made = await Stage.open(tmp_path, settings, season)
    await made.line("Elise > /start {invitation}")
    yield made
    await made.database.close()


async def everything_kept(stage: Stage) -> str:
    """Every value of every table, opened."""
    async with stage.database.read() as db:
        tables = [row["name"] for row in await db.rows("select name from sqlite_master where type = 'table'")]
        values = [v for t in tables for row in await db.rows(f"select * from {t}") for v in tuple(row)]  # noqa: S608
        return "\n".join(db.open(value) if isinstance(value, bytes) else str(value) for value in values)


@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE.keys())
async def test_words_of_danger_are_nowhere(stage: Stage, before: list[str]) -> None:
    for line in before:
        await stage.line(line)
    await stage.says("Samira", WORDS)
    kept = await everything_kept(stage)
    assert "peut-être besoin d'aide" in kept  # the alert waits to be sent: there is something to look into
    assert "zanzibar" not in kept


async def test_an_edited_message_is_no_less_heard_and_no_more_kept(stage: Stage) -> None:
    for line in BEFORE["idea"]:
        await stage.line(line)
    shown = await stage.line(f"Samira > (edits: un jardin) {WORDS}")
    assert "3919" in "".join(shown)
    assert "zanzibar" not in await everything_kept(stage)


async def test_a_turn_that_breaks_gives_the_numbers_and_keeps_no_words(stage: Stage) -> None:
    await stage.line("Samira > bonjour")
    async with stage.database.transaction() as db:
        await db.run("update people set role = 'nobody'")  # as if a newer program had written it
    shown = await stage.line(f"Samira > {WORDS}")
    assert "3919" in "".join(shown)
    async with stage.database.read() as db:
        assert [one.payload for one in await received.parked(db)] == ['{"update_id": 3}']
