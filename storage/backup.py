"""A copy of the database made while it is written to, and the way back, which erases again who was erased since."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from storage import integrity, personal
from storage.database import SCHEME, DamagedDatabase, Database, file_of


def path_for(database: Path, now: datetime) -> Path:
    """Where a backup made now goes: backups/ beside the database, where it is looked for when the file is damaged."""
    return database.parent / "backups" / f"{database.stem}-{now:%Y%m%dT%H%M%S}Z{integrity.BACKUP_SUFFIX}"


async def backup(db: Database, path: Path) -> None:
    """Write a sound copy to `path`, whole or not at all. What people said is as sealed there as in the database.

    Raises DamagedDatabase, sqlite3.Error.
    """
    await asyncio.to_thread(_copy, db.path, path)


async def restore(url: str, path: Path, keys: Sequence[str]) -> int:
    """Put a backup in the database's place, while nobody has the database open. The old one stays as `.replaced`.

    Says how many people were erased again. Raises DamagedDatabase, WrongKey, migrate.TooNew: nothing changed then.
    """
    target = file_of(url)
    if wrong := integrity.what_is_wrong(path):
        raise DamagedDatabase(path, wrong)
    fresh = target.with_suffix(".restoring")
    _remove(fresh)
    shutil.copyfile(path, fresh)
    os.chmod(fresh, 0o600)
    erased = await _make_current(fresh, await _proofs(target, url, keys), keys)
    _put_aside(target)
    os.replace(fresh, target)
    return erased


async def _make_current(fresh: Path, proofs: list[tuple[str, datetime]], keys: Sequence[str]) -> int:
    db = await Database.open(f"{SCHEME}{fresh}", keys)
    try:
        async with db.transaction() as connection:
            erased = await personal.erase_again(connection, proofs)
        await db.forget_log()
    finally:
        await db.close()
    return erased


async def _proofs(target: Path, url: str, keys: Sequence[str]) -> list[tuple[str, datetime]]:
    # A damaged database can't say who was erased: then the backup's own proofs are all there is.
    if integrity.what_is_wrong(target):
        return []
    db = await Database.open(url, keys)
    try:
        async with db.read() as connection:
            return await personal.erasures(connection)
    finally:
        await db.close()


def _copy(source: Path, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    _remove(part)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(source)) as file:
        file.execute("VACUUM INTO ?", (str(part),))
    if wrong := integrity.what_is_wrong(part):
        raise DamagedDatabase(part, wrong)
    with part.open("rb") as written:
        os.fsync(written.fileno())
    os.replace(part, path)


def _put_aside(target: Path) -> None:
    # A log of the old database must never meet the new file: SQLite would write the old pages into it.
    old = target.with_suffix(".replaced")
    _remove(old)
    for suffix in ("", "-wal", "-shm"):
        file = target.with_name(target.name + suffix)
        if file.exists():
            shutil.copyfile(file, old.with_name(old.name + suffix))
            os.chmod(old.with_name(old.name + suffix), 0o600)
        if suffix:
            file.unlink(missing_ok=True)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
