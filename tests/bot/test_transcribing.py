"""A voice in words, beside the voice, by the operator's program; nothing changes without one, or when it fails."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from dialogue import Stage, StillClock
from telegram import Bot

from bot.config.sections import Transcription
from bot.emulator import people as crowd
from bot.emulator.faults import Fault
from bot.emulator.server import running
from bot.emulator.world import World
from bot.transcribing import TRIES, Transcribing, printed_by
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words import desk as words
from storage import voices

READS = (sys.executable, "-c", "import sys; print(open(sys.argv[1]).read())")  # « hears » what is in the file
FAILS = (sys.executable, "-c", "raise SystemExit(3)")


class Restless(StillClock):
    """Whoever rests is rested."""

    async def sleep(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass
class Place:
    stage: Stage
    bot: Bot
    world: World

    def transcribing(self, *command: str) -> Transcribing:
        made = Transcribing(self.stage.turns, self.bot, Transcription(command, 1))
        self.stage.turns.keep_voices = made.keep
        return made

    async def speaks(self, said: str) -> list[str]:
        """Samira sends the facilitator a voice that holds these words; what is sent of it at once."""
        nadia = crowd.arrive(self.world, "Nadia")
        crowd.send_file(self.world, nadia, nadia, "voice", said.encode())
        file = self.world.messages(nadia.id)[-1]["voice"]["file_id"]
        await self.stage._send(self.stage.people["Samira"], voice={"file_id": file, "file_unique_id": "u"})
        return await self.stage.sent()

    async def waiting(self) -> int:
        async with self.stage.database.read() as db:
            return len(await db.rows("select id from voices"))


@pytest.fixture
async def place(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Place]:
    stage = await Stage.open(tmp_path, settings, season)
    world = World(stage.clock.now)
    async with running(world) as address:
        files = f"{address}/file/bot"
        async with Bot(world.token, base_url=f"{address}/bot", base_file_url=files) as bot:
            await stage.line("Elise > /start {invitation}")
            await stage.line("Samira > /contact")
            yield Place(stage, bot, world)
    await stage.database.close()


async def shown(place: Place, said: str, *command: str) -> list[str]:
    transcribing = place.transcribing(*command)
    await place.speaks(said)
    assert await transcribing.hear_one()
    assert not await transcribing.hear_one()
    return await place.stage.sent()


async def test_the_words_come_after_the_voice_with_a_warning(place: Place) -> None:
    head, more, said, button = await shown(place, "un jardin pour tous", *READS)
    assert (head.split("< ")[1], more.strip()) == tuple(words.heard("Personne 2", 0).splitlines())
    assert (said.strip(), button.strip()) == ("un jardin pour tous", f"[{words.BUTTON_REPLY}]")


async def test_danger_that_is_heard_gets_the_numbers(place: Place) -> None:
    assert any("3919" in line for line in await shown(place, "mon mari me frappe", *READS))


@pytest.mark.parametrize(("said", "command"), [(" ", READS), ("un jardin", FAILS), ("un jardin", ("/no/program",))])
async def test_silence_and_a_program_that_fails_say_nothing(place: Place, said: str, command: tuple[str, ...]) -> None:
    assert await shown(place, said, *command) == []


async def test_only_voices_for_the_desk_are_listened_to(place: Place) -> None:
    place.transcribing(*READS)
    await place.stage.line("Samira > (photo: le parc)")
    await place.stage.line("Elise > (replies: Personne 2) (voice)")  # hers, to a resident
    assert await place.waiting() == 0
    await place.speaks("un jardin")
    assert await place.waiting() == 1


async def test_without_a_program_nothing_is_kept_nor_waits_any_more(place: Place) -> None:
    place.transcribing(*READS)
    await place.speaks("un jardin")
    without = place.transcribing()
    await place.speaks("un banc")
    assert await place.waiting() == 1
    listening = asyncio.create_task(without.run())
    async with asyncio.timeout(5):
        while await place.waiting():  # noqa: ASYNC110 - it is a row that goes
            await asyncio.sleep(0)
    listening.cancel()


async def test_a_voice_waits_for_the_network(place: Place) -> None:
    transcribing = place.transcribing(*READS)
    place.stage.turns.clock = Restless(place.stage.clock.at)
    await place.speaks("un jardin")
    place.world.faults.add(Fault("502", method="getfile", times=5))
    for _ in range(5):
        assert await transcribing.hear_one()
    assert (await place.stage.sent(), await place.waiting()) == ([], 1)
    assert await transcribing.hear_one()
    assert "un jardin" in "".join(await place.stage.sent())


async def test_a_voice_that_stops_the_whole_bot_is_given_up(place: Place) -> None:
    transcribing = place.transcribing(*READS)
    await place.speaks("un jardin")
    for _ in range(TRIES):  # begun, and the power cut
        async with place.stage.database.transaction() as db:
            assert await voices.begin(db)
    assert await transcribing.hear_one()
    assert (await place.stage.sent(), await place.waiting()) == ([], 0)


@pytest.mark.parametrize("lines", [("effacer", "oui"), ("/pause", "[⏸️ Oui, faire une pause]")])
async def test_nothing_is_said_of_who_is_gone_or_in_a_pause(place: Place, lines: tuple[str, ...]) -> None:
    transcribing = place.transcribing(*READS)
    await place.speaks("un jardin")
    for line in lines:
        await place.stage.line(f"Samira > {line}")
    await transcribing.hear_one()
    assert (await place.stage.sent(), await place.waiting()) == ([], 0)


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
