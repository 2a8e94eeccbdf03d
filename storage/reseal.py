"""Everything sealed with an older key is sealed with the first one: after that, no row needs the older key any more.

A hundred values a transaction, those sealed anew first left out: killed anywhere, the next call goes on from there,
and a bot that runs waits for none of it longer than for any other writer.
"""

from __future__ import annotations

from storage import finding, notes
from storage.database import Connection, Database

BATCH = 100
USED = "key_in_use"  # the note in which the bot that was started last says which key it seals with
COLUMNS = """
    select m.name as tab, p.name as col from sqlite_master as m, pragma_table_info(m.name) as p
    where m.type = 'table' and lower(p.type) = 'blob' order by m.name, p.name
"""


class OlderKeyInUse(Exception):  # noqa: N818
    """The bot that runs seals with another key: it could not read any more what is sealed with the first one."""


async def note_key(db: Connection) -> None:
    """Called by the bot as it starts."""
    await notes.put(db, USED, db.key_id.hex())


async def reseal(database: Database, *, is_running: bool) -> int:
    """How many values were sealed anew; the words to find ideas by are to be indexed again.

    Raises OlderKeyInUse, and WrongKey when no key opens one of them."""
    async with database.read() as db:
        if is_running and await notes.get(db, USED) != db.key_id.hex():
            raise OlderKeyInUse
        columns = [(row["tab"], row["col"]) for row in await db.rows(COLUMNS)]
    async with database.transaction() as db:
        await finding.forget(db)
    done = 0
    for table, column in columns:
        while number := await _some(database, table, column):
            done += number
    await database.forget_log()
    return done


async def _some(database: Database, table: str, column: str) -> int:
    async with database.transaction() as db:
        rows = await db.rows(
            f"select rowid as number, {column} as sealed from {table} "  # noqa: S608 (only names of the schema)
            f"where length({column}) > 0 and substr({column}, 1, 4) <> :first limit {BATCH}",
            first=db.key_id,
        )
        anew = [{"number": row["number"], "sealed": db.seal(db.open(row["sealed"]))} for row in rows]
        sql = f"update {table} set {column} = :sealed where rowid = :number"  # noqa: S608 (the same)
        return await db.run_many(sql, anew) if anew else 0
