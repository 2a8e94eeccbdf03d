"""`fabrik invite --revoke`: links that travel too far are void, and who may no longer read the ideas is a resident."""

from __future__ import annotations

import sys

from bot import outgoing
from bot.clock import Clock
from bot.config import Config
from bot.needed import opened
from conversations.exchange import Message
from conversations.words import leaving as words
from storage import invitations, outbox, people
from storage.database import Connection


async def main(config: Config, clock: Clock, number: int) -> int:
    """`number` 0: only the links. 1 when nobody bears this number at the desk."""
    async with opened(config) as database, database.transaction() as db:
        voided = await invitations.revoke_unused(db)
        if number and not await _remove(db, clock, number):
            print(f"Il n'y a pas d'animatrice numéro {number}.", file=sys.stderr)
            print(await _desk(db), file=sys.stderr)
            return 1
        print(f"Liens annulés : {voided}.")
        if number:
            print(f"La personne {number} n'est plus animatrice. Elle le lit dans Telegram.")
        print(await _desk(db))
    return 0


async def _remove(db: Connection, clock: Clock, number: int) -> bool:
    if not await people.leave_desk(db, number):
        return False
    await outbox.add(db, number, outgoing.rows(Message(words.REMOVED)), clock.now())
    return True


async def _desk(db: Connection) -> str:
    numbers = await people.facilitators(db)
    if not numbers:
        return "Personne ne lit les idées : elles attendent. « fabrik invite » donne un lien."
    names = [await _name(db, number) for number in numbers]
    lines = [f"  {number} : {name}" for number, name in zip(numbers, names, strict=True)]
    return "\n".join(["Animatrices (numéro : nom) :", *lines])


async def _name(db: Connection, number: int) -> str:
    if await people.chat_of(db, number) < 0:
        return "un groupe"
    return (await people.load(db, number)).name or "sans nom"
