"""`fabrik calendar`: the flyer's season, read, shown and kept."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from conversations.model import Meeting
from storage import meetings

FLYER = Path(__file__).parents[2] / "examples" / "calendrier-2023-2024.txt"

Printed = pytest.CaptureFixture[str]


async def season(home: Any) -> tuple[Meeting, ...]:
    database = await home.database()
    async with database.read() as db:
        kept = await meetings.season(db)
    await database.close()
    return kept


def written(home: Any, text: str, name: str = "dates.txt", encoding: str = "utf-8") -> str:
    file = home.folder / name
    file.write_bytes(text.encode(encoding))
    return str(file)


async def test_flyer_gives_ten_meetings(home: Any, capsys: Printed) -> None:
    assert await home.fabrik("calendar", str(FLYER)) == 0
    assert capsys.readouterr().out.splitlines() == [
        "vendredi 29 septembre 2023 : CCAS, Harnes",
        "vendredi 27 octobre 2023 : Maison de la citoyenneté, Sallaumines",
        "vendredi 24 novembre 2023 : Billy-Montigny (lieu à confirmer)",
        "vendredi 15 décembre 2023 : Loison-sous-Lens (lieu à confirmer)",
        "vendredi 26 janvier 2024 : Vendin-le-Vieil (lieu à confirmer)",
        "vendredi 23 février 2024 : Pont-à-Vendin (lieu à confirmer)",
        "vendredi 29 mars 2024 : Bully-les-Mines (lieu à confirmer)",
        "vendredi 26 avril 2024 : Noyelles-sous-Lens (lieu à confirmer)",
        "vendredi 31 mai 2024 : Vimy (lieu à confirmer)",
        "vendredi 28 juin 2024 : Grenay (lieu à confirmer)",
        "Dates déjà passées : 10.",
        "10 réunions lues, 8 lieux à confirmer.",
        "10 réunions gardées.",
    ]
    kept = await season(home)
    assert (len(kept), kept[0]) == (10, Meeting(1, date(2023, 9, 29), "Harnes", "CCAS"))


async def test_same_file_again_changes_nothing(home: Any, capsys: Printed) -> None:
    await home.fabrik("calendar", str(FLYER))
    before = await season(home)
    capsys.readouterr()
    assert await home.fabrik("calendar", str(FLYER)) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "0 réunion gardée. Les 10 autres étaient déjà là."
    assert await season(home) == before


async def test_dry_run_keeps_nothing_and_needs_no_key(home: Any, capsys: Printed) -> None:
    home.file.write_text("")
    assert await home.fabrik("calendar", str(FLYER), "--dry-run") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "C'est un essai : rien n'est gardé."
    assert not home.config().storage.file.exists()


async def test_line_that_is_wrong_is_named_and_the_others_are_kept(home: Any, capsys: Printed) -> None:
    lines = "Samedi 29 septembre 2023\tHarnes\nVendredi 27 octobre 2023, 14h30\tSallaumines\n"
    assert await home.fabrik("calendar", written(home, lines)) == 1
    assert capsys.readouterr().out.splitlines() == [
        "vendredi 27 octobre 2023, 14 h 30 : Sallaumines (lieu à confirmer)",
        "Ligne 1 : « Samedi 29 septembre 2023\tHarnes »",
        "Le bon jour est : vendredi 29 septembre 2023.",
        "Changez le jour ou la date.",
        "Dates déjà passées : 1.",
        "1 réunion lue, 1 lieu à confirmer. Lignes non lues : 1.",
        "1 réunion gardée.",
    ]
    assert [meeting.hour for meeting in await season(home)] == [time(14, 30)]


async def test_file_without_meetings(home: Any, capsys: Printed) -> None:
    assert await home.fabrik("calendar", written(home, "Bonjour\n")) == 1
    assert capsys.readouterr().out == "0 réunion lue, 0 lieu à confirmer.\n"
    assert await home.fabrik("calendar", str(home.folder / "nowhere.txt")) == 1
    assert capsys.readouterr().err == f"Je ne trouve pas {home.folder}/nowhere.txt.\n"


async def test_spreadsheet_saved_by_windows(home: Any) -> None:
    rows = "Date;Lieu;Commune\r\nvendredi 23 février 2024;Médiathèque;Liévin\r\n"
    assert await home.fabrik("calendar", written(home, rows, "dates.csv", "cp1252")) == 0
    assert [(one.commune, one.venue) for one in await season(home)] == [("Liévin", "Médiathèque")]


async def test_calendar_file(home: Any) -> None:
    event = (
        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20231027T123000Z\r\nLOCATION:CCAS, Harnes\r\nSUMMARY:Réunion\r\nEND:VEVENT"
    )
    text = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{event}\r\nEND:VCALENDAR\r\n"
    assert await home.fabrik("calendar", written(home, text, "saison.ics")) == 0
    kept = await season(home)
    assert [(one.day, one.hour, one.commune) for one in kept] == [(date(2023, 10, 27), time(14, 30), "Harnes")]
