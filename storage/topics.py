"""The forum topic of each idea, in the groups that have topics."""

from __future__ import annotations

from storage.database import Connection


async def find(db: Connection, chat: int, idea: int) -> int:
    """The topic of this idea in this chat; 0: there is none."""
    row = await db.row("select topic from topics where chat = :chat and idea = :idea", chat=chat, idea=idea)
    return int(row["topic"]) if row else 0


async def remember(db: Connection, chat: int, idea: int, topic: int) -> None:
    """From now on what is said of this idea goes there."""
    await db.run(
        """
        insert into topics (chat, idea, topic) select :chat, number, :topic from ideas where number = :idea
        on conflict (chat, idea) do update set topic = excluded.topic
        """,
        chat=chat,
        idea=idea,
        topic=topic,
    )


async def forget(db: Connection, chat: int, topic: int) -> None:
    """Somebody took the topic away: the next message makes another one."""
    await db.run("delete from topics where chat = :chat and topic = :topic", chat=chat, topic=topic)
