"""The schema grows by numbered files, each applied once and whole. Never edit one that was released: add the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.database import Connection

Transaction = Callable[[], "AbstractAsyncContextManager[Connection]"]


class TooNew(Exception):  # noqa: N818
    """A newer program made this database; this one would spoil it."""


@dataclass(frozen=True, slots=True)
class Script:
    """0001_first.sql is number 1."""

    number: int
    name: str
    text: str


def scripts() -> list[Script]:
    """Every script this program knows, in order."""
    folder = resources.files("storage").joinpath("migrations")
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda file: file.name)
    return [Script(int(file.name[:4]), file.name, file.read_text(encoding="utf-8")) for file in files]


async def migrate(transaction: Transaction) -> None:
    """Bring a database up to date. Raises TooNew, and WrongKey when no key opens it."""
    await apply(transaction, scripts())
    async with transaction() as db:
        await _check_key(db)


async def apply(transaction: Transaction, known: Sequence[Script]) -> None:
    """Apply those that are missing, one transaction each. Raises TooNew."""
    async with transaction() as db:
        await db.run("create table if not exists migrations (number integer primary key, name text not null)")
        row = await db.row("select coalesce(max(number), 0) as number from migrations")
    at = int(row["number"]) if row else 0
    if at > known[-1].number:
        raise TooNew(f"the database is at schema {at}, this program knows {known[-1].number}")
    for script in known[at:]:
        async with transaction() as db:
            for statement in _statements(script.text):
                await db.run(statement)
            await db.run("insert into migrations values (:number, :name)", number=script.number, name=script.name)


async def _check_key(db: Connection) -> None:
    # One known text, sealed: a wrong key is noticed at the start and not in the middle of a conversation.
    await db.run("insert into key_check (id, sealed) values (1, :sealed) on conflict do nothing", sealed=db.seal("key"))
    row = await db.row("select sealed from key_check")
    db.open(row["sealed"] if row else None)


def _statements(script: str) -> Iterator[str]:
    # The driver's executescript() would commit first, and a half-applied file could not be undone.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
