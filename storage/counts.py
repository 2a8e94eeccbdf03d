"""Numbers per month and nobody's name."""

from __future__ import annotations

from storage.database import Connection


async def add(db: Connection, what: str, which: str, month: str) -> None:
    """One more. `month` like 2023-09, in the place's time zone."""
    await db.run(
        """
        insert into counts (month, what, which, number) values (:month, :what, :which, 1)
        on conflict (month, what, which) do update set number = counts.number + 1
        """,
        what=what,
        which=which,
        month=month,
    )


async def read(db: Connection) -> dict[tuple[str, str, str], int]:
    """(month, what, which) -> number, oldest month first."""
    rows = await db.rows("select month, what, which, number from counts order by month, what, which")
    return {(row["month"], row["what"], row["which"]): row["number"] for row in rows}
