"""The schema grows by numbered files, each applied once and whole. Never edit one that was released: add the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.database import Connection


class TooNew(Exception):  # noqa: N818
    """A newer program made this database; this one would spoil it."""


def newest() -> int:
    """The number of the newest schema this program knows."""
    return _numbered()[-1][0]


async def migrate(transaction: Callable[[], AbstractAsyncContextManager[Connection]]) -> None:
    """Apply what is missing, one transaction a file. Raises TooNew, and WrongKey when no key opens this database."""
    async with transaction() as db:
        await db.run("create table if not exists migrations (number integer primary key, name text not null)")
        row = await db.row("select coalesce(max(number), 0) as number from migrations")
    at = int(row["number"]) if row else 0
    if at > newest():
        raise TooNew(f"the database is at schema {at}, this program knows {newest()}")
    for number, name, script in _numbered()[at:]:
        async with transaction() as db:
            for statement in _statements(script):
                await db.run(statement)
            await db.run("insert into migrations (number, name) values (:number, :name)", number=number, name=name)
    async with transaction() as db:
        await _check_key(db)


async def _check_key(db: Connection) -> None:
    # One known text, sealed: a wrong key is noticed at the start and not in the middle of a conversation.
    await db.run("insert into key_check (id, sealed) values (1, :sealed) on conflict do nothing", sealed=db.seal("key"))
    row = await db.row("select sealed from key_check")
    db.open(row["sealed"] if row else None)


def _numbered() -> list[tuple[int, str, str]]:
    """Number, name and text of each file, in order: 0001_first.sql is number 1."""
    files = sorted(
        (file for file in resources.files("storage").joinpath("migrations").iterdir() if file.name.endswith(".sql")),
        key=lambda file: file.name,
    )
    return [(int(file.name[:4]), file.name, file.read_text(encoding="utf-8")) for file in files]


def _statements(script: str) -> Iterator[str]:
    # The driver's executescript() would commit first, and a half-applied file could not be undone.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
