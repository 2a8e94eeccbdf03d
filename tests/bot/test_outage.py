"""Rests while nothing gets through."""

from bot.outage import Outage


def test_rests_double_up_to_half_a_minute() -> None:
    outage, now, rests = Outage(), 100.0, []
    for _ in range(8):
        rests.append(outage.failed(1, now))
        now += rests[-1]
    assert rests == [1, 2, 4, 8, 16, 30, 30, 30]


def test_calls_that_fail_together_count_once() -> None:
    outage = Outage()
    assert [outage.failed(1, 100), outage.failed(1, 100.5), outage.failed(1, 101)] == [1, 0.5, 2]


def test_answer_ends_it() -> None:
    outage = Outage()
    outage.failed(1, 100)
    assert outage.is_on
    outage.over()
    assert not outage.is_on
    assert outage.failed(1, 100.5) == 1


def test_token_refused_rests_its_own_long_time() -> None:
    outage = Outage()
    assert [outage.failed(60, 100), outage.failed(60, 200)] == [60, 60]
