"""Keeping what was decided about a message to many."""

from __future__ import annotations

from typing import assert_never

from bot import outgoing
from conversations import changes as c
from storage import announcements
from storage.database import Connection


async def keep(db: Connection, author: int, change: c.AnnouncementChange) -> None:
    """The first rows are written down at once, the next ones each time it goes on."""
    match change:
        case c.AnnouncementBegun():
            (row,) = outgoing.rows(change.message)  # the conversation takes no words too long for one message
            await announcements.begin(db, change.number, author, change.audience, row.payload, change.at)
            await announcements.write_down(db, change.number, change.at)
        case c.AnnouncementWentOn():
            await announcements.write_down(db, change.number, change.at)
        case c.AnnouncementStopped():
            await announcements.stop(db, change.number, change.at)
        case c.AnnouncementEnded():
            await announcements.end(db, change.number, change.at)
        case _:
            assert_never(change)
