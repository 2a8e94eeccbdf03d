"""The calendar of meetings, and who said they come. What was told of a meeting before is in told.py."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from conversations.model import Meeting, Rsvp
from storage.database import Connection, Row, instant_out

COLUMNS = "day, commune, venue, hour, address, latitude, longitude, cancelled, published"


async def season(db: Connection) -> tuple[Meeting, ...]:
    """Every meeting, past, cancelled and unpublished ones included, in order of day and hour."""
    sql = f"select id, sequence, {COLUMNS} from meetings order by day, coalesce(hour, ''), id"  # noqa: S608 (a constant)
    return tuple(meeting_of(row) for row in await db.rows(sql))


async def load(db: Connection, meeting: int) -> Meeting | None:
    """One meeting as it is now."""
    sql = f"select id, sequence, {COLUMNS} from meetings where id = :meeting"  # noqa: S608 (a constant)
    row = await db.row(sql, meeting=meeting)
    return meeting_of(row) if row else None


async def add_all(db: Connection, meetings: Sequence[Meeting]) -> int:
    """Keep the new ones and say how many they were. A meeting is known by its day and commune: it is left as it is."""
    return await db.run_many(
        f"""
        insert into meetings ({COLUMNS})
        values (:day, :commune, :venue, :hour, :address, :latitude, :longitude, :cancelled, :published)
        on conflict (day, commune) do nothing
        """,  # noqa: S608 (a constant)
        [_values(meeting) for meeting in meetings],
    )


async def update(db: Connection, meeting: Meeting) -> None:
    """Everything about the meeting of this id is as given, but for its sequence. Its reminders are the caller's
    affair."""
    await db.run(
        """
        update meetings set day = :day, commune = :commune, venue = :venue, hour = :hour, address = :address,
            latitude = :latitude, longitude = :longitude, cancelled = :cancelled, published = :published
        where id = :id
        """,
        **_values(meeting),
    )


async def give_rsvp(db: Connection, meeting: int, person: int, rsvp: Rsvp, at: datetime) -> None:
    """The last word counts."""
    await db.run(
        """
        insert into rsvps (meeting, person, coming, people, at) values (:meeting, :person, :coming, :people, :at)
        on conflict (person, meeting)
        do update set coming = excluded.coming, people = excluded.people, at = excluded.at
        """,
        meeting=meeting,
        person=person,
        coming=int(rsvp.coming),
        people=rsvp.people,
        at=instant_out(at),
    )


async def forget_absences(db: Connection, meeting: int) -> None:
    """The meeting has another day: who could not come on the old one may well come."""
    await db.run("delete from rsvps where meeting = :meeting and coming = 0", meeting=meeting)


async def rsvps(db: Connection, person: int) -> dict[int, Rsvp]:
    """Meeting -> what this person said."""
    sql = "select meeting, coming, people from rsvps where person = :person order by meeting"
    rows = await db.rows(sql, person=person)
    return {row["meeting"]: Rsvp(bool(row["coming"]), row["people"]) for row in rows}


def meeting_of(row: Row) -> Meeting:
    """The meeting in a row with its id, its sequence and COLUMNS."""
    return Meeting(
        id=row["id"],
        day=date.fromisoformat(row["day"]),
        commune=row["commune"],
        venue=row["venue"],
        hour=time.fromisoformat(row["hour"]) if row["hour"] else None,
        address=row["address"],
        position=None if row["latitude"] is None else (row["latitude"], row["longitude"]),
        cancelled=bool(row["cancelled"]),
        sequence=row["sequence"],
        published=bool(row["published"]),
    )


def _values(meeting: Meeting) -> dict[str, Any]:
    latitude, longitude = meeting.position or (None, None)
    return {
        "id": meeting.id,
        "day": meeting.day.isoformat(),
        "commune": meeting.commune,
        "venue": meeting.venue,
        "hour": meeting.hour.isoformat() if meeting.hour else None,
        "address": meeting.address,
        "latitude": latitude,
        "longitude": longitude,
        "cancelled": int(meeting.cancelled),
        "published": int(meeting.published),
    }
