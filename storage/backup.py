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

_SUFFIXES = ("", "-wal", "-shm")  # SQLite's files of one database: itself, its log, the log's index


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
    _refuse_unsound(path)
    proofs = await _proofs(target, url, keys)
    fresh = target.with_suffix(".restoring")
    _duplicate(path, fresh)
    try:
        erased = await _make_current(fresh, proofs, keys)
        _put_aside(target)
        os.replace(fresh, target)
    finally:
        _remove(fresh)
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


def _refuse_unsound(path: Path) -> None:
    if wrong := integrity.what_is_wrong(path) or integrity.what_is_foreign(path):
        raise DamagedDatabase(path, wrong)


def _copy(source: Path, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    _remove(part)
    part.touch(mode=0o600)  # SQLite fills an empty file; one it made itself would be readable by others
    with closing(sqlite3.connect(source)) as file:
        file.execute("VACUUM INTO ?", (str(part),))
    if wrong := integrity.what_is_wrong(part):
        raise DamagedDatabase(part, wrong)
    with part.open("rb") as written:
        os.fsync(written.fileno())
    os.replace(part, path)


def _put_aside(target: Path) -> None:
    old = target.with_suffix(".replaced")
    _remove(old)
    for suffix in _SUFFIXES:
        _duplicate(_with(target, suffix), _with(old, suffix))
    # The log of the old database must never meet the new file: SQLite would write the old pages into it.
    for suffix in _SUFFIXES[1:]:
        _with(target, suffix).unlink(missing_ok=True)


def _duplicate(file: Path, to: Path) -> None:
    if not file.exists():
        return
    to.parent.mkdir(parents=True, exist_ok=True)
    to.touch(mode=0o600)
    shutil.copyfile(file, to)


def _remove(path: Path) -> None:
    for suffix in _SUFFIXES:
        _with(path, suffix).unlink(missing_ok=True)


def _with(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)
