"""The whole listening half against the local Bot API: what people do there is heard, once and in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from aiohttp.test_utils import TestServer
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.emulator import people
from bot.emulator.faults import Fault
from bot.emulator.server import running
from bot.emulator.world import Chat, World
from bot.incoming import Incoming, read
from bot.intake import Polling, Timing
from bot.transport import Transport
from bot.webhook import Webhook
from conversations.exchange import Commanded, Edited, Event, Left, Pressed, Returned, Wrote
from conversations.model import Part, PartKind

AT = datetime(2023, 9, 20, 10, tzinfo=UTC)
QUICK = Timing(poll=5, margin=5, first_rest=0.01, longest_rest=0.04, patience=0.02)


class Ear:
    """Hears updates and reads them."""

    def __init__(self) -> None:
        self.heard: list[Incoming] = []
        self.answered: asyncio.Queue[str] = asyncio.Queue()
        self._change = asyncio.Condition()

    async def handle(self, update: dict[str, Any]) -> None:
        async with self._change:
            self.heard.append(read(update, AT, "fabrik_bot"))
            self._change.notify_all()

    async def acknowledge(self, bot: Bot, callback_id: str) -> None:
        await bot.answer_callback_query(callback_id)
        await self.answered.put(callback_id)

    async def has_heard_words(self, words: str) -> list[str]:
        async with asyncio.timeout(5), self._change:
            await self._change.wait_for(lambda: words in self._texts())
        return self._texts()

    def _texts(self) -> list[str]:
        return [event.part.text for incoming in self.heard if isinstance(event := incoming.event, Wrote)]

    async def has_heard(self, count: int) -> list[Event | None]:
        async with asyncio.timeout(5), self._change:
            await self._change.wait_for(lambda: len(self.heard) >= count)
        return [incoming.event for incoming in self.heard]


@pytest.fixture
async def world() -> World:
    return World(lambda: AT)


@pytest.fixture
async def ear() -> Ear:
    return Ear()


@pytest.fixture
async def nadia(world: World) -> Chat:
    return people.arrive(world, "Nadia")


@pytest.fixture
async def bot_api(world: World) -> AsyncIterator[str]:
    async with running(world) as address:
        yield f"{address}/bot"


@pytest.fixture
async def bot(world: World, bot_api: str) -> AsyncIterator[Bot]:
    transport = Transport()
    await transport.initialize()
    yield Bot(world.token, base_url=bot_api, request=transport)
    await transport.shutdown()


@pytest.fixture
async def polling(world: World, bot_api: str, ear: Ear, bot: Bot) -> AsyncIterator[Polling]:
    listening = Polling(f"{bot_api}{world.token}", ear.handle, partial(ear.acknowledge, bot), timing=QUICK)
    async with asyncio.TaskGroup() as group:
        group.create_task(listening.run())
        yield listening
        await listening.stop()


@pytest.mark.usefixtures("polling")
async def test_what_people_do_is_heard_in_order(world: World, nadia: Chat, ear: Ear) -> None:
    first = people.write(world, nadia, nadia, "/start r-affiche")["message_id"]
    people.write(world, nadia, nadia, "un banc", first)
    people.edit(world, nadia, nadia, first + 1, "deux bancs")
    people.send_location(world, nadia, nadia, 50.43, 2.83)
    people.send_contact(world, nadia, nadia, "+33612345678", True)
    people.send_contact(world, nadia, nadia, "+33698765432", False)
    people.send_sticker(world, nadia, nadia)
    people.block(world, nadia)
    people.unblock(world, nadia)
    assert await ear.has_heard(9) == [
        Commanded("start", AT, "r-affiche", first),
        Wrote(Part(PartKind.TEXT, "un banc", "", first + 1), AT, first),
        Edited(Part(PartKind.TEXT, "deux bancs", "", first + 1), AT),
        Wrote(Part(PartKind.LOCATION, "50.43,2.83", "", first + 2), AT),
        Wrote(Part(PartKind.CONTACT, "+33612345678", "", first + 3), AT),
        Wrote(Part(PartKind.CARD, "+33698765432", "", first + 4), AT),
        Wrote(Part(PartKind.UNUSABLE, "sticker", "", first + 5), AT),
        Left(AT),
        Returned(AT),
    ]


@pytest.mark.parametrize("kind", ["voice", "audio", "photo", "video", "video_note", "document"])
@pytest.mark.usefixtures("polling")
async def test_file_is_heard_with_its_reference(world: World, nadia: Chat, ear: Ear, kind: str) -> None:
    message = people.send_file(world, nadia, nadia, kind, b"bytes", name="a.bin", type="application/octet-stream")
    assert await ear.has_heard(1) == [Wrote(Part(PartKind(kind), "", file_of(message[kind]), 1), AT)]


def file_of(content: Any) -> str:
    largest = content[-1] if isinstance(content, list) else content
    return str(largest["file_id"])


async def test_press_is_heard_and_answered(world: World, nadia: Chat, ear: Ear, bot: Bot, polling: Polling) -> None:
    people.write(world, nadia, nadia, "/start")
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Oui", callback_data="yes")]])
    shown = await bot.send_message(nadia.id, "?", reply_markup=buttons)
    callback = people.press(world, nadia, nadia, shown.message_id, "yes")
    assert (await ear.has_heard(2))[1] == Pressed("yes", AT, shown.message_id)
    assert (ear.heard[1].callback_id, await ear.answered.get()) == (callback, callback)


async def test_webhook_hears_the_same(world: World, nadia: Chat, ear: Ear, bot: Bot) -> None:
    hook = Webhook(ear.handle, "s3cret", "/telegram")
    async with TestServer(hook.app()) as server:
        await hook.register(bot, str(server.make_url("/telegram")))
        people.write(world, nadia, nadia, "un banc")
        people.write(world, nadia, nadia, "/idee")
        assert await ear.has_heard(2) == [
            Wrote(Part(PartKind.TEXT, "un banc", "", 1), AT),
            Commanded("idee", AT, "", 2),
        ]
        await bot.delete_webhook()


async def test_webhook_in_the_way_is_taken_over(world: World, nadia: Chat, ear: Ear, bot: Bot, bot_api: str) -> None:
    await bot.set_webhook("https://127.0.0.1:8443/nobody")
    people.write(world, nadia, nadia, "un banc")
    listening = Polling(f"{bot_api}{world.token}", ear.handle, take_over=True, timing=QUICK)
    async with asyncio.TaskGroup() as group:
        group.create_task(listening.run())
        assert await ear.has_heard(1) == [Wrote(Part(PartKind.TEXT, "un banc", "", 1), AT)]
        await listening.stop()


@pytest.mark.parametrize("kind", ["429", "500", "502", "cut_before", "cut_after", "twice"])
@pytest.mark.usefixtures("polling")
async def test_trouble_loses_nothing(world: World, nadia: Chat, ear: Ear, kind: str) -> None:
    world.faults.add(Fault(kind, "getUpdates", times=2, retry_after=0))
    for number in range(5):
        people.write(world, nadia, nadia, str(number))
    await ear.has_heard(5)
    people.write(world, nadia, nadia, "end")
    texts = await ear.has_heard_words("end")
    assert list(dict.fromkeys(texts)) == ["0", "1", "2", "3", "4", "end"]  # what comes twice is told apart later
