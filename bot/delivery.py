"""Sends what waits in the outbox: every message at least once, in order for each person, at Telegram's pace.

The theory, on one page
-----------------------
A row of the outbox is one call. It goes through three steps, each of which may be the last thing this process does:

    claim   rows of different chats are taken: nobody else may take them, and no other row of these chats
    send    the call to Telegram, many at the same time (sending.py)
    mark    the row is taken away (sent, or never), or given back with an instant to wait for (later), in one commit for
            all that arrived meanwhile; whoever is to know is told in the same one: a receipt for the facilitator, a
            person who blocked (settling.py)

A claim is made in the very commit that makes it possible (`_look`): that of the turn that wrote the message, of the
mark of the message before it. Only what time alone makes possible (the pace, an instant, a morning) has a transaction
of its own, made by the loop. An answer is thus on its way as soon as it is on the disk, after two commits in all.

Killed between claim and mark, the next start finds the row claimed by a dead process. Nobody can say whether it
arrived: Telegram knows no key that would make a second call harmless. So each message says itself what to do then:
most are sent again, `once` rows are given up. This is why a message may be doubled and is never lost, why the
mark follows the call at once, and why it is finished even when the loop is being stopped.

Failures have three kinds (failures.py): *never* (told to whom it may concern, the row goes), *later* (given back),
and *unknown*, which is a claimed row of a dead process without the death: the same policy.

Who goes first. Rows are claimed only when they may leave this instant, never in stock: an answer that comes in
while a thousand announcements wait is in the next claim, before all of them. Announcements and reminders fill the
speed that answers leave (pacing.py). A chat that had its share is not
claimed until it may have more.

When nothing gets through (no network, Telegram down), everybody rests, longer each time, and one message alone
finds out whether it is over (outage.py): a thousand announcements are not burnt on a closed door.

Night (leaving.py). Reminders and announcements are not even claimed. An old answer waits for the morning.

Sleep. The loop sleeps until something was committed that could not leave at once, the pace allows more, or the earliest
instant in the table has come. It never polls: `_news` counts what happened, and the loop sleeps only if it saw it all.
Two times are used: the clock for instants in the table, which a test may move, and the machine's seconds for pace.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telegram import Bot

from bot.clock import Clock
from bot.failpoints import here
from bot.failures import Failure, Later, Unknown
from bot.leaving import BULK, Leave, Wait, Withdraw, judge
from bot.logs import log_event
from bot.outage import Outage
from bot.pacing import Pace
from bot.sending import attempt
from bot.settling import Settling, Told
from conversations.exchange import Lane
from conversations.facts import Settings
from conversations.reminders import is_quiet, next_allowed
from storage import meetings, outbox, waiting
from storage.database import Connection, DamagedDatabase, Database
from storage.outbox import Queued
from storage.writer import to_the_end

IN_FLIGHT = 32  # calls at the same time: enough for 30 a second even when each takes a second
STOPPING = 10.0  # seconds for calls under way when the bot stops
LONGEST_REST = 300.0  # seconds; the machine may have slept or its clock been put right meanwhile
ERROR_REST = 5.0  # seconds after the database failed, on a full disk for instance
UNKNOWN_REST = 1.0  # seconds for everybody, longer each time, after a call of which nothing is known


@dataclass(frozen=True, slots=True)
class Taken:
    """`found`: rows claimed, those included that turn out to have to wait; `leaving`: the others, and how silently."""

    found: int = 0
    leaving: Sequence[tuple[Queued, bool]] = ()


class Delivery:
    """The loop of one process. Two on one database would keep two paces: the lock of the database forbids it."""

    def __init__(self, database: Database, bot: Bot, clock: Clock, pace: Pace, settings: Settings, told: Told) -> None:
        self._database, self._bot, self._clock, self._pace = database, bot, clock, pace
        self._settings = settings
        self._settling = Settling(database, clock, told)
        self._outage = Outage()
        self._flight: set[asyncio.Task[None]] = set()
        self._marking: set[asyncio.Task[Any] | None] = set()  # those whose call has ended: never cancelled
        self._calls = 0  # rows claimed whose call has not ended
        self._is_running = False
        self._news, self._bell = 0, asyncio.Event()
        database.at_commit(self._look, self._stumbled)

    async def run(self) -> None:
        """Delivers until cancelled, then lets the calls under way end for STOPPING seconds. Raises DamagedDatabase."""
        try:
            await self._recover()
            self._is_running = True
            while True:
                try:
                    await self.deliver_some()
                except DamagedDatabase:
                    raise
                except Exception as error:
                    self._stumbled(error)
                    await asyncio.sleep(ERROR_REST)
        finally:
            self._is_running = False
            await self._finish()

    async def deliver_some(self) -> None:
        """One unit of work: start sending what may leave now; when that is all, sleep until there may be more."""
        seen, second, now = self._news, time.monotonic(), self._clock.now()
        room, found, due = self._room(second), 0, None
        if room >= 1:
            found, due, seen = await to_the_end(self._claim(room, now, second))  # what is claimed must be started
        if found == 0 or found < room:
            await self._sleep(seen, self._next_instant(now, due), self._next_second(second))

    async def _claim(self, room: int, now: datetime, second: float) -> tuple[int, datetime | None, int]:
        """How many rows were found and are leaving; when there may be more, and the news known then."""
        taken = Taken()
        try:
            async with self._database.transaction() as db:
                seen = self._news
                taken = await self._take(db, room, now, second)
                self._calls += len(taken.leaving)
                due = None if taken.found else await waiting.next_due(db, now)  # with rows, their end asks again
                db.is_outbox_changed = False  # it was just looked at
        except BaseException:
            self._calls -= len(taken.leaving)
            raise
        self._leave(taken)
        return taken.found, due, seen

    async def _look(self, db: Connection) -> Callable[[bool], None]:
        """Whatever is about to be committed: what arrived is marked with it, and what it lets leave leaves with it; for
        the rest the loop is woken."""
        marked = await self._settling.mark_arrived(db)
        if not (db.is_outbox_changed and self._is_running):
            return marked
        second, now = time.monotonic(), self._clock.now()
        room = self._room(second)
        is_due = room >= 1 and await waiting.is_any(db)  # a claim takes several times what asking that takes
        taken = await self._take(db, room, now, second) if is_due else Taken()
        is_full = self._calls + len(taken.leaving) >= IN_FLIGHT  # then the end of a call makes room, and looks again
        is_news = not is_full and await waiting.is_any(db)
        db.is_outbox_changed = False  # but by what was just done here
        self._calls += len(taken.leaving)  # nothing can break here any more

        def committed(is_made: bool) -> None:
            marked(is_made)
            if not is_made:
                self._calls -= len(taken.leaving)
                return
            self._leave(taken)
            if is_news:
                self._ring()

        return committed

    async def _take(self, db: Connection, room: int, now: datetime, second: float) -> Taken:
        """Rows that may leave at this instant, first things first."""
        rows = await outbox.claim(db, now, list(self._pace.resting(second)), self._last_lane(now, second), room)
        leaving = [(row, verdict.silent) for row in rows if (verdict := await self._judge(db, row, now))]
        for row, _ in leaving:
            self._pace.sent(row.chat, second)
        return Taken(len(rows), leaving)

    def _leave(self, taken: Taken) -> None:
        here("claim")
        for row, silent in taken.leaving:
            self._start(row, silent)

    # ---- what may leave ----------------------------------------------------------------------------------

    def _room(self, second: float) -> int:
        most = 1 if self._outage.is_on else IN_FLIGHT
        return self._pace.room(most - self._calls, second)

    def _last_lane(self, now: datetime, second: float) -> Lane:
        """Those before it may leave too; without what nobody asked for just now, at night and at full speed."""
        without_bulk = is_quiet(now, self._settings) or self._pace.wait_bulk(second) > 0
        return Lane(min(BULK) - 1) if without_bulk else max(Lane)

    async def _judge(self, db: Connection, row: Queued, now: datetime) -> Leave | None:
        meeting = await meetings.load(db, row.reminder[0]) if row.reminder else None
        match judge(row, now, self._settings, meeting):
            case Leave() as leave:
                return leave
            case Wait(until):
                await outbox.later(db, row, until)
            case Withdraw():
                await outbox.withdraw(db, row.id)
        return None

    # ---- one message -------------------------------------------------------------------------------------

    def _start(self, row: Queued, silent: bool) -> None:
        task = asyncio.create_task(self._deliver(row, silent), name=f"message {row.id}")
        self._flight.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """The mark looked for what may leave next; without a mark, somebody else must."""
        self._flight.discard(task)
        self._marking.discard(task)
        if task.cancelled() or task.exception():
            self._ring()

    async def _deliver(self, row: Queued, silent: bool) -> None:
        try:
            result = await attempt(self._database, self._bot, row, silent)
        finally:
            self._calls -= 1
        self._marking.add(asyncio.current_task())
        self._learn(row, result)
        await self._settling.settle(row, result)
        here("mark")

    def _learn(self, row: Queued, result: int | Failure) -> None:
        """What this result says about what may leave next."""
        second = time.monotonic()
        match result:
            case Later(everyone=True, seconds=rest):
                self._pace.hold(self._outage.failed(rest, second), second)
            case Unknown():
                self._pace.hold(self._outage.failed(UNKNOWN_REST, second), second)
            case Later(seconds=rest):
                self._outage.over()
                self._pace.refused(row.chat, rest, second)
            case _:
                self._outage.over()

    # ---- beginning, sleeping, ending ---------------------------------------------------------------------

    async def _recover(self) -> None:
        async with self._database.transaction() as db:
            given_up = await outbox.recover(db, self._clock.now())
        if given_up:
            log_event("messages_in_doubt_after_a_sudden_stop", logging.WARNING, count=given_up)

    def _stumbled(self, error: Exception) -> None:
        """What broke was undone, in a look as in the loop: the loop tries it again, alone."""
        log_event("delivery_stumbled", logging.ERROR, error)
        self._ring()

    def _ring(self) -> None:
        self._news += 1
        self._bell.set()

    def _next_instant(self, now: datetime, due: datetime | None) -> datetime | None:
        """When something may leave that may not at `now`, by the clock."""
        morning = next_allowed(now, self._settings)
        return min((instant for instant in (due, morning) if instant and instant > now), default=None)

    def _next_second(self, second: float) -> float:
        """When the pace allows something that it does not allow at `second`; LONGEST_REST away at most."""
        waits = (self._pace.wait_any(second), self._pace.wait_bulk(second), *self._pace.resting(second).values())
        return second + min((wait for wait in waits if wait > 0), default=LONGEST_REST)

    async def _sleep(self, seen: int, until: datetime | None, second: float) -> None:
        """Until there is news since `seen`, or one of the two has come. Either may be over already.

        Both are reckoned from when it was decided what may leave, so that nothing that came since is slept through.
        """
        if self._news != seen:
            return
        self._bell.clear()
        sleepers: list[asyncio.Task[Any]] = [asyncio.create_task(self._bell.wait())]
        if until:
            sleepers.append(asyncio.create_task(self._reaches(until)))
        try:
            timeout = max(0.0, second - time.monotonic())
            await asyncio.wait(sleepers, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for sleeper in sleepers:
                sleeper.cancel()

    async def _reaches(self, instant: datetime) -> None:
        while (left := (instant - self._clock.now()).total_seconds()) > 0:
            await self._clock.sleep(left)

    async def _finish(self) -> None:
        with suppress(Exception):
            async with self._database.transaction():  # what was claimed before this is on its way after it
                pass
        if not self._flight:
            return
        _, late = await asyncio.wait(set(self._flight), timeout=STOPPING)
        for task in late - self._marking:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
