"""The cards that follow: whatever a turn changed of an idea, the card each facilitator has of it shows it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from datetime import datetime

from bot.gather import published
from conversations.changes import Change
from conversations.exchange import Message
from conversations.facilitator import inbox
from conversations.facts import Facts, Settings
from conversations.model import Meeting
from conversations.moment import Moment
from conversations.state import State
from storage import ideas, people, team, trail
from storage.database import Connection


async def follow(
    db: Connection, changes: Iterable[Change], season: tuple[Meeting, ...], settings: Settings, at: datetime
) -> list[Message]:
    """Call it once the changes are kept, in the same transaction: the last card written is then the last state.

    A rule of the house rather than of each conversation, so that no conversation can forget it.
    """
    numbers = dict.fromkeys(number for change in changes if (number := inbox.concerned(change)))
    return [message for number in numbers async for message in _shown(db, number, season, settings, at)]


async def _shown(
    db: Connection, number: int, season: tuple[Meeting, ...], settings: Settings, at: datetime
) -> AsyncIterator[Message]:
    idea = await ideas.load(db, number)
    if idea is None:
        return
    author = await people.load(db, idea.person)
    colleagues = await team.every(db)
    facts = Facts(
        author,
        settings,
        published(season),
        trail=await trail.load(db, number),
        team=colleagues,
        is_team=len(colleagues) > 1,
    )
    yield inbox.followed(Moment(State(), facts, at), idea)
