"""The numbers of a period, read in four statements; nothing of what people said is opened but, if asked, their name."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from conversations.figures import Figures, IdeaFigure, MeetingFigure, Period
from conversations.model import Status
from storage.database import Connection, Row, instant_in, instant_out


async def load(db: Connection, period: Period, since: datetime, until: datetime, zone: ZoneInfo) -> Figures:
    """`since` and `until` are the instants at which the period begins and is over."""
    return Figures(
        period,
        await _ideas(db, since, until, zone),
        await _meetings(db, period),
        await _counts(db, "came_through", period),
        await _counts(db, "not_understood", period),
    )


async def _ideas(db: Connection, since: datetime, until: datetime, zone: ZoneInfo) -> tuple[IdeaFigure, ...]:
    window = {"since": instant_out(since), "until": instant_out(until)}
    rows = await db.rows(
        """
        select i.number, i.sent_at, i.status, case when p.frozen_at is null then p.name end as name, (
            select min(e.at) from idea_events as e
            where e.idea = i.number and e.what in ('answered', 'read', 'discussed', 'agenda', 'referred', 'done')
        ) as answered_at
        from ideas as i join people as p on p.id = i.person
        where i.sent_at >= :since and i.sent_at < :until order by i.number
        """,
        **window,
    )
    chosen = await db.rows(
        """
        select q.idea, q.question, q.choice from idea_parts as q join ideas as i on i.number = q.idea
        where q.kind = 'choice' and q.question in ('where', 'about', 'help')
            and i.sent_at >= :since and i.sent_at < :until order by q.id
        """,
        **window,
    )
    choices: dict[tuple[int, str], list[str]] = {}
    for row in chosen:
        choices.setdefault((row["idea"], row["question"]), []).append(row["choice"])
    return tuple(_idea(db, row, choices, zone) for row in rows)


def _idea(db: Connection, row: Row, choices: dict[tuple[int, str], list[str]], zone: ZoneInfo) -> IdeaFigure:
    number, day = row["number"], _day(row["sent_at"], zone)
    return IdeaFigure(
        number=number,
        day=day,
        status=Status(row["status"]),
        communes=tuple(choices.get((number, "where"), ())),
        fields=tuple(choices.get((number, "about"), ())),
        needs=tuple(choices.get((number, "help"), ())),
        days_to_answer=(_day(row["answered_at"], zone) - day).days if row["answered_at"] else None,
        name=db.open(row["name"]),
    )


def _day(instant: str, zone: ZoneInfo) -> date:
    return instant_in(instant).astimezone(zone).date()


async def _meetings(db: Connection, period: Period) -> tuple[MeetingFigure, ...]:
    rows = await db.rows(
        """
        select m.day, m.commune, coalesce(sum(case when r.coming = 1 then r.people end), 0) as coming
        from meetings as m left join rsvps as r on r.meeting = m.id
        where m.day >= :first and m.day <= :last and m.cancelled = 0 and m.published = 1
        group by m.id order by m.day, m.id
        """,
        first=period.first.isoformat(),
        last=period.last.isoformat(),
    )
    return tuple(MeetingFigure(date.fromisoformat(row["day"]), row["commune"], row["coming"]) for row in rows)


async def _counts(db: Connection, what: str, period: Period) -> dict[str, int]:
    """Counts are kept by month: the months that the period touches."""
    rows = await db.rows(
        """
        select which, sum(number) as number from counts
        where what = :what and month >= :first and month <= :last group by which order by 2 desc, which
        """,
        what=what,
        first=period.first.isoformat()[:7],
        last=period.last.isoformat()[:7],
    )
    return {row["which"]: row["number"] for row in rows}
