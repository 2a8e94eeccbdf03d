"""Telegram reads 200 only when the update is kept, and nobody else can speak in its name."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from telegram import Bot

from bot.reception import NotNow
from bot.transport import Transport
from bot.webhook import LARGEST, SECRET_HEADER, Webhook

SECRET = "s3cret_of-telegram"
HEADERS = {SECRET_HEADER: SECRET}
UPDATE = {"update_id": 1, "message": {"message_id": 1, "chat": {"id": 71}, "text": "oui"}}

Client = TestClient[web.Request, web.Application]


class Desk:
    def __init__(self, *errors: Exception) -> None:
        self.kept: list[dict[str, Any]] = []
        self.errors = list(errors)
        self.begun, self.gate = asyncio.Semaphore(0), asyncio.Event()
        self.gate.set()

    async def handle(self, update: dict[str, Any]) -> None:
        self.begun.release()
        await self.gate.wait()
        if self.errors:
            raise self.errors.pop(0)
        self.kept.append(update)


@asynccontextmanager
async def serving(desk: Desk) -> AsyncIterator[Client]:
    async with TestClient(TestServer(Webhook(desk.handle, SECRET, "/telegram").app())) as client:
        yield client


async def test_update_is_answered_once_it_is_kept() -> None:
    desk = Desk()
    desk.gate.clear()
    async with serving(desk) as client:
        posting = asyncio.create_task(client.post("/telegram", json=UPDATE, headers=HEADERS).__aenter__())
        await desk.begun.acquire()
        assert (posting.done(), desk.kept) == (False, [])
        desk.gate.set()
        answer = await posting
    assert (answer.status, desk.kept) == (200, [UPDATE])


async def test_update_is_kept_though_telegram_hangs_up() -> None:
    desk = Desk()
    desk.gate.clear()
    async with serving(desk) as client:
        posting = asyncio.create_task(client.post("/telegram", json=UPDATE, headers=HEADERS).__aenter__())
        await desk.begun.acquire()
        posting.cancel()
        await asyncio.wait([posting])
        desk.gate.set()
        async with client.post("/telegram", json={**UPDATE, "update_id": 2}, headers=HEADERS) as answer:
            assert answer.status == 200
    assert [update["update_id"] for update in desk.kept] == [1, 2]


@pytest.mark.parametrize("said", [{}, {SECRET_HEADER: ""}, {SECRET_HEADER: "S3cret"}, {SECRET_HEADER: "é"}])
async def test_stranger_is_refused_without_a_word(said: dict[str, str]) -> None:
    desk = Desk()
    async with serving(desk) as client, client.post("/telegram", json=UPDATE, headers=said) as answer:
        assert (answer.status, await answer.text(), desk.kept) == (403, "", [])


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"update_id": "1"}', b"\xff\xfe", b"[" * 200_000])
async def test_unreadable_body_is_not_asked_for_again(body: bytes) -> None:
    desk = Desk()
    async with serving(desk) as client, client.post("/telegram", data=body, headers=HEADERS) as answer:
        assert (answer.status, desk.kept) == (200, [])


async def test_body_above_a_megabyte_is_refused() -> None:
    desk = Desk()
    async with serving(desk) as client:
        async with client.post("/telegram", data=b"x" * LARGEST, headers=HEADERS) as answer:
            assert answer.status == 200
        async with client.post("/telegram", data=b"x" * (LARGEST + 1), headers=HEADERS) as answer:
            assert answer.status == 413


async def test_update_comes_again_when_nothing_can_be_kept() -> None:
    desk = Desk(NotNow())
    async with serving(desk) as client:
        async with client.post("/telegram", json=UPDATE, headers=HEADERS) as answer:
            assert (answer.status, answer.headers["Retry-After"], desk.kept) == (503, "30", [])
        async with client.post("/telegram", json=UPDATE, headers=HEADERS) as answer:
            assert (answer.status, desk.kept) == (200, [UPDATE])


async def test_fault_of_ours_blocks_a_chat_three_times_at_most() -> None:
    desk = Desk(*(KeyError("x") for _ in range(3)))
    statuses = []
    async with serving(desk) as client:
        for _ in range(3):
            async with client.post("/telegram", json=UPDATE, headers=HEADERS) as answer:
                statuses.append(answer.status)
    assert (statuses, desk.kept) == ([503, 503, 200], [])


async def test_chat_keeps_its_order_and_others_do_not_wait() -> None:
    order: list[int] = []
    gate, begun = asyncio.Event(), asyncio.Event()

    async def handle(update: dict[str, Any]) -> None:
        if update["update_id"] == 1:
            begun.set()
            await gate.wait()
        order.append(update["update_id"])

    async with TestClient(TestServer(Webhook(handle, SECRET, "/telegram").app())) as client:

        async def post(update_id: int, chat: int) -> None:
            update = {"update_id": update_id, "message": {"chat": {"id": chat}}}
            async with client.post("/telegram", json=update, headers=HEADERS) as answer:
                assert answer.status == 200

        async with asyncio.TaskGroup() as group:
            group.create_task(post(1, 71))
            await begun.wait()
            group.create_task(post(2, 71))
            await post(3, 72)
            gate.set()
    assert order == [3, 1, 2]


@pytest.mark.parametrize("secret", ["", "é", "with space", "a" * 257])
def test_secret_that_telegram_would_refuse_is_refused(secret: str) -> None:
    with pytest.raises(ValueError, match="secret"):
        Webhook(Desk().handle, secret, "/telegram")


async def test_registration_asks_for_what_the_bot_reads() -> None:
    asked: list[dict[str, Any]] = []

    async def set_webhook(request: web.Request) -> web.Response:
        asked.append(await request.json())
        return web.json_response({"ok": True, "result": True})

    app = web.Application()
    app.router.add_post("/bot1:A/setWebhook", set_webhook)
    async with TestServer(app) as server:
        transport = Transport()
        await transport.initialize()
        bot = Bot("1:A", base_url=str(server.make_url("/bot")), request=transport)
        await Webhook(Desk().handle, SECRET, "/telegram").register(bot, "https://bot.example/telegram")
        await transport.shutdown()
    assert asked == [
        {
            "url": "https://bot.example/telegram",
            "secret_token": SECRET,
            "max_connections": 10,
            "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"],
        }
    ]
