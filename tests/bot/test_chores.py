"""What the clock brings to one person and breaks does not keep it from the others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from dialogue import Stage

from conversations.facts import Settings
from conversations.model import Meeting

LIMIT = 10.0  # seconds for what takes half a second


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    made = await Stage.open(tmp_path, settings, season)
    for line in ("Ana > /rappels", "Ana > [🔔 Oui, prévenez-moi]", "Bob > /rappels", "Bob > [🔔 Oui, prévenez-moi]"):
        await made.line(line)
    await made.line("Ana > /menu")
    yield made
    await made.database.close()


async def spoil(stage: Stage) -> None:
    """Ana's state can't be read from now on: every turn of hers breaks."""
    async with stage.database.transaction() as db:
        await db.run("insert or replace into states (person, state) values (1, :state)", state=b"spoilt")


async def mend(stage: Stage) -> None:
    async with stage.database.transaction() as db:
        await db.run("delete from states where person = 1")


async def heard(stage: Stage, line: str) -> list[str]:
    """Who hears something."""
    async with asyncio.timeout(LIMIT):  # what breaks, and is neither apart nor later, stays due for ever
        said = await stage.line(line)
    return sorted({text.split("<")[0].strip() for text in said if " < " in text})


async def test_whether_anything_was_kept_since_is_told_without_looking(stage: Stage) -> None:
    chores = stage.chores
    await chores.do_due()
    await chores.do_due()
    assert not await chores.is_news()
    await stage.line("Ana > /menu")
    assert await chores.is_news()


async def test_look_that_broke_is_news(stage: Stage) -> None:
    await stage.chores.do_due()
    await stage.chores.do_due()
    stage.chores._settings = None  # type: ignore[assignment]  # no look can end without it
    with pytest.raises(AttributeError):
        await stage.chores.do_due()
    assert await stage.chores.is_news()


async def test_news_that_break_for_one_reach_the_others_and_come_later(stage: Stage) -> None:
    await stage.line("Elise > /start {invitation}")
    await stage.line("Elise > Vendredi 29 septembre 2023, 14 h, CCAS, Harnes")
    await spoil(stage)
    await stage.line("Elise > oui")
    assert await heard(stage, "@ +0 s") == ["Bob"]
    await mend(stage)
    assert await heard(stage, "@ +0 s") == []
    assert await heard(stage, "@ +1 h") == ["Ana"]


async def test_reminder_that_breaks_for_one_reaches_the_others_and_comes_later(stage: Stage) -> None:
    await spoil(stage)
    assert await heard(stage, "@ 2023-09-28 18:00") == ["Bob"]
    await mend(stage)
    assert await heard(stage, "@ +1 h") == ["Ana"]
