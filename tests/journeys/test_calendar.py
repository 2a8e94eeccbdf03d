"""The season kept from the chat, as people run the bot: a file of dates comes over HTTP, a change is told once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.journeys.conftest import FIRST_DAY

if TYPE_CHECKING:
    from tests.journeys.conftest import Bot

SEASON = (
    "date;heure;lieu;commune\n"
    "vendredi 29 septembre 2023;14 h;CCAS;Harnes\n"
    "samedi 27 octobre 2023;;Mairie;Lens\n"
    "vendredi 12 juillet 2024;;;Liévin\n"
)


async def test_file_of_dates_is_shown_then_kept_and_a_change_told_once(bot: Bot) -> None:
    await bot.start()
    elise = await bot.facilitator()
    ines = await bot.arrives("Inès")
    await ines.writes("rappels")
    await ines.presses("🔔 Oui, prévenez-moi")
    await ines.sees("une semaine avant et la veille")
    await elise.sends_document("saison.csv", SEASON.encode("cp1252"))
    await elise.sees("Vendredi 12 juillet 2024, à Liévin", "Le bon jour est : vendredi 27 octobre 2023")
    assert await bot.count("meetings") == 10
    await elise.presses("✅ Oui, garder")
    await elise.sees("Nouvelles réunions : 1", "Réunions changées : 1")
    assert await bot.count("meetings") == 11
    await ines.sees("Elle commence à 14 h")
    bot.move_clock(FIRST_DAY + timedelta(hours=1))
    await ines.writes("prochaine réunion")
    await ines.sees("La prochaine réunion")
    assert [m.text for m in (await ines.looks()).said() if "Je connais l'heure" in m.text][1:] == []


async def test_ten_minutes_of_quiet_tell_a_change(bot: Bot) -> None:
    await bot.start()
    elise = await bot.facilitator()
    ines = await bot.arrives("Inès")
    await ines.writes("rappels")
    await ines.presses("🔔 Oui, prévenez-moi")
    await ines.sees("une semaine avant et la veille")
    await elise.writes("/reunions")
    await elise.presses("Vendredi 29 septembre 2023")
    await elise.presses("✏️ Changer")
    await elise.presses("🗺️ Mettre sur la carte")
    await elise.sends_location(50.44, 2.9)
    await elise.sees("Sur la carte : oui")
    await elise.presses("✏️ Changer")
    await elise.presses("🗓️ Changer la date")
    await elise.writes("samedi 30 septembre")
    await elise.sees("Les gens ne le savent pas encore")
    bot.move_clock(FIRST_DAY + timedelta(minutes=11))
    await elise.sees("Je préviens 1 personne")
    await ines.sees("Avant, c'était vendredi 29 septembre 2023", "Maintenant, c'est samedi 30 septembre 2023")
