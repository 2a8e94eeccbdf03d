"""`fabrik export` and `fabrik erase`: what is kept about people as a file, and somebody taken away on request."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import os
import sys
from datetime import timedelta
from pathlib import Path

from bot.clock import Clock
from bot.config import Config
from bot.forgetting import forget
from bot.needed import opened
from conversations.my_data import file_of
from storage import ideas, meetings, people, personal
from storage.database import Database

NOBODY = "Je ne connais pas cette personne."
YES = "oui"


@dataclasses.dataclass(frozen=True, slots=True)
class Who:
    """Who is meant, by the number one knows: the desk's « Personne 12 », the chat, or the number of an idea."""

    person: int | None = None
    chat: int | None = None
    idea: int | None = None

    @property
    def is_one(self) -> bool:
        return (self.person, self.chat, self.idea) != (None, None, None)


async def export(config: Config, clock: Clock, file: Path, who: Who, *, erases: bool = False) -> int:
    """Writes `file`, readable by its owner only: everybody, or the file that one person gets from the bot."""
    async with opened(config) as database:
        if not who.is_one:
            return await _export_all(database, clock, file)
        person = await _find(database, who)
        if person is None:
            print(NOBODY, file=sys.stderr)
            return 1
        async with database.read() as db:
            copy = await personal.copy(db, person)
        _write(file, file_of(copy, clock.now()))
        print(f"Personnes écrites dans {file} : 1. Ce fichier n'est pas protégé : rangez-le bien.")
        if erases:
            await _erase(database, clock, person)
    return 0


async def erase(config: Config, clock: Clock, who: Who, *, is_sure: bool = False) -> int:
    """Takes somebody away who asked for it by telephone or by letter. 1: nobody is known by that number."""
    async with opened(config) as database:
        person = await _find(database, who)
        if person is None:
            print(NOBODY, file=sys.stderr)
            return 1
        if not is_sure and not await _confirmed(database, person):
            print("Rien n'est effacé.")
            return 0
        await _erase(database, clock, person)
    return 0


async def _export_all(database: Database, clock: Clock, file: Path) -> int:
    async with database.read() as db:
        residents = await people.silent_since(db, clock.now() + timedelta(days=1))
        who = sorted([*residents, *await people.facilitators(db)])
        copies = [await personal.copy(db, person) for person in who]
        season = [dataclasses.asdict(meeting) for meeting in await meetings.season(db)]
    _write(file, json.dumps({"people": copies, "meetings": season}, ensure_ascii=False, indent=1, default=str))
    print(f"Personnes écrites dans {file} : {len(copies)}. Ce fichier n'est pas protégé : rangez-le bien.")
    return 0


async def _find(database: Database, who: Who) -> int | None:
    async with database.read() as db:
        if who.chat is not None:
            return await people.find(db, who.chat)
        if who.idea is not None:
            idea = await ideas.load(db, who.idea)
            return idea.person if idea else None
        known = who.person is not None and await people.is_known(db, who.person)
        return who.person if known else None


async def _confirmed(database: Database, person: int) -> bool:
    """Numbers only: who stands behind the operator reads no name."""
    async with database.read() as db:
        numbers = [str(line.number) for line in await ideas.of_person(db, person)]
        is_desk = person in await people.facilitators(db)
    if is_desk:
        print("Attention : cette personne est une animatrice.")
    print(f"Idées de cette personne : {', '.join(numbers) or 'aucune'}.")
    print("Avez-vous vérifié que c'est bien elle qui demande ?")
    answer = await asyncio.to_thread(input, "Pour tout effacer, écrivez oui : ")
    return answer.strip().lower() == YES


async def _erase(database: Database, clock: Clock, person: int) -> None:
    async with database.transaction() as db:
        await forget(db, person, clock.now())
    await database.forget_log()
    print("C'est effacé. Le robot enlève aussi les messages des 2 derniers jours, dès qu'il marche.")
    print("L'animatrice reçoit un message pour effacer ses copies.")


def _write(file: Path, text: str) -> None:
    with os.fdopen(os.open(file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
        out.write(text)
