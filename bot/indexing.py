"""The words by which ideas are found, kept beside them each time an idea's words change."""

from __future__ import annotations

from conversations import changes as c
from conversations.facilitator import finding as looked_for
from conversations.facts import Settings
from storage import finding, ideas
from storage.database import Connection, Database

AT_ONCE = 50  # ideas of one transaction


async def follow(db: Connection, change: c.Change, settings: Settings) -> None:
    """Nothing, unless the words of an idea changed."""
    match change:
        case c.IdeaSubmitted(idea=idea):
            await finding.index(db, idea.number, looked_for.sounds_of(idea.number, idea.answers, settings))
        case c.IdeaAdded(number=number) | c.IdeaCorrected(number=number) | c.PartEdited(number=number):
            await index(db, number, settings)


async def index(db: Connection, number: int, settings: Settings) -> None:
    """The words of the idea as it stands."""
    if idea := await ideas.load(db, number):
        await finding.index(db, number, looked_for.sounds_of(number, idea.answers, settings))


async def index_missing(database: Database, settings: Settings) -> int:
    """Ideas kept by a program that did not keep their words yet, or brought by a restore. Says how many."""
    done = 0
    while True:
        async with database.read() as db:  # all ideas are looked through: nobody waits behind it
            numbers = await finding.not_indexed(db, AT_ONCE)
        async with database.transaction() as db:
            for number in numbers:
                await index(db, number, settings)
        done += len(numbers)
        if len(numbers) < AT_ONCE:
            return done
