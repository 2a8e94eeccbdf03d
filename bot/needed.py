"""What a command needs before it starts: secrets without a default, and the database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config import Config, ConfigError, missing_to_run
from storage.database import Database


def require(config: Config, *keys: str) -> None:
    """Raises ConfigError with each of these keys that has no value yet."""
    if missing := [problem for problem in missing_to_run(config) if problem.key in keys]:
        raise ConfigError(missing)


@asynccontextmanager
async def opened(config: Config) -> AsyncIterator[Database]:
    """The database, closed at the end. The bot may be running: SQLite lets both write, one after the other.

    Raises ConfigError without a key, and what Database.open raises.
    """
    require(config, "storage.key")
    database = await Database.open(config.storage.url, config.storage.keys, *config.backup.folders)
    try:
        yield database
    finally:
        await database.close()
