"""`fabrik backup` and `fabrik restore`: a sound copy while the bot runs, and the way back while it doesn't."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from bot.clock import Clock
from bot.config import Config
from bot.forgetting import leave_thoughts_of_the_gone
from bot.lock import alone
from bot.needed import opened, require
from bot.night import back_up
from storage import backup as copying
from storage.database import Database


async def backup(config: Config, clock: Clock) -> int:
    """Writes a new file into `backup.folder` and prints where. Raises what storage.backup raises."""
    async with opened(config) as database:
        path = await back_up(database, config, clock)
    print(f"Sauvegarde faite : {path}")
    return 0


async def put_back(url: str, path: Path, keys: Sequence[str]) -> int:
    """The backup is the database; nothing of who was erased since is in it. Says how many people were."""
    erased = await copying.restore(url, path, keys)
    database = await Database.open(url, keys)
    try:
        async with database.transaction() as db:
            await leave_thoughts_of_the_gone(db)
        await database.forget_log()
    finally:
        await database.close()
    return erased


def restore(config: Config, path: Path) -> int:
    """Puts a backup in the database's place. Raises AlreadyRunning, FileNotFoundError, and what storage.backup does."""
    require(config, "storage.key")
    path.stat()  # a missing file is not a damaged one
    config.storage.file.parent.mkdir(parents=True, exist_ok=True)
    with alone(config.storage.file):
        erased = asyncio.run(put_back(config.storage.url, path, config.storage.keys))
    print(f"La base est remise comme dans {path.name}.")
    if erased:
        print(f"Personnes effacées depuis la sauvegarde, effacées à nouveau : {erased}")
    print("L'ancienne base est gardée à côté, avec la fin .replaced. Effacez-la quand tout va bien.")
    return 0
