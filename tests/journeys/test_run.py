"""Starting, stopping, and Telegram as it really is."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.emulator.faults import Fault

if TYPE_CHECKING:
    from tests.journeys.conftest import Bot


async def test_second_bot_on_the_same_database_leaves_at_once(bot: Bot) -> None:
    await bot.start()
    nadia = await bot.arrives("Nadia")
    await nadia.writes("bonjour")
    await nadia.sees("Je suis le robot")
    code, _ = await bot.run("run")
    assert code == 75
    assert await bot.stop() == 0


async def test_telegram_away_at_the_start_is_waited_for(bot: Bot) -> None:
    bot.world.faults.add(Fault("outage", times=None))
    await bot.start()
    nadia = await bot.arrives("Nadia")
    await nadia.writes("bonjour")
    while not bot.world.calls:  # noqa: ASYNC110  it has tried, in vain: the list of calls rings no bell
        await asyncio.sleep(0.01)
    bot.world.faults.clear()
    await nadia.sees("Je suis le robot")


async def test_update_delivered_twice_is_answered_once(bot: Bot) -> None:
    bot.world.faults.add(Fault("twice"))
    await bot.start()
    nadia = await bot.arrives("Nadia")
    await nadia.writes("bonjour")
    await nadia.sees("Je suis le robot")
    await nadia.writes("prochaine réunion")
    await nadia.sees("Harnes")
    assert len([m for m in (await nadia.looks()).said() if "Je suis le robot" in m.text]) == 1


async def test_too_many_requests_makes_the_answer_wait_and_not_vanish(bot: Bot) -> None:
    bot.world.faults.add(Fault("429", method="sendMessage", times=1, retry_after=1))
    await bot.start()
    nadia = await bot.arrives("Nadia")
    await nadia.writes("bonjour")
    await nadia.sees("Je suis le robot")
