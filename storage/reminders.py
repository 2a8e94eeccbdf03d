"""One row for each reminder of a meeting to a person: due, then claimed (waits in the outbox), then sent or skipped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from conversations.model import ReminderKind
from storage.database import Connection, instant_in, instant_out

Planned = tuple[int, int, ReminderKind, datetime]  # meeting, person, kind, and when it is due


@dataclass(frozen=True, slots=True)
class Reminder:
    """A row that came due."""

    id: int
    meeting: int
    person: int
    kind: ReminderKind
    due: datetime


async def plan(db: Connection, rows: Iterable[Planned]) -> int:
    """Keep the new ones and say how many they were. Planning the same twice changes nothing."""
    return await db.run_many(
        """
        insert into reminders (meeting, person, kind, due_at) values (:meeting, :person, :kind, :due)
        on conflict (person, meeting, kind) do nothing
        """,
        [
            {"meeting": meeting, "person": person, "kind": kind.value, "due": instant_out(due)}
            for meeting, person, kind, due in rows
        ],
    )


async def due(db: Connection, now: datetime, limit: int) -> list[Reminder]:
    """The oldest that are due."""
    rows = await db.rows(
        """
        select id, meeting, person, kind, due_at from reminders
        where state = 'due' and due_at <= :now order by due_at, id limit :limit
        """,
        now=instant_out(now),
        limit=limit,
    )
    return [
        Reminder(row["id"], row["meeting"], row["person"], ReminderKind(row["kind"]), instant_in(row["due_at"]))
        for row in rows
    ]


async def next_due(db: Connection) -> datetime | None:
    """When the next one comes due; in the past when some already are."""
    row = await db.row("select min(due_at) as due from reminders where state = 'due'")
    return instant_in(row["due"]) if row and row["due"] else None


async def claim(db: Connection, id: int) -> bool:
    """Take it, together with the outbox row that says it. False: somebody else did, or it was forgotten."""
    return await db.run("update reminders set state = 'claimed' where id = :id and state = 'due'", id=id) == 1


async def settle(db: Connection, meeting: int, person: int, kind: ReminderKind, at: datetime) -> None:
    """It left."""
    await settle_all(db, [(meeting, person, kind.value)], "sent", at)


async def skip(db: Connection, meeting: int, person: int, kind: ReminderKind, at: datetime) -> None:
    """It will not leave, and is not planned again."""
    await settle_all(db, [(meeting, person, kind.value)], "skipped", at)


async def settle_all(db: Connection, which: Iterable[tuple[int, int, str]], state: str, at: datetime) -> None:
    """Each (meeting, person, kind) ends as `sent` or `skipped`, in one trip."""
    rows = [
        {"meeting": meeting, "person": person, "kind": kind, "state": state, "at": instant_out(at)}
        for meeting, person, kind in which
    ]
    if rows:
        await db.run_many(
            """
            update reminders set state = :state, settled_at = :at
            where meeting = :meeting and person = :person and kind = :kind and state in ('due', 'claimed')
            """,
            rows,
        )


async def give_back(db: Connection, meeting: int, person: int, kind: ReminderKind) -> None:
    """It was claimed but did not leave: to be decided anew."""
    await db.run(
        """
        update reminders set state = 'due'
        where meeting = :meeting and person = :person and kind = :kind and state = 'claimed'
        """,
        meeting=meeting,
        person=person,
        kind=kind.value,
    )


async def postpone(db: Connection, meeting: int, person: int, kind: ReminderKind, until: datetime) -> None:
    """It comes due at `until`, whatever became of it before."""
    await db.run(
        """
        insert into reminders (meeting, person, kind, due_at) values (:meeting, :person, :kind, :until)
        on conflict (person, meeting, kind)
        do update set due_at = excluded.due_at, state = 'due', settled_at = null
        """,
        meeting=meeting,
        person=person,
        kind=kind.value,
        until=instant_out(until),
    )


async def forget_said(db: Connection, meeting: int) -> None:
    """The meeting has another day: what was said or skipped of the old one can be planned anew."""
    await db.run("delete from reminders where meeting = :meeting and state in ('sent', 'skipped')", meeting=meeting)


async def forget_unsent(db: Connection, *, person: int | None = None, meeting: int | None = None) -> None:
    """What did not leave yet is forgotten, waiting outbox rows included; it can be planned anew.

    Of this person, or of this meeting, or of both together. What is leaving at this very moment leaves.
    """
    db.is_outbox_changed = True
    await db.run(
        """
        delete from outbox where reminder_meeting is not null and claimed_at is null
        and (:person is null or person = :person) and (:meeting is null or reminder_meeting = :meeting)
        """,
        person=person,
        meeting=meeting,
    )
    await db.run(
        """
        delete from reminders where state in ('due', 'claimed')
        and (:person is null or person = :person) and (:meeting is null or meeting = :meeting)
        """,
        person=person,
        meeting=meeting,
    )
