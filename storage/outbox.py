"""What is to be said, written down before it is sent. A row leaves when it was sent, or when it never can be.

Order: in one chat a row goes before those of greater lanes, and before later ones of its own lane. A row that
must wait until `not_before` holds back those behind it in its lane and chat, so that a talk keeps its order,
but not those of other lanes: an answer never waits behind a reminder. A chat has one row in flight at most.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from conversations.exchange import Lane
from conversations.model import ReminderKind, Thread
from storage import announcements, cards, reminders, threads
from storage import sent as sent_messages
from storage.cipher import Damaged
from storage.database import Connection, Row, instant_in, instant_out

# Nearly always no chat is busy: looking into an empty list would take half of the statement's time.
CLAIM = """
    update outbox set claimed_at = :now where id in (
        select o.id from outbox as o
        where o.claimed_at is null and o.chat is not null and o.not_before <= :now
            and o.lane <= :last_lane and (:busy = '[]' or o.chat not in (select value from json_each(:busy)))
            and not exists (select 1 from outbox as c where c.chat = o.chat and c.claimed_at is not null)
            and not exists (select 1 from outbox as b where b.chat = o.chat and b.lane = o.lane and b.id < o.id)
            and not exists (
                select 1 from outbox as s where s.chat = o.chat and s.lane < o.lane and s.not_before <= :now
                    and not exists (
                        select 1 from outbox as h where h.chat = s.chat and h.lane = s.lane and h.id < s.id
                    )
            )
        order by o.lane, o.id limit :limit
    )
    returning *
"""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message ready to wait. `payload` is JSON text; `receipt` the person to tell what became of it (0: nobody);
    `once`: never sent again when it may have arrived; `reminder`: (meeting, kind) that it says."""

    payload: str
    lane: int = 0
    once: bool = False
    not_before: datetime | None = None
    receipt: int = 0
    thread: Thread | None = None
    reminder: tuple[int, str] | None = None
    is_card: bool = False  # once sent, the message is the card of its thread's idea


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued(Outgoing):
    """A claimed row. `person` is 0 for somebody who was erased since; `tries`: how often it was given back before."""

    id: int
    person: int
    chat: int
    created_at: datetime
    tries: int
    announcement: int = 0  # the message to many that it is part of


async def add(
    db: Connection, person: int | None, rows: Sequence[Outgoing], now: datetime, *, chat: int | None = None
) -> None:
    """Queue messages in order, in one trip. `person` None: they wait for a facilitator.

    `chat` is where somebody writes from who is answered, and who may have been erased in this very turn; else it is
    looked up. Nothing is queued for somebody who blocked the bot, but what a receipt is due for, or for somebody
    unknown; nor for somebody in a pause, but answers.
    """
    if not rows:
        return
    await db.run_many(
        """
        insert into outbox (person, chat, lane, payload, once, not_before, receipt, thread_person, thread_idea,
            reminder_meeting, reminder_kind, is_card, created_at)
        select p.id, coalesce(p.chat, :chat), :lane, :payload, :once, :not_before, r.id, t.id, :thread_idea,
            :reminder_meeting, :reminder_kind, :is_card, :now
        from (select 1 as one) as always left join people as p on p.id = :person
            left join people as r on r.id = :receipt left join people as t on t.id = :thread_person
        where :person is null
            or (
                coalesce(p.chat, :chat) is not null and (p.blocked_at is null or :receipt <> 0)
                and (p.frozen_at is null or :chat is not null)
            )
        """,
        [_values(db, row) | {"person": person, "chat": chat, "now": instant_out(now)} for row in rows],
    )


async def hand_over(db: Connection, person: int) -> int:
    """Everything that waited for a facilitator is hers, in order. Says how many messages."""
    return await db.run(
        """
        update outbox set person = :person, chat = (select chat from people where id = :person)
        where person is null and chat is null
        """,
        person=person,
    )


async def take_back(db: Connection, person: int) -> None:
    """What waits for somebody who was a facilitator waits for the next one, if no other has it already.

    What became of their messages is told to nobody. What is being sent this instant leaves.
    """
    desk = int(Lane.DESK)
    await db.run(
        """
        delete from outbox where person = :person and lane = :desk and claimed_at is null
            and exists (select 1 from people where role = 'facilitator' and id <> :person)
        """,
        person=person,
        desk=desk,
    )
    await db.run(
        """
        update outbox set person = null, chat = null
        where person = :person and lane = :desk and claimed_at is null
        """,
        person=person,
        desk=desk,
    )
    await db.run("update outbox set receipt = null where receipt = :person", person=person)


async def claim(
    db: Connection, now: datetime, busy: Collection[int] = (), last_lane: int = max(Lane), limit: int = 1
) -> list[Queued]:
    """Take what leaves next, first things first, up to `last_lane`: at most one row of a chat, none of a `busy` one."""
    rows = await db.rows(
        CLAIM,
        now=instant_out(now),
        busy=json.dumps(list(busy)),
        last_lane=int(last_lane),
        limit=limit,
    )
    return sorted((read(db, row) for row in rows), key=lambda row: (row.lane, row.id))


async def sent(db: Connection, queued: Queued, message_id: int, at: datetime) -> None:
    """It arrived as this message: see sent_many."""
    await sent_many(db, [(queued, message_id)], at)


