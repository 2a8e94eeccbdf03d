"""Whether a row of the outbox may leave now: nights are quiet, and a reminder is true on its own day only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.dates import local
from conversations.exchange import Lane
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.reminders import is_quiet, next_allowed, still_true
from storage.outbox import Queued

FRESH = timedelta(minutes=15)  # somebody who wrote less than this ago is surely still awake
BULK = (Lane.REMINDER, Lane.ANNOUNCEMENT)  # nobody asked for these just now


@dataclass(frozen=True, slots=True)
class Leave:
    """Now; `silent`: without a sound."""

    silent: bool


@dataclass(frozen=True, slots=True)
class Wait:
    """Not before `until`."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The day it spoke of is over, or the meeting: to be decided anew."""


def judge(row: Queued, now: datetime, settings: Settings, meeting: Meeting | None = None) -> Leave | Wait | Withdraw:
    """What to do with a row at the instant `now`; days and nights are those of `settings.zone`.

    `meeting`: the one a reminder speaks of, as it is now: the row may have waited for a bot that was stopped.
    """
    if row.reminder and not _is_true(row, now, settings, meeting):
        return Withdraw()
    if not is_quiet(now, settings):
        return Leave(silent=False)
    if row.lane in BULK or now - row.created_at > FRESH:
        return Wait(next_allowed(now, settings))
    # Her words to a resident. What is said to her of a resident is only in this lane when somebody is in danger.
    is_from_her = row.thread is not None and row.thread.person == row.person
    return Leave(silent=row.lane == Lane.DESK or is_from_her)


def _is_true(row: Queued, now: datetime, settings: Settings, meeting: Meeting | None) -> bool:
    is_same_day = local(row.created_at, settings.zone).date() == local(now, settings.zone).date()
    return is_same_day and (meeting is None or still_true(meeting, now, settings))
