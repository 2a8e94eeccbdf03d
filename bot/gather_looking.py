"""What a facilitator who announces, looks for ideas or looks back may see: only what her event asks for."""

from __future__ import annotations

from dataclasses import replace

from conversations import needs
from conversations.exchange import Event
from conversations.facilitator import finding
from conversations.looking import Looking
from conversations.state import State
from storage import announcements
from storage import finding as storage_finding
from storage.database import Connection


async def gather_looking(db: Connection, state: State, event: Event) -> Looking:
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
    return looking
