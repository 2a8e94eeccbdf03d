"""Keeping what a turn decided: each change by the file of its kind. A change that nobody keeps is refused by mypy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot import announcing, indexing, keep_desk, keep_ideas, keep_people, keep_season
from conversations import changes as c
from conversations.facts import Settings
from conversations.model import Meeting
from storage import alarms, counts
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Keeper:
    """Keeps the changes of one person's turn. `chat`: where they write from."""

    db: Connection
    person: int
    chat: int
    at: datetime
    settings: Settings
    season: tuple[Meeting, ...]

    async def keep(self, change: c.Change) -> None:
        """Raises keep_desk.InvitationGone."""
        if isinstance(change, c.PersonChange):
            await keep_people.keep(self, change)
        elif isinstance(change, c.IdeaChange):
            await keep_ideas.keep(self, change)
        elif isinstance(change, c.DeskChange):
            await keep_desk.keep(self, change)
        elif isinstance(change, c.SeasonChange):
            await keep_season.keep(self, change)
        elif isinstance(change, c.AnnouncementChange):
            await announcing.keep(self.db, self.person, change)
        elif isinstance(change, c.AlarmSet):
            await alarms.set_(self.db, change.person or self.person, change.kind, change.subject, change.due)
        elif isinstance(change, c.AlarmCleared):
            await alarms.clear(self.db, change.person or self.person, change.kind, change.subject)
        else:
            await self.count(change.what, change.which)
        await indexing.follow(self.db, change, self.settings)

    async def count(self, what: str, which: str) -> None:
        """One more this month, without anybody's name."""
        month = self.at.astimezone(self.settings.zone).strftime("%Y-%m")
        await counts.add(self.db, what, which, month)
