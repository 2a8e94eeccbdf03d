"""Another association reads its own names everywhere: nothing of the example's town is said to its residents."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from dialogue import INVITATION, Stage

from bot.commands.new import QUESTIONS, write
from bot.config import load, to_settings
from conversations.everywhere import COMMANDS
from conversations.facilitator import desk
from conversations.facts import Settings
from conversations.model import Meeting

EXAMPLE = re.compile(r"\b(lens|liévin|elise|farrell|uriopss|06 13 89|gohelle|harnes|pas-de-calais)\b", re.IGNORECASE)
ANSWERS = {
    ("place", "territory"): "le Val Doré",
    ("place", "communes"): ("Saint-Jean", "Aubigny", "Le Bourg"),
    ("association", "name"): "Le Lien",
    ("facilitator", "name"): "Awa Diop",
}
IDEA = (
    *("/idee", "[👍 D'accord]", "un banc devant l'école", "fini", "jardin", "ailleurs", "seule", "un lieu"),
    *("Nadia", "[Ici, sur Telegram]", "oui", "[📨 Envoyer]", "[Oui, 15 ans ou plus]"),
)
WORDS = ("bonjour", "je veux parler à Awa", "c'est où", "qui lit", "j'ai pas de téléphone", "mon mari me frappe")


def settings_of_another_town(folder: Path) -> Settings:
    """As `fabrik new` writes it when only what is needed is answered."""
    defaults = {(one.section, one.key): one.taken(one.default or "") for one in QUESTIONS if one.default is not None}
    write(folder, {**defaults, **ANSWERS})
    return to_settings(load(folder / "config.toml", {}))


async def test_nothing_of_the_example_is_said(tmp_path: Path) -> None:
    settings = settings_of_another_town(tmp_path / "town")
    season = (Meeting(0, date(2023, 9, 29), "Aubigny", "Salle des fêtes"), Meeting(0, date(2023, 10, 27), "Le Bourg"))
    stage = await Stage.open(tmp_path, settings, season)
    said: list[str] = []
    try:
        for line in (f"/start {INVITATION}", *(f"/{command}" for command in desk.COMMANDS if command != "quitter")):
            said += await stage.line(f"Awa > {line}")
        for line in ("/start", *IDEA, *WORDS, *(f"/{command}" for command in COMMANDS)):
            said += await stage.line(f"Nadia > {line}")
    finally:
        await stage.database.close()
    told = "\n".join(line for line in said if " < " in line or line.startswith("   "))
    assert "robot du Lien" in told
    assert "Awa" in told
    assert [line for line in told.splitlines() if EXAMPLE.search(line)] == []
