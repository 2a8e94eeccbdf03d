"""What waits in the outbox, looked at without taking any of it."""

from __future__ import annotations

from datetime import datetime

from conversations.exchange import Lane
from storage import outbox
from storage.database import Connection, instant_in, instant_out

OFTEN = 5  # tries in vain, after which it is no bad luck

# The empty text is said apart for the index outbox_later: it holds only those that must wait, however many wait in all.
NEXT_DUE = """
    select min(not_before) as due from outbox
    where claimed_at is null and chat is not null and not_before > '' and not_before > :now
"""


async def by_lane(db: Connection) -> dict[int, int]:
    """Lane -> how many rows wait or are being sent, those for a facilitator still to come included."""
    rows = await db.rows("select lane, count(*) as number from outbox group by lane order by lane")
    return {row["lane"]: row["number"] for row in rows}


async def of_chat(db: Connection, chat: int, limit: int = 20) -> list[outbox.Queued]:
    """What waits to leave for this chat, first things first. Takes nothing."""
    rows = await db.rows(
        "select * from outbox where chat = :chat order by lane, id limit :limit", chat=chat, limit=limit
    )
    return [outbox.read(db, row) for row in rows]


async def oldest(db: Connection) -> datetime | None:
    """Since when the oldest row waits, those for a facilitator still to come left out. None: nothing waits."""
    row = await db.row("select min(created_at) as since from outbox where chat is not null")
    return instant_in(row["since"]) if row and row["since"] else None


async def is_any(db: Connection) -> bool:
    """Whether something is neither being sent nor waits for a facilitator still to come."""
    return await db.row("select 1 from outbox where claimed_at is null and chat is not null limit 1") is not None


async def stuck(db: Connection, before: datetime, *, but: int = 0) -> int:
    """How many chats (`but` left out) wait for words to them that were to leave before this and did not.

    Reminders and announcements take their time. What was tried often counts although it is to be tried again later.
    """
    row = await db.row(
        """
        select count(distinct chat) as number from outbox
        where chat is not null and chat <> :but and lane <= :desk and created_at < :before
            and (not_before < :before or tries >= :often)
        """,
        but=but,
        desk=int(Lane.DESK),
        before=instant_out(before),
        often=OFTEN,
    )
    return int(row["number"]) if row else 0


async def next_due(db: Connection, now: datetime) -> datetime | None:
    """When the next row that must still wait may leave; None without any. Rows that may leave now don't count."""
    row = await db.row(NEXT_DUE, now=instant_out(now))
    return instant_in(row["due"]) if row and row["due"] else None
