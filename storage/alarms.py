"""Wake somebody's conversation at an instant. One alarm for each (person, kind, subject)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection, instant_in, instant_out


@dataclass(frozen=True, slots=True)
class Alarm:
    """A row that came due."""

    id: int
    person: int
    kind: str
    subject: str
    due: datetime


async def set_(db: Connection, person: int, kind: str, subject: str, due: datetime) -> None:
    """Ring at `due`; an alarm set before is moved. Nobody is woken who was erased in the same turn."""
    await clear(db, person, kind, subject)  # a moved alarm gets a new id, so that nobody takes it as the old one
    await db.run(
        """
        insert into alarms (person, kind, subject, due_at)
        select id, :kind, :subject, :due from people where id = :person
        """,
        person=person,
        kind=kind,
        subject=subject,
        due=instant_out(due),
    )


async def clear(db: Connection, person: int, kind: str, subject: str) -> None:
    """It will not ring; no alarm at all is fine too."""
    await db.run(
        "delete from alarms where person = :person and kind = :kind and subject = :subject",
        person=person,
        kind=kind,
        subject=subject,
    )


async def bring_forward(db: Connection, kind: str, to: datetime) -> None:
    """Every alarm of this kind rings at `to` at the latest."""
    await db.run("update alarms set due_at = :to where kind = :kind and due_at > :to", kind=kind, to=instant_out(to))


async def due(db: Connection, now: datetime, limit: int) -> list[Alarm]:
    """The oldest that are due."""
    rows = await db.rows(
        """
        select id, person, kind, subject, due_at from alarms
        where due_at <= :now order by due_at, id limit :limit
        """,
        now=instant_out(now),
        limit=limit,
    )
    return [Alarm(row["id"], row["person"], row["kind"], row["subject"], instant_in(row["due_at"])) for row in rows]


async def take(db: Connection, id: int) -> bool:
    """Take it away before it rings. False: it was cleared or moved meanwhile, and must not ring."""
    return await db.run("delete from alarms where id = :id", id=id) == 1


async def next_due(db: Connection) -> datetime | None:
    """When the next one rings; in the past when some already should have."""
    row = await db.row("select min(due_at) as due from alarms")
    return instant_in(row["due"]) if row and row["due"] else None
