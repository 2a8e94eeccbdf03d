"""What was kept long enough goes: the same for the nightly chore and for `fabrik purge`. Says how many, never who."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.config import Config
from bot.forgetting import forget
from conversations.keeping import STILL_KEPT
from storage import (
    agenda,
    alarms,
    ideas,
    integrity,
    invitations,
    outbox,
    people,
    personal,
    received,
    reminders,
    sent,
    silence,
    told,
)
from storage.database import Connection, Database

TO_ANSWER = timedelta(days=1)  # the day that the question names is whole: see keeping.ask
UPDATES_KEPT = timedelta(days=3)  # Telegram itself keeps an update for one day
HELP_KEPT = timedelta(days=7)  # after the meeting: she may still have to thank who drove whom


@dataclass(frozen=True, slots=True)
class Purged:
    """How many went; `asked` were asked first."""

    asked: int = 0
    people: int = 0
    visitors: int = 0
    ideas: int = 0
    media: int = 0
    reminders: int = 0
    proofs: int = 0
    failures: int = 0


async def purge(database: Database, config: Config, now: datetime) -> Purged:
    """Apply `[retention]` as of `now`. Each person goes in a transaction of their own: the bot may be running."""
    keep = config.retention
    asked = await _ask_the_silent(database, now - timedelta(days=keep.idea_days - keep.ask_days_before), now)
    gone = await _forget_all(database, await _silent(database, config, now), now)
    visitors = await _forget_all(database, await _passers_by(database, config, now), now)
    async with database.transaction() as db:
        purged = Purged(
            asked=asked,
            people=gone,
            visitors=visitors,
            ideas=await _erase_withdrawn(db, now - timedelta(days=keep.withdrawn_days)),
            media=await ideas.forget_media(db, now - timedelta(days=keep.media_days)),
            reminders=await _stop_reminders(db, now - timedelta(days=keep.reminder_days)),
            proofs=await personal.purge(db, now - timedelta(days=keep.proof_days)),
            failures=await _purge_failures(db, now - timedelta(days=keep.failure_days)),
        )
        await invitations.purge(db, now - timedelta(days=keep.failure_days))
        await received.purge(db, now - UPDATES_KEPT)
        await sent.purge(db, now)
        await told.purge(db, now.date())
        await agenda.purge(db, now.date() - HELP_KEPT)
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


def purge_replaced(config: Config, database: Path, now: datetime) -> int:
    """A database that a restore put aside goes as backups do: whoever erased everything since is still in it.

    Says how many files went.
    """
    before = (now - timedelta(days=config.backup.keep)).timestamp()
    aside = [file for file in database.parent.glob(f"{database.stem}.replaced*") if file.stat().st_mtime < before]
    for file in aside:
        file.unlink(missing_ok=True)
    return len(aside)


async def _ask_the_silent(database: Database, before: datetime, now: datetime) -> int:
    """« Je garde encore votre idée ? » is said by their own conversation, in the morning."""
    async with database.transaction() as db:
        near = await silence.near_the_end(db, before)
        for person in near:
            await silence.asked(db, person, now)
            await alarms.set_(db, person, STILL_KEPT, "", now)
    return len(near)


async def _silent(database: Database, config: Config, now: datetime) -> list[int]:
    keep = config.retention
    asked_before = now - timedelta(days=keep.ask_days_before) - TO_ANSWER
    async with database.read() as db:
        return await silence.at_the_end(db, now - timedelta(days=keep.idea_days), asked_before)


async def _passers_by(database: Database, config: Config, now: datetime) -> list[int]:
    today = now.astimezone(ZoneInfo(config.place.time_zone)).date()
    async with database.read() as db:
        return await silence.passers_by(db, now - timedelta(days=config.retention.visitor_days), today)


async def _forget_all(database: Database, who: Iterable[int], now: datetime) -> int:
    count = 0
    for person in who:
        async with database.transaction() as db:
            await forget(db, person, now)
        count += 1
    return count


async def _erase_withdrawn(db: Connection, before: datetime) -> int:
    """Ideas that people took back; their authors stay."""
    numbers = await ideas.withdrawn_since(db, before)
    for number in numbers:
        await personal.erase_idea(db, number)
    return len(numbers)


async def _stop_reminders(db: Connection, before: datetime) -> int:
    silent = set(await people.silent_since(db, before))
    stopped = [person for person, _ in await people.who_wish_reminders(db) if person in silent]
    for person in stopped:
        await people.choose_reminders(db, person, ())
        await reminders.forget_unsent(db, person)
    return len(stopped)


async def _purge_failures(db: Connection, before: datetime) -> int:
    """What could not be read, and what could not be sent."""
    return await received.purge_parked(db, before) + await outbox.purge(db, before)
