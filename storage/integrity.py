"""Is a database file sound, is it ours, and which backup of it is the newest sound one?"""

from __future__ import annotations

import sqlite3
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

BACKUP_SUFFIX = ".backup"  # of every file that backup.py names; looked for beside the database and in backups/


def what_is_wrong(path: Path) -> str:
    """Nothing when SQLite finds the file sound (`PRAGMA quick_check`); else what it says. An empty file is sound."""
    try:
        found = _ask(path, "PRAGMA quick_check(1)")
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else str(found)


def looked_at_aside(path: Path) -> Future[str]:
    """what_is_wrong, in a thread of its own: a great file takes a second to read, in which something else can be done.

    Nothing is wrong with a file that is not there.
    """
    aside = ThreadPoolExecutor(1)
    looking = aside.submit(lambda: what_is_wrong(path) if path.exists() else "")
    aside.shutdown(wait=False)
    return looking


def what_is_foreign(path: Path) -> str:
    """Nothing when a sound file was made by this program; else why it can't have been."""
    try:
        _ask(path, "select max(number) from migrations")
    except sqlite3.DatabaseError as error:
        return str(error)
    return ""


def schema_of(path: Path) -> int:
    """The number of the last migration applied to a sound file; 0 when there is none."""
    return 0 if what_is_foreign(path) else int(_ask(path, "select coalesce(max(number), 0) from migrations"))


def backups(path: Path, *folders: Path) -> list[Path]:
    """Every backup of this database, sound or not, that is in one of these folders."""
    return [file for folder in folders for file in folder.glob(f"{path.stem}-*{BACKUP_SUFFIX}")]


def newest_good_backup(path: Path, *more: Path) -> Path | None:
    """The backup of this database written last among the sound ones; None without any. `more`: folders to look in."""
    found = backups(path, path.parent, path.parent / "backups", *more)
    by_age = sorted(found, key=lambda file: file.stat().st_mtime, reverse=True)
    return next((file for file in by_age if not what_is_wrong(file) and not what_is_foreign(file)), None)


def _ask(path: Path, sql: str) -> Any:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
        return file.execute(sql).fetchone()[0]
