"""An idea is told, sent, read and answered, over HTTP, with the bot in a process of its own."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.emulator.person import Person

if TYPE_CHECKING:
    from tests.journeys.conftest import Bot


async def tell(person: Person, idea: str) -> None:
    """A whole idea in words and few buttons, up to the sending."""
    await person.starts()
    await person.presses("💡 J'ai une idée")
    await person.presses("👍 D'accord")
    await person.sees("Question 1 sur")
    await person.writes(idea)
    await person.writes("j'ai fini")
    await person.presses("Jardin et nature")
    await person.presses("✅ C'est tout")
    await person.sees("Question 3 sur")
    await person.writes("Harnes")
    await person.presses("Avec des voisins")
    await person.presses("Je ne sais pas")
    await person.sees("Question 6 sur")
    await person.writes("Samira")
    await person.presses("Ici, sur Telegram")
    await person.presses("Oui")
    await person.presses("📨 Envoyer")
    await person.presses("Oui, 15 ans ou plus")
    await person.sees("C'est envoyé")


async def test_idea_with_voice_and_photo_reaches_the_facilitator_and_is_answered(bot: Bot) -> None:
    await bot.start()
    elise, samira = await bot.facilitator(), await bot.arrives("Samira")
    await samira.starts()
    await samira.presses("💡 J'ai une idée")
    await samira.presses("👍 D'accord")
    await samira.sees("Question 1 sur")
    await samira.writes("un jardin derrière l'école")
    await samira.sends_voice()
    await samira.sends_photo(caption="le terrain")
    bot.move_clock(bot.world.now() + timedelta(seconds=10))
    await samira.sees("J'ai bien reçu", "1 message vocal", "1 photo")
    await samira.presses("✅ J'ai fini")
    await samira.presses("Passer")
    await samira.sees("Question 3 sur")
    await samira.writes("Lens")
    await samira.presses("Seul ou seule")
    await samira.presses("Je ne sais pas")
    await samira.sees("Question 6 sur")
    await samira.writes("Samira")
    await samira.presses("Ici, sur Telegram")
    await samira.presses("Oui")
    await samira.presses("📨 Envoyer")
    await samira.presses("Oui, 15 ans ou plus")
    await samira.sees("Votre idée porte le numéro 1")

    card = await elise.sees("Idée 1 de Samira", "un jardin derrière l'école")
    await elise.sees_kind("voice")
    await elise.sees_kind("photo")
    await elise.writes("Bonjour Samira, je vous appelle.", reply_to=card.id)
    await samira.sees("Elise vous écrit", "je vous appelle")
    await elise.sees("Arrivé chez Samira")
    await samira.writes("plutôt le matin")
    await elise.sees("Samira, idée 1", "plutôt le matin")


async def test_idea_sent_before_anybody_joined_arrives_when_she_joins(bot: Bot) -> None:
    await bot.start()
    samira = await bot.arrives("Samira")
    await tell(samira, "un banc pour les anciens")
    await bot.kill()
    await bot.start()
    elise = await bot.facilitator()
    await elise.sees("Idée 1 de Samira", "un banc pour les anciens")
