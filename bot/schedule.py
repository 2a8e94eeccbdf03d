"""When the chores are done: at the next thing due, when something was kept meanwhile, and at night.

The truth is in the tables: a tick that is missed, doubled or late changes nothing but the delay. But they are not read
for nothing: once a minute the database says whether anybody, another process included, has kept anything since.
APScheduler only tells when it is night.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, time
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.chores import HEARTBEAT, Chores
from bot.clock import Clock
from bot.logs import log_event
from storage.database import DiskFull

# A missed tick is made up for, many missed ticks by one, and two never run at once.
TICK = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}


class Schedule:
    """`nightly` is done once a night at `night_hour`, on the clock of the place (never between 2 and 3: see rules)."""

    def __init__(
        self, chores: Chores, clock: Clock, nightly: Callable[[], Awaitable[None]], night_hour: time, zone: ZoneInfo
    ) -> None:
        self._chores, self._clock = chores, clock
        self._wake = asyncio.Event()
        self._next: datetime | None = None
        self._loop: asyncio.Task[None] | None = None
        self._scheduler = AsyncIOScheduler(timezone=zone)
        self._scheduler.add_job(nightly, "cron", hour=night_hour.hour, minute=night_hour.minute, **TICK)

    def start(self) -> None:
        self._scheduler.start()
        self._loop = asyncio.create_task(self._turn_round(), name="schedule")

    async def stop(self) -> None:
        """What is in its transaction ends; the rest is due at the next start."""
        self._scheduler.shutdown(wait=False)
        if self._loop:
            self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)

    def wake(self) -> None:
        """Look at what is due now."""
        self._wake.set()

    def wake_by(self, due: datetime) -> None:
        """Something was set to this instant: look no later than that. While it is being looked what is due, the
        answer may have been read before this was set: look once more."""
        if self._next is None or due < self._next:
            self._wake.set()

    async def _turn_round(self) -> None:
        while True:
            self._wake.clear()
            self._next, began = None, self._clock.now()
            try:
                self._next = await self._chores.do_due()
            except (Exception, DiskFull) as error:  # the next tick tries again: what is due stays due
                log_event("chores_broke", logging.ERROR, error)
            if self._clock.now() < began + HEARTBEAT:  # else it took long, or the clock leapt meanwhile: once more
                await self._rest()

    async def _rest(self) -> None:
        """Until woken, until the next thing is due, or until something was kept since it was looked what is due."""
        is_over = False
        while not is_over:
            await self._doze()
            is_due = self._next is not None and self._next <= self._clock.now()
            is_over = self._wake.is_set() or is_due or await self._chores.is_news()

    async def _doze(self) -> None:
        """Until the next thing due, until woken, or a heartbeat."""
        now = self._clock.now()
        until = min(self._next, now + HEARTBEAT) if self._next else now + HEARTBEAT
        seconds = max(0.0, (until - now).total_seconds())
        woken, slept = asyncio.create_task(self._wake.wait()), asyncio.create_task(self._clock.sleep(seconds))
        try:
            await asyncio.wait((woken, slept), return_when=asyncio.FIRST_COMPLETED)
        finally:
            woken.cancel()
            slept.cancel()
