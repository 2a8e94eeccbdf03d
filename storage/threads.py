"""Which message, in whose chat, belongs to which talk between a resident and the facilitator."""

from __future__ import annotations

from conversations.model import Thread
from storage.database import Connection

REMEMBER = """
    insert into threads (chat, message, person, idea)
    select :chat, :message, id, :idea from people where id = :person
    on conflict (chat, message) do update set person = excluded.person, idea = excluded.idea
"""


async def remember(db: Connection, chat: int, message: int, thread: Thread) -> None:
    """Answers to this message, and its buttons, belong there."""
    await db.run(REMEMBER, chat=chat, message=message, person=thread.person, idea=thread.idea)


async def are_elsewhere(db: Connection, person: int) -> bool:
    """Whether somebody else's chat holds messages that belong to a talk with this person."""
    sql = "select 1 from threads where person = :person and chat <> (select chat from people where id = :person)"
    return await db.row(sql, person=person) is not None


async def find(db: Connection, chat: int, message: int) -> Thread | None:
    """The talk a message belongs to, if any."""
    sql = "select person, idea from threads where chat = :chat and message = :message"
    row = await db.row(sql, chat=chat, message=message)
    return Thread(row["person"], row["idea"]) if row else None
