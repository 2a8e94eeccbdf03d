"""`fabrik try`: everything on this computer, without any account. The only file that knows both the local Bot API and
the bot: one clock for both, the flyer's calendar loaded, a facilitator already there."""

from __future__ import annotations

import asyncio
import secrets
import signal
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web

from bot import logs, tryout_kept
from bot.app import App, assembled
from bot.clock import MovableClock, SystemClock
from bot.commands.calendar import read as read_calendar
from bot.config import Config, load
from bot.emulator import people as played
from bot.emulator.limits import Limits
from bot.emulator.server import make_app
from bot.emulator.world import World
from conversations.words import tryout as words
from storage import alarms, invitations, meetings, reminders
from storage.cipher import new_key
from storage.database import Connection

CALENDAR = Path(__file__).parents[1] / "examples" / "calendrier-2023-2024.txt"
STEPS = {"+1h": timedelta(hours=1), "+1d": timedelta(days=1)}
PORT = 8080
FIRST_DAY = datetime(2023, 9, 20, 8, tzinfo=UTC)  # ten in the morning there; nine days before the first meeting
AT_ONCE = ("settle",)  # alarms that ring within seconds: not worth moving the clock for


@dataclass(frozen=True, slots=True)
class Played:
    """The bot and the people around it, all on one clock."""

    address: str
    world: World
    app: App
    stage: Stage


def main(port: int | None = None, now: datetime | None = None, config: Config | None = None) -> int:
    """The page, until Ctrl + C. `now`: what the clock shows at first. `config`: that of a town, else the flyer's."""
    return asyncio.run(_in_browser(PORT if port is None else port, now, config))


async def _in_browser(port: int, now: datetime | None, config: Config | None) -> int:
    async with playing(port, now, config) as play:
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, play.app.stop)
        print(words.ADDRESS.format(address=play.address), flush=True)
        return await play.app.run()


@asynccontextmanager
async def playing(port: int, now: datetime | None, config: Config | None) -> AsyncIterator[Played]:
    """Everything is there, and the bot is still to be run: `play.app.run()`."""
    logs.set_up("WARNING")
    clock = MovableClock(now or (FIRST_DAY if config is None else SystemClock().now()))
    world = World(clock.now, limits=Limits())
    server = make_app(world)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=0.2)
    stage = Stage(world, clock)
    server.add_routes(stage.routes())
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        with tempfile.TemporaryDirectory(prefix="fabrik-") as folder:
            config = _harmless(config or _flyer(), Path(folder))
            telegram = replace(config.telegram, token=world.token, base_url=f"{address}/bot", mode="polling")
            async with assembled(replace(config, telegram=telegram), clock) as app:
                await stage.set_up(app)
                yield Played(address, world, app, stage)
    finally:
        await runner.cleanup()


def _flyer() -> Config:
    config = load(None, {})
    return replace(config, place=replace(config.place, calendar=str(CALENDAR)))


def _harmless(config: Config, folder: Path) -> Config:
    """With a throw-away database and key, and nothing that listens or writes elsewhere."""
    return replace(
        config,
        storage=replace(config.storage, url=f"sqlite:///{folder / 'try.sqlite'}", key=new_key(), old_keys=()),
        backup=replace(config.backup, folder=""),
        health=replace(config.health, port=0),
    )


