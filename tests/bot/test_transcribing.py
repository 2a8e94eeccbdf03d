"""A voice in words, beside the voice, by the operator's program; nothing changes without one, or when it fails."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from dialogue import Stage
from telegram import Bot

from bot.config.sections import Transcription
from bot.emulator import people as crowd
from bot.emulator.server import running
from bot.emulator.world import World
from bot.transcribing import Transcribing, Voice, printed_by
from conversations.exchange import DESK, Message
from conversations.facts import Settings
from conversations.model import Meeting, Part, PartKind, Thread
from conversations.words import desk as words

READS = (sys.executable, "-c", "import sys; print(open(sys.argv[1]).read())")  # « hears » what is in the file
FAILS = (sys.executable, "-c", "raise SystemExit(3)")


@dataclass
class Place:
    stage: Stage
    bot: Bot
    world: World

    def transcribing(self, *command: str) -> Transcribing:
        return Transcribing(self.stage.turns, self.bot, Transcription(command, 1))

    def voice(self, said: str) -> Part:
        """A voice that holds these words, as Telegram refers to it."""
        nadia = crowd.arrive(self.world, "Nadia")
        crowd.send_file(self.world, nadia, nadia, "voice", said.encode())
        return Part(PartKind.VOICE, "", self.world.messages(nadia.id)[-1]["voice"]["file_id"])


@pytest.fixture
async def place(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Place]:
    stage = await Stage.open(tmp_path, settings, season)
    world = World(stage.clock.now)
    async with running(world) as address:
        files = f"{address}/file/bot"
        async with Bot(world.token, base_url=f"{address}/bot", base_file_url=files) as bot:
            await stage.line("Elise > /start {invitation}")
            await stage.line("Samira > bonjour")
            yield Place(stage, bot, world)
    await stage.database.close()


async def shown(place: Place, said: str, *command: str) -> list[str]:
    transcribing = place.transcribing(*command)
    voice = Voice(place.voice(said), Thread(2))
    await transcribing.tell(voice, await transcribing.text_of(voice.part.file))
    return await place.stage.sent()


async def test_the_words_come_after_the_voice_with_a_warning(place: Place) -> None:
    head, more, said, button = await shown(place, "un jardin pour tous", *READS)
    assert (head.split("< ")[1], more.strip()) == tuple(words.heard("Personne 2", 0).splitlines())
    assert (said.strip(), button.strip()) == ("un jardin pour tous", f"[{words.BUTTON_REPLY}]")


async def test_danger_that_is_heard_gets_the_numbers(place: Place) -> None:
    assert any("3919" in line for line in await shown(place, "mon mari me frappe", *READS))


async def test_silence_says_nothing(place: Place) -> None:
    assert await shown(place, " ", *READS) == []


async def test_only_voices_for_the_desk_are_listened_to(place: Place) -> None:
    voice = Message(to=DESK, part=Part(PartKind.VOICE, "", "1"), thread=Thread(2))
    photo = Message(to=DESK, part=Part(PartKind.PHOTO, "", "2"), thread=Thread(2))
    hers = Message(to=2, part=Part(PartKind.VOICE, "", "3"), thread=Thread(2))
    without, listens = place.transcribing(), place.transcribing(*READS)
    without.look_at((voice, photo, hers))
    listens.look_at((voice, photo, hers))
    assert (without.waiting, listens.waiting) == (0, 1)


async def test_a_program_that_takes_too_long_is_stopped_with_its_children(tmp_path: Path) -> None:
    child = tmp_path / "child"
    script = f"sleep 60 & echo $! > {child}; wait"
    with pytest.raises(TimeoutError):
        await printed_by(("sh", "-c", script), 0.3)
    async with asyncio.timeout(5):
        while is_alive(int(child.read_text())):  # noqa: ASYNC110 - the end of a stranger has no event
            await asyncio.sleep(0)


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("command", [FAILS, ("/no/such/program",)])
async def test_a_program_that_fails_is_an_error_of_its_own(command: tuple[str, ...]) -> None:
    with pytest.raises(OSError, match=r"exit code 3|No such file"):
        await printed_by(command, 5)