async def sent_many(db: Connection, arrived: Sequence[tuple[Queued, int]], at: datetime) -> None:
    """Each left as the message of this id: its thread is remembered, its reminder settled, its row goes.

    That it is there is remembered too, as long as it could be taken away again.
    """
    await _remove(db, [queued for queued, _ in arrived])
    talks = [
        {"chat": queued.chat, "message": message, "is_card": queued.is_card, **asdict(queued.thread)}
        for queued, message in arrived
        if queued.thread and message
    ]
    if talks:
        await db.run_many(threads.REMEMBER, talks)
        await db.run_many(cards.REMEMBER, [talk for talk in talks if talk["is_card"]])
    there = [sent_messages.row(queued.chat, message, queued.thread, at) for queued, message in arrived if message]
    await sent_messages.remember(db, there)
    await reminders.settle_all(db, _said(queued for queued, _ in arrived), "sent", at)
    await announcements.count(db, (queued.announcement for queued, _ in arrived), "received")


async def failed(db: Connection, queued: Queued, reason: str, at: datetime) -> None:
    """It never arrives: the row goes, without its words the fact stays. `reason` never quotes anybody."""
    await _remove(db, [queued])
    await _note_undelivered(db, [queued], reason, at)


async def later(db: Connection, queued: Queued, not_before: datetime) -> None:
    """Give it back, to leave at `not_before` at the earliest, in the place it had."""
    await db.run(
        "update outbox set claimed_at = null, not_before = :not_before, tries = tries + 1 where id = :id",
        id=queued.id,
        not_before=instant_out(not_before),
    )


async def release(db: Connection, id: int) -> None:
    """It is not being sent after all, and did not leave."""
    await db.run("update outbox set claimed_at = null where id = :id", id=id)


async def withdraw(db: Connection, id: int) -> None:
    """Take a reminder's row away: the reminder is due again, to be decided anew."""
    rows = await db.rows("delete from outbox where id = :id returning person, reminder_meeting, reminder_kind", id=id)
    for row in rows:
        if row["reminder_kind"]:
            await reminders.give_back(db, row["reminder_meeting"], row["person"], ReminderKind(row["reminder_kind"]))


async def give_up(db: Connection, person: int, reason: str, at: datetime) -> None:
    """Nothing that waits for this person leaves any more, but what a receipt is due for."""
    rows = await db.rows(
        """
        delete from outbox where person = :person and claimed_at is null and receipt is null
        returning *
        """,
        person=person,
    )
    await _note_undelivered(db, [read(db, row) for row in rows], reason, at)


async def recover(db: Connection, now: datetime) -> int:
    """At the start: what a dead process was sending waits again, or, if it must leave once only, is given up.

    Says how many were given up: it is unknown whether they arrived.
    """
    rows = await db.rows(
        """
        delete from outbox where claimed_at is not null and once = 1
        returning *
        """
    )
    await _note_undelivered(db, [read(db, row) for row in rows], "unknown", now)
    await db.run("update outbox set claimed_at = null, tries = tries + 1 where claimed_at is not null")
    return len(rows)


async def purge(db: Connection, before: datetime) -> int:
    """Forget what could not be delivered before this."""
    return await db.run("delete from undelivered where at < :before", before=instant_out(before))


async def _remove(db: Connection, gone: Sequence[Queued]) -> None:
    await db.run_many("delete from outbox where id = :id", [{"id": queued.id} for queued in gone])


async def _note_undelivered(db: Connection, gone: Sequence[Queued], reason: str, at: datetime) -> None:
    await db.run_many(
        """
        insert into undelivered (person, lane, reason, at)
        values ((select id from people where id = :person), :lane, :reason, :at)
        """,
        [{"person": queued.person, "lane": queued.lane, "reason": reason, "at": instant_out(at)} for queued in gone],
    )
    await reminders.settle_all(db, _said(gone), "skipped", at)
    await announcements.count(db, (queued.announcement for queued in gone), reason)


def _said(rows: Any) -> list[tuple[int, int, str]]:
    return [(queued.reminder[0], queued.person, queued.reminder[1]) for queued in rows if queued.reminder]


def _values(db: Connection, row: Outgoing) -> dict[str, Any]:
    meeting, kind = row.reminder or (None, None)
    return {
        "lane": int(row.lane),
        "payload": db.seal(row.payload),
        "once": int(row.once),
        "not_before": instant_out(row.not_before) if row.not_before else "",
        "receipt": row.receipt,
        "thread_person": row.thread.person if row.thread else 0,
        "thread_idea": row.thread.idea if row.thread else 0,
        "reminder_meeting": meeting,
        "reminder_kind": kind,
        "is_card": int(row.is_card),
    }


def _opened(db: Connection, payload: bytes) -> str:
    """Nothing when it is damaged: whoever sends it gives it up, and those behind it leave."""
    try:
        return db.open(payload)
    except Damaged:
        return ""


def read(db: Connection, row: Row) -> Queued:
    """A row of the table."""
    return Queued(
        id=row["id"],
        person=row["person"] or 0,
        chat=row["chat"],
        payload=_opened(db, row["payload"]),
        lane=row["lane"],
        once=bool(row["once"]),
        not_before=instant_in(row["not_before"]) if row["not_before"] else None,
        receipt=row["receipt"] or 0,
        thread=Thread(row["thread_person"], row["thread_idea"]) if row["thread_person"] else None,
        reminder=(row["reminder_meeting"], row["reminder_kind"]) if row["reminder_kind"] else None,
        is_card=bool(row["is_card"]),
        created_at=instant_in(row["created_at"]),
        tries=row["tries"],
        announcement=row["announcement"] or 0,
    )
