"""What each facilitator is asked by itself about the season: alarms that the calendar and the sheets want."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from conversations.facilitator import agenda, calendar_watch
from conversations.facts import Settings
from conversations.model import Meeting
from storage import alarms
from storage.database import Connection


async def watch_over(
    db: Connection, facilitators: Iterable[int], season: tuple[Meeting, ...], now: datetime, settings: Settings
) -> None:
    """What each facilitator is asked by itself about this season. Setting it again only moves what moved."""
    for facilitator in facilitators:
        for kind, subject, due in (
            *calendar_watch.watches(season, now, settings),
            *agenda.watches(season, now, settings),
        ):
            await alarms.set_(db, facilitator, kind, subject, due)
