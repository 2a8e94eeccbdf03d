"""Delivery in a process of its own, killed at each step as by a power cut, then started again."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from bot import outgoing
from bot.clock import SystemClock
from bot.emulator import people as telegram_people
from bot.emulator.server import running
from bot.emulator.world import World
from conversations.exchange import Lane, Message
from storage import outbox, people
from storage.cipher import new_key
from storage.database import Database

ROOT = Path(__file__).parents[2]
PROCESS = """
import asyncio, sys, warnings
from datetime import time
from telegram import Bot
from bot.clock import SystemClock
from bot.delivery import Delivery
from bot.pacing import UNLIMITED, Pace
from bot.settling import Told
from bot.transport import Transport
from conversations.facts import Settings
from post import after_commit
from storage import waiting
from storage.database import Database

async def nobody(*_): pass

async def main(url, key, address, token):
    database, changed = await Database.open(url, [key]), asyncio.Event()
    after_commit(database, changed.set)
    async with Transport() as transport:
        bot = Bot(token, base_url=address + "/bot", request=transport)
        settings = Settings(quiet_from=time(0), quiet_to=time(0))
        delivery = Delivery(database, bot, SystemClock(), Pace(UNLIMITED), settings, Told(nobody, nobody))
        running = asyncio.create_task(delivery.run())
        while True:
            changed.clear()
            async with database.read() as db:
                if not await waiting.by_lane(db):
                    break
            await changed.wait()
        running.cancel()
        await asyncio.wait([running])
    await database.close()

warnings.simplefilter("ignore")
asyncio.run(main(*sys.argv[1:]))
"""


async def deliver(*arguments: str, dying_at: str = "") -> int:
    """The exit code: -9 when it died as asked."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", "FABRIK_FAILPOINT": dying_at}
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", PROCESS, *arguments, env=environment)
    return await asyncio.wait_for(process.wait(), 20)


@pytest.mark.parametrize("place", ["claim", "send", "sent", "mark"])
async def test_killed_anywhere_repeats_at_most_one_answer_and_loses_none(tmp_path: Path, place: str) -> None:
    url, key, world = f"sqlite:///{tmp_path}/fabrik.db", new_key(), World(SystemClock().now)
    chat = telegram_people.arrive(world, "Nadia")
    chat.met = True
    answers, news = [Message(text) for text in "abc"], Message("news", lane=Lane.ANNOUNCEMENT, once=True)
    database = await Database.open(url, [key])
    async with database.transaction() as db:
        person = await people.known(db, chat.id, SystemClock().now())
        rows = [row for message in (*answers, news) for row in outgoing.rows(message)]
        await outbox.add(db, person, rows, SystemClock().now())
    await database.close()

    async with running(world) as address:
        assert await deliver(url, key, address, world.token, dying_at=f"{place}:2") == -9
        assert await deliver(url, key, address, world.token) == 0
    read = [message["text"] for message in world.messages(chat.id)]
    # What follows leaves with the mark: killed right after it, that is what may come twice.
    repeated = {"claim": [[]], "send": [[]], "sent": [["b"]], "mark": [[], ["c"]]}[place]
    assert read in [[*sorted([*"abc", *again]), "news"] for again in repeated]


@pytest.mark.parametrize("place", ["claim", "send", "sent", "mark"])
async def test_killed_anywhere_never_repeats_an_announcement(tmp_path: Path, place: str) -> None:
    url, key, world = f"sqlite:///{tmp_path}/fabrik.db", new_key(), World(SystemClock().now)
    chat = telegram_people.arrive(world, "Nadia")
    chat.met = True
    database = await Database.open(url, [key])
    async with database.transaction() as db:
        person = await people.known(db, chat.id, SystemClock().now())
        await outbox.add(db, person, outgoing.rows(Message("news", once=True)), SystemClock().now())
    await database.close()

    async with running(world) as address:
        assert await deliver(url, key, address, world.token, dying_at=f"{place}:1") == -9
        assert await deliver(url, key, address, world.token) == 0
    read = [message["text"] for message in world.messages(chat.id)]
    assert read == (["news"] if place in ("sent", "mark") else [])
