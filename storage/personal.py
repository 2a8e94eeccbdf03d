"""The one list of what speaks of a person, used to erase, to copy, and to erase again after a restore.

A test compares the list with the schema: a new table or column about people can't be forgotten here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from storage.database import Connection, Row, instant_in, instant_out

COPY_VERSION = 1


class Then(Enum):
    """What erasing does with the rows, and whether the person's copy shows them."""

    ERASE = "erase"  # shown, then erased
    ERASE_UNSHOWN = "erase unshown"  # not the person's own words, or on its way to their chat anyway
    CLEAR = "clear"  # the row is about something else: only the mention goes


@dataclass(frozen=True, slots=True)
class Trace:
    """A column that says whose a row is: a person's id, a chat, or the number of an idea."""

    table: str
    column: str
    then: Then = Then.ERASE


# In an order that never leaves a row referring to one that is gone.
TRACES = (
    Trace("states", "person"),
    Trace("member_states", "person", Then.ERASE_UNSHOWN),
    Trace("agreements", "person"),
    Trace("rsvps", "person"),
    Trace("awaiting", "person"),
    Trace("help_to_come", "person"),
    Trace("reminders", "person"),
    Trace("alarms", "person"),
    Trace("outbox", "person", Then.ERASE_UNSHOWN),
    Trace("outbox", "chat", Then.ERASE_UNSHOWN),
    Trace("outbox", "thread_person", Then.ERASE_UNSHOWN),
    Trace("outbox", "receipt", Then.CLEAR),
    Trace("undelivered", "person"),
    Trace("threads", "person", Then.ERASE_UNSHOWN),
    Trace("threads", "chat", Then.ERASE_UNSHOWN),
    Trace("sent_messages", "about", Then.ERASE_UNSHOWN),
    Trace("sent_messages", "chat", Then.ERASE_UNSHOWN),
    Trace("parked", "chat"),
    Trace("invitations", "used_by", Then.CLEAR),
    Trace("announcements", "author", Then.CLEAR),
    Trace("idea_words", "idea", Then.ERASE_UNSHOWN),
    Trace("idea_parts", "idea"),
    Trace("idea_events", "idea"),
    Trace("idea_events", "person", Then.CLEAR),
    Trace("idea_notes", "idea", Then.ERASE_UNSHOWN),
    Trace("idea_notes", "person", Then.CLEAR),
    Trace("voices", "person", Then.ERASE_UNSHOWN),
    Trace("cards", "idea", Then.ERASE_UNSHOWN),
    Trace("cards", "chat", Then.ERASE_UNSHOWN),
    Trace("topics", "idea", Then.ERASE_UNSHOWN),
    Trace("topics", "chat", Then.ERASE_UNSHOWN),
    Trace("ideas", "taken_by", Then.CLEAR),
    Trace("ideas", "person"),
    Trace("people", "chat"),
)


async def copy(db: Connection, person: int) -> dict[str, Any]:
    """Everything kept of a person, opened, as plain JSON values: table -> rows, as in the tables."""
    shown = [trace for trace in TRACES if trace.then is Then.ERASE]
    found = {trace.table: await _rows(db, trace, person) for trace in shown}
    return {"version": COPY_VERSION, **{table: [_plain(db, row) for row in rows] for table, rows in found.items()}}


async def erase(db: Connection, person: int, at: datetime) -> None:
    """Everything goes; what stays is a proof for who holds the key: a fingerprint of the chat, and the date."""
    row = await db.row("select chat from people where id = :person", person=person)
    if not row:
        return
    for trace in TRACES:
        await _erase(db, trace, person)
    await db.run(
        "insert into erasures (fingerprint, at) values (:fingerprint, :at) on conflict do nothing",
        fingerprint=db.fingerprints(str(row["chat"]))[0],
        at=instant_out(at),
    )


async def erase_idea(db: Connection, number: int) -> None:
    """One idea, with all that was told and done about it; its author stays."""
    for trace in TRACES:
        if trace.column == "idea":
            await _run(db, trace, "idea = :number", number=number)
    await db.run("delete from threads where idea = :number", number=number)
    await db.run("delete from ideas where number = :number", number=number)


async def erasures(db: Connection) -> list[tuple[str, datetime]]:
    """The proofs, oldest first."""
    rows = await db.rows("select fingerprint, at from erasures order by at, fingerprint")
    return [(row["fingerprint"], instant_in(row["at"])) for row in rows]


async def erase_again(db: Connection, proofs: Sequence[tuple[str, datetime]]) -> int:
    """After a restore: who was erased since the backup is erased again, and the proofs are kept. Says how many people.

    Somebody who came back after being erased is somebody new, and stays.
    """
    last = dict(sorted(proofs, key=lambda proof: proof[1]))
    await db.run_many(
        "insert into erasures (fingerprint, at) values (:fingerprint, :at) on conflict do nothing",
        [{"fingerprint": fingerprint, "at": instant_out(at)} for fingerprint, at in proofs],
    )
    erased = 0
    for row in await db.rows("select id, chat, known_at from people order by id"):
        dates = [last[mark] for mark in db.fingerprints(str(row["chat"])) if mark in last]
        if dates and instant_in(row["known_at"]) <= max(dates):
            await erase(db, row["id"], max(dates))
            erased += 1
    return erased


async def purge(db: Connection, before: datetime) -> int:
    """Forget proofs older than this."""
    return await db.run("delete from erasures where at < :before", before=instant_out(before))


def _whose(trace: Trace) -> str:
    match trace.column:
        case "chat":
            return "chat = (select chat from people where id = :person)"
        case "idea":
            return "idea in (select number from ideas where person = :person)"
        case column:
            return f"{column} = :person"


async def _rows(db: Connection, trace: Trace, person: int) -> list[Row]:
    sql = f"select * from {trace.table} where {_whose(trace)}"  # noqa: S608 (only names of this file)
    return await db.rows(sql, person=person)


async def _erase(db: Connection, trace: Trace, person: int) -> None:
    await _run(db, trace, _whose(trace), person=person)


async def _run(db: Connection, trace: Trace, whose: str, **params: int) -> None:
    sql = f"delete from {trace.table} where {whose}"  # noqa: S608 (only names of this file)
    if trace.then is Then.CLEAR:
        sql = f"update {trace.table} set {trace.column} = null where {whose}"  # noqa: S608 (the same)
    await db.run(sql, **params)


def _plain(db: Connection, row: Row) -> dict[str, Any]:
    return {key: db.open(row[key]) if isinstance(row[key], bytes) else row[key] for key in row.keys()}  # noqa: SIM118
