"""A real database file for each test, and a few people in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import people
from storage.cipher import new_key
from storage.database import Connection, Database


@pytest.fixture
def now() -> datetime:
    return datetime(2023, 9, 20, 10, tzinfo=UTC)


@pytest.fixture
def keys() -> list[str]:
    return [new_key()]


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/fabrik.db"


@pytest.fixture
async def database(url: str, keys: list[str]) -> AsyncIterator[Database]:
    database = await Database.open(url, keys)
    yield database
    await database.close()


@pytest.fixture
async def db(database: Database) -> AsyncIterator[Connection]:
    """A transaction that lasts as long as the test."""
    async with database.transaction() as connection:
        yield connection


@pytest.fixture
async def ada(db: Connection, now: datetime) -> int:
    """Somebody who lives here, in chat 501."""
    return await people.known(db, 501, now)


@pytest.fixture
async def elise(db: Connection, now: datetime) -> int:
    """A facilitator, in chat 900."""
    person = await people.known(db, 900, now)
    await people.make_facilitator(db, person)
    return person
