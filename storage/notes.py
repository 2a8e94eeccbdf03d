"""Small things worth keeping once: a name and a text in clear. Never anything about a person."""

from __future__ import annotations

from storage.database import Connection


async def get(db: Connection, name: str) -> str | None:
    """The text put last under this name, or None."""
    row = await db.row("select value from notes where name = :name", name=name)
    return row["value"] if row else None


async def put(db: Connection, name: str, value: str) -> None:
    """Replace it."""
    await db.run(
        """
        insert into notes (name, value) values (:name, :value)
        on conflict (name) do update set value = excluded.value
        """,
        name=name,
        value=value,
    )
