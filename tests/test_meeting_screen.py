"""What the meeting's screen gives, through the real turn, chores and database."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pytest
from dialogue import Stage
from icalendar import Calendar

from conversations.facts import Settings
from conversations.model import Meeting
from storage import meetings, outbox, told

HARNES = 1  # id of the first meeting


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    opened = await Stage.open(tmp_path, settings, season[:2])
    yield opened
    await opened.database.close()


async def change(stage: Stage, meeting: int, **values: object) -> None:
    async with stage.database.transaction() as db:
        await told.keep_version(db, meeting)
        now = next(m for m in await meetings.season(db) if m.id == meeting)
        await meetings.update(db, replace(now, **values))  # type: ignore[arg-type]


async def file_after(stage: Stage, line: str) -> str:
    """The text of the file that is sent."""
    name, _, press = line.partition(" > ")
    await stage._press(stage.people[name], press.strip("[]"))
    async with stage.database.transaction() as db:
        (row,) = await outbox.claim(db, stage.clock.now())
        await outbox.sent(db, row, 999, stage.clock.now())
    return str(json.loads(row.payload)["file"][1])


async def test_the_calendar_file_is_the_meeting(stage: Stage) -> None:
    await change(stage, HARNES, hour=time(14, 30), address="35 rue des Fusillés", position=(50.44, 2.9))
    await stage.line("@ +1 s")
    await stage.line("Ana > /reunion")
    found = Calendar.from_ical(await file_after(stage, "Ana > [📆 Dans mon agenda]")).walk("VEVENT")[0]
    assert found["dtstart"].dt.astimezone(UTC) == datetime(2023, 9, 29, 12, 30, tzinfo=UTC)
    assert found["dtstart"].params["TZID"] == "Europe/Paris"
    assert found["location"] == "CCAS, 35 rue des Fusillés, Harnes"
    assert (found["status"], found["geo"].to_ical()) == ("CONFIRMED", "50.44;2.9")


async def test_the_calendar_file_of_a_cancelled_meeting_takes_it_away(stage: Stage) -> None:
    await stage.line("Ana > /reunion")
    before = Calendar.from_ical(await file_after(stage, "Ana > [📆 Dans mon agenda]")).walk("VEVENT")[0]
    await change(stage, HARNES, cancelled=True)
    await stage.line("@ +1 s")
    after = Calendar.from_ical(await file_after(stage, "Ana > [📆 Dans mon agenda]")).walk("VEVENT")[0]
    assert (after["uid"], after["status"], after["sequence"]) == (before["uid"], "CANCELLED", before["sequence"] + 1)


async def test_help_to_come_is_part_of_ones_own_data_and_goes_with_it(stage: Stage) -> None:
    await stage.line("Ana > j'ai besoin d'aide pour venir en fauteuil")
    await stage.line("@ +7 s")
    sql = "select words from help_to_come"
    async with stage.database.read() as db:
        assert [db.open(row["words"]) for row in await db.rows(sql)] == ["j'ai besoin d'aide pour venir en fauteuil"]
    await stage.line("Ana > /effacer")
    await stage.line("Ana > [🗑️ Oui, tout effacer]")
    async with stage.database.read() as db:
        assert await db.rows(sql) == []


async def buttons_of(stage: Stage, **known: object) -> tuple[object, ...]:
    """What « 🗺️ Le plan » does for a meeting of which this is known: its link, then the call it makes."""
    await change(stage, HARNES, **known)
    await stage.line("@ +1 s")
    await stage._speak("Ana", "/reunion")
    shown = await payload(stage)
    row = [button for line in shown["params"]["reply_markup"]["inline_keyboard"] for button in line]
    found = next((button for button in row if button["text"] == "🗺️ Le plan"), {})
    if "callback_data" not in found:
        return found.get("url"), None
    await stage._pressed(stage.people["Ana"], 1, found["callback_data"])
    sent = await payload(stage)
    return None, (sent["method"], (sent.get("otherwise") or {}).get("method"))


async def payload(stage: Stage) -> dict[str, Any]:
    async with stage.database.transaction() as db:
        (row,) = await outbox.claim(db, stage.clock.now())
        await outbox.sent(db, row, 999, stage.clock.now())
    return dict(json.loads(row.payload))


@pytest.mark.parametrize(
    ("known", "plan"),
    [
        ({}, (None, None)),
        ({"position": (50.44, 2.9)}, (None, ("sendLocation", None))),
        ({"position": (50.44, 2.9), "address": "35 rue des Fusillés"}, (None, ("sendVenue", "sendLocation"))),
        (
            {"address": "35 rue des Fusillés & Co"},
            ("https://www.openstreetmap.org/search?query=35+rue+des+Fusill%C3%A9s+%26+Co%2C+Harnes", None),
        ),
    ],
    ids=["nothing", "point", "point and address", "address"],
)
async def test_the_map_shows_what_is_known(stage: Stage, known: dict[str, object], plan: tuple[object, ...]) -> None:
    assert await buttons_of(stage, **known) == plan
