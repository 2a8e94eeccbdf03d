"""What happened to an idea, and what colleagues noted about it: the lines under its card."""

from __future__ import annotations

from datetime import datetime

from conversations.model import Happened, Part
from storage.database import Connection, Row, instant_in, instant_out

NOTE = "note"

_TRAIL = """
    select e.what, e.at, coalesce(e.meeting, 0) as meeting, e.person, p.desk_name, null as words
    from idea_events as e left join people as p on p.id = e.person where e.idea = :number
    union all
    select 'note', n.at, 0, n.person, p.desk_name, n.words
    from idea_notes as n left join people as p on p.id = n.person where n.idea = :number
    order by 2
"""


async def load(db: Connection, number: int) -> tuple[Happened, ...]:
    """Everything, oldest first."""
    return tuple(_happened(db, row) for row in await db.rows(_TRAIL, number=number))


async def steps(db: Connection, number: int) -> tuple[Happened, ...]:
    """What happened, without any colleague's name or note."""
    rows = await db.rows("select what, at from idea_events where idea = :number order by id", number=number)
    return tuple(Happened(row["what"], instant_in(row["at"])) for row in rows)


async def note(db: Connection, number: int, person: int, part: Part, at: datetime) -> None:
    """A colleague's words about this idea."""
    await db.run(
        """
        insert into idea_notes (idea, person, message, words, at)
        select number, :person, :message, :words, :at from ideas where number = :number
        """,
        number=number,
        person=person,
        message=part.message,
        words=db.seal(part.text),
        at=instant_out(at),
    )


async def edit_note(db: Connection, number: int, person: int, part: Part) -> None:
    """The words of a note, in place of those it had."""
    await db.run(
        "update idea_notes set words = :words where idea = :number and person = :person and message = :message",
        words=db.seal(part.text),
        number=number,
        person=person,
        message=part.message,
    )


async def noted_by(db: Connection, person: int, message: int) -> int:
    """The idea about which this message of theirs is a note; 0: it is none."""
    sql = "select idea from idea_notes where person = :person and message = :message and message <> 0"
    row = await db.row(sql, person=person, message=message)
    return row["idea"] if row else 0


def _happened(db: Connection, row: Row) -> Happened:
    return Happened(
        what=row["what"],
        at=instant_in(row["at"]),
        meeting=row["meeting"],
        person=row["person"] or 0,
        name=db.open(row["desk_name"]) if row["desk_name"] else "",
        words=db.open(row["words"]) if row["words"] else "",
    )
