"""What every test may use: the switch that remakes the dialogue pages, the season of the flyer, the settings."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

import aiosqlite.core
import pytest

from bot.config import to_settings
from bot.config.sections import Config
from bot.logs import Redacting
from conversations.facts import Settings
from conversations.model import Meeting

sys.path.insert(0, str(Path(__file__).parent))  # tests/dialogue.py, tests/readability.py

import canaries

FLYER = (
    (date(2023, 9, 29), "Harnes", "CCAS"),
    (date(2023, 10, 27), "Sallaumines", "Maison de la citoyenneté"),
    (date(2023, 11, 24), "Billy-Montigny", ""),
    (date(2023, 12, 15), "Loison-sous-Lens", ""),
    (date(2024, 1, 26), "Vendin-le-Vieil", ""),
    (date(2024, 2, 23), "Pont-à-Vendin", ""),
    (date(2024, 3, 29), "Bully-les-Mines", ""),
    (date(2024, 4, 26), "Noyelles-sous-Lens", ""),
    (date(2024, 5, 31), "Vimy", ""),
    (date(2024, 6, 28), "Grenay", ""),
)


# A test that breaks while its database is open says so at once, instead of waiting for the driver's thread for ever.
aiosqlite.core.Thread = partial(Thread, daemon=True)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-dialogues", action="store_true", help="write tests/dialogues anew; read the diff aloud")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The ten heaviest sentences that people read: the next to mend."""
    passed = terminalreporter.stats.get("passed", [])
    heavy = [line for report in passed for name, line in report.user_properties if name == "heavy"]
    if heavy:
        terminalreporter.section("the ten heaviest sentences")
        for line in heavy:
            terminalreporter.write_line(line)


@pytest.fixture(autouse=True)
def nothing_personal_in_the_log() -> Iterator[None]:
    """Whatever a test logs is written as the program writes it, then searched for what people said."""
    canaries.SAID.clear()
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(Redacting(b"k" * 32, as_json=False))
    before, level = logging.root.handlers[:], logging.root.level
    logging.getLogger("fabrik").setLevel(logging.INFO)
    logging.root.addHandler(handler)
    yield
    logging.root.handlers[:], logging.root.level = before, level  # a test may have set the program's own log up
    assert canaries.found_in(written.getvalue()) == []


@pytest.fixture
def settings() -> Settings:
    """What the conversation is told by a configuration left at its defaults."""
    return to_settings(Config())


@pytest.fixture
def season() -> tuple[Meeting, ...]:
    """The ten meetings of the flyer; only the first two have a venue."""
    return tuple(Meeting(0, day, commune, venue) for day, commune, venue in FLYER)
