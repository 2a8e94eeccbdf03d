"""Tells the operator's own chat what needs a person: an update that was set aside, answers that do not leave.

The message goes through the outbox like any other. Once per trouble: what was told is noted in the database.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot import outgoing
from bot.clock import Clock
from bot.logs import log_event
from conversations.exchange import Lane, Message
from conversations.facts import Settings
from conversations.reminders import is_quiet
from conversations.words import operator as words
from storage import notes, outbox, received, waiting
from storage.database import Connection, Database, instant_in, instant_out

EACH = 60.0  # seconds between two looks
STUCK = timedelta(minutes=15)  # an answer that did not leave for so long, by day, is not just the pace
PARKED, WAITING = "operator_told_parked", "operator_told_waiting"


class Operator:
    """`chat` 0: nobody is told."""

    def __init__(self, database: Database, clock: Clock, settings: Settings, chat: int) -> None:
        self._database, self._clock, self._settings, self._chat = database, clock, settings, chat
        self._seen: int | None = None  # the version of the database in which nothing was left to tell; None: not known

    async def run(self) -> None:
        """Until cancelled."""
        while self._chat:
            try:
                await self.look()
            except Exception as error:  # a full disk, say: nothing to tell of with it, and the next look tries again
                log_event("operator_not_told", logging.ERROR, error)
            await self._clock.sleep(EACH)

    async def look(self) -> None:
        """Writes down what is to be told, once. Reads nothing while nobody keeps anything and nothing waits."""
        version, now = await self._database.version(), self._clock.now()
        if version == self._seen:
            return
        async with self._database.transaction() as db:
            for said in (await self._parked(db, now), await self._stuck(db, now)):
                if said:
                    await outbox.add(db, None, outgoing.rows(Message(said, lane=Lane.DESK)), now, chat=self._chat)
            self._seen = None if await waiting.oldest(db) else version

    async def _parked(self, db: Connection, now: datetime) -> str:
        told = await notes.get(db, PARKED)
        number = await received.count_parked(db, since=instant_in(told) if told else None)
        if not number:
            return ""
        await notes.put(db, PARKED, instant_out(now))
        return words.parked(number)

    async def _stuck(self, db: Connection, now: datetime) -> str:
        """Told again only after everything had left meanwhile."""
        is_told = await notes.get(db, WAITING) == "yes"
        is_night = is_quiet(now, self._settings) or is_quiet(now - STUCK, self._settings)
        number = 0 if is_night else await waiting.stuck(db, now - STUCK, but=self._chat)
        if is_night or is_told == bool(number):
            return ""
        await notes.put(db, WAITING, "yes" if number else "no")
        return words.stuck(number) if number else ""
