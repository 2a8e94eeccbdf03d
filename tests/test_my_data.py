"""The file somebody gets of their own data: all of it, readable by another program, and the same as the database."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from dialogue import Stage

from conversations import my_data
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words import kept
from storage import personal
from storage.database import Connection
from storage.personal import TRACES, Then

PAGE = Path(__file__).parent / "dialogues" / "mes-donnees.txt"
SHOWN = dict.fromkeys(trace.table for trace in TRACES if trace.then is Then.ERASE)


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    """Everything that the page tells has happened, but its last question: Ali has not asked for the file yet."""
    stage = await Stage.open(tmp_path, settings, season)
    spoken = [line for line in PAGE.read_text().splitlines() if line and line[0] not in " =#"]
    for line in spoken[:-1]:
        await stage.line(line)
    yield stage
    await stage.database.close()


async def file_sent(stage: Stage) -> dict[str, Any]:
    chat = {"id": stage.people["Ali"].chat, "type": "private"}
    await stage.turns.handle({"update_id": 999, "message": {"message_id": 999, "chat": chat, "text": "/mesdonnees"}})
    async with stage.database.read() as db:
        rows = await db.rows("select payload from outbox order by id")
        calls = [json.loads(db.open(row["payload"])) for row in rows]
    (found,) = [call["file"] for call in calls if "file" in call]
    assert found[0] == "mes-donnees.json"
    return json.loads(found[1])  # type: ignore[no-any-return]


async def rows(db: Connection, table: str) -> list[dict[str, Any]]:
    """Every row of a table that is Ali's, opened, without the help of personal.py: nobody else told anything."""
    whose = {"idea_parts": "true", "idea_events": "true", "people": "id = 2"}.get(table, "person = 2")
    whose = "chat = 1001" if table == "parked" else whose
    found = await db.rows(f"select * from {table} where {whose} order by rowid")  # noqa: S608
    return [{k: db.open(row[k]) if isinstance(row[k], bytes) else row[k] for k in row.keys()} for row in found]  # noqa: SIM118


async def test_the_file_read_back_equals_the_database(stage: Stage) -> None:
    sent = await file_sent(stage)
    assert (sent["format"], sent["version"]) == (my_data.FORMAT, my_data.VERSION)
    assert list(sent["tables"]) == list(SHOWN)
    async with stage.database.read() as db:
        for table, lines in sent["tables"].items():
            expected = await rows(db, table)
            for row in expected:
                if "state" in row and table == "states":
                    row["state"] = json.loads(row["state"])
            assert sorted(map(str, lines)) == sorted(map(str, expected)), table
    assert [table for table in ("people", "ideas", "idea_parts", "agreements") if not sent["tables"][table]] == []


async def test_every_part_of_the_file_is_named_in_french(stage: Stage) -> None:
    sent = await file_sent(stage)
    assert set(SHOWN) - set(kept.TABLES) == set()
    assert all(sent["names"]["tables"][table] == kept.TABLES[table] for table in SHOWN)


async def test_every_date_in_the_file_is_an_instant_that_any_program_reads(stage: Stage) -> None:
    sent = await file_sent(stage)
    dates = [
        value
        for lines in sent["tables"].values()
        for row in lines
        for name, value in row.items()
        if name.endswith("_at") and value
    ]
    assert len(dates) > 5
    assert {datetime.fromisoformat(value).tzinfo for value in dates} == {UTC}


async def test_an_export_after_erasing_shows_nothing(stage: Stage) -> None:
    for line in ("Ali > /effacer", "Ali > [🗑️ Oui, tout effacer]"):
        await stage.line(line)
    async with stage.database.read() as db:
        copy = await personal.copy(db, 2)
    assert json.loads(my_data.file_of(copy, datetime(2023, 9, 20, tzinfo=UTC)))["tables"] == {
        table: [] for table in SHOWN
    }
