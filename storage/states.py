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


# ---- in a group, each member has a state of their own ---------------------------------------------------


async def load_member(db: Connection, group: int, member: str) -> str | None:
    """The text saved last for this member of a group, or None. `member`: a fingerprint."""
    sql = "select state from member_states where person = :group and member = :member"
    row = await db.row(sql, group=group, member=member)
    return db.open(row["state"]) if row else None


async def save_member(db: Connection, group: int, member: str, text: str) -> None:
    """Replace it."""
    await db.run(
        """
        insert into member_states (person, member, state) select id, :member, :state from people where id = :group
        on conflict (person, member) do update set state = excluded.state
        """,
        group=group,
        member=member,
        state=db.seal(text),
    )


async def members(db: Connection) -> list[tuple[int, str, str]]:
    """Every (group, member, text) there is."""
    rows = await db.rows("select person, member, state from member_states order by person, member")
    return [(row["person"], row["member"], db.open(row["state"])) for row in rows]


async def forget_members(db: Connection, group: int) -> None:
    """The group is no desk any more: what its members were about to write goes."""
    await db.run("delete from member_states where person = :group", group=group)
