"""The night: what is over goes first, so that the backup made after it no longer holds it; the log counts, no more."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest

from bot import logs
from bot.clock import MovableClock
from bot.config.sections import Config
from bot.night import look_after
from storage import people
from storage.cipher import new_key
from storage.database import Database

START, CHAT = datetime(2023, 9, 20, 10, tzinfo=UTC), 7_350_915_042


@pytest.fixture
def log() -> Iterator[StringIO]:
    before = logging.root.handlers[:], logging.root.level
    stream = StringIO()
    logs.set_up("INFO", stream=stream)
    yield stream
    logging.root.handlers[:], logging.root.level = before[0], before[1]


async def test_the_night_counts_what_goes_and_names_nobody(tmp_path: Path, log: StringIO) -> None:
    key = new_key()
    database = await Database.open(f"sqlite:///{tmp_path}/fabrik.sqlite", [key])
    async with database.transaction() as db:
        await people.describe(db, await people.known(db, CHAT, START), "Canari", "")
    config = replace(Config(), backup=replace(Config().backup, folder=str(tmp_path / "backups")))
    await look_after(database, config, MovableClock(START + timedelta(days=31)))
    await database.close()
    assert "purged kind=visitors count=1" in log.getvalue()
    assert [sign for sign in ("Canari", str(CHAT)) if sign in log.getvalue()] == []
    (backup,) = (tmp_path / "backups").iterdir()
    copy = await Database.open(f"sqlite:///{backup}", [key])
    async with copy.read() as db:
        assert await people.find(db, CHAT) is None
    await copy.close()
