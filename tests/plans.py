"""How SQLite goes about each statement a test made: a table of people or ideas is never read from end to end."""

from __future__ import annotations

import re
from typing import Any

from storage.database import Connection, Database

# Tables that stay small whatever the number of people, and may be read whole: a season, a team, a list of names.
SMALL = {"meetings", "invitations", "notes", "migrations", "key_check", "idea_numbers", "json_each", "ready_answers"}
# Statements that may read it all: those of each night, in the thread that nobody waits for; and, when somebody is about
# to write to everybody, how many that is.
READS_ALL = ("seen_at < :before", "with news as materialized")
WHOLE = re.compile(r"SCAN (\w+)\b(?! USING (?:COVERING )?INDEX)")
MADE_OF = ("select", "update", "delete", "insert", "with")
NAMED = re.compile(r"\b(?:from|join|update|into)\s+(\w+)(?=(?:\s+as)?\s+(\w+))", re.IGNORECASE)


class Plans:
    """Notes every statement; `whole()` says which of them read a large table from end to end, and which table."""

    def __init__(self, monkeypatch: Any) -> None:
        self.statements: dict[str, dict[str, Any]] = {}
        rows, run = Connection.rows, Connection.run

        async def rows_noted(db: Connection, sql: str, /, **params: Any) -> Any:
            self.statements.setdefault(sql, params)
            return await rows(db, sql, **params)

        async def run_noted(db: Connection, sql: str, /, **params: Any) -> Any:
            self.statements.setdefault(sql, params)
            return await run(db, sql, **params)

        monkeypatch.setattr(Connection, "rows", rows_noted)
        monkeypatch.setattr(Connection, "run", run_noted)
        self._rows = rows

    async def whole(self, database: Database) -> list[tuple[str, str]]:
        found = []
        async with database.read() as db:
            for sql, params in self.statements.items():
                if sql.lstrip().startswith(MADE_OF) and not any(part in sql for part in READS_ALL):
                    plan = await self._rows(db, f"explain query plan {sql}", **params)
                    names = {alias: table for table, alias in NAMED.findall(sql)}
                    scans = {names.get(name, name) for row in plan for name in WHOLE.findall(row["detail"])}
                    found += [(table, " ".join(sql.split())) for table in scans - SMALL if table.islower()]
        return found
