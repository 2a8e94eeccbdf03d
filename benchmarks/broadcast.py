"""An announcement to many at Telegram's pace while residents tell their ideas: the pace held, and what they notice.

python benchmarks/broadcast.py [--people 10000] [--residents 20]
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import aiohttp
from ground import DATABASE, PAUSE, at, memory, ours, process, tell

from bot.emulator import people as telegram_people
from bot.emulator.faults import Fault
from bot.emulator.limits import Limits
from bot.emulator.person import Person
from bot.emulator.server import running
from bot.emulator.world import CallRecord, World
from conversations.model import Purpose
from storage import people
from storage.cipher import new_key
from storage.database import Database

AWAY = 0.06  # seconds that each answer of Telegram takes, as over the internet
LIMIT = 30  # messages a second to all (core.telegram.org/bots/faq)
NEWS = "Une nouvelle de la Fabrik."


class Ground:
    """The local Bot API in this process, with Telegram's limits; the bot in its own."""

    def __init__(self, folder: Path, address: str, world: World) -> None:
        self.folder, self.address, self.world = folder, address, world
        self.key = new_key()

    async def fill(self, crowd: int) -> int:
        """Everybody agreed to news. The chat of the facilitator."""
        database = await Database.open(f"sqlite:///{self.folder / DATABASE}", [self.key])
        now, elise = datetime.now(UTC), self._arrive("Elise")
        async with database.transaction() as db:
            await people.make_facilitator(db, await people.known(db, elise, now))
            for number in range(crowd):
                person = await people.known(db, self._arrive(f"P{number}"), now)
                await people.agree(db, person, Purpose.NEWS, "1", now)
        await database.close()
        return elise

    def _arrive(self, name: str) -> int:
        chat = telegram_people.arrive(self.world, name)
        chat.met = True
        return chat.id

    def told(self) -> list[int]:
        """How often each of those who have the news has it."""
        _, *crowd = self.world.chats  # she sees it before it leaves
        everybody = (self.world.messages(chat) for chat in crowd)
        often = (sum(message.get("text", "").endswith(NEWS) for message in messages) for messages in everybody)
        return [number for number in often if number]


@asynccontextmanager
async def ground(folder: Path) -> AsyncIterator[Ground]:
    world = World(lambda: datetime.now(UTC), limits=Limits(), memory=1_000_000)
    async with running(world) as address:
        world.faults.add(Fault("delay", times=None, seconds=AWAY))
        yield Ground(folder, address, world)


class Crowd:
    """Residents who tell one idea after the other; from when it is over, one more."""

    def __init__(self, session: aiohttp.ClientSession, address: str, residents: int) -> None:
        self.session, self.address, self.residents = session, address, residents
        self.over = asyncio.Event()

    async def talk(self) -> list[float]:
        """How long each answer took, in milliseconds, sorted."""
        waits: list[float] = []

        async def one(number: int) -> None:
            is_last = False
            while not is_last:
                is_last = self.over.is_set()
                person = await Person.arrives(self.session, self.address, f"R{number}")
                waits.extend(wait * 1000 for wait in await tell(person, PAUSE * number / self.residents))

        await asyncio.gather(*(one(number) for number in range(self.residents)))
        return sorted(waits)


async def alone(crowd: Crowd) -> list[float]:
    """Each tells one idea, with nothing else going on."""
    crowd.over.set()
    waits = await crowd.talk()
    crowd.over.clear()
    return waits


async def announce(elise: Person) -> None:
    """As she does it, from her phone."""
    await elise.writes("/annonce")
    await elise.sees("Écrivez")
    await elise.writes(NEWS)
    await elise.presses("Tout le monde")
    await elise.presses("Oui, envoyer")
    await elise.sees("L'annonce part")


async def measure(place: Ground, residents: int, crowd: int) -> None:
    elise_chat = await place.fill(crowd)
    bot = ours(place.folder, place.address, place.key)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session, process(bot) as running_bot:
        elise = Person(session, place.address, elise_chat, patience=60)
        await elise.writes("/menu")
        await elise.sees("Que voulez-vous faire")
        speaking = Crowd(session, place.address, residents)
        quiet, held = await alone(speaking), memory(running_bot.pid)
        talking = asyncio.create_task(speaking.talk())
        before, began = len(place.world.calls), time.perf_counter()
        await announce(elise)
        while len(place.told()) < crowd:  # noqa: ASYNC110  what is looked at is another process's doing
            await asyncio.sleep(1)
        seconds = time.perf_counter() - began
        calls = list(place.world.calls)[before:]
        speaking.over.set()
        report(calls, seconds, quiet, await talking)
        print(f"memory: {held:.0f} MB before, {memory(running_bot.pid):.0f} MB after")
        print(f"told twice: {sum(often > 1 for often in place.told())}, missed: {crowd - len(place.told())}")


def report(calls: list[CallRecord], seconds: float, quiet: list[float], noisy: list[float]) -> None:
    sent = [call for call in calls if call.method.lower().startswith(("send", "edit", "copy"))]
    refused = sum(call.status == 429 for call in sent)
    pace = len(sent) / seconds
    print(f"{len(sent)} messages in {seconds:.0f} s: {pace / LIMIT:.1%} of {LIMIT} a second; {refused} refused")
    for name, waits in (("alone", quiet), ("during the announcement", noisy)):
        print(f"residents {name}: p50 {at(waits, 0.5):.0f} ms, p99 {at(waits, 0.99):.0f} ms ({len(waits)} answers)")
    print(f"ratio of p99: {at(noisy, 0.99) / at(quiet, 0.99):.2f}")


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--residents", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        async with ground(Path(folder)) as place:
            await measure(place, options.residents, options.people)


if __name__ == "__main__":
    asyncio.run(main())
