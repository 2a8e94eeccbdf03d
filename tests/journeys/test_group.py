"""A private group with topics is the desk, over HTTP, with the bot in a process of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.emulator import people
from bot.emulator.person import Person
from tests.journeys.test_idea import tell

if TYPE_CHECKING:
    from tests.journeys.conftest import Bot


async def test_an_idea_reaches_its_topic_and_is_answered_from_there(bot: Bot) -> None:
    await bot.start()
    code, printed = await bot.run("invite", "--group")
    assert code == 0
    nora, samira = await bot.arrives("Nora"), await bot.arrives("Samira")
    group = people.migrate(bot.world, people.gather(bot.world, "Animatrices", [nora.id]))
    people.open_topics(group)
    bureau = Person(bot.session, bot.base, group.id)  # what stands in the group
    invitation = re.findall(r"startgroup=([\w-]+)", printed)[0]
    await nora.writes(f"/start@{bot.world.me['username']} {invitation}", chat=group.id)
    await bureau.sees("Ce groupe est maintenant le bureau")
    await tell(samira, "un jardin derrière l'école")
    card = await bureau.sees("Idée 1 de Samira", "un jardin")
    assert list(group.topics.values()) == ["💡 Idée 1"]
    await nora.forges(card.id, "d:1:reply", chat=group.id)
    asked = await bureau.sees("Écrivez votre message à Samira")
    await samira.looks_away()
    await nora.writes("Bonjour, quel beau jardin.", reply_to=asked.id, chat=group.id)
    await samira.sees("vous écrit", "quel beau jardin")
    await bureau.sees("Arrivé chez Samira")
    await nora.writes("/equipe", reply_to=card.id, chat=group.id)
    team = await bureau.sees("Voici votre équipe")
    said = [group.messages[each.id] for each in (card, asked, team)]
    assert [group.topics[message["message_thread_id"]] for message in said] == ["💡 Idée 1"] * 3


async def test_neighbours_hear_public_things_wherever_their_group_goes(bot: Bot) -> None:
    await bot.start()
    karim = await bot.arrives("Karim")
    group = people.gather(bot.world, "Voisins", [karim.id])
    await karim.writes("on fait quelque chose pour le parc ?", chat=group.id)
    await karim.writes("/reunion", chat=group.id)
    await Person(bot.session, bot.base, group.id).sees("La prochaine réunion", "Harnes")
    moved = people.migrate(bot.world, group)
    await karim.writes("/infos", chat=moved.id)
    await Person(bot.session, bot.base, moved.id).sees("La Fabrik à projets")
    said = [m for chat in (group, moved) for m in chat.messages.values() if m["from"]["id"] == bot.world.me["id"]]
    assert len(said) == 2
    people.put_out(bot.world, moved)
    await karim.starts("groupe")
    await karim.sees("Bonjour ! Je suis le robot")
    assert await bot.count("people") == 1
