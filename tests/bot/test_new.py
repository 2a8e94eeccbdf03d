"""`fabrik new`: another town, from the answers typed to a configuration that is accepted and played."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import cli
from bot.check import look
from bot.checks.finding import Level
from bot.clock import SystemClock
from bot.config import Config, load, to_settings
from bot.config.writing import filled
from bot.emulator.server import running
from bot.emulator.world import World
from bot.tryout import playing
from storage import meetings

EXAMPLE = (Path(__file__).parents[2] / "config.example.toml").read_text(encoding="utf-8")
MARE = 'Mare-"Haute"'
ANSWERS = [
    *("", "le Val Doré", f"Saint-Jean, {MARE}, Aubigny", "Europe/Pariss", "Indian/Reunion", "Le Lien"),
    *("Awa Diop", "0692 12 34 5x", "0692 12 34 56", "", "Mission locale, Croix-Rouge", "nowhere.txt"),
]
SEASON = (
    "vendredi 27 octobre 2023\tSalle des fêtes, Aubigny\nvendredi 24 novembre 2023\tSaint-Jean (lieu à confirmer)\n"
)
Typed = pytest.MonkeyPatch


@pytest.fixture
def town(tmp_path: Path, monkeypatch: Typed, capsys: pytest.CaptureFixture[str]) -> Path:
    """The folder made by somebody who was wrong three times."""
    season = tmp_path / "season.txt"
    season.write_text(SEASON, encoding="utf-8")
    assert answered(monkeypatch, tmp_path / "town", [*ANSWERS, str(season), ""]) == 0
    return tmp_path / "town"


def answered(monkeypatch: Typed, folder: Path, answers: list[str]) -> int:
    typed = iter(answers)

    def read(prompt: str = "") -> str:
        try:
            return next(typed)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr("builtins.input", read)
    return cli.main(["new", str(folder)])


def configured(town: Path) -> Config:
    return load(town / "config.toml", {})


def test_answers_are_in_the_configuration(town: Path) -> None:
    config = configured(town)
    assert config.place.name == "La Fabrik à projets"
    assert (config.place.territory, config.place.communes) == ("le Val Doré", ("Saint-Jean", MARE, "Aubigny"))
    assert (config.place.time_zone, config.association.name) == ("Indian/Reunion", "Le Lien")
    assert (config.facilitator.name, config.facilitator.phone) == ("Awa Diop", "0692 12 34 56")
    assert [partner.name for partner in config.place.partners] == ["Mission locale", "Croix-Rouge"]


def test_nothing_of_the_example_town_is_left(town: Path) -> None:
    text = (town / "config.toml").read_text(encoding="utf-8")
    town_words = ("Lens", "Liévin", "Elise", "Farrell", "URIOPSS", "Pas-de-Calais", "06 13", "Carvin", "CAF")
    assert [word for word in town_words if word in text] == []


def test_every_sentence_of_the_example_is_kept(town: Path) -> None:
    comments = [line for line in EXAMPLE.splitlines() if line.startswith("#")]
    text = (town / "config.toml").read_text(encoding="utf-8")
    assert [line for line in comments if line not in text] == []


def test_secrets_are_for_their_owner_only(town: Path) -> None:
    assert [(town / name).stat().st_mode & 0o777 for name in ("cle.txt", "jeton.txt")] == [0o600, 0o600]
    assert len(configured(town).storage.keys) == 1


def test_cards_speak_of_the_town(town: Path) -> None:
    cards = {card.title: card.text for card in to_settings(configured(town)).cards}
    assert cards["Où et quand ?"].splitlines()[-1] == "Elle peut venir partout sur le Val Doré."
    assert cards["Contact"] == "L'animatrice s'appelle Awa Diop.\nSon téléphone : 0692 12 34 56."


def test_calendar_is_copied_and_read(town: Path) -> None:
    assert (town / "calendrier.txt").read_text(encoding="utf-8") == SEASON
    assert cli.main(["calendar", "--dry-run", "--config", str(town / "config.toml")]) == 0


def test_folder_with_a_configuration_is_left_alone(town: Path, monkeypatch: Typed) -> None:
    before = (town / "config.toml").read_bytes()
    assert answered(monkeypatch, town, ANSWERS) == 1
    assert (town / "config.toml").read_bytes() == before


def test_nothing_is_written_when_answers_are_missing(tmp_path: Path, monkeypatch: Typed) -> None:
    assert answered(monkeypatch, tmp_path / "town", ["", "le Val Doré"]) == 1
    assert not (tmp_path / "town").exists()


def test_table_without_rows_is_an_empty_list() -> None:
    text = filled(EXAMPLE, {}, {"place.partners": []})
    assert tomllib.loads(text)["place"]["partners"] == []


def test_example_filled_with_nothing_is_the_example() -> None:
    assert filled(EXAMPLE, {}, {}) == EXAMPLE


async def test_check_accepts_what_was_written(town: Path, monkeypatch: Typed) -> None:
    world = World(lambda: datetime.now(UTC))
    (town / "jeton.txt").write_text(world.token, encoding="ascii")
    async with running(world) as address:
        environ = {"FABRIK_TELEGRAM__BASE_URL": f"{address}/bot"}
        findings = await look(lambda: load(town / "config.toml", environ), SystemClock())
    assert [finding for finding in findings if finding.level is Level.WRONG] == []
    assert {finding.about for finding in findings} >= {"Configuration", "Jeton", "Base"}


async def test_town_is_played(town: Path) -> None:
    async with playing(0, datetime(2023, 10, 1, 10, tzinfo=UTC), configured(town)) as play:
        settings = play.app.turns.settings
        async with play.app.database.read() as db:
            season = await meetings.season(db)
    assert (settings.communes, settings.first_name, str(settings.zone)) == (
        ("Saint-Jean", MARE, "Aubigny"),
        "Awa",
        "Indian/Reunion",
    )
    assert [(meeting.commune, meeting.venue) for meeting in season] == [
        ("Aubigny", "Salle des fêtes"),
        ("Saint-Jean", ""),
    ]
