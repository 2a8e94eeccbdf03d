"""`fabrik backup` and `fabrik restore`: a sound copy while the bot runs, and the way back while it doesn't."""

from __future__ import annotations

from pathlib import Path

from bot.clock import Clock
from bot.config import Config
from bot.lock import alone
from bot.needed import opened, require
from storage import backup as copying


async def backup(config: Config, clock: Clock) -> int:
    """Writes a new file into `backup.folder` and prints where. Raises what storage.backup raises."""
    async with opened(config) as database:
        beside = copying.path_for(database.path, clock.now())
        path = Path(config.backup.folder) / beside.name if config.backup.folder else beside
        await copying.backup(database, path)
    print(f"Sauvegarde faite : {path}")
    return 0


async def restore(config: Config, path: Path) -> int:
    """Puts a backup in the database's place. Raises AlreadyRunning, FileNotFoundError, and what storage.backup raises."""
    require(config, "storage.key")
    path.stat()  # a missing file is not a damaged one
    config.storage.file.parent.mkdir(parents=True, exist_ok=True)
    with alone(config.storage.file):
        erased = await copying.restore(config.storage.url, path, config.storage.keys)
    print(f"La base est remise comme dans {path.name}.")
    if erased:
        print(f"Personnes effacées depuis la sauvegarde, effacées à nouveau : {erased}")
    print("L'ancienne base est gardée à côté, avec la fin .replaced. Effacez-la quand tout va bien.")
    return 0
