"""Where each person is in the conversation: one sealed text per person, whose meaning is not known here."""

from __future__ import annotations

from storage.database import Connection


async def load(db: Connection, person: int) -> str | None:
    """The text saved last, or None."""
    row = await db.row("select state from states where person = :person", person=person)
    return db.open(row["state"]) if row else None


async def save(db: Connection, person: int, text: str) -> None:
    """Replace it. Nothing is kept of somebody who was erased in the same turn."""
    await db.run(
        """
        insert into states (person, state) select id, :state from people where id = :person
        on conflict (person) do update set state = excluded.state
        """,
        person=person,
        state=db.seal(text),
    )
