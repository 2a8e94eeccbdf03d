"""What the sheet of a meeting holds: who comes, the help they need to come, and the ideas to present in order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from conversations.facts import Guest, HelpNote, Presented, Sheet
from storage import ideas
from storage.database import Connection, Row, instant_out

# Whose idea is whose, and what they said of coming to the meeting of this sheet.
_AUTHOR = """
    select i.number, p.name, r.coming from ideas as i join people as p on p.id = i.person
        left join rsvps as r on r.person = i.person and r.meeting = :meeting
        left join meetings as m on m.id = i.meeting
"""


async def ask_help(db: Connection, meeting: int, person: int, words: str, at: datetime) -> None:
    """One more note; earlier ones stay."""
    await db.run(
        "insert into help_to_come (meeting, person, words, at) values (:meeting, :person, :words, :at)",
        meeting=meeting,
        person=person,
        words=db.seal(words),
        at=instant_out(at),
    )


async def purge(db: Connection, before: date) -> int:
    """The help somebody needed for a meeting that is over is nobody's business any more."""
    sql = "delete from help_to_come where meeting in (select id from meetings where day < :before)"
    return await db.run(sql, before=before.isoformat())


async def order(db: Connection, meeting: int, numbers: Sequence[int]) -> None:
    """The ideas of this meeting are presented in this order; those not named come after."""
    await db.run_many(
        "update ideas set turn = :turn where number = :number and meeting = :meeting",
        [{"turn": turn, "number": number, "meeting": meeting} for turn, number in enumerate(numbers, 1)],
    )


async def sheet(db: Connection, meeting: int) -> Sheet:
    """Everything a facilitator wants to know of this meeting."""
    unread = await db.row("select count(*) as number from ideas where status = 'new'")
    return Sheet(
        meeting=meeting,
        guests=await _guests(db, meeting),
        help=await _help(db, meeting),
        items=await _ideas(
            db, meeting, "i.meeting = :meeting and i.status <> 'withdrawn' order by i.turn is null, i.turn, i.number"
        ),
        waiting=await _ideas(db, meeting, f"{_WANTS_TO_SPEAK} order by i.number"),
        left=await _ideas(db, meeting, f"{_LEFT_BEFORE} order by i.number"),
        unread=unread["number"] if unread else 0,
    )


# Said « oui » to « voulez-vous en parler à la réunion ? » when this meeting was the next one.
_WANTS_TO_SPEAK = """
    i.status in ('new', 'read', 'discussed', 'referred')
    and exists (
        select 1 from idea_parts as c
        where c.idea = i.number and c.question = 'coming' and c.kind = 'choice' and c.choice = 'yes'
    )
    and i.sent_at < (select date(day, '+1 day') from meetings where id = :meeting)
    and i.sent_at >= coalesce((
        select max(day) from meetings
        where cancelled = 0 and published = 1 and day < (select day from meetings where id = :meeting)
    ), '')
"""
_LEFT_BEFORE = """
    i.status = 'agenda' and m.id <> :meeting
    and (m.cancelled = 1 or m.day < (select day from meetings where id = :meeting))
"""


async def _guests(db: Connection, meeting: int) -> tuple[Guest, ...]:
    rows = await db.rows(
        """
        select r.person, p.name, r.people from rsvps as r join people as p on p.id = r.person
        where r.meeting = :meeting and r.coming = 1 and p.frozen_at is null order by r.at, r.person
        """,
        meeting=meeting,
    )
    return tuple(Guest(row["person"], db.open(row["name"]), row["people"]) for row in rows)


async def _help(db: Connection, meeting: int) -> tuple[HelpNote, ...]:
    rows = await db.rows(
        """
        select h.person, p.name, h.words from help_to_come as h join people as p on p.id = h.person
        where h.meeting = :meeting and p.frozen_at is null order by h.id
        """,
        meeting=meeting,
    )
    return tuple(HelpNote(row["person"], db.open(row["name"]), db.open(row["words"])) for row in rows)


async def _ideas(db: Connection, meeting: int, which: str) -> tuple[Presented, ...]:
    rows = await db.rows(f"{_AUTHOR} where p.frozen_at is null and {which}", meeting=meeting)
    found = [await _presented(db, row) for row in rows]
    return tuple(item for item in found if item)


async def _presented(db: Connection, row: Row) -> Presented | None:
    idea = await ideas.load(db, row["number"])
    comes = None if row["coming"] is None else bool(row["coming"])
    return Presented(idea, db.open(row["name"]), comes) if idea else None
