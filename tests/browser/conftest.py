"""A real browser on the real page, served by the local Bot API; the test itself plays the robot."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright

from bot.emulator.server import make_app
from bot.emulator.world import World

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",  # a microphone that hums, for who is allowed to use it
)
START = datetime(2023, 9, 20, 8, 0, tzinfo=UTC)  # 10 h 00 in Paris
WIDE: ViewportSize = {"width": 1280, "height": 850}


class Desk:
    """What is known of the try-out beside the local Bot API: the hour, and who is the facilitator."""

    def __init__(self) -> None:
        self.now = START
        self.facilitator = 0
        self.outbox: list[dict[str, str]] = []

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/try/roles", self._roles),
            web.get("/try/next", self._next),
            web.post("/try/clock", self._clock),
            web.get("/try/database/{id}", self._database),
        ]

    async def _roles(self, request: web.Request) -> web.Response:
        return web.json_response({"facilitator": self.facilitator})

    async def _next(self, request: web.Request) -> web.Response:
        return web.json_response({"at": (START + timedelta(days=2)).isoformat(), "what": "rappel de la réunion"})

    async def _clock(self, request: web.Request) -> web.Response:
        to = (await request.json())["to"]
        steps = {"+1h": timedelta(hours=1), "+1d": timedelta(days=1), "next": START + timedelta(days=2) - self.now}
        self.now = self.now + steps[to] if to in steps else datetime.fromisoformat(to)
        return web.json_response({"now": self.now.isoformat(), "what": ""})

    async def _database(self, request: web.Request) -> web.Response:
        row = {"discussion": request.match_info["id"], "prénom": "Nadia"}
        return web.json_response({"tables": {"La personne": [row]}, "outbox": self.outbox})


@dataclass(frozen=True)
class Scene:
    """The open page, the world behind it, and the robot's hand."""

    page: Page
    world: World
    desk: Desk
    address: str
    session: aiohttp.ClientSession
    requests: list[str]

    @property
    def resident(self) -> Locator:
        return self.page.locator("#resident")

    @property
    def facilitator(self) -> Locator:
        return self.page.locator("#facilitator")

    async def person(self, name: str) -> int:
        async with self.session.post(f"{self.address}/try/people", json={"first_name": name}) as answer:
            return int((await answer.json())["id"])

    async def robot(self, method: str, **values: Any) -> Any:
        """The result of a call of the Bot API."""
        async with self.session.post(f"{self.address}/bot{self.world.token}/{method}", json=values) as answer:
            body = await answer.json()
        assert body["ok"], body
        return body["result"]

    async def says(self, chat: int, text: str, *rows: list[tuple[str, str]], **more: Any) -> int:
        """The robot's message, with rows of buttons (label, data). Gives its number."""
        keys = [[{"text": label, "callback_data": data} for label, data in row] for row in rows]
        markup = {"reply_markup": {"inline_keyboard": keys}} if keys else {}
        return int((await self.robot("sendMessage", chat_id=chat, text=text, **markup, **more))["message_id"])

    def told(self) -> list[dict[str, Any]]:
        """The updates that wait for the robot, oldest first."""
        return self.world.updates.waiting()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    chromium = shutil.which("chromium")
    assert chromium, "these tests need the program chromium"
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=chromium, args=QUIET)
        yield opened
        await opened.close()


@dataclass(frozen=True)
class Tab:
    """One browser tab for all tests, because opening one costs more than a test. What it asked for, what went wrong."""

    page: Page
    requests: list[str]
    errors: list[str]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def tab(browser: Browser) -> AsyncIterator[Tab]:
    context = await browser.new_context(locale="fr-FR", timezone_id="America/New_York")
    context.set_default_timeout(5000)
    opened = Tab(await context.new_page(), [], [])
    opened.page.on("request", lambda request: opened.requests.append(request.url))
    opened.page.on("pageerror", lambda error: opened.errors.append(str(error)))
    yield opened
    await context.close()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest_asyncio.fixture(loop_scope="session")
async def served(desk: Desk) -> AsyncIterator[tuple[World, str]]:
    """The world, and the address where its page is served together with the try-out's own addresses."""
    world = World(lambda: desk.now)
    app = make_app(world)
    app.router.add_routes(desk.routes())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield world, f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest_asyncio.fixture(loop_scope="session")
async def scene(tab: Tab, served: tuple[World, str], desk: Desk) -> AsyncIterator[Scene]:
    """Elise is the facilitator, Nadia a resident; both phones are open on a wide screen."""
    world, address = served
    tab.requests.clear()
    tab.errors.clear()
    await tab.page.set_viewport_size(WIDE)
    async with aiohttp.ClientSession() as session:
        made = Scene(tab.page, world, desk, address, session, tab.requests)
        desk.facilitator = await made.person("Elise")
        await made.person("Nadia")
        await tab.page.goto(address)
        await made.resident.get_by_role("button", name="Démarrer", exact=True).wait_for()
        yield made
        await tab.page.goto("about:blank")  # before the server goes
    assert tab.errors == []
