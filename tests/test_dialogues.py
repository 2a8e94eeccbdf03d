"""Every page of tests/dialogues is played through the real turn and database, and must read exactly as written."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from dialogue import Stage, play
from plans import Plans

from conversations.facts import Settings
from conversations.model import Meeting

PAGES = sorted((Path(__file__).parent / "dialogues").glob("*.txt"))


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
async def test_page(
    page: Path,
    tmp_path: Path,
    settings: Settings,
    season: tuple[Meeting, ...],
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    written = page.read_text()
    without_meetings = written.startswith("# Sans réunion")
    if written.startswith("# Avec le plan"):
        hour, place = time(18), (50.4449, 2.9055)
        season = (replace(season[0], hour=hour, address="35 rue des Fusillés", position=place), *season[1:])
    stage = await Stage.open(tmp_path, settings, () if without_meetings else season)
    plans = Plans(monkeypatch)
    try:
        played = await play(written, stage, monkeypatch)
        assert await plans.whole(stage.database) == []
    finally:
        await stage.database.close()
    if request.config.getoption("--rewrite-dialogues"):
        page.write_text(played)
    assert played == page.read_text()
