"""What facilitators often answer, in their own words."""

from __future__ import annotations

from conversations.model import ReadyAnswer
from storage.database import Connection


async def every(db: Connection) -> tuple[ReadyAnswer, ...]:
    """In the order they were written."""
    rows = await db.rows("select id, words from ready_answers order by id")
    return tuple(ReadyAnswer(row["id"], db.open(row["words"])) for row in rows)


async def keep(db: Connection, answer: ReadyAnswer) -> None:
    """A new one (id 0), or new words for one; nothing when that one is gone."""
    if answer.id:
        sql = "update ready_answers set words = :words where id = :id"
        await db.run(sql, id=answer.id, words=db.seal(answer.words))
        return
    await db.run("insert into ready_answers (words) values (:words)", words=db.seal(answer.words))


async def remove(db: Connection, id: int) -> None:
    await db.run("delete from ready_answers where id = :id", id=id)
