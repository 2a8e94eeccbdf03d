"""The newest card of each idea in each facilitator's chat."""

from __future__ import annotations

from storage.database import Connection

REMEMBER = """
    insert into cards (chat, idea, message) select :chat, number, :message from ideas where number = :idea
    on conflict (chat, idea) do update set message = excluded.message
"""


async def remember(db: Connection, chat: int, idea: int, message: int) -> None:
    """From now on this message is the one that follows."""
    await db.run(REMEMBER, chat=chat, idea=idea, message=message)


async def held(db: Connection, chat: int, idea: int) -> int:
    """The message that is this idea's card in this chat; 0: there is none."""
    row = await db.row("select message from cards where chat = :chat and idea = :idea", chat=chat, idea=idea)
    return row["message"] if row else 0
