"""Everything a database holds, opened and as one text, found without the list that the program uses itself."""

from __future__ import annotations

from storage.database import Connection, Database


async def everything_kept(database: Database) -> str:
    """Every value of every table, one a line, after the names of its table and column."""
    async with database.read() as db:
        return "\n".join([line for table in await tables(db) for line in await _lines(db, table)])


async def tables(db: Connection) -> list[str]:
    """All but SQLite's own: they only count how many rows there ever were."""
    rows = await db.rows("select name from sqlite_master where type = 'table' order by name")
    return [row["name"] for row in rows if not row["name"].startswith("sqlite_")]


async def _lines(db: Connection, table: str) -> list[str]:
    rows = await db.rows(f"select * from {table}")  # noqa: S608
    return [f"{table}.{name}: {_opened(db, row[name])}" for row in rows for name in row.keys()]  # noqa: SIM118


def _opened(db: Connection, value: object) -> object:
    return db.open(value) if isinstance(value, bytes) else value
