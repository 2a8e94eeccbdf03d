"""What the try-out shows of somebody."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import tryout_kept
from storage import outbox, people, states
from storage.cipher import new_key
from storage.database import Database
from storage.outbox import Outgoing

NOW = datetime(2023, 9, 20, 8, tzinfo=UTC)
PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(f"sqlite:///{tmp_path / 'try.sqlite'}", (new_key(),))
    yield opened
    await opened.close()


async def test_person_is_shown_in_french_without_what_is_empty(database: Database) -> None:
    async with database.transaction() as db:
        person = await people.known(db, 5, NOW)
        await states.save(db, person, '{"v":1,"place":"home","topic":""}')
    async with database.read() as db:
        shown = await tryout_kept.shown(db, 5, PARIS)
    seen = "mercredi 20 septembre 2023, 10 h"
    assert shown == {
        "tables": {
            "La personne": [{"discussion": "5", "rôle": "habitant", "connue depuis": seen, "vue": seen}],
            "Où elle en est": [{"endroit": "menu"}],
        },
        "outbox": [],
    }


async def test_what_waits_to_leave_is_shown_with_its_words(database: Database) -> None:
    call = {"method": "sendMessage", "params": {"text": "Bonjour \x02Nadia\x03 !"}}
    async with database.transaction() as db:
        person = await people.known(db, 5, NOW)
        later = NOW.replace(hour=18)
        await outbox.add(db, person, [Outgoing(json.dumps(call), lane=2, not_before=later)], NOW)
    async with database.read() as db:
        shown = await tryout_kept.shown(db, 5, PARIS)
    waits = {"mots": "Bonjour Nadia !", "file": "rappels", "pas avant": "mercredi 20 septembre 2023, 20 h"}
    assert shown["outbox"] == [waits]
