"""Which of Telegram's updates were dealt with, how often one failed, and those that were set aside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection, instant_in, instant_out


@dataclass(frozen=True, slots=True)
class Parked:
    """An update nobody could handle. `payload` is the update as it came; `reason` the error's class."""

    update_id: int
    chat: int | None
    payload: str
    reason: str
    at: datetime


async def is_new(db: Connection, update_id: int, at: datetime) -> bool:
    """True the first time. Ask it inside the turn's transaction: undone with it, the update is new again."""
    touched = await db.run(
        """
        insert into received (update_id, at, done) values (:update_id, :at, 1)
        on conflict (update_id) do update set done = 1, at = excluded.at where received.done = 0
        """,
        update_id=update_id,
        at=instant_out(at),
    )
    return touched == 1


async def tries(db: Connection, update_id: int) -> int:
    """Count one more failure, in a transaction of its own, and say how many there are."""
    return await db.insert(
        """
        insert into received (update_id, done, failures) values (:update_id, 0, 1)
        on conflict (update_id) do update set failures = received.failures + 1 returning failures
        """,
        update_id=update_id,
    )


async def park(
    db: Connection, update_id: int, payload: str, reason: str, at: datetime, chat: int | None = None
) -> None:
    """Set an update aside for good: it is not new any more. `reason` never quotes it."""
    await is_new(db, update_id, at)
    await db.run(
        """
        insert into parked (update_id, chat, payload, reason, at) values (:update_id, :chat, :payload, :reason, :at)
        on conflict (update_id) do nothing
        """,
        update_id=update_id,
        chat=chat,
        payload=db.seal(payload),
        reason=reason,
        at=instant_out(at),
    )


async def parked(db: Connection) -> list[Parked]:
    """Everything set aside, oldest first."""
    rows = await db.rows("select update_id, chat, payload, reason, at from parked order by at, update_id")
    return [
        Parked(row["update_id"], row["chat"], db.open(row["payload"]), row["reason"], instant_in(row["at"]))
        for row in rows
    ]


async def count_parked(db: Connection, since: datetime | None = None) -> int:
    """How many were set aside, later than `since`."""
    sql = "select count(*) as number from parked where at > :since"
    row = await db.row(sql, since=instant_out(since) if since else "")
    return int(row["number"]) if row else 0


async def reasons(db: Connection) -> list[tuple[str, int]]:
    """Why updates were set aside, and how many for each reason."""
    rows = await db.rows("select reason, count(*) as number from parked group by reason order by reason")
    return [(row["reason"], row["number"]) for row in rows]


async def purge(db: Connection, before: datetime) -> int:
    """Forget updates older than this. Three days are plenty: Telegram keeps an update for one."""
    return await db.run("delete from received where at < :before", before=instant_out(before))


async def purge_parked(db: Connection, before: datetime) -> int:
    """Forget what was set aside before this."""
    return await db.run("delete from parked where at < :before", before=instant_out(before))
