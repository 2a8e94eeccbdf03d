"""An announcement that takes longer than one look: how far it is, and the button that stops it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from dialogue import Stage

from conversations.facts import Settings
from conversations.model import Meeting
from storage import announcements

READERS = ("Ali", "Bea", "Cid")


@pytest.fixture
async def stage(
    tmp_path: Path, settings: Settings, season: tuple[Meeting, ...], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Stage]:
    """Three people want the news; only one message is written down at a time. She is about to say yes."""
    monkeypatch.setattr(announcements, "IN_STORE", 1)
    stage = await Stage.open(tmp_path, settings, season)
    await stage.line("Elise > /start {invitation}")
    for name in READERS:
        await stage.line(f"{name} > /nouvelles")
        await stage.line(f"{name} > [📰 Oui, les nouvelles]")
    for line in ("Elise > /annonce", "Elise > Fête samedi", "Elise > [Tout le monde : 3]"):
        await stage.line(line)
    yield stage
    await stage.database.close()


def reached(shown: list[str]) -> list[str]:
    return [name for name in READERS if any(line.startswith(f"  {name} <") for line in shown)]


async def test_it_goes_on_until_everybody_has_it(stage: Stage) -> None:
    assert reached(await stage.line("Elise > [📣 Oui, envoyer]")) == ["Ali"]
    assert reached(await stage.line("@ +5 s")) == ["Bea"]
    assert reached(await stage.line("@ +5 s")) == ["Cid"]
    assert reached(await stage.line("@ +5 s")) == []
    assert await stage.line("@ +5 s") == [
        "  Elise < ✎ 📣 L'annonce est partie.",
        "          Reçue : 3 sur 3.",
        "          [🏠 Menu]",
    ]
    assert await stage.line("@ +1 j") == []


async def test_stopped_the_rest_does_not_leave(stage: Stage) -> None:
    await stage.line("Elise > [📣 Oui, envoyer]")
    numbers = ["          Reçue : 1 sur 3.", "          Pas envoyée : 2.", "          [🏠 Menu]"]
    stopped = ["  Elise < ✎ 🛑 L'annonce s'arrête.", *numbers]
    assert await stage.line("Elise > [🛑 Arrêter]") == stopped
    assert await stage.line("@ +5 s") == stopped
    assert await stage.line("@ +1 j") == []


async def test_who_blocks_the_bot_meanwhile_is_counted(stage: Stage) -> None:
    await stage.line("Elise > [📣 Oui, envoyer]")
    await stage.line("Bea > (blocks)")
    for _ in range(3):
        last = await stage.line("@ +5 s")
    assert last[1:-1] == ["          Reçue : 2 sur 3.", "          Pas envoyée : 1."]


async def test_at_night_it_waits_for_the_morning(stage: Stage) -> None:
    await stage.line("@ 2023-09-20 20:59")
    await stage.line("Elise > [📣 Oui, envoyer]")
    assert reached(await stage.line("@ 2023-09-20 21:01")) == []
    assert reached(await stage.line("@ 2023-09-21 08:00")) == ["Bea"]


async def test_words_mended_where_they_stand_are_shown_anew(stage: Stage) -> None:
    """She sees them again, and says again for whom they are, before anything leaves."""
    elise = stage.people["Elise"]
    hers = next(message for message, text in elise.messages.items() if text == "Fête samedi")
    await stage._edit(elise, hers, "Fête dimanche")
    shown = await stage.sent()
    assert "          Fête dimanche" in shown
    assert "          [Tout le monde : 3]" in shown
    await stage.line("Elise > [Tout le monde : 3]")
    assert "        Fête dimanche" in await stage.line("Elise > [📣 Oui, envoyer]")
