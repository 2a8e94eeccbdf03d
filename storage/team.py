"""Who is at the desk: the names colleagues know each other by, who is there, who takes care of which idea."""

from __future__ import annotations

from datetime import date, datetime

from conversations.exchange import DESK, FIRST, OTHERS
from conversations.model import Colleague
from storage import ideas
from storage.database import Connection


async def every(db: Connection) -> tuple[Colleague, ...]:
    """The facilitators, first come first."""
    rows = await db.rows(
        "select id, desk_name, name, back_on from people where role = 'facilitator' order by id",
    )
    return tuple(
        Colleague(
            row["id"],
            db.open(row["desk_name"]) if row["desk_name"] else "",
            date.fromisoformat(row["back_on"]) if row["back_on"] else None,
        )
        for row in rows
    )


async def addressed(db: Connection, to: int, idea: int, today: date) -> list[int]:
    """Who is meant by DESK, FIRST or OTHERS. Those who are away are not, unless nobody is there.

    FIRST: who takes care of the idea, else who came first. OTHERS: everybody else. None at all: nobody joined yet.
    """
    colleagues = await every(db)
    there = [one.id for one in colleagues if one.is_there(today)] or [one.id for one in colleagues]
    if to == DESK:
        return there
    row = await db.row("select taken_by from ideas where number = :idea", idea=idea)
    first = row["taken_by"] if row and row["taken_by"] in there else next(iter(there), None)
    match to:
        case _ if to == FIRST:
            return [first] if first else []
        case _ if to == OTHERS:
            return [one for one in there if one != first]
    raise ValueError(to)


async def call(db: Connection, person: int, name: str) -> None:
    """From now on colleagues and residents know them by this name."""
    await db.run("update people set desk_name = :name where id = :person", name=db.seal(name), person=person)


async def leave_until(db: Connection, person: int, day: date | None) -> None:
    """Away until this day; None: here."""
    await db.run(
        "update people set back_on = :day where id = :person", day=day.isoformat() if day else None, person=person
    )


async def take(db: Connection, number: int, person: int, at: datetime) -> None:
    """This colleague takes care of the idea; 0: nobody does any more."""
    sql = "update ideas set taken_by = (select id from people where id = :person) where number = :number"
    if await db.run(sql, person=person, number=number):
        await ideas.note(db, number, "taken" if person else "untaken", at, by=person)
