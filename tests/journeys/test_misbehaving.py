"""Telegram and the line as they really are, one trouble after the other: the bot stays, and everybody is answered."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.emulator.faults import Fault

if TYPE_CHECKING:
    from tests.journeys.conftest import Bot

EVENING = datetime(2023, 9, 20, 18, 30, tzinfo=UTC)  # half past eight there
NIGHT = EVENING + timedelta(hours=6)
MORNING = datetime(2023, 9, 21, 6, 0, 5, tzinfo=UTC)
TROUBLES = ("500", "502", "cut_before", "cut_after")


async def asked(bot: Bot, method: str, times: int) -> None:
    """Until it made so many more calls of this method."""
    seen = sum(call.method == method for call in bot.world.calls) + times
    while sum(call.method == method for call in bot.world.calls) < seen:  # noqa: ASYNC110  calls ring no bell
        await asyncio.sleep(0.01)


async def test_every_trouble_once_and_everybody_is_answered(bot: Bot) -> None:
    await bot.start()
    everybody = [await bot.arrives(f"P{number}") for number in range(6)]
    for kind in TROUBLES:
        bot.world.faults.add(Fault(kind, method="sendmessage"))
    for kind in ("502", "cut_after"):
        bot.world.faults.add(Fault(kind, method="getupdates"))
    for number in (0, 1):  # two chats are refused at the same time
        bot.world.faults.add(Fault("429", method="sendmessage", chat=everybody[number].id, retry_after=1))
    bot.world.updates.add("message", message="not an object")
    bot.world.updates.add("message", message={"chat": {"id": "x"}, "text": 5})
    for number in range(3):
        for person in everybody:
            await person.writes(f"/{('reunion', 'infos', 'contact')[number]}")
    for person in everybody:
        await person.sees("Elise Farrell")
        texts = [message.text for message in (await person.looks()).said()]
        places = [[at for at, text in enumerate(texts) if words in text] for words in ("Harnes", "Elise Farrell")]
        assert all(1 <= len(at) <= 1 + len(TROUBLES) for at in places), texts
        assert min(places[0]) < min(places[1])  # in the order in which they asked
    assert await bot.stop() == 0


async def test_token_refused_once_does_not_end_the_listening(bot: Bot) -> None:
    await bot.start()
    nadia = await bot.arrives("Nadia")
    await nadia.writes("bonjour")
    await nadia.sees("Je suis le robot")
    for kind in ("401", "404"):
        bot.world.faults.add(Fault(kind, method="getupdates"))
    await nadia.writes("prochaine réunion")
    await nadia.sees("Harnes")
    await nadia.writes("/contact")
    await nadia.sees("Elise Farrell")
    assert {401, 404} <= {call.status for call in bot.world.calls}


async def test_after_six_hours_of_outage_nobody_is_woken_and_all_is_answered_in_the_morning(bot: Bot) -> None:
    bot.move_clock(EVENING)
    await bot.start()
    nadia, omar = await bot.arrives("Nadia"), await bot.arrives("Omar")
    await nadia.writes("bonjour")
    await nadia.sees("Je suis le robot")
    await nadia.looks_away()
    bot.world.faults.add(Fault("outage", times=None))
    await nadia.writes("/infos")
    await nadia.writes("/contact")
    await omar.writes("mon mari me frappe")
    await asked(bot, "getupdates", 1)
    bot.move_clock(NIGHT)
    bot.world.faults.clear()
    await omar.sees("3919")  # whoever is in danger is answered at any hour
    while len(bot.world.updates):  # noqa: ASYNC110  everything is kept
        await asyncio.sleep(0.01)
    assert await bot.count("outbox") > 0
    told: list[Any] = [message for message in (await nadia.looks()).said() if "Elise Farrell" in message.text]
    assert told == []
    bot.move_clock(MORNING)
    await nadia.sees("Elise Farrell")


async def test_stop_lets_what_is_leaving_arrive_and_be_marked(bot: Bot) -> None:
    await bot.start()
    nadia = await bot.arrives("Nadia")
    bot.world.faults.add(Fault("delay", method="sendmessage", seconds=1.0, times=1))
    await nadia.writes("bonjour")
    while not await bot.count("received") or not await bot.count("outbox"):  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    began = time.monotonic()
    assert await bot.stop() == 0
    assert time.monotonic() - began < 10
    assert await bot.count("outbox") == 0
    await nadia.sees("Je suis le robot")
