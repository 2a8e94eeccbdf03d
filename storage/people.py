"""Who talks with the bot, what they told about themselves, and what they agreed to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from conversations.model import Person, Purpose, ReminderKind, Role, Thread
from storage import outbox, reminders, states
from storage.database import Connection, Row, instant_in, instant_out

SEEN_AGAIN = timedelta(hours=1)  # nothing here is decided by less


async def known(db: Connection, chat: int, at: datetime) -> int:
    """The person of this private chat, made when new. Call it when they act: they are there, so a block ends.

    When they were seen is kept to the hour: who is silent is counted in months, and reading takes less than writing.
    """
    found = "select id, blocked_at is null and seen_at >= :lately as is_fresh from people where chat = :chat"
    row = await db.row(found, chat=chat, lately=instant_out(at - SEEN_AGAIN))
    # Not one upsert: it would use up an id at each turn, and ids travel in buttons of 64 bytes.
    if not row:
        new = "insert into people (chat, known_at, seen_at) values (:chat, :at, :at) returning id"
        return await db.insert(new, chat=chat, at=instant_out(at))
    if not row["is_fresh"]:
        seen = "update people set seen_at = :at, blocked_at = null where id = :id"
        await db.run(seen, id=row["id"], at=instant_out(at))
    return int(row["id"])


async def load(db: Connection, person: int) -> Person:
    """All that is known of a person, in one statement. Raises LookupError."""
    rows = await db.rows(
        """
        select p.id, p.role, p.name, p.desk_name, p.contact, p.reminders, p.open_thread, p.open_thread_at, a.purpose,
            a.given_at, a.version, p.left_alone_at, p.frozen_at
        from people as p left join agreements as a on a.person = p.id and a.withdrawn_at is null
        where p.id = :person order by a.id
        """,
        person=person,
    )
    if not rows:
        raise LookupError(f"no person {person}")
    return _person(db, rows)


async def find(db: Connection, chat: int) -> int | None:
    """The person of this chat, or None; nothing is written."""
    row = await db.row("select id from people where chat = :chat", chat=chat)
    return row["id"] if row else None


async def is_known(db: Connection, person: int) -> bool:
    """Whether somebody has this number, and was not erased."""
    return await db.row("select 1 from people where id = :person", person=person) is not None


async def chat_of(db: Connection, person: int) -> int:
    """Where to write to a person. Raises LookupError."""
    row = await db.row("select chat from people where id = :person", person=person)
    if not row:
        raise LookupError(f"no person {person}")
    return int(row["chat"])


async def facilitators(db: Connection) -> list[int]:
    """The facilitators, first come first."""
    return [row["id"] for row in await db.rows("select id from people where role = 'facilitator' order by id")]


async def make_facilitator(db: Connection, person: int) -> None:
    """From now on this person answers residents."""
    await db.run("update people set role = 'facilitator' where id = :person", person=person)


async def leave_desk(db: Connection, person: int) -> bool:
    """No facilitator any more: nothing of anybody else's reaches this chat. False when it was none."""
    sql = "update people set role = 'resident' where id = :person and role = 'facilitator'"
    if not await db.run(sql, person=person):
        return False
    await states.forget_members(db, person)
    await outbox.take_back(db, person)
    return True


async def move(db: Connection, old: int, new: int) -> bool:
    """A group became a supergroup, under another number. False: nobody had the old one.

    Its messages are counted anew from 1: what was known of the old ones would be taken for others. Threads stay under
    the old number, so that who is spoken of there can still be erased, and no number of the new group meets them.
    """
    sql = "update people set chat = :new where chat = :old and not exists (select 1 from people where chat = :new)"
    if not await db.run(sql, old=old, new=new):
        return False
    await db.run("update outbox set chat = :new where chat = :old and person is not null", old=old, new=new)
    await db.run("delete from cards where chat = :old", old=old)
    await db.run("delete from topics where chat = :old", old=old)
    forgotten = "update idea_notes set message = 0 where person = (select id from people where chat = :new)"
    await db.run(forgotten, new=new)
    return True


async def describe(db: Connection, person: int, name: str, contact: str) -> None:
    """Name and contact as the person gave them; "" takes away."""
    await db.run(
        "update people set name = :name, contact = :contact where id = :person",
        person=person,
        name=db.seal(name),
        contact=db.seal(contact),
    )


async def came_through(db: Connection, person: int, source: str) -> bool:
    """Keep the poster's word, the first one only. True when it was kept."""
    sql = "update people set found_through = :source where id = :person and found_through is null"
    return await db.run(sql, person=person, source=source) == 1


