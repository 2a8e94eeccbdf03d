"""A facilitator's file of dates, fetched from the local Bot API before her turn; or not, and then she is told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot

from bot.attachments import LARGEST, Attachments, decoded
from bot.emulator import people as played
from bot.emulator.faults import Fault
from bot.emulator.server import running
from bot.emulator.world import World
from bot.incoming import read
from bot.transport import Transport
from conversations.exchange import Attached, Wrote
from storage import people
from storage.cipher import new_key
from storage.database import Database

NOON = datetime(2023, 9, 20, 12, tzinfo=UTC)
LINES = "Vendredi 29 septembre 2023\tCCAS, Harnes"


class Desk:
    """Elise, who is a facilitator, Samira, who is not, and what becomes of the files they send."""

    def __init__(self, world: World, attachments: Attachments) -> None:
        self.world, self._attachments = world, attachments
        self.elise, self.samira = played.arrive(world, "Elise"), played.arrive(world, "Samira")

    async def sends(self, who: Any, name: str, content: bytes) -> Attached | None:
        self.world.updates.clear()
        played.send_file(self.world, who, who, "document", content, name=name)
        update = self.world.updates.waiting()[-1]
        incoming = await self._attachments.attach(read(update, NOON), update)
        assert isinstance(incoming.event, Wrote)
        return incoming.event.file


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    world, transport = World(lambda: NOON), Transport(read_timeout=2)
    database = await Database.open(f"sqlite:///{tmp_path / 'desk.sqlite'}", [new_key()])
    await transport.initialize()
    async with running(world) as address:
        bot = Bot(
            world.token, f"{address}/bot", f"{address}/file/bot", request=transport, get_updates_request=transport
        )
        desk = Desk(world, Attachments(bot, database))
        async with database.transaction() as db:
            await people.make_facilitator(db, await people.known(db, desk.elise.id, NOON))
            await people.known(db, desk.samira.id, NOON)
        yield desk
    await transport.shutdown()
    await database.close()


@pytest.mark.parametrize("name", ["saison.txt", "Saison.CSV", "saison.ics"])
async def test_a_facilitators_text_comes_with_her_message(desk, name):
    assert await desk.sends(desk.elise, name, LINES.encode()) == Attached(name, LINES)


async def test_nobody_elses_file_is_fetched(desk):
    assert await desk.sends(desk.samira, "saison.txt", LINES.encode()) is None
    assert await desk.sends(desk.elise, "affiche.pdf", b"%PDF") is None


async def test_a_file_too_large_is_not_fetched(desk):
    desk.world.faults.add(Fault("500", "getfile"))  # there until somebody asks for a file
    assert await desk.sends(desk.elise, "saison.txt", b"x" * (LARGEST + 1)) == Attached("saison.txt", None)
    assert len(desk.world.faults.active) == 1
    desk.world.faults.clear()
    assert await desk.sends(desk.elise, "saison.txt", b"x" * LARGEST) == Attached("saison.txt", "x" * LARGEST)


@pytest.mark.parametrize("kind", ["500", "429", "cut_before"])
async def test_a_failure_is_part_of_the_event(desk, kind):
    desk.world.faults.add(Fault(kind, "getfile", times=None))
    assert await desk.sends(desk.elise, "saison.txt", LINES.encode()) == Attached("saison.txt", None)


@pytest.mark.parametrize("letters", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_spreadsheets_write_french_in_letters_of_their_own(letters):
    assert decoded("Liévin, Éleu".encode(letters)) == "Liévin, Éleu"
