"""Updates brought to the bot: with the secret, in order, again after a failure."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram import Bot

from bot.emulator import people
from bot.emulator.faults import Fault
from bot.emulator.world import Chat, World


class Door:
    """Where updates are brought. Answers what it is told to, then 200."""

    def __init__(self) -> None:
        self.url = ""
        self.answers: list[int] = []
        self.texts: list[str] = []
        self.secrets: list[str | None] = []
        self.came = asyncio.Event()

    async def open(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.texts.append(update["message"]["text"])
        self.came.set()
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    async def heard(self, *texts: str) -> None:
        async with asyncio.timeout(3):
            while self.texts != list(texts):
                self.came.clear()
                await self.came.wait()


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    door, app = Door(), web.Application()
    app.router.add_post("/", door.open)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    door.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    yield door
    await runner.cleanup()


async def until_nothing_waits(bot: Bot) -> None:
    async with asyncio.timeout(3):
        while (await bot.get_webhook_info()).pending_update_count:
            pass


async def test_what_waited_is_brought_with_the_secret(bot: Bot, world: World, nadia: Chat, door: Door) -> None:
    people.write(world, nadia, nadia, "avant")
    await bot.set_webhook(door.url, secret_token="a-secret")
    people.write(world, nadia, nadia, "après")
    await door.heard("avant", "après")
    assert door.secrets == ["a-secret", "a-secret"]
    await until_nothing_waits(bot)


async def test_brought_again_in_order_until_accepted(bot: Bot, world: World, nadia: Chat, door: Door) -> None:
    door.answers = [500, 302]
    await bot.set_webhook(door.url)
    people.write(world, nadia, nadia, "un")
    people.write(world, nadia, nadia, "deux")
    await door.heard("un", "un", "un", "deux")
    assert (await bot.get_webhook_info()).last_error_message == "Wrong response from the webhook: 302 Found"


async def test_nobody_at_the_address(bot: Bot, world: World, nadia: Chat) -> None:
    await bot.set_webhook("http://127.0.0.1:9/")
    people.write(world, nadia, nadia, "un")
    async with asyncio.timeout(3):
        while (info := await bot.get_webhook_info()).last_error_message is None:
            pass
    assert (info.last_error_message, info.pending_update_count) == ("Connection refused", 1)
    await bot.delete_webhook()
    assert [update.message.text for update in await bot.get_updates()] == ["un"]


async def test_a_chat_that_fails_does_not_hold_up_another(bot: Bot, world: World, nadia: Chat, door: Door) -> None:
    karim = people.arrive(world, "Karim")
    door.answers = [500]
    world.webhook._first_retry = 0.2
    await bot.set_webhook(door.url)
    people.write(world, nadia, nadia, "un")
    await door.heard("un")
    people.write(world, karim, karim, "deux")
    await door.heard("un", "deux")


async def test_delivered_twice_on_demand(bot: Bot, world: World, nadia: Chat, door: Door) -> None:
    world.faults.add(Fault("twice"))
    await bot.set_webhook(door.url)
    people.write(world, nadia, nadia, "un")
    await door.heard("un", "un")
