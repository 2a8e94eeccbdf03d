"""Which rows may leave at which hour of the place."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.leaving import Leave, Wait, Withdraw, judge
from conversations.exchange import Lane
from conversations.facts import Settings
from conversations.model import Thread
from storage.outbox import Queued

NOON = datetime(2023, 9, 20, 10, tzinfo=UTC)
NIGHT = datetime(2023, 9, 20, 21, tzinfo=UTC)  # 23 h at Lens
MORNING = datetime(2023, 9, 21, 6, tzinfo=UTC)  # 8 h at Lens
JUST_NOW, LONG_AGO = timedelta(minutes=15), timedelta(minutes=16)


def row(
    now: datetime, age: timedelta, lane: Lane, thread: Thread | None = None, reminder: tuple[int, str] | None = None
) -> Queued:
    return Queued("{}", lane, thread=thread, reminder=reminder, id=1, person=1, chat=1, created_at=now - age, tries=0)


@pytest.mark.parametrize("lane", Lane)
@pytest.mark.parametrize("age", [JUST_NOW, LONG_AGO])
def test_all_leave_by_day(lane: Lane, age: timedelta) -> None:
    assert judge(row(NOON, age, lane), NOON, Settings()) == Leave(silent=False)


@pytest.mark.parametrize(
    ("lane", "thread", "age", "verdict"),
    [
        (Lane.ANSWER, None, JUST_NOW, Leave(silent=False)),
        (Lane.ANSWER, Thread(1, 1), JUST_NOW, Leave(silent=True)),  # the facilitator's words to a resident
        (Lane.ANSWER, Thread(3), JUST_NOW, Leave(silent=False)),  # somebody is in danger: she asked to be woken
        (Lane.DESK, None, JUST_NOW, Leave(silent=True)),
        (Lane.ANSWER, None, LONG_AGO, Wait(MORNING)),
        (Lane.ANSWER, Thread(1, 1), LONG_AGO, Wait(MORNING)),
        (Lane.DESK, None, LONG_AGO, Wait(MORNING)),
        (Lane.REMINDER, None, JUST_NOW, Wait(MORNING)),
        (Lane.ANNOUNCEMENT, None, JUST_NOW, Wait(MORNING)),
    ],
)
def test_night_lets_only_what_somebody_awake_waits_for_leave(
    lane: Lane, thread: Thread | None, age: timedelta, verdict: Leave | Wait
) -> None:
    assert judge(row(NIGHT, age, lane, thread), NIGHT, Settings()) == verdict


@pytest.mark.parametrize(
    ("age", "verdict"), [(timedelta(hours=11), Leave(silent=False)), (timedelta(hours=13), Withdraw())]
)
def test_reminder_is_decided_anew_when_its_day_is_over(age: timedelta, verdict: Leave | Withdraw) -> None:
    assert judge(row(NOON, age, Lane.REMINDER, reminder=(1, "eve")), NOON, Settings()) == verdict