class Stage:
    """What the page may ask of the bot's own side: its clock, what comes next, and what it keeps of somebody."""

    def __init__(self, world: World, clock: MovableClock) -> None:
        self._world, self._clock = world, clock
        self._app: App | None = None
        self._facilitator = 0

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/try/roles", self._roles),
            web.get("/try/next", self._next),
            web.post("/try/clock", self._move),
            web.get("/try/database/{chat}", self._database),
        ]

    async def set_up(self, app: App) -> None:
        """The calendar, and a facilitator who has just tapped her link."""
        self._app = app
        settings = app.turns.settings
        today = app.clock.now().astimezone(settings.zone).date()
        calendar = app.config.place.calendar
        season = read_calendar(app.config, Path(calendar), today).meetings if calendar else ()
        code = secrets.token_urlsafe(24)
        async with app.database.transaction() as db:
            await meetings.add_all(db, season)
            await invitations.create(db, code, app.clock.now() + timedelta(days=1))
        self._world.profile.set_text("name", app.config.place.name, "")
        chat = played.arrive(self._world, settings.first_name, words.FACILITATOR)
        self._facilitator = chat.id
        played.write(self._world, chat, chat, f"/start {code}")
        played.arrive(self._world, words.FIRST_RESIDENT)

    @property
    def facilitator(self) -> int:
        """Her chat."""
        return self._facilitator

    # ---- what the page asks -----------------------------------------------------------------------------

    async def _roles(self, _: web.Request) -> web.Response:
        zone = self._app.config.place.time_zone if self._app else ""
        return web.json_response({"facilitator": self._facilitator, "zone": zone})

    async def _next(self, _: web.Request) -> web.Response:
        found = await self._coming()
        return web.json_response({"at": found[0].isoformat(), "what": found[1]} if found else {})

    async def _move(self, request: web.Request) -> web.Response:
        to = str((await request.json()).get("to", ""))
        shown, said = await self.move(to if to == "next" or to in STEPS else datetime.fromisoformat(to))
        return web.json_response({"now": shown.isoformat(), "what": said})

    async def _database(self, request: web.Request) -> web.Response:
        """Everything the bot keeps of the person of this chat, and what waits to leave for it."""
        app = self._bot()
        async with app.database.read() as db:
            found = await tryout_kept.shown(db, chat := int(request.match_info["chat"]), app.turns.settings.zone)
        return web.json_response({**found, "inbox": sum(_chat_of(update) == chat for update in self._unheard())})

    def _unheard(self) -> list[dict[str, Any]]:
        """What people did and the bot has not confirmed: Telegram keeps it."""
        return self._world.updates.waiting()

    # ---- what comes next --------------------------------------------------------------------------------

    async def move(self, to: str | datetime) -> tuple[datetime, str]:
        """To "next" (what comes next), by a step, or to an instant. Forward only: nobody can unsay what was said.

        Gives what the clock shows then, and what was waited for.
        """
        now, said = self._clock.now(), ""
        if isinstance(to, datetime):
            instant = to
        elif to == "next":
            instant, said = await self._coming() or (now, words.NOTHING)
        else:
            instant = now + STEPS[to]
        self._clock.move_to(max(now, instant))
        self._bot().schedule.wake()
        shown = self._clock.now()
        self._world.journal.add("clock", now=shown.isoformat())
        return shown, said

    async def _coming(self) -> tuple[datetime, str] | None:
        async with self._bot().database.read() as db:
            found = [*await _next_alarms(db), *await _next_reminders(db)]
        return min(found, default=None)

    def _bot(self) -> App:
        if self._app is None:
            raise web.HTTPServiceUnavailable
        return self._app


def _chat_of(update: dict[str, Any]) -> int:
    """The private chat of what somebody did there; 0 for anything else."""
    told = update.get("callback_query", {}).get("message") or update.get("message") or update.get("edited_message")
    return int(told["chat"]["id"]) if told else 0


FAR = timedelta(days=400)  # as far as anything is ever planned


async def _next_alarms(db: Connection) -> list[tuple[datetime, str]]:
    first = await alarms.next_due(db)
    rows = await alarms.due(db, first + FAR, limit=20) if first else []
    return [(row.due, words.ALARMS.get(row.kind, row.kind)) for row in rows if row.kind not in AT_ONCE][:1]


async def _next_reminders(db: Connection) -> list[tuple[datetime, str]]:
    first = await reminders.next_due(db)
    rows = await reminders.due(db, first, limit=1) if first else []
    return [(row.due, words.REMINDERS[row.kind]) for row in rows]
