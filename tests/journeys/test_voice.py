"""A voice in words by a program of the operator's, over HTTP, with `kill -9` while it listens."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.journeys.conftest import Bot

READS = "import sys; print('entendu :', open(sys.argv[1]).read())"


async def test_killed_before_the_words_are_written_down_they_come_after_the_start(bot: Bot) -> None:
    with (bot.folder / "config.toml").open("a") as config:
        config.write(f'\n[transcription]\ncommand = ["{sys.executable}", "-c", "{READS}"]\n')
    await bot.start(dying_at="heard")
    elise, nadia = await bot.facilitator(), await bot.arrives("Nadia")
    await nadia.starts()
    await nadia.presses("🙋 Parler à une personne")
    await nadia.sends_voice(b"un jardin pour tous")
    assert await bot.died() == -signal.SIGKILL
    assert not [text for text in said_to(bot, elise.id) if "entendu" in text]
    await bot.start()
    await elise.sees("entendu : un jardin pour tous")
    assert await bot.count("voices") == 0
    assert len([text for text in said_to(bot, elise.id) if "entendu" in text]) == 1


def said_to(bot: Bot, chat: int) -> list[str]:
    return [message.get("text", "") for message in bot.world.messages(chat)]
