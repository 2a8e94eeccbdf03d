"""Which meeting is the next one, at every hour of its day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from conversations.facts import Facts
from conversations.model import Meeting, Person
from conversations.moment import Moment
from conversations.state import State

TODAY, NEXT = Meeting(1, date(2023, 9, 29), "Harnes"), Meeting(2, date(2023, 10, 27), "Lens")


@pytest.mark.parametrize(
    ("hour", "now", "is_ahead"),
    [
        (None, datetime(2023, 9, 29, 21, 59, tzinfo=UTC), True),  # 23 h 59 at Lens
        (None, datetime(2023, 9, 29, 22, 0, tzinfo=UTC), False),
        (time(14), datetime(2023, 9, 29, 15, 59, tzinfo=UTC), True),
        (time(14), datetime(2023, 9, 29, 16, 0, tzinfo=UTC), False),
        (time(14), datetime(2023, 9, 28, 22, 0, tzinfo=UTC), True),
    ],
)
def test_a_meeting_is_the_next_one_until_it_is_surely_over(settings, hour, now, is_ahead):
    today = Meeting(1, TODAY.day, "Harnes", hour=hour)
    moment = Moment(State(), Facts(Person(1), settings, meetings=(today, NEXT)), now)
    assert moment.next_meeting == (today if is_ahead else NEXT)
