"""What the sheet of a meeting holds: who comes, the help they need to come, and the ideas to present in order."""

from __future__ import annotations

from datetime import datetime

from storage.database import Connection, instant_out


async def ask_help(db: Connection, meeting: int, person: int, words: str, at: datetime) -> None:
    """One more note; earlier ones stay."""
    await db.run(
        "insert into help_to_come (meeting, person, words, at) values (:meeting, :person, :words, :at)",
        meeting=meeting,
        person=person,
        words=db.seal(words),
        at=instant_out(at),
    )
