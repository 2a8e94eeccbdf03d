"""One row for each reminder of a meeting to a person: due, then claimed (waits in the outbox), then sent or skipped."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
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
    held_since: datetime | None = None  # since when it waits for an idea being told


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


async def plan_for_all(db: Connection, meeting: int, kind: ReminderKind, due: datetime) -> int:
    """The same for everybody who can be written to and wants this kind, in one statement however many they are."""
    return await db.run_long(
        """
        insert into reminders (meeting, person, kind, due_at) select :meeting, id, :kind, :due from people
        where reminders <> '' and blocked_at is null and ',' || reminders || ',' like '%,' || :kind || ',%'
        on conflict (person, meeting, kind) do nothing
        """,
        meeting=meeting,
        kind=kind.value,
        due=instant_out(due),
    )


async def due(db: Connection, now: datetime, limit: int) -> list[Reminder]:
    """The oldest that are due."""
    rows = await db.rows(
        """
        select id, meeting, person, kind, due_at, held_since from reminders
        where state = 'due' and due_at <= :now order by due_at, id limit :limit
        """,
        now=instant_out(now),
        limit=limit,
    )
    return [
        Reminder(
            row["id"],
            row["meeting"],
            row["person"],
            ReminderKind(row["kind"]),
            instant_in(row["due_at"]),
            instant_in(row["held_since"]) if row["held_since"] else None,
        )
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


async def postpone(
    db: Connection, meeting: int, person: int, kind: ReminderKind, until: datetime, now: datetime
) -> None:
    """It comes due at `until`, whatever became of it before. Since when it waits is remembered."""
    await db.run(
        """
        insert into reminders (meeting, person, kind, due_at, held_since)
        values (:meeting, :person, :kind, :until, :now)
        on conflict (person, meeting, kind) do update set due_at = excluded.due_at, state = 'due', settled_at = null,
            held_since = coalesce(reminders.held_since, excluded.held_since)
        """,
        meeting=meeting,
        person=person,
        kind=kind.value,
        until=instant_out(until),
        now=instant_out(now),
    )


async def forget_all(db: Connection, meeting: int) -> None:
    """The meeting has another day: whatever was said, skipped or planned of the old one is planned anew.

    To be called after `take_back`.
    """
    await db.run("delete from reminders where meeting = :meeting", meeting=meeting)


async def forget_unsent(db: Connection, person: int, but: Collection[ReminderKind] = ()) -> None:
    """What this person does not want any more, and did not leave yet, is forgotten, waiting outbox rows included; it
    can be planned anew. What is leaving at this very moment leaves.

    `but`: the kinds still wanted; one that is late, and waits for the morning, is not lost by a tick at another one.
    """
    kept = json.dumps([kind.value for kind in but])
    await db.run(
        """
        delete from outbox where reminder_meeting is not null and claimed_at is null and person = :person
        and reminder_kind not in (select value from json_each(:kept))
        """,
        person=person,
        kept=kept,
    )
    await db.run(
        """
        delete from reminders where state in ('due', 'claimed') and person = :person
        and kind not in (select value from json_each(:kept))
        """,
        person=person,
        kept=kept,
    )


async def take_back(db: Connection, meeting: int) -> None:
    """The meeting is not what it was: what waits in the outbox is due again, to be said in other words or not at all.

    What is late stays due: a change must not be how somebody is forgotten.
    """
    await db.run(
        """
        update reminders set state = 'due' where meeting = :meeting and state = 'claimed' and exists (
            select 1 from outbox as o where o.person = reminders.person and o.reminder_meeting = reminders.meeting
                and o.reminder_kind = reminders.kind and o.claimed_at is null
        )
        """,
        meeting=meeting,
    )
    await db.run("delete from outbox where reminder_meeting = :meeting and claimed_at is null", meeting=meeting)
