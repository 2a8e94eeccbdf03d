"""Is a database file sound, and which backup of it is the newest sound one?"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

BACKUP_SUFFIX = ".backup"  # of every file that backup.py names; looked for beside the database and in backups/


def what_is_wrong(path: Path) -> str:
    """ "" when SQLite finds the file sound; else its own words (`PRAGMA quick_check`)."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            found: str = file.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else found


def newest_good_backup(path: Path) -> Path | None:
    """The backup of this database written last among the sound ones; None without any."""
    places = (path.parent, path.parent / "backups")
    found = [file for place in places for file in place.glob(f"{path.stem}-*{BACKUP_SUFFIX}")]
    by_age = sorted(found, key=lambda file: file.stat().st_mtime, reverse=True)
    return next((file for file in by_age if not what_is_wrong(file)), None)
