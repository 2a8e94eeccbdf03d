"""What is done each night: what was kept long enough goes, then a backup is made of what stays."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from bot.clock import Clock
from bot.config import Config
from bot.logs import log_event
from bot.retention import purge, purge_backups, purge_replaced
from storage import backup as copying
from storage.database import Database


async def look_after(database: Database, config: Config, clock: Clock) -> None:
    """Purges first, so that tonight's backup no longer holds what went. Without `backup.folder`: no backup."""
    for kind, count in asdict(await purge(database, config, clock.now())).items():
        log_event("purged", kind=kind, count=count)
    log_event("purged", kind="replaced", count=purge_replaced(config, database.path, clock.now()))
    if not config.backup.folder:
        return
    await back_up(database, config, clock)
    log_event("purged", kind="backups", count=purge_backups(config, database.path))


async def back_up(database: Database, config: Config, clock: Clock) -> Path:
    """A new file in `backup.folder`, or in backups/ beside the database when no folder is named."""
    beside = copying.path_for(database.path, clock.now())
    path = Path(config.backup.folder) / beside.name if config.backup.folder else beside
    await copying.backup(database, path)
    log_event("backed_up")
    return path
