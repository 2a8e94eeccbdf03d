"""Who was not heard of for how long: whom to ask, whom to forget. Never facilitators, never frozen people."""

from __future__ import annotations

from datetime import date, datetime

from storage.database import Connection, instant_out

_OF_RESIDENTS = "select p.id from people as p where p.role <> 'facilitator' and p.frozen_at is null"


async def near_the_end(db: Connection, before: datetime) -> list[int]:
    """People with ideas, silent since, and not asked since they were last heard of."""
    return await _found(
        db,
        """
        and p.seen_at < :before and (p.asked_at is null or p.asked_at < p.seen_at)
        and exists (select 1 from ideas as i where i.person = p.id)
        """,
        before=instant_out(before),
    )


async def asked(db: Connection, person: int, at: datetime) -> None:
    """They are being asked; an answer of any kind counts as being heard of."""
    await db.run("update people set asked_at = :at where id = :person", person=person, at=instant_out(at))


async def at_the_end(db: Connection, before: datetime, asked_before: datetime) -> list[int]:
    """People silent since, who had time enough to answer when they were asked, or have no idea to be asked about."""
    return await _found(
        db,
        """
        and p.seen_at < :before and (
            p.asked_at between p.seen_at and :asked_before
            or not exists (select 1 from ideas as i where i.person = p.id)
        )
        """,
        before=instant_out(before),
        asked_before=instant_out(asked_before),
    )


async def passers_by(db: Connection, before: datetime, today: date) -> list[int]:
    """People silent since, of whom nothing is waited for and who wait for nothing: a question, and no more."""
    return await _found(
        db,
        """
        and p.seen_at < :before and p.reminders = ''
        and not exists (select 1 from ideas as i where i.person = p.id)
        and not exists (select 1 from alarms as a where a.person = p.id)
        and not exists (select 1 from threads as t where t.person = p.id)
        and not exists (select 1 from agreements as g where g.person = p.id and g.withdrawn_at is null)
        and not exists (
            select 1 from rsvps as r join meetings as m on m.id = r.meeting where r.person = p.id and m.day >= :today
        )
        """,
        before=instant_out(before),
        today=today.isoformat(),
    )


async def _found(db: Connection, more: str, **params: object) -> list[int]:
    return [row["id"] for row in await db.rows(f"{_OF_RESIDENTS} {more} order by p.id", **params)]
