"""Messages to many: whom they are for, the rows of the outbox they become little by little, and what came of each.

Rows are written down in chunks, each in one statement and with one sealed text, and `reached` moves in the same
transaction: whatever happens in between, nobody is left out and nobody is written down twice. What has left is
counted when its row goes (see outbox.py), in the transaction that takes it away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from conversations.exchange import Lane
from conversations.model import Announcement, Audience, Sending
from storage.database import Connection, instant_out

IN_STORE = 300  # rows of one announcement that wait at most: a stop takes away the rest, and claims stay quick

# Everybody who agreed to news before it was begun and can be written to. Residents' choices are read from their ideas.
_NEWS = """
    people as p join agreements as g on g.person = p.id and g.purpose = 'news' and g.withdrawn_at is null
    where p.blocked_at is null and p.frozen_at is null and g.given_at <= :since
"""
_AMONG = {
    "all": "",
    "commune": """ and exists (select 1 from ideas as i join idea_parts as q on q.idea = i.number
        where i.person = p.id and q.question = 'where' and q.kind = 'choice' and q.choice = :key)""",
    "field": """ and exists (select 1 from ideas as i join idea_parts as q on q.idea = i.number
        where i.person = p.id and q.question = 'about' and q.kind = 'choice' and q.choice = :key)""",
    "coming": """ and exists (select 1 from rsvps as r
        where r.person = p.id and r.coming = 1 and r.meeting = cast(:key as integer))""",
}


async def audiences(db: Connection, now: datetime) -> dict[Audience, int]:
    """How many people agreed to news: in all, by commune and field of their ideas, by meeting they come to."""
    rows = await db.rows(
        f"""
        with news as materialized (select p.id from {_NEWS})
        select 'all' as kind, '' as key, count(*) as number from news
        union all
        select case q.question when 'where' then 'commune' else 'field' end, q.choice, count(distinct i.person)
        from news join ideas as i on i.person = news.id join idea_parts as q on q.idea = i.number
        where q.kind = 'choice' and q.question in ('where', 'about') group by 1, 2
        union all
        select 'coming', cast(r.meeting as text), count(*) from news join rsvps as r on r.person = news.id
        where r.coming = 1 group by r.meeting
        """,  # noqa: S608 (only texts of this file)
        since=instant_out(now),
    )
    return {Audience(row["kind"], row["key"]): row["number"] for row in rows}


async def next_number(db: Connection) -> int:
    """The number of an announcement begun in this transaction."""
    row = await db.row("select coalesce(max(number), 0) + 1 as number from announcements")
    return int(row["number"]) if row else 1


async def begin(db: Connection, number: int, author: int, audience: Audience, call: str, at: datetime) -> None:
    """Keep what each person is to get (`call`, JSON) and for how many it is; the rows follow by `write_down`."""
    await db.run(
        f"""
        insert into announcements (number, author, audience, call, total, state, begun_at)
        select :number, :author, :audience, :call, count(*), 'going', :since from {_NEWS}{_AMONG[audience.kind]}
        """,  # noqa: S608 (only texts of this file)
        number=number,
        author=author,
        audience=f"{audience.kind}:{audience.key}",
        key=audience.key,
        call=db.seal(call),
        since=instant_out(at),
    )


async def write_down(db: Connection, number: int, now: datetime) -> int:
    """Fill the outbox up to IN_STORE rows of this announcement. Says how many rows came."""
    going = await db.row(
        "select audience, begun_at from announcements where number = :number and state = 'going'", number=number
    )
    if not going:
        return 0
    kind, _, key = going["audience"].partition(":")
    room = IN_STORE - await _waiting(db, number)
    written = await db.run(
        f"""
        insert into outbox (person, chat, lane, payload, once, thread_person, created_at, announcement)
        select p.id, p.chat, :lane, (select call from announcements where number = :number), 1, p.id, :now, :number
        from {_NEWS}{_AMONG[kind]} and p.id > (select reached from announcements where number = :number)
        order by g.person limit :room
        """,  # noqa: S608 (only texts of this file; in the order of agreements_purpose, which is read no further)
        number=number,
        lane=int(Lane.ANNOUNCEMENT),
        key=key,
        now=instant_out(now),
        since=going["begun_at"],
        room=max(0, room),
    )
    await _move_on(db, number, is_all=written < room)
    return written


async def load(db: Connection, number: int) -> Announcement | None:
    """How far it is."""
    row = await db.row("select audience, total, state from announcements where number = :number", number=number)
    if not row:
        return None
    kind, _, key = row["audience"].partition(":")
    rows = await db.rows(
        "select outcome, number from announcement_outcomes where announcement = :number", number=number
    )
    outcomes = {each["outcome"]: each["number"] for each in rows}
    return Announcement(
        number=number,
        audience=Audience(kind, key),
        total=row["total"],
        waiting=await _waiting(db, number),
        received=outcomes.get("received", 0),
        blocked=outcomes.get("blocked", 0) + outcomes.get("gone", 0),
        unknown=outcomes.get("unknown", 0),
        state=Sending(row["state"]),
    )


async def stop(db: Connection, number: int, at: datetime) -> None:
    """What has not left does not leave; what is being sent at this instant may still arrive."""
    await db.run(
        "update announcements set state = 'stopped' where number = :number and state in ('going', 'leaving')",
        number=number,
    )
    await db.run("delete from outbox where announcement = :number and claimed_at is null", number=number)
    await _forget_words(db, number, at)


async def end(db: Connection, number: int, at: datetime) -> None:
    """Everything has left: the words go."""
    await db.run("update announcements set state = 'over' where number = :number and state = 'leaving'", number=number)
    await _forget_words(db, number, at)


async def spare(db: Connection, person: int) -> None:
    """Somebody wants no news any more: what waits for them goes."""
    await db.run(
        "delete from outbox where person = :person and announcement is not null and claimed_at is null", person=person
    )


async def count(db: Connection, announcements: Iterable[int], outcome: str) -> None:
    """Rows of these announcements (0: of none) have gone, with this outcome."""
    await db.run_many(
        """
        insert into announcement_outcomes (announcement, outcome, number) values (:announcement, :outcome, :number)
        on conflict (announcement, outcome) do update set number = announcement_outcomes.number + excluded.number
        """,
        [
            {"announcement": announcement, "outcome": outcome, "number": number}
            for announcement, number in Counter(filter(None, announcements)).items()
        ],
    )


async def _waiting(db: Connection, number: int) -> int:
    row = await db.row("select count(*) as rows from outbox where announcement = :number", number=number)
    return int(row["rows"]) if row else 0


async def _move_on(db: Connection, number: int, *, is_all: bool) -> None:
    await db.run(
        """
        update announcements set state = :state, reached = max(reached, coalesce(
            (select max(person) from outbox where announcement = :number), 0))
        where number = :number
        """,
        number=number,
        state="leaving" if is_all else "going",
    )


async def _forget_words(db: Connection, number: int, at: datetime) -> None:
    await db.run(
        "update announcements set call = x'', ended_at = :at where number = :number and ended_at is null",
        number=number,
        at=instant_out(at),
    )
