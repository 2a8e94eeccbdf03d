"""Calls over a real connection on this machine: what comes back, and how each way to fail is told apart."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot, InputFile
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError, TimedOut

from bot.transport import NotSent, Transport

TOKEN = "123456789:AAFakeTokenThatMustNeverBeShownAnywhere"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Serve = Callable[[Handler], Awaitable[Bot]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Starts a server that answers every call with the handler, and gives a bot that talks to it."""
    servers: list[TestServer] = []
    transports: list[Transport] = []

    async def start(handler: Handler, read_timeout: float = 5.0) -> Bot:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", handler)
        servers.append(server := TestServer(app))
        await server.start_server()
        transports.append(transport := Transport(connections=1, read_timeout=read_timeout, connect_timeout=0.1))
        await transport.initialize()
        root = f"http://127.0.0.1:{server.port}"
        return Bot(TOKEN, f"{root}/bot", f"{root}/file/bot", request=transport, get_updates_request=transport)

    yield start
    for transport in transports:
        await transport.shutdown()
    for server in servers:
        await server.close()


def answer(status: int = 200, **body: object) -> Handler:
    async def handler(request: web.Request) -> web.Response:
        return web.json_response(body, status=status)

    return handler


async def failure_of(bot: Bot) -> Exception:
    with pytest.raises(TelegramError) as caught:
        await bot.send_message(5, "Bonjour")
    return caught.value


async def test_call_arrives_with_its_parameters(serve: Serve) -> None:
    seen: list[tuple[str, dict[str, object]]] = []

    async def handler(request: web.Request) -> web.Response:
        seen.append((request.path, await request.json()))
        return web.json_response({"ok": True, "result": True})

    assert await (await serve(handler)).send_chat_action(5, "typing") is True
    assert seen == [(f"/bot{TOKEN}/sendChatAction", {"chat_id": 5, "action": "typing"})]


async def test_file_arrives_whole(serve: Serve) -> None:
    seen: list[tuple[str, str, bytes]] = []

    async def handler(request: web.Request) -> web.Response:
        sent = (await request.post())["document"]
        assert isinstance(sent, web.FileField)
        seen.append((sent.filename, sent.content_type, sent.file.read()))
        return web.json_response(
            {"ok": True, "result": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}}}
        )

    await (await serve(handler)).send_document(5, InputFile("é\r\n".encode(), filename="reunion.ics"))
    assert seen == [("reunion.ics", "text/calendar", "é\r\n".encode())]


async def test_file_comes_down(serve: Serve) -> None:
    async def handler(request: web.Request) -> web.Response:
        if request.path.startswith("/file/"):
            return web.Response(body=bytes(300_000))
        return web.json_response({"ok": True, "result": {"file_id": "F", "file_unique_id": "U", "file_path": "a/b"}})

    file = await (await serve(handler)).get_file("F")
    assert bytes(await file.download_as_bytearray()) == bytes(300_000)


@pytest.mark.parametrize(
    ("status", "kind"), [(400, BadRequest), (403, Forbidden), (500, NetworkError), (502, NetworkError)]
)
async def test_refusals_keep_their_kind(serve: Serve, status: int, kind: type[Exception]) -> None:
    bot = await serve(answer(status, ok=False, error_code=status, description="Non"))
    assert type(await failure_of(bot)) is kind


async def test_unreadable_answer_is_not_taken_for_a_success(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    async def handler(request: web.Request) -> web.Response:
        return web.Response(text="<html>secret words")

    assert type(await failure_of(await serve(handler))) is TelegramError
    assert "secret words" not in caplog.text


async def test_cut_line_may_have_arrived(serve: Serve) -> None:
    async def handler(request: web.Request) -> web.Response:
        await request.read()
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    assert type(await failure_of(await serve(handler))) is NetworkError


async def test_slow_answer_may_have_arrived(serve: Serve) -> None:
    given_up = asyncio.Event()

    async def handler(request: web.Request) -> web.Response:
        await given_up.wait()
        return web.Response()

    bot = await serve(handler)
    with pytest.raises(TimedOut):
        await bot.send_message(5, "Bonjour", read_timeout=0.05)
    given_up.set()


async def test_call_without_a_free_connection_was_surely_not_sent(serve: Serve) -> None:
    taken, release = asyncio.Event(), asyncio.Event()

    async def handler(request: web.Request) -> web.Response:
        taken.set()
        await release.wait()
        return web.json_response({"ok": True, "result": True})

    bot = await serve(handler)
    first = asyncio.create_task(bot.send_chat_action(5, "typing"))
    await taken.wait()
    assert type(await failure_of(bot)) is NotSent
    release.set()
    assert await first is True


async def test_refused_connection_was_surely_not_sent_and_shows_no_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        async with Transport() as transport:
            bot = Bot(TOKEN, f"http://127.0.0.1:{free.getsockname()[1]}/bot", request=transport)
            error = await failure_of(bot)
    assert type(error) is NotSent
    assert TOKEN not in f"{error!r} {error.__cause__!r} {caplog.text}"


async def test_unknown_name_was_surely_not_sent() -> None:
    async with Transport() as transport:
        error = await failure_of(Bot(TOKEN, "http://no-such-host.invalid/bot", request=transport))
    assert type(error) is NotSent
