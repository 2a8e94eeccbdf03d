"""Keeping what was decided about a person: agreements, how they are called, a pause, the end of it all."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from bot.forgetting import forget
from conversations import changes as c
from conversations.model import Purpose
from storage import announcements, outbox, people

if TYPE_CHECKING:
    from bot.keep import Keeper


async def keep(turn: Keeper, change: c.PersonChange) -> None:
    """One case for each."""
    db, person = turn.db, turn.person
    match change:
        case c.AgreementGiven():
            await people.agree(db, person, change.purpose, change.version, change.at)
        case c.AgreementWithdrawn():
            await people.withdraw(db, person, change.purpose, change.at)
            if change.purpose is Purpose.NEWS:
                await announcements.spare(db, person)
        case c.PersonDescribed():
            await people.describe(db, person, change.name, change.contact)
        case c.CameThrough():
            if await people.came_through(db, person, change.source):
                await turn.count("came_through", change.source)
        case c.LeftAlone():
            await people.leave_alone(db, person, change.at)
        case c.PersonFrozen():
            await people.freeze(db, change.person, change.at)
            await outbox.give_up(db, change.person, "frozen", change.at)
        case c.PersonThawed():
            await people.thaw(db, change.person)
        case c.PersonErased():
            await forget(db, person, change.at, empties_chat=change.empties_chat)
        case _:
            assert_never(change)
