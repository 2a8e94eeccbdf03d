"""Keeping what was decided about an idea: its words, its notes, what becomes of it, who takes care of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from conversations import changes as c
from conversations.ideas import contact_given, name_given
from storage import cards, ideas, people, team, trail

if TYPE_CHECKING:
    from bot.keep import Keeper

ABOUT_THE_AUTHOR = {"name", "answer", "phone", "mail"}  # questions whose answer is true of the person too


async def keep(turn: Keeper, change: c.IdeaChange) -> None:
    """One case for each."""
    db, person = turn.db, turn.person
    match change:
        case c.IdeaSubmitted():
            await ideas.add(db, change.idea)
        case c.IdeaAdded():
            await ideas.add_part(db, change.number, change.part, change.at)
        case c.IdeaCorrected():
            await ideas.correct(db, change.number, change.answers, change.at)
        case c.PartEdited():
            if await ideas.edit_part(db, change.number, change.part) & ABOUT_THE_AUTHOR:
                await _describe_anew(turn, change.number)
        case c.StatusChanged():
            await ideas.set_status(db, change.number, change.status, change.at, change.meeting, person)
        case c.IdeaNoted():
            await trail.note(db, change.number, person, change.part, change.at)
        case c.NoteEdited():
            await trail.edit_note(db, change.number, person, change.part)
        case c.CardHeld():
            await cards.remember(db, turn.chat, change.number, change.message)
        case c.IdeaTaken():
            await team.take(db, change.number, change.by, change.at)
        case c.WentSaid():
            await ideas.note_went(db, change.number, change.went, change.at)
        case c.PartnerNoted():
            await ideas.note_partner(db, change.number, change.step, change.partner, change.at)
        case _:
            assert_never(change)


async def _describe_anew(turn: Keeper, number: int) -> None:
    """A message that told a name or a number reads otherwise: the old one is nowhere any more."""
    person = await people.load(turn.db, turn.person)
    if idea := await ideas.load(turn.db, number):
        name, contact = name_given(idea.answers), contact_given(idea.answers)
        await people.describe(turn.db, turn.person, name or person.name, contact or person.contact)
