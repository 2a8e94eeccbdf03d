"""Summer time comes and goes, the machine's clock is put right: a reminder comes once, at the hour people live by."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from dialogue import Stage

from conversations.facts import Settings
from conversations.model import Meeting

SPRING, AUTUMN = date(2024, 4, 1), date(2023, 10, 30)  # the Mondays after both changes
HALF_HOUR = timedelta(minutes=30)


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings) -> AsyncIterator[Stage]:
    season = (Meeting(0, AUTUMN, "Lens", "Salle Pasteur"), Meeting(0, SPRING, "Vimy", "Mairie"))
    made = await Stage.open(tmp_path, settings, season)
    yield made
    await made.database.close()


async def heard(stage: Stage, start: datetime, end: datetime, step: timedelta = HALF_HOUR) -> list[datetime]:
    """When reminders came, on the clocks people see, while the time goes by."""
    found = []
    stage.clock.at = start
    while stage.clock.at <= end:
        shown = await stage.line("@ +0 s")
        reminders = [line for line in shown if line.startswith("  Ines < La réunion est")]
        found += [stage.clock.at.astimezone(stage.settings.zone)] * len(reminders)
        stage.clock.at += step
    return found


async def wishes(stage: Stage, at: datetime) -> None:
    stage.clock.at = at
    await stage.line("Ines > rappels")
    await stage.line("Ines > [🔔 Oui, prévenez-moi]")
    await stage.line("@ +1 s")


@pytest.mark.parametrize(("day", "offsets"), [(SPRING, (1, 2)), (AUTUMN, (2, 1))], ids=["spring", "autumn"])
async def test_reminders_of_both_changes_come_once_at_six_in_the_evening(
    stage: Stage, day: date, offsets: tuple[int, int]
) -> None:
    """The week before is on one side of the change, the eve on the other: the day the clocks change."""
    start = datetime(day.year, day.month, day.day, 12, tzinfo=UTC) - timedelta(days=9)
    await wishes(stage, start)
    came = await heard(stage, start, start + timedelta(days=10))
    assert [at.hour for at in came] == [18, 18]
    assert [at.date() for at in came] == [day - timedelta(days=7), day - timedelta(days=1)]
    assert [at.utcoffset() for at in came] == [timedelta(hours=hours) for hours in offsets]


async def test_clock_put_back_and_forth_repeats_nothing(stage: Stage) -> None:
    eve = datetime(2023, 10, 29, 17, 0, 30, tzinfo=UTC)  # 18 h there
    await wishes(stage, eve - timedelta(days=2))
    assert len(await heard(stage, eve, eve)) == 1
    for hours in (-3, 1, -30, 2):
        assert await heard(stage, eve + timedelta(hours=hours), eve + timedelta(hours=hours)) == []
    shown = await stage.line("Ines > prochaine réunion")
    assert "Lens" in "\n".join(shown)  # it still answers
