"""`fabrik export`: what is kept about people and the calendar, as JSON that another program can read."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.config import Config
from bot.needed import opened
from storage import meetings, people, personal
from storage.database import Connection


async def main(config: Config, clock: Clock, file: Path, chat: int | None) -> int:
    """Writes `file`, readable by its owner only. `chat`: one person alone."""
    async with opened(config) as database, database.read() as db:
        who = await _everybody(db, clock) if chat is None else await _one(db, chat)
        copies = [await personal.copy(db, person) for person in who]
        season = [dataclasses.asdict(meeting) for meeting in await meetings.season(db)]
    if chat is not None and not copies:
        print("Je ne connais pas cette discussion.", file=sys.stderr)
        return 1
    _write(file, {"people": copies, "meetings": season} if chat is None else copies[0])
    print(f"Personnes écrites dans {file} : {len(copies)}. Ce fichier n'est pas protégé : rangez-le bien.")
    return 0


async def _one(db: Connection, chat: int) -> list[int]:
    person = await people.find(db, chat)
    return [] if person is None else [person]


async def _everybody(db: Connection, clock: Clock) -> list[int]:
    residents = await people.silent_since(db, clock.now() + timedelta(days=1))
    return sorted([*residents, *await people.facilitators(db)])


def _write(file: Path, content: dict[str, Any]) -> None:
    with os.fdopen(os.open(file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
        json.dump(content, out, ensure_ascii=False, indent=1, default=str)
