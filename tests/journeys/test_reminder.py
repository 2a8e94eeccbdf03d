"""A reminder comes when its time has come, once, in words that are true, and never at night."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.journeys.conftest import Bot

EVE = datetime(2023, 9, 28, 16, 0, 5, tzinfo=UTC)  # 18 h there
NIGHT = datetime(2023, 10, 26, 21, 30, tzinfo=UTC)  # 23 h 30 there
MORNING = datetime(2023, 10, 27, 6, 0, 5, tzinfo=UTC)  # 8 h there


async def test_reminder_follows_the_clock(bot: Bot) -> None:
    await bot.start()
    ines = await bot.arrives("Inès")
    await ines.writes("rappels")
    await ines.presses("🔔 Oui, prévenez-moi")
    await ines.sees("une semaine avant et la veille")
    bot.move_clock(EVE)
    shown = await ines.sees("La réunion est demain")
    assert "vendredi 29 septembre 2023" in shown.text
    await ines.presses("✋ Je viens")
    await ines.sees("vous venez")
    assert [m.text.splitlines()[0] for m in (await ines.looks()).said() if "La réunion est" in m.text] == [
        "La réunion est demain."
    ]


async def test_reminder_missed_while_stopped_waits_for_the_morning_and_says_the_truth(bot: Bot) -> None:
    await bot.start()
    ines = await bot.arrives("Inès")
    await ines.writes("rappels")
    await ines.presses("🔔 Oui, prévenez-moi")
    await ines.sees("une semaine avant et la veille")
    assert await bot.stop() == 0
    bot.move_clock(NIGHT)
    await bot.start()
    await ines.writes("prochaine réunion")  # an answer leaves at any hour: the bot is awake
    await ines.sees("Sallaumines")
    assert await bot.count("reminders") > 0  # something could have come
    assert [m for m in (await ines.looks()).said() if "La réunion est" in m.text] == []
    bot.move_clock(MORNING)
    await ines.sees("La réunion est aujourd'hui", "Sallaumines")
