"""How fast messages may leave. The time is a number given by the test."""

import random
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import cycle

import pytest

from bot.emulator.limits import Limits as TelegramLimits
from bot.emulator.limits import Pace as Telegram
from bot.pacing import REMEMBERED, UNLIMITED, Limit, Limits, Pace

EACH_PERSON_ONLY = Limits(everyone=Limit(0))


def instants(pace: Pace, next_chat: Callable[[], int], number: int) -> list[float]:
    """When `number` messages leave if each leaves as soon as it may."""
    now, left = 0.0, []
    for _ in range(number):
        chat = next_chat()
        while (wait := pace.wait(chat, now)) > 0:
            now += wait
        pace.sent(chat, now)
        left.append(round(now, 6))
    return left


def most_within(left: list[float], seconds: float) -> int:
    return max(sum(1 for other in left if at <= other < at + seconds - 1e-6) for at in left)


def test_person_gets_a_short_burst_then_one_a_second() -> None:
    assert instants(Pace(EACH_PERSON_ONLY), lambda: 5, 7) == [0, 0, 0, 0, 1, 2, 3]


def test_person_gets_a_burst_again_after_a_rest() -> None:
    pace = Pace(EACH_PERSON_ONLY)
    for _ in range(4):
        pace.sent(5, 0)
    assert [pace.wait(5, 0.0), pace.wait(5, 0.25), pace.wait(5, 1)] == [1, 0.75, 0]
    assert instants_from(pace, 100, 5) == [100, 100, 100, 100, 101]


def instants_from(pace: Pace, now: float, number: int) -> list[float]:
    left = []
    for _ in range(number):
        now += pace.wait(5, now)
        pace.sent(5, now)
        left.append(now)
    return left


def test_group_gets_fewer_than_twenty_in_any_minute() -> None:
    left = instants(Pace(), lambda: -7, 60)
    assert most_within(left, 60) == 19


def test_all_together_get_thirty_in_any_second() -> None:
    left = instants(Pace(), cycle(range(1, 500)).__next__, 300)
    assert most_within(left, 1) == 30
    assert 299 / left[-1] == pytest.approx(29.4, rel=0.005)  # 98 % of Telegram's thirty


def test_bulk_fills_what_answers_leave() -> None:
    pace, now, left = Pace(), 0.0, []
    for turn in range(600):  # every tenth is an answer
        wait = pace.wait_any if turn % 10 == 0 else pace.wait_bulk
        now += wait(now)
        pace.sent(turn + 1, now)
        left.append(now)
    assert most_within(left, 1) <= 30
    assert 599 / left[-1] == pytest.approx(29.4, rel=0.005)


def test_hour_of_an_announcement_among_answers_is_held_and_never_refused() -> None:
    """The bot wakes a little late each time, and calls overtake one another on their way."""
    pace, chance, now, answer = Pace(), random.Random(1), 0.0, 0.1
    arrived: list[tuple[float, int]] = []
    while now < 3600:
        is_answer = answer <= now + pace.wait_bulk(now)
        now = max(now, answer) if is_answer else now
        now += pace.wait_any(now) if is_answer else pace.wait_bulk(now)
        now += chance.expovariate(500)
        answer = now + chance.expovariate(10) if is_answer else answer
        pace.sent(len(arrived) + 1, now)
        arrived.append((now + chance.uniform(0.02, 0.08), len(arrived) + 1))
    clock = [0.0]
    telegram = Telegram(TelegramLimits(), lambda: datetime.fromtimestamp(clock[0], UTC))
    for clock[0], chat in sorted(arrived):
        telegram.take(chat)  # raises when it is too fast
    assert len(arrived) / 3600 / 30 == pytest.approx(0.98, abs=0.01)


def test_answer_waits_less_than_bulk() -> None:
    pace = Pace()
    pace.sent(1, 100)
    assert (round(pace.wait_any(100) * 1000), round(pace.wait_bulk(100) * 1000)) == (14, 20)


@pytest.mark.parametrize(("sent", "room"), [(0, 3), (1, 2), (2, 1), (3, 0)])
def test_room_is_what_is_left_of_the_burst(sent: int, room: int) -> None:
    pace = Pace(Limits(everyone=Limit(1 / 28, burst=3)))
    for chat in range(sent):
        pace.sent(chat + 1, 100)
    assert [pace.room(32, 100), pace.room(1, 100)] == [room, min(1, room)]


def test_hold_keeps_everybody_waiting_for_exactly_as_long() -> None:
    pace = Pace()
    pace.hold(10, now=100)
    assert [pace.wait_any(100), pace.room(32, 109.9), pace.room(32, 110)] == [10, 0, 1]


def test_one_refused_chat_waits_alone() -> None:
    pace = Pace()
    pace.refused(5, 17, now=100)
    assert [pace.wait(5, 100), pace.wait(5, 110), pace.wait(5, 117), pace.wait(6, 100)] == [17, 7, 0, 0]
    assert pace.resting(101) == {5: 16}


def test_all_wait_when_several_chats_are_refused() -> None:
    pace = Pace()
    for chat, seconds in ((5, 30), (5, 17), (6, 3)):
        pace.refused(chat, seconds, now=100)
    assert pace.wait(8, 100) == 0
    pace.refused(7, 10, now=101)
    assert [pace.wait(8, 101), pace.wait(8, 117)] == [pytest.approx(16), 0]


def test_refusals_of_another_time_do_not_add_up() -> None:
    pace = Pace()
    for number, chat in enumerate((5, 6, 7)):
        pace.refused(chat, 5, now=number * 100)
    assert pace.wait_any(200) == 0


def test_unlimited_never_waits() -> None:
    assert instants(Pace(UNLIMITED), lambda: 5, 50) == [0] * 50


def test_memory_stays_bounded() -> None:
    pace, chance = Pace(EACH_PERSON_ONLY), random.Random(1)
    for step in range(20 * REMEMBERED):
        pace.sent(chance.randrange(10**6), step / 30)
    assert len(pace._chats) <= REMEMBERED
