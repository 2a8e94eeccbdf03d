"""Days and hours, written and read."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from conversations import dates

PARIS = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (date(2023, 10, 27), "vendredi 27 octobre 2023"),
        (date(2024, 3, 1), "vendredi 1er mars 2024"),
        (date(2023, 8, 11), "vendredi 11 août 2023"),
        (date(2023, 12, 31), "dimanche 31 décembre 2023"),
        (date(2024, 2, 29), "jeudi 29 février 2024"),
    ],
)
def test_day_is_written_whole(written, text):
    assert dates.day(written) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [(time(14, 30), "14 h 30"), (time(14), "14 h"), (time(9, 5), "9 h 05"), (time(0), "0 h")],
)
def test_hour_is_written(written, text):
    assert dates.hour(written) == text


@pytest.mark.parametrize(
    ("d", "text"),
    [
        (date(2023, 10, 24), "il y a 3 jours"),
        (date(2023, 10, 26), "hier"),
        (date(2023, 10, 27), "aujourd'hui"),
        (date(2023, 10, 28), "demain"),
        (date(2023, 10, 29), "dans 2 jours"),
        (date(2023, 10, 31), "dans 4 jours"),
        (date(2023, 11, 3), "dans une semaine"),
        (date(2023, 11, 4), "dans 8 jours"),
        (date(2023, 11, 10), "dans 2 semaines"),
        (date(2023, 11, 24), "dans 4 semaines"),
    ],
)
def test_distance_is_true_today(d, text):
    assert dates.distance(d, date(2023, 10, 27)) == text


@pytest.mark.parametrize(
    ("on", "at", "instant"),
    [
        (date(2024, 1, 26), time(18), datetime(2024, 1, 26, 17, tzinfo=UTC)),
        (date(2024, 6, 28), time(18), datetime(2024, 6, 28, 16, tzinfo=UTC)),
        # 31 March 2024: 2 h becomes 3 h
        (date(2024, 3, 31), time(1, 59), datetime(2024, 3, 31, 0, 59, tzinfo=UTC)),
        (date(2024, 3, 31), time(2, 30), datetime(2024, 3, 31, 1, 30, tzinfo=UTC)),
        (date(2024, 3, 31), time(3, 30), datetime(2024, 3, 31, 1, 30, tzinfo=UTC)),
        # 29 October 2023: 3 h becomes 2 h
        (date(2023, 10, 29), time(2, 30), datetime(2023, 10, 29, 0, 30, tzinfo=UTC)),
        (date(2023, 10, 29), time(2, 30, fold=1), datetime(2023, 10, 29, 0, 30, tzinfo=UTC)),
        (date(2023, 10, 29), time(3), datetime(2023, 10, 29, 2, tzinfo=UTC)),
    ],
)
def test_at_local_when_clocks_change(on, at, instant):
    found = dates.at_local(on, at, PARIS)
    assert found == instant
    assert found.tzinfo is UTC


def test_local_shows_the_clocks_of_the_place():
    shown = dates.local(datetime(2023, 10, 27, 22, 30, tzinfo=UTC), PARIS)
    assert (shown.date(), shown.time()) == (date(2023, 10, 28), time(0, 30))
