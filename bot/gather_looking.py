"""What a facilitator who announces, looks for ideas or looks back may see: only what her event asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from conversations import needs
from conversations.dates import at_local
from conversations.exchange import Event
from conversations.facilitator import finding, looking_back
from conversations.figures import Figures, Period
from conversations.looking import Looking
from conversations.state import State
from storage import announcements
from storage import figures as storage_figures
from storage import finding as storage_finding
from storage.database import Connection


async def gather_looking(db: Connection, state: State, event: Event, zone: ZoneInfo) -> Looking:
    """The caller has made sure that it is for a facilitator."""
    looking = Looking()
    if needs.wants_audiences(state, event):
        found = await announcements.audiences(db, event.at)
        looking = replace(looking, audiences=found, next_announcement=await announcements.next_number(db))
    if number := needs.announcement_spoken_of(event):
        looking = replace(looking, announcement=await announcements.load(db, number))
    if search := finding.search_of(state, event):
        ideas, number = await storage_finding.find(db, search, finding.PAGE)
        looking = replace(looking, found=ideas, found_in_all=number)
    if period := looking_back.period_of(state, event, event.at.astimezone(zone).date()):
        looking = replace(looking, figures=await _figures(db, period, zone))
    return looking


async def _figures(db: Connection, period: Period, zone: ZoneInfo) -> Figures:
    since = at_local(period.first, time(), zone)
    until = at_local(period.last + timedelta(days=1), time(), zone)
    return await storage_figures.load(db, period, since, until, zone)
