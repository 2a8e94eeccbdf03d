"""An announcement on its way, killed at each step as by a power cut, then started again."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from bot import outgoing
from bot.clock import SystemClock
from bot.emulator import people as telegram_people
from bot.emulator.server import running
from bot.emulator.world import World
from conversations.exchange import Lane, Message
from conversations.facilitator.announcing import ALARM
from conversations.model import Announcement, Audience, Purpose, Sending
from storage import alarms, announcements, people
from storage.cipher import new_key
from storage.database import Database

ROOT = Path(__file__).parents[2]
READERS, IN_STORE = 20, 6
PROCESS = """
import asyncio, sys, warnings
from datetime import time, timedelta
from telegram import Bot
from bot.chores import Chores
from bot.clock import SystemClock
from bot.delivery import Delivery
from bot.pacing import UNLIMITED, Pace
from bot.settling import Told
from bot.transport import Transport
from bot.turn import Turns
from conversations.facilitator import announcing
from conversations.facts import Settings
from storage import announcements
from storage.database import Database

announcing.AGAIN = timedelta(milliseconds=20)
announcements.IN_STORE = 6
SETTINGS = Settings(quiet_from=time(0), quiet_to=time(0))

async def nobody(*_): pass

async def main(url, key, address, token):
    database = await Database.open(url, [key])
    turns = Turns(database, SystemClock(), SETTINGS)
    chores = Chores(turns)
    async with Transport() as transport:
        bot = Bot(token, base_url=address + "/bot", request=transport)
        delivery = Delivery(database, bot, SystemClock(), Pace(UNLIMITED), SETTINGS, Told(nobody, nobody))
        sending = asyncio.create_task(delivery.run())
        while due := await chores.do_due():
            await asyncio.sleep(max(0, (due - SystemClock().now()).total_seconds()))
        sending.cancel()
        await asyncio.wait([sending])
    await database.close()

warnings.simplefilter("ignore")
asyncio.run(main(*sys.argv[1:]))
"""


async def work(*arguments: str, dying_at: str = "") -> int:
    """The exit code: -9 when it died as asked."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "FABRIK_FAILPOINT": dying_at}
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", PROCESS, *arguments, env=environment)
    return await asyncio.wait_for(process.wait(), 30)


async def begin(database: Database, world: World) -> list[int]:
    """An announcement to many is begun; the chats it is for."""
    now = SystemClock().now() - timedelta(seconds=1)
    chats = [telegram_people.arrive(world, f"Nadia {number}") for number in range(READERS)]
    async with database.transaction() as db:
        author = telegram_people.arrive(world, "Elise")
        elise = await people.known(db, author.id, now)
        await people.make_facilitator(db, elise)
        for chat in (*chats, author):
            chat.met = True
        for chat in chats:
            await people.agree(db, await people.known(db, chat.id, now), Purpose.NEWS, "1", now)
        (row,) = outgoing.rows(Message("Fête samedi", lane=Lane.ANNOUNCEMENT, once=True))
        await announcements.begin(db, 1, elise, Audience("all"), row.payload, now)
        await announcements.write_down(db, 1, now)
        await alarms.set_(db, elise, ALARM, "1:1", now)
    return [chat.id for chat in chats]


@pytest.mark.parametrize("place", ["tick:2", "send:4", "sent:4"])
async def test_killed_anywhere_nobody_is_left_out_unknown_and_nobody_gets_it_twice(
    tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcements, "IN_STORE", IN_STORE)
    url, key, world = f"sqlite:///{tmp_path}/fabrik.db", new_key(), World(SystemClock().now)
    database = await Database.open(url, [key])
    chats = await begin(database, world)
    async with running(world) as address:
        assert await work(url, key, address, world.token, dying_at=place) == -9
        assert await work(url, key, address, world.token) == 0
    got = [len([m for m in world.messages(chat) if m["text"] == "Fête samedi"]) for chat in chats]
    async with database.read() as db:
        sending = await announcements.load(db, 1)
    await database.close()
    assert sending is not None
    assert max(got) == 1
    assert sending.unknown <= IN_STORE  # what was in the store when it died
    assert sum(got) >= sending.received
    assert sending == Announcement(
        1, Audience("all"), READERS, 0, READERS - sending.unknown, 0, sending.unknown, Sending.OVER
    )
