"""Several small messages are one answer, acknowledged once, even when the bot stops in between."""

from __future__ import annotations

from pathlib import Path

from dialogue import Stage

from conversations.facts import Settings
from conversations.model import Meeting
from storage.cipher import new_key
from storage.database import Database


async def test_messages_in_a_row_are_acknowledged_once_after_a_stop(
    tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]
) -> None:
    key = new_key()
    stage = await Stage.open(tmp_path, settings, season, key)
    for line in ("Samira > /idee", "Samira > [👍 D'accord]", "Samira > un jardin", "@ +2 s", "Samira > pour les vieux"):
        last = await stage.line(line)
    assert last == []  # she may not have finished
    await stage.database.close()

    again = Stage(await Database.open(f"sqlite:///{tmp_path / 'stage.sqlite'}", [key]), settings)
    again.people, again.clock.at = stage.people, stage.clock.at
    assert await again.line("@ +5 s") == []
    assert (await again.line("@ +2 s"))[0].endswith("J'ai bien reçu 2 messages. Merci !")
    assert await again.line("@ +1 h") == []
    await again.database.close()
