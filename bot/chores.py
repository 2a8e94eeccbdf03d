"""What the clock brings: alarms, reminders, and the planning of reminders when the season changed.

Each thing due becomes an event of its person and goes through the same turn as their own words. A row is taken and
its turn kept in one transaction: killed in between, it is due again.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from itertools import groupby

from bot.failpoints import here
from bot.logs import log_event
from bot.turn import Turns
from bot.watching import watch_over
from conversations.changes import ReminderPostponed
from conversations.exchange import Rang, ReminderDue
from conversations.facilitator import calendar_watch
from conversations.meetings import PROMISE
from conversations.model import Meeting, ReminderKind
from conversations.reminders import is_quiet, next_allowed, owed, still_true, to_send
from storage import alarms, meetings, notes, people, reminders
from storage.alarms import Alarm
from storage.database import Connection, DamagedDatabase, DiskFull
from storage.reminders import Reminder

BATCH = 200  # rows looked at in one go; the loop comes back at once when there are more
AT_ANY_HOUR = ("settle", "draft_gone", "calendar")  # alarms that answer somebody who is there, or say nothing
TOGETHER = 10  # people reminded in one transaction; an answer may wait behind them, for some milliseconds
NOTHING_IS_KEPT = (DiskFull, DamagedDatabase, sqlite3.OperationalError)  # whatever it is, for the moment
PLANNED = "planned_season"
AFTER_A_FAULT = timedelta(hours=1)


class Chores:
    """`do_due` does everything that is due and says when to come back."""

    def __init__(self, turns: Turns) -> None:
        self._turns, self._database, self._clock = turns, turns.database, turns.clock
        self._settings = turns.settings
        self._seen: int | None = None  # the version of the database that was looked at; None: not to the end

    async def do_due(self) -> datetime | None:
        """Returns the instant of the next thing due, None when nothing is planned."""
        self._seen, version = None, await self._database.version()
        due = await self._due_alarms()
        await self._turns.look_at_season()  # after the alarms: one that speaks of a change must find it there
        await self.plan_season()
        for alarm in due:
            await self._apart(self._ring(alarm), partial(_ring_again, alarm))
        if not is_quiet(self._clock.now(), self._settings):
            await self._remind()
        next_due = await self._next_due()
        self._seen = version
        return next_due

    async def is_news(self) -> bool:
        """Whether anything was kept since `do_due` began to look, or it did not look to the end."""
        try:
            return self._seen is None or self._seen != await self._database.version()
        except sqlite3.Error:  # whoever looks next finds out what it is
            return True

    async def _apart(self, work: Awaitable[None], again: Callable[[Connection, datetime], Awaitable[None]]) -> None:
        """One thing due that breaks must not hold back all the others: it is tried again later."""
        try:
            await work
        except NOTHING_IS_KEPT:
            raise
        except Exception as error:
            log_event("due_broke", logging.ERROR, error)
            async with self._database.transaction() as db:
                await again(db, self._clock.now())

    # ---- alarms -----------------------------------------------------------------------------------------

    async def _due_alarms(self) -> list[Alarm]:
        async with self._database.read() as db:
            return await alarms.due(db, self._clock.now(), BATCH)

    async def _ring(self, alarm: Alarm) -> None:
        """An alarm that would wake somebody at night waits for the morning."""
        now = self._clock.now()
        async with self._database.transaction() as db:
            if not await alarms.take(db, alarm.id):
                return
            here("tick")
            if alarm.kind not in AT_ANY_HOUR and is_quiet(now, self._settings):
                morning = next_allowed(now, self._settings)
                await alarms.set_(db, alarm.person, alarm.kind, alarm.subject, morning)
                return
            await self._turns.take(db, alarm.person, Rang(alarm.kind, alarm.subject, now))

    # ---- reminders --------------------------------------------------------------------------------------

    async def _remind(self) -> None:
        async with self._database.read() as db:
            rows = await reminders.due(db, self._clock.now(), BATCH)
        by_person = sorted(rows, key=lambda row: (row.person, row.meeting))
        due = [list(together) for _, together in groupby(by_person, key=lambda row: (row.person, row.meeting))]
        for start in range(0, len(due), TOGETHER):
            await self._remind_some(due[start : start + TOGETHER])

    async def _remind_some(self, several: list[list[Reminder]]) -> None:
        """All with one commit, which costs more than a turn; each with its own when one of them breaks it."""
        try:
            async with self._database.transaction() as db:
                for late in several:
                    await self._remind_of_one(db, late)
        except NOTHING_IS_KEPT:
            raise
        except Exception:  # whose fault it is comes out when each is alone
            for late in several:
                await self._apart(self._remind_alone(late), partial(_remind_again, late))

    async def _remind_alone(self, late: list[Reminder]) -> None:
        async with self._database.transaction() as db:
            await self._remind_of_one(db, late)

    async def _remind_of_one(self, db: Connection, late: list[Reminder]) -> None:
        """Of several reminders of one meeting, only the last is said; a late one gives way to one of the same day."""
        now = self._clock.now()
        meeting = next((m for m in self._turns.season if m.id == late[0].meeting), None)
        wished = (await people.load(db, late[0].person)).reminders
        said = to_send(wished, now, meeting, self._settings) if meeting else None
        for row in late:
            if not await reminders.claim(db, row.id):
                continue
            here("tick")
            if row.kind is not said or not await self._say(db, row, now):
                await reminders.skip(db, row.meeting, row.person, row.kind, now)

    async def _say(self, db: Connection, row: Reminder, now: datetime) -> bool:
        """False when the conversation has nothing to say of it any more."""
        outcome = await self._turns.take(db, row.person, ReminderDue(row.meeting, row.kind, now, row.held_since))
        return bool(outcome.messages) or any(isinstance(c, ReminderPostponed) for c in outcome.changes)

    # ---- the season -------------------------------------------------------------------------------------

    async def plan_season(self) -> None:
        """New, moved and cancelled meetings: everybody's reminders follow. Nothing changed: nothing is read."""
        signatures = {str(meeting.id): _signature(meeting) for meeting in self._turns.season}
        if signatures == getattr(self, "_planned", None):
            return
        async with self._database.transaction() as db:
            planned = json.loads(await notes.get(db, PLANNED) or "{}")
        changed = [m for m in self._turns.season if planned.get(str(m.id)) != signatures[str(m.id)]]
        for meeting in changed:  # one transaction each: an answer waits behind one meeting, not behind a season
            async with self._database.transaction() as db:
                await self._plan_anew(db, meeting, is_moved=_day(planned, meeting) not in ("", str(meeting.day)))
                planned[str(meeting.id)] = signatures[str(meeting.id)]
                if meeting is changed[-1]:
                    await self._tell_of_season(db, changed)
                await notes.put(db, PLANNED, json.dumps(planned))
        self._planned = signatures
        if changed:
            log_event("season_planned", logging.INFO, meetings=len(changed))

    async def _plan_anew(self, db: Connection, meeting: Meeting, is_moved: bool) -> None:
        """What was said of the old day is over: the new day is reminded of anew, also to who could not come then."""
        now = self._clock.now()
        await reminders.take_back(db, meeting.id)
        if is_moved:
            await reminders.forget_all(db, meeting.id)
            await meetings.forget_absences(db, meeting.id)
        for kind, due in owed(meeting, ReminderKind, now, now, self._settings):
            await reminders.plan_for_all(db, meeting.id, kind, due)

    async def _tell_of_season(self, db: Connection, changed: list[Meeting]) -> None:
        """A date that appears is told to whoever waits for one; facilitators are asked what is missing."""
        now, season = self._clock.now(), self._turns.season
        if any(still_true(meeting, now, self._settings) for meeting in changed):
            await alarms.bring_forward(db, PROMISE, now)
        await watch_over(db, await people.facilitators(db), season, now, self._settings)
        if not any(kind == calendar_watch.FEW for kind, _, _ in calendar_watch.watches(season, now, self._settings)):
            await alarms.bring_forward(db, calendar_watch.FEW, now)  # whoever was told already has no such alarm

    async def _next_due(self) -> datetime | None:
        """Reminders that wait for the morning don't make the loop turn all night."""
        now = self._clock.now()
        async with self._database.read() as db:
            alarm, reminder = await alarms.next_due(db), await reminders.next_due(db)
        if reminder and is_quiet(now, self._settings):
            reminder = max(reminder, next_allowed(now, self._settings))
        return min(filter(None, (alarm, reminder)), default=None)


async def _ring_again(alarm: Alarm, db: Connection, now: datetime) -> None:
    await alarms.set_(db, alarm.person, alarm.kind, alarm.subject, now + AFTER_A_FAULT)


async def _remind_again(late: list[Reminder], db: Connection, now: datetime) -> None:
    for row in late:
        await reminders.postpone(db, row.meeting, row.person, row.kind, now + AFTER_A_FAULT, now)


def _signature(meeting: Meeting) -> str:
    """What a meeting's reminders and sheets depend on, the day first. The last number grows when more is planned."""
    return f"{meeting.day} {meeting.hour} {meeting.cancelled} {meeting.published} 2"


def _day(planned: Mapping[str, str], meeting: Meeting) -> str:
    """The day this meeting was planned for before, "" if it was not."""
    return planned.get(str(meeting.id), "").partition(" ")[0]


HEARTBEAT = timedelta(minutes=1)  # the longest rest before it is asked whether another process changed something
