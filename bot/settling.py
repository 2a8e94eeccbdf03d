"""Writes down what became of a message that was sent, and tells whoever is to know, in the same transaction."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count

from bot.clock import Clock
from bot.failures import Failure, Later, Moved, Never, Reason, Unknown
from bot.logs import log_event
from conversations.model import Thread
from storage import outbox, people
from storage.database import Connection, DamagedDatabase, Database
from storage.outbox import Queued
from storage.writer import Afterwards

AGAIN = 5.0  # seconds between two tries to write, on a full disk for instance
TELLING = 3  # tries to tell; after that the mark alone is written: it matters more
LONGEST_DOUBT = 300.0  # seconds between two tries to send what may have arrived
MOST_DOUBTS = 50  # tries of one message, over some three hours and a half; then it stops holding back its chat


@dataclass(frozen=True, slots=True)
class Told:
    """Who hears of what became of a message. Both work inside the transaction that they are given."""

    on_receipt: Callable[[Connection, int, Thread, bool], Awaitable[None]]  # (person to tell, thread, has arrived)
    on_blocked: Callable[[Connection, int], Awaitable[None]]  # (person who can't be written to any more)


class Settling:
    """Remembers how often each message was in doubt, and what arrived until it is marked; the rest is in the table."""

    def __init__(self, database: Database, clock: Clock, told: Told) -> None:
        self._database, self._clock, self._told = database, clock, told
        self._doubts: Counter[int] = Counter()  # row -> calls of which nothing is known
        self._arrived: dict[int, tuple[Queued, int]] = {}  # row -> itself and its message: the next commit marks it

    async def settle(self, row: Queued, result: int | Failure) -> None:
        """Returns once it is written, however often that must be tried. Raises DamagedDatabase."""
        if isinstance(result, int) and await self._is_marked_with_others(row, result):
            del self._doubts[row.id]
            return
        if isinstance(result, Unknown):
            self._doubts[row.id] += 1
        for trial in count():
            try:
                async with self._database.transaction() as db:
                    is_settled = await self._mark(db, row, result)
                    if is_settled and trial < TELLING:
                        await self._tell(db, row, result)
                break
            except DamagedDatabase:
                raise
            except Exception as error:
                log_event("message_not_settled", logging.ERROR, error, row=row.id, tries=trial + 1)
                await asyncio.sleep(AGAIN if trial >= TELLING else 0)
        if is_settled:
            del self._doubts[row.id]

    async def mark_arrived(self, db: Connection) -> Afterwards:
        """All that arrived since the last commit, at once: none of them has a transaction of its own."""
        arrived = list(self._arrived.values())
        if arrived:
            await outbox.sent_many(db, arrived, self._clock.now())

        def committed(is_made: bool) -> None:
            for row, _ in arrived if is_made else ():
                self._arrived.pop(row.id, None)

        return committed

    async def _is_marked_with_others(self, row: Queued, message: int) -> bool:
        """Most only have their row taken away, and nobody hears of it; else, or when that breaks, False."""
        if row.receipt or row.chat < 0:
            return False
        self._arrived[row.id] = row, message
        with suppress(Exception):  # it is tried again, alone
            await self._database.next_commit()
        return self._arrived.pop(row.id, None) is None

    async def _mark(self, db: Connection, row: Queued, result: int | Failure) -> bool:
        """Whether it is settled for good."""
        now = self._clock.now()
        match result:
            case int():
                await outbox.sent(db, await _where_it_is(db, row), result, now)
            case Never(reason):
                await outbox.failed(db, row, reason, now)
            case Moved():
                await outbox.failed(db, row, Reason.MOVED, now)
            case Unknown() if row.once or self._doubts[row.id] >= MOST_DOUBTS:
                await outbox.failed(db, row, Reason.UNKNOWN, now)
            case Unknown():
                rest = min(2.0 ** self._doubts[row.id], LONGEST_DOUBT)
                await outbox.later(db, row, now + timedelta(seconds=rest))
                return False
            case Later(everyone=True):  # the pace makes everybody wait: no need for this one to wait longer
                await outbox.later(db, row, now)
                return False
            case Later(seconds=rest):
                await outbox.later(db, row, now + timedelta(seconds=rest))
                return False
        return True

    async def _tell(self, db: Connection, row: Queued, result: int | Failure) -> None:
        match result:
            case Never(Reason.BLOCKED | Reason.GONE) if row.person:
                await self._told.on_blocked(db, row.person)
        if row.receipt and row.thread:
            await self._told.on_receipt(db, row.receipt, row.thread, isinstance(result, int))


async def _where_it_is(db: Connection, row: Queued) -> Queued:
    """A group may have got another number while the message was leaving."""
    if row.chat > 0 or not row.person:
        return row
    return replace(row, chat=await people.chat_of(db, row.person))
