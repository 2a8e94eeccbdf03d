"""What is corrected leaves nothing of what it was: in the idea, on the person, in what ideas are found by."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from dialogue import Stage
from traces import everything_kept

from conversations.facts import Settings
from conversations.model import Meeting

OLD, NEW = "Ancienne", "Nouvelle"
TOLD = (
    f"Ida > une fête des voisins dans la rue {OLD}", "Ida > [💡 C'est mon idée]", "Ida > [👍 D'accord]",
    "Ida > [✅ J'ai fini]", "Ida > [Passer]", "Ida > Lens", "Ida > [Passer]", "Ida > [Un lieu]",
    "Ida > [✅ C'est tout]",
    f"Ida > {OLD}", "Ida > [Ici, sur Telegram]", "Ida > [Non]", "Ida > [📨 Envoyer]", "Ida > [Oui, 15 ans ou plus]",
)  # fmt: skip
CHANGES = (
    "Ida > /mesidees", "Ida > [Idée 1]", "Ida > [✏️ Changer une réponse]", "Ida > [Votre idée]",
    f"Ida > une fête des voisins dans la rue {NEW}", "Ida > fini", "Ida > [✏️ Changer autre chose]",
    "Ida > [Votre nom]", f"Ida > {NEW}",
)  # fmt: skip


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    stage = await Stage.open(tmp_path, settings, season)
    for line in ("Elise > /start {invitation}", *TOLD):
        await stage.line(line)
    yield stage
    await stage.database.close()


async def told(stage: Stage, word: str) -> list[str]:
    kept = await everything_kept(stage.database)
    return sorted({line.split(":")[0] for line in kept.splitlines() if word in line})


async def test_answers_changed_after_sending(stage: Stage) -> None:
    before = await told(stage, OLD)
    assert before == ["idea_parts.text", "people.name"]
    for line in CHANGES:
        await stage.line(line)
    assert (await told(stage, OLD), await told(stage, NEW)) == ([], before)


async def test_messages_edited_in_telegram_after_sending(stage: Stage) -> None:
    before = await told(stage, OLD)
    screen = stage.people["Ida"]
    own = [text.removeprefix("Ida > ") for text in TOLD if OLD in text]
    for message, text in [*screen.messages.items()]:
        if text in own:
            await stage._edit(screen, message, text.replace(OLD, NEW))
            await stage.sent()
    assert (await told(stage, OLD), await told(stage, NEW)) == ([], before)
