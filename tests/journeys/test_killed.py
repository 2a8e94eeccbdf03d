"""`kill -9` at each named point, again and again, while an idea is told: nothing is lost, little is repeated."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

import pytest

from bot.emulator.person import Person

if TYPE_CHECKING:
    from tests.journeys.conftest import Bot

POINTS = ("intake", "seen", "commit", "committed", "claim", "send", "sent", "mark")
PASSES = (2, 5)  # the n-th passage kills; the process that comes after lives


async def keep_alive(bot: Bot, point: str) -> int:
    """Kill it at this point at each of PASSES, then let it live. How often it died."""
    died = 0
    for number in PASSES:
        await bot.start(dying_at=f"{point}:{number}")
        if await bot.died() == -9:
            died += 1
    await bot.start()
    return died


async def tell_in_words(person: Person) -> None:
    """Each step waits for its question: one that were lost would never come."""
    await person.starts()
    await person.sees("Je suis le robot")
    await person.writes("jai une idee")
    await person.sees("C'est d'accord")
    await person.writes("oui")
    await person.sees("Question 1 sur")
    await person.writes("un four à pain")
    await person.writes("j'ai fini")
    await person.sees("Question 2 sur")
    await person.writes("passer")
    await person.sees("Question 3 sur")
    await person.writes("Vimy")
    await person.sees("Question 4 sur")
    await person.writes("passer")
    await person.sees("Question 5 sur")
    await person.writes("je ne sais pas")
    await person.sees("Comment Elise")
    await person.writes("Omar")
    await person.sees("Où Elise")
    await person.writes("ici")
    await person.sees("La prochaine réunion")
    await person.writes("oui")
    await person.sees("Voici votre idée")
    await person.writes("oui")
    await person.sees("15 ans")
    await person.writes("oui")
    await person.sees("C'est envoyé")


async def killed_at(bot: Bot, point: str) -> None:
    await bot.start()
    elise = await bot.facilitator()
    await bot.kill()
    omar = await bot.arrives("Omar")
    dying = asyncio.create_task(keep_alive(bot, point))
    await tell_in_words(omar)
    died = await dying
    assert died == len(PASSES), f"{point} was never passed: this would show nothing"
    await elise.sees("Idée 1 de Omar", "un four à pain")
    cards = [shown for shown in (await elise.looks()).said() if "Idée 1 de Omar" in shown.text]
    assert 1 <= len(cards) <= 1 + died
    assert await bot.count("ideas") == 1


@pytest.mark.parametrize("points", [POINTS[:4], POINTS[4:]], ids=["turn", "delivery"])
async def test_nothing_is_lost_when_killed(
    several: Callable[[str], AbstractAsyncContextManager[Bot]], points: tuple[str, ...]
) -> None:
    """Side by side: each one talks at the pace of one person."""

    async def one(point: str) -> None:
        async with several(point) as bot:
            await killed_at(bot, point)

    await asyncio.gather(*(one(point) for point in points))