async def block(db: Connection, person: int, at: datetime) -> None:
    """They blocked the bot: what waits for them goes, but what a receipt is due for; their reminders too."""
    sql = "update people set blocked_at = :at where id = :person and blocked_at is null"
    await db.run(sql, person=person, at=instant_out(at))
    await reminders.forget_unsent(db, person)
    await outbox.give_up(db, person, "blocked", at)


async def unblock(db: Connection, person: int) -> None:
    """They can be written to again."""
    await db.run("update people set blocked_at = null where id = :person", person=person)


async def is_blocked(db: Connection, person: int) -> bool:
    """Whether they blocked the bot and were not heard of since."""
    sql = "select 1 from people where id = :person and blocked_at is not null"
    return await db.row(sql, person=person) is not None


async def freeze(db: Connection, person: int, at: datetime) -> None:
    """Nobody reads what is kept of them or writes to them from now on; it stays, for as long as this lasts."""
    await db.run("update people set frozen_at = :at where id = :person", person=person, at=instant_out(at))


async def thaw(db: Connection, person: int) -> None:
    """The pause is over."""
    await db.run("update people set frozen_at = null where id = :person", person=person)


async def agree(db: Connection, person: int, purpose: Purpose, version: str, at: datetime) -> None:
    """A new agreement takes the place of the one in force; the history stays."""
    await withdraw(db, person, purpose, at)
    await db.run(
        """
        insert into agreements (person, purpose, version, given_at)
        select id, :purpose, :version, :at from people where id = :person
        """,
        person=person,
        purpose=purpose.value,
        version=version,
        at=instant_out(at),
    )


async def withdraw(db: Connection, person: int, purpose: Purpose, at: datetime) -> None:
    """The agreement in force, if any, ends. No other one does."""
    await db.run(
        """
        update agreements set withdrawn_at = :at
        where person = :person and purpose = :purpose and withdrawn_at is null
        """,
        person=person,
        purpose=purpose.value,
        at=instant_out(at),
    )


async def choose_reminders(db: Connection, person: int, kinds: Sequence[ReminderKind]) -> None:
    """Replace the wishes; none: no reminders."""
    wishes = ",".join(kind.value for kind in kinds)
    await db.run("update people set reminders = :wishes where id = :person", person=person, wishes=wishes)


async def who_wish_reminders(db: Connection) -> list[tuple[int, tuple[ReminderKind, ...]]]:
    """Everybody who can be written to and wants reminders, with their wishes."""
    rows = await db.rows("select id, reminders from people where reminders <> '' and blocked_at is null order by id")
    return [(row["id"], _kinds(row["reminders"])) for row in rows]


async def leave_alone(db: Connection, person: int, at: datetime) -> None:
    """No question of how things went any more."""
    sql = "update people set left_alone_at = :at where id = :person and left_alone_at is null"
    await db.run(sql, person=person, at=instant_out(at))


async def open_thread(db: Connection, thread: Thread, at: datetime) -> None:
    """The facilitator wrote to this resident: what they write next, if nothing else, answers her."""
    sql = "update people set open_thread = :idea, open_thread_at = :at where id = :person"
    await db.run(sql, person=thread.person, idea=thread.idea, at=instant_out(at))


async def silent_since(db: Connection, before: datetime) -> list[int]:
    """Residents not heard of since, whose data is to be erased. Facilitators never are."""
    sql = "select id from people where seen_at < :before and role <> 'facilitator' order by id"
    return [row["id"] for row in await db.rows(sql, before=instant_out(before))]


def _person(db: Connection, rows: Sequence[Row]) -> Person:
    first = rows[0]
    return Person(
        id=first["id"],
        role=Role(first["role"]),
        name=db.open(first["name"]),
        desk_name=db.open(first["desk_name"]) if first["desk_name"] else "",
        contact=db.open(first["contact"]),
        agreements={Purpose(row["purpose"]): instant_in(row["given_at"]) for row in rows if row["purpose"]},
        versions={Purpose(row["purpose"]): row["version"] for row in rows if row["purpose"]},
        reminders=_kinds(first["reminders"]),
        left_alone=first["left_alone_at"] is not None,
        is_frozen=first["frozen_at"] is not None,
        open_thread=first["open_thread"],
        open_thread_at=instant_in(first["open_thread_at"]) if first["open_thread_at"] else None,
    )


def _kinds(wishes: str) -> tuple[ReminderKind, ...]:
    return tuple(ReminderKind(kind) for kind in wishes.split(",") if kind)
