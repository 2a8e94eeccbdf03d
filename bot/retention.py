"""What was kept long enough goes: the same for the nightly chore and for `fabrik purge`. Says how many, never who."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.config import Config
from bot.forgetting import forget
from storage import integrity, outbox, people, personal, received, reminders, sent, told
from storage.database import Connection, Database

UPDATES_KEPT = timedelta(days=3)  # Telegram itself keeps an update for one day


@dataclass(frozen=True, slots=True)
class Purged:
    """How many went."""

    people: int = 0
    reminders: int = 0
    proofs: int = 0
    parked: int = 0


async def purge(database: Database, config: Config, now: datetime) -> Purged:
    """Apply `[retention]` as of `now`. Each person goes in a transaction of their own: the bot may be running."""
    keep = config.retention
    erased = await _erase_the_silent(database, now - timedelta(days=keep.idea_days), now)
    async with database.transaction() as db:
        purged = Purged(
            people=erased,
            reminders=await _stop_reminders(db, now - timedelta(days=keep.reminder_days)),
            proofs=await personal.purge(db, now - timedelta(days=keep.proof_days)),
            parked=await received.purge_parked(db, now - timedelta(days=keep.draft_days)),
        )
        await outbox.purge(db, now - timedelta(days=keep.draft_days))
        await received.purge(db, now - UPDATES_KEPT)
        await sent.purge(db, now)
        await told.purge(db, now.date())
    await database.forget_log()
    return purged


def purge_backups(config: Config, database: Path) -> int:
    """Keep the newest `backup.keep` backups of this database. Says how many files went."""
    if not config.backup.folder:  # those beside the database were made by hand: they stay
        return 0
    found = sorted(Path(config.backup.folder).glob(f"{database.stem}-*{integrity.BACKUP_SUFFIX}"))
    old = found[: -config.backup.keep]
    for file in old:
        file.unlink(missing_ok=True)
    return len(old)


async def _erase_the_silent(database: Database, before: datetime, now: datetime) -> int:
    async with database.read() as db:
        silent = await people.silent_since(db, before)
    for person in silent:
        async with database.transaction() as db:
            await forget(db, person, now)
    return len(silent)


async def _stop_reminders(db: Connection, before: datetime) -> int:
    silent = set(await people.silent_since(db, before))
    stopped = [person for person, _ in await people.who_wish_reminders(db) if person in silent]
    for person in stopped:
        await people.choose_reminders(db, person, ())
        await reminders.forget_unsent(db, person=person)
    return len(stopped)
