"""Somebody is forgotten: their rows, and what Telegram still lets the bot take out of people's chats.

The same for who asks, for who was silent too long, and for the operator who is asked outside Telegram.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.outgoing import clearing, rows
from conversations import privacy, state
from conversations.exchange import Lane
from conversations.facilitator import reply
from conversations.state import HOME
from storage import ideas, outbox, people, personal, sent, states, threads
from storage.database import Connection
from storage.outbox import Outgoing


async def forget(db: Connection, person: int, at: datetime, *, empties_chat: bool = True) -> None:
    """Nothing of the person stays, and the messages of the last 48 hours leave the chats: theirs and the desk's.

    `empties_chat` False: their own chat stays as it is.
    """
    try:
        own = await people.chat_of(db, person)
    except LookupError:
        return
    chats = await sent.deletable(db, person, at)
    chats[own] = sorted({*chats.get(own, ()), *await _unsent_words(db, person)}) if empties_chat else []
    asked = await _ask_desk(db, person)
    await personal.erase(db, person, at)
    await leave_thoughts_of_the_gone(db)
    for chat, messages in chats.items():
        lane = Lane.ANSWER if chat == own else Lane.DESK
        await outbox.add(db, None, clearing(messages, lane), at, chat=chat)
    for facilitator in await people.facilitators(db):
        await outbox.add(db, facilitator, asked, at)


async def _ask_desk(db: Connection, person: int) -> list[Outgoing]:
    """What the desk is to read once the person is gone: nothing when it never heard of them."""
    if not await threads.are_elsewhere(db, person):
        return []
    return rows(privacy.erase_too(await ideas.of_person(db, person)))


async def _unsent_words(db: Connection, person: int) -> set[int]:
    """The messages an idea that was never sent is made of."""
    there = state.load(await states.load(db, person))
    told = there.draft.answers.values() if there.draft else ()
    return {
        part.message for parts in (there.parts, *(answer.parts for answer in told)) for part in parts if part.message
    }


async def leave_thoughts_of_the_gone(db: Connection) -> None:
    """A facilitator who was about to write to somebody who is gone is back at the menu, without their number.

    Also after a restore, which erases again and knows nothing of what a state means.
    """
    for facilitator in await people.facilitators(db):
        if text := await _without_the_gone(db, await states.load(db, facilitator)):
            await states.save(db, facilitator, text)
    for group, member, kept in await states.members(db):
        if text := await _without_the_gone(db, kept):
            await states.save_member(db, group, member, text)


async def _without_the_gone(db: Connection, kept: str | None) -> str:
    """The state to save in place of this one; "": it may stay."""
    before = state.load(kept)
    thread = reply.thread_of(before.topic)
    if not thread or await people.is_known(db, thread.person):
        return ""
    return state.dump(replace(before, place=HOME, topic="", parts=()))
