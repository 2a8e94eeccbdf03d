"""Voices that are still to be put in words, in the order they came."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.model import Part, PartKind, Thread
from storage.database import Connection

WAITING = 200  # at most; above, the newest are not put in words


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice that was passed on to the facilitator. `tries`: how often it was begun before."""

    id: int
    part: Part
    thread: Thread
    tries: int = 0


async def add(db: Connection, part: Part, thread: Thread) -> None:
    await db.run(
        """
        insert into voices (person, idea, kind, file)
        select id, :idea, :kind, :file from people
        where id = :person and (select count(*) from voices) < :most
        """,
        person=thread.person,
        idea=thread.idea,
        kind=part.kind.value,
        file=db.seal(part.file),
        most=WAITING,
    )


async def begin(db: Connection) -> Voice | None:
    """The oldest one, which is tried once more from now on."""
    row = await db.row("update voices set tries = tries + 1 where id = (select min(id) from voices) returning *")
    if row is None:
        return None
    part = Part(PartKind(row["kind"]), "", db.open(row["file"]))
    return Voice(row["id"], part, Thread(row["person"], row["idea"]), row["tries"] - 1)


async def put_back(db: Connection, voice: int) -> None:
    """It could not be had: that try does not count."""
    await db.run("update voices set tries = tries - 1 where id = :voice", voice=voice)


async def done(db: Connection, voice: int) -> None:
    await db.run("delete from voices where id = :voice", voice=voice)


async def forget_all(db: Connection) -> None:
    await db.run("delete from voices")
