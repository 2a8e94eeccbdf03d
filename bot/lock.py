"""One bot for one database: two of them would share the updates between them and send everything twice."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class AlreadyRunning(Exception):  # noqa: N818
    """Another bot holds the lock of this database."""


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Holds `<database>.lock` for as long as the block lasts. Raises AlreadyRunning when another process has it.

    The system frees it when the process dies, however it dies. The file is never removed: another process may
    already hold it open, and would then lock a file that nobody else sees.
    """
    lock = os.open(f"{database}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _take(lock, database)
        yield
    finally:
        os.close(lock)


def is_taken(database: Path) -> bool:
    """Whether a bot runs on this database."""
    try:
        with alone(database):
            return False
    except AlreadyRunning:
        return True


def _take(lock: int, database: Path) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise AlreadyRunning(str(database)) from None
