"""Clocks: what they show, and when those who sleep by them wake."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from bot.clock import Clock, FileClock, MovableClock, SystemClock

START = datetime(2023, 9, 20, 10, tzinfo=UTC)
SOON = timedelta(seconds=5)  # far above what a test takes, far below what it moves


def test_every_clock_shows_aware_utc(tmp_path: Path) -> None:
    clocks: list[Clock] = [SystemClock(), MovableClock(), FileClock(tmp_path / "offset")]
    assert [clock.now().utcoffset() for clock in clocks] == [timedelta(), timedelta(), timedelta()]


def test_movable_clock_starts_where_told_and_runs() -> None:
    clock = MovableClock(START)
    first = clock.now()
    assert START <= first < START + SOON
    assert clock.now() >= first


def test_movable_clock_reads_other_zones() -> None:
    clock = MovableClock(START.astimezone(timezone(timedelta(hours=2))))
    assert clock.now().tzinfo is UTC
    assert START <= clock.now() < START + SOON


async def test_sleepers_wake_when_moved_past_their_end() -> None:
    clock = MovableClock(START)
    sleepers = [asyncio.create_task(clock.sleep(seconds)) for seconds in (60, 3600)]
    await asyncio.sleep(0)
    clock.advance(timedelta(minutes=10))
    done, pending = await asyncio.wait(sleepers, timeout=1, return_when=asyncio.FIRST_COMPLETED)
    assert (done, pending) == ({sleepers[0]}, {sleepers[1]})
    clock.move_to(START + timedelta(hours=2))
    await asyncio.wait_for(sleepers[1], 1)


@pytest.mark.parametrize("seconds", [0, -5, 0.01])
async def test_short_sleeps_end_by_themselves(seconds: float, tmp_path: Path) -> None:
    clocks: list[Clock] = [SystemClock(), MovableClock(START), FileClock(tmp_path / "offset")]
    for clock in clocks:
        await asyncio.wait_for(clock.sleep(seconds), 1)


async def test_file_clock_follows_its_file_and_keeps_what_it_read(tmp_path: Path) -> None:
    file, clock = tmp_path / "offset", FileClock(tmp_path / "offset")
    asleep = asyncio.create_task(clock.sleep(3600))
    await asyncio.sleep(0)
    file.write_text("7200")
    await asyncio.wait_for(asleep, 1)
    file.write_text("")
    assert clock.now() - SystemClock().now() > timedelta(seconds=7199)
