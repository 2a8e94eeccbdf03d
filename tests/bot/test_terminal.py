"""`fabrik try --terminal`: a conversation in lines, and the page of dialogue it leaves."""

from __future__ import annotations

import io
import re
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from dialogue import Stage, play

from bot import terminal_lines as lines
from bot.terminal import _in_terminal
from conversations.facts import Settings
from conversations.model import Meeting

Printed = pytest.CaptureFixture[str]
NOON = datetime(2023, 9, 20, 12, tzinfo=ZoneInfo("Europe/Paris"))


async def typed(folder: Path, monkeypatch: pytest.MonkeyPatch, *said: str) -> str:
    """The page that these lines leave."""
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(said)))
    page = folder / "page.txt"
    assert await _in_terminal(None, None, page) == 0
    return page.read_text(encoding="utf-8")


async def test_saved_page_is_played_again_word_for_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings, season: tuple[Meeting, ...]
) -> None:
    page = await typed(
        tmp_path, monkeypatch, "bonjour", "2", "(photo: la cour)", "Elise > /menu", "Nadia > (edits: bonjour) salut",
        "@ 2023-09-21 10:00", "[✋ Je viens]", "fin",
    )  # fmt: skip
    assert [line for line in page.splitlines() if " > " in line] == [
        "Elise > /start {invitation}",
        "Nadia > bonjour",
        "Nadia > [📅 Prochaine réunion]",
        "Nadia > (photo: la cour)",
        "Elise > /menu",
        "Nadia > (edits: bonjour) salut",
        "Nadia > [✋ Je viens]",
    ]
    stage = await Stage.open(tmp_path, settings, season)
    try:
        played = await play(page, stage, monkeypatch)
    finally:
        await stage.database.close()
    assert [line for line in played.splitlines() if not line.startswith("= ")] == page.splitlines()


async def test_what_cannot_be_done_is_said_and_leaves_no_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Printed
) -> None:
    page = await typed(tmp_path, monkeypatch, "[Un bouton inconnu]", "(replies: rien) oui", "@ demain")
    assert capsys.readouterr().out.count("Ici, cela n'existe pas.") == 3
    assert [line for line in page.splitlines() if " > " in line] == ["Elise > /start {invitation}"]


@pytest.mark.parametrize(
    ("to", "instant"),
    [
        ("+6 s", NOON.replace(second=6)),
        ("+2 h", NOON.replace(hour=14)),
        ("+1 j", NOON.replace(day=21)),
        ("2023-10-01 10:00", NOON.replace(month=10, day=1, hour=10)),
        ("demain", None),
    ],
)
def test_times_that_are_understood(to: str, instant: datetime | None) -> None:
    assert lines.moved(to, NOON) == instant


async def test_pause_that_the_bot_may_have_noticed_is_on_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.terminal.QUIET", timedelta())  # every pause is long
    page = await typed(tmp_path, monkeypatch, "bonjour", "/menu", "fin")
    acts = [re.sub(r"\d+ s", "N s", line) for line in page.splitlines()[3:] if line.startswith(("@", "Nadia"))]
    assert acts == ["@ +N s", "Nadia > bonjour", "@ +N s", "Nadia > /menu"]
