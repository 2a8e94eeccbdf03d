"""An installed bot for the tests of the command line: a configuration, a database to be, and the local Bot API."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import cli
from bot.config import Config, load
from bot.emulator.server import running
from bot.emulator.world import World
from storage.cipher import new_key
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Home:
    """Where one bot lives. `world` is the local Bot API it talks to."""

    folder: Path
    world: World

    @property
    def file(self) -> Path:
        return self.folder / "config.toml"

    def config(self) -> Config:
        return load(self.file, {})

    def change(self, old: str, new: str) -> None:
        """In the configuration."""
        text = self.file.read_text()
        assert old in text
        self.file.write_text(text.replace(old, new))

    async def fabrik(self, *words: str) -> int:
        """The exit code of a command, run in a thread: it has an event loop of its own."""
        return await asyncio.to_thread(cli.main, [*words, "--config", str(self.file)])

    async def database(self) -> Database:
        """To be closed."""
        storage = self.config().storage
        return await Database.open(storage.url, storage.keys)


@pytest.fixture
async def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Home]:
    for name in [name for name in os.environ if name.startswith("FABRIK_")]:
        monkeypatch.delenv(name)
    world = World(lambda: datetime.now(UTC))
    async with running(world) as address:
        telegram = f'[telegram]\ntoken = "{world.token}"\nbase_url = "{address}/bot"\n'
        (tmp_path / "config.toml").write_text(f'{telegram}[storage]\nkey = "{new_key()}"\n')
        yield Home(tmp_path, world)
