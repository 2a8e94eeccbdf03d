"""What was told of a meeting before it changed, and who is owed news of it."""

from __future__ import annotations

from datetime import date, datetime

from conversations.model import Meeting
from storage.database import Connection, instant_out
from storage.meetings import COLUMNS, meeting_of


async def keep_version(db: Connection, meeting: int) -> int:
    """Keep the meeting as it is now, before it changes, and count one more change. Says which version was kept."""
    row = await db.row("select sequence from meetings where id = :meeting", meeting=meeting)
    if not row:
        raise LookupError(f"no meeting {meeting}")
    await db.run(
        f"""
        insert into meeting_versions (meeting, sequence, {COLUMNS})
        select id, sequence, {COLUMNS} from meetings where id = :meeting
        """,  # noqa: S608 (a constant)
        meeting=meeting,
    )
    await db.run("update meetings set sequence = sequence + 1 where id = :meeting", meeting=meeting)
    return int(row["sequence"])


async def version(db: Connection, meeting: int, sequence: int) -> Meeting | None:
    """The meeting as it was told with this sequence; None when it still is so, or never was."""
    sql = f"""
        select meeting as id, sequence, {COLUMNS} from meeting_versions
        where meeting = :meeting and sequence = :sequence
    """  # noqa: S608 (a constant)
    row = await db.row(sql, meeting=meeting, sequence=sequence)
    return meeting_of(row) if row else None


async def await_news(db: Connection, person: int, meeting: int, *, has_file: bool = False) -> None:
    """This person was told that something about the meeting is not known yet, or has it in their own calendar."""
    await db.run(
        """
        insert into awaiting (person, meeting, has_file) values (:person, :meeting, :has_file)
        on conflict (person, meeting) do update set has_file = max(awaiting.has_file, excluded.has_file)
        """,
        person=person,
        meeting=meeting,
        has_file=int(has_file),
    )


async def awaits_news(db: Connection, person: int, meeting: int) -> bool:
    sql = "select 1 from awaiting where person = :person and meeting = :meeting"
    return await db.row(sql, person=person, meeting=meeting) is not None


async def no_news(db: Connection, person: int, meeting: int | None = None) -> None:
    """What was owed of this meeting was told; who has it in their calendar hears of the next change too.

    Of any meeting, None: this person is to hear of nothing any more.
    """
    await db.run(
        """
        delete from awaiting where person = :person
        and (:meeting is null or (meeting = :meeting and has_file = 0))
        """,
        person=person,
        meeting=meeting,
    )


# Whoever asked for reminders, comes, is to present an idea there, or was told that something is not known yet.
CONCERNED = """
    p.id <> :but and p.blocked_at is null and p.frozen_at is null and p.id in (
        select id from people where reminders <> ''
        union select person from rsvps where meeting = :meeting and coming = 1
        union select person from ideas where meeting = :meeting and status = 'agenda'
        union select person from awaiting where meeting = :meeting
    )
"""


async def concerned(db: Connection, meeting: int, *, but: int) -> int:
    """How many people a change of this meeting concerns, `but` for the one who makes it."""
    sql = f"select count(*) as number from people as p where {CONCERNED}"  # noqa: S608 (a constant)
    row = await db.row(sql, meeting=meeting, but=but)
    return int(row["number"]) if row else 0


async def alarm_everybody(db: Connection, kind: str, version: tuple[int, int], due: datetime, *, but: int) -> int:
    """One alarm (kind, "meeting:sequence") for each of them. Says how many.

    Somebody who was not told of an earlier change yet keeps that alarm: it will say everything that changed since.
    """
    return await db.run_long(
        f"""
        insert into alarms (person, kind, subject, due_at)
        select p.id, :kind, :meeting || ':' || :sequence, :due from people as p
        where {CONCERNED} and not exists (
            select 1 from alarms as a
            where a.person = p.id and a.kind = :kind and a.subject like :meeting || ':%'
        )
        """,  # noqa: S608 (a constant)
        kind=kind,
        meeting=version[0],
        sequence=version[1],
        but=but,
        due=instant_out(due),
    )


async def purge(db: Connection, before: date) -> None:
    """Nobody waits for news of a meeting that is over."""
    sql = "delete from awaiting where meeting in (select id from meetings where day < :before)"
    await db.run(sql, before=before.isoformat())
