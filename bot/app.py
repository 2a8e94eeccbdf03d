"""Everything plugged together: database, turns, delivery, schedule and intake, from the start to the last message."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import logging
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import Future
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace

from telegram import Bot

from bot import VERSION, logs, profile, watchdog
from bot.attachments import Attachments
from bot.chores import Chores
from bot.clock import Clock, SystemClock
from bot.config import Config, to_settings
from bot.delivery import Delivery
from bot.indexing import index_missing
from bot.intake import Polling
from bot.lock import alone
from bot.logs import log_event
from bot.night import look_after
from bot.operator import Operator
from bot.pacing import Limits, Pace
from bot.schedule import Schedule
from bot.settling import Told
from bot.snapshot import Snapshot
from bot.tally import Tally
from bot.transcribing import Transcribing
from bot.transport import Transport, ask
from bot.turn import Turns
from conversations import understanding
from conversations.exchange import Lane, Receipt
from conversations.model import Thread
from storage import people, received, waiting
from storage.database import Connection, Database
from storage.reseal import note_key

DEAF = 15.0  # seconds for a part to end before it is told again; delivery takes ten for the calls under way
RUSH = 1.0  # seconds in which those are answered who wrote while the bot was stopped
SILENT = 74  # exit code (EX_IOERR): Telegram was not heard for five minutes; the supervisor starts it anew


class App:
    """One running bot. `Limits` of None are Telegram's."""

    def __init__(self, config: Config, clock: Clock, database: Database, bot: Bot, limits: Limits | None) -> None:
        self.config, self.clock, self.database, self.bot = config, clock, database, bot
        settings = to_settings(config)
        self.turns = Turns(database, clock, settings)
        self.turns.attach = Attachments(bot, database).attach
        self.chores = Chores(self.turns)
        self.schedule = Schedule(self.chores, clock, self._night, config.backup.hour, settings.zone)
        self.turns.on_alarm = self.schedule.wake_by
        self.turns.on_desk = self._desk_changed
        self.transcribing = Transcribing(self.turns, bot, config.transcription)
        self.turns.keep_voices = self.transcribing.keep if config.transcription.command else None
        told = Told(self._receipt, self._blocked)
        self.delivery = Delivery(database, bot, clock, Pace(limits), settings, told)
        self.operator = Operator(database, clock, settings, config.operator.chat)
        self.tally = Tally()
        self.code = 0
        self._over = asyncio.Event()
        self._silent_for: Callable[[], float] | None = None
        self._stack = AsyncExitStack()

    async def run(self) -> int:
        """Until `stop`, or until a part of it can't go on. Returns the exit code."""
        await self.turns.look_at_season()
        async with self.database.transaction() as db:
            await note_key(db)
        async with self._stack:
            logs.EVENTS.addHandler(self.tally)
            self._stack.callback(logs.EVENTS.removeHandler, self.tally)
            await self._watch_over()
            await self._serve_calendar()
            await self._listen()
            self._stack.push_async_callback(self.schedule.stop)
            self.schedule.start()
            self._stack.push_async_callback(_cancel, self._start(self.delivery.run()))
            self._stack.push_async_callback(_cancel, self._start(self._introduce()))
            self._stack.push_async_callback(_cancel, self._start(self.transcribing.run()))
            self._stack.push_async_callback(_cancel, self._start(self.operator.run()))
            self._stack.push_async_callback(_cancel, self._start(watchdog.report(self.look)))
            gc.freeze()  # what was made until now stays for good: not looked at again at each collection
            self._stack.push_async_callback(_cancel, self._start(self._catch_up()))
            log_event("started", logging.INFO)
            await self._over.wait()
        log_event("stopped", logging.INFO)
        return self.code

    def stop(self, code: int = 0) -> None:
        """Finish what is in flight, then return from `run`."""
        self.code = self.code or code
        self._over.set()

    # ---- its parts --------------------------------------------------------------------------------------

    def _start(self, work: Coroutine[object, object, object]) -> asyncio.Task[object]:
        """A part that runs beside the others; if it breaks, the whole stops and says so."""
        task = asyncio.create_task(work)
        task.add_done_callback(self._part_ended)
        return task

    def _part_ended(self, task: asyncio.Task[object]) -> None:
        if not task.cancelled() and (error := task.exception()):
            log_event("part_broke", logging.CRITICAL, error)
            self.stop(1)

    async def _listen(self) -> None:
        if self.config.is_webhook:
            await self._listen_to_webhook()
            return
        address = f"{self.config.telegram.base_url}{self.config.telegram.token}"
        polling = Polling(
            address,
            self.turns.handle,
            self._acknowledge,
            take_over=self.config.telegram.mode == "polling",
            on_silence=lambda: self.stop(SILENT),
        )
        self._silent_for = polling.silent_for
        self._start(polling.run())
        self._stack.push_async_callback(polling.stop)

    async def _listen_to_webhook(self) -> None:
        from aiohttp import web  # a server's imports, here and below, are for those who have one

        from bot.webhook import Webhook

        settings = self.config.webhook
        webhook = Webhook(self.turns.handle, settings.secret, settings.path, self._acknowledge)
        runner = web.AppRunner(webhook.app(), access_log=None)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, settings.listen, settings.port).start()
        registering = self._start(profile.until_done(webhook.register, self.bot, settings.url))
        self._stack.push_async_callback(_cancel, registering)

    async def _watch_over(self) -> None:
        if self.config.health.port:
            from bot import health

            runner = await health.serve(self.look, self.config.health.port)
            self._stack.push_async_callback(runner.cleanup)

    async def _serve_calendar(self) -> None:
        wanted = self.config.calendar
        if wanted.port:
            from bot.calendar_feed import CalendarFeed

            feed = CalendarFeed(lambda: self.turns.season, self.turns.settings, self.clock, wanted.url)
            runner = await feed.serve(wanted.listen, wanted.port)
            self._stack.push_async_callback(runner.cleanup)

    async def _introduce(self) -> None:
        """The bot's name, commands and descriptions; the network may be down, and nothing waits for it."""
        me = await profile.until_done(self.bot.get_me)
        self.turns.settings = replace(self.turns.settings, bot=me.username or "")
        await profile.until_done(profile.publish, self.bot, self.database)
        await profile.until_done(profile.publish_desk, self.bot, self.database)

    def _desk_changed(self, left: int) -> None:
        if left:
            self._start(profile.until_done(profile.forget_desk, self.bot, left))
        self._start(profile.until_done(profile.publish_desk, self.bot, self.database))

    async def _catch_up(self) -> None:
        """What an older program did not keep yet of what is there; and what nobody is to wait for later."""
        if number := await index_missing(self.database, self.turns.settings):
            log_event("ideas_made_findable", logging.INFO, count=number)
        await self.clock.sleep(RUSH)
        await asyncio.to_thread(understanding.make_ready)

    # ---- what its parts ask of each other -----------------------------------------------------------------

    async def _night(self) -> None:
        try:
            await look_after(self.database, self.config, self.clock)
        except Exception as error:  # the day goes on all the same; tomorrow night does tonight's work too
            log_event("night_broke", logging.ERROR, error)

    async def _acknowledge(self, callback_id: str) -> object:
        return await ask(self.bot, "answerCallbackQuery", callback_query_id=callback_id)

    async def _receipt(self, db: Connection, person: int, thread: Thread, arrived: bool) -> None:
        await self.turns.take(db, person, Receipt(thread, arrived, self.clock.now()))

    async def _blocked(self, db: Connection, person: int) -> None:
        await people.block(db, person, self.clock.now())

    async def look(self) -> Snapshot:
        """How the bot is now, for /health and /metrics."""
        now = self.clock.now()
        async with self.database.read() as db:
            queue = {Lane(lane).name.lower(): number for lane, number in (await waiting.by_lane(db)).items()}
            oldest = await waiting.oldest(db)
            parked = await received.count_parked(db)
        return Snapshot(
            version=VERSION,
            silent_for=self._silent_for() if self._silent_for else None,
            queue=queue,
            oldest_waiting=(now - oldest).total_seconds() if oldest else 0.0,
            parked=parked,
            failures=self.tally.failures,
        )


async def run(
    config: Config, clock: Clock | None = None, limits: Limits | None = None, looked_at: Future[str] | None = None
) -> int:
    """`fabrik run`: until SIGTERM or SIGINT. `looked_at`: see Database.open.

    Raises AlreadyRunning, and what Database.open raises.
    """
    first_key = config.storage.keys[0].encode() if config.storage.keys else b""
    logs.set_up(as_json=config.logs.json, key=hashlib.sha256(b"logs" + first_key).digest())
    with alone(config.storage.file):
        async with assembled(config, clock or SystemClock(), limits, looked_at) as app:
            for number in (signal.SIGTERM, signal.SIGINT):
                asyncio.get_running_loop().add_signal_handler(number, app.stop)
            return await app.run()


@asynccontextmanager
async def assembled(
    config: Config, clock: Clock, limits: Limits | None = None, looked_at: Future[str] | None = None
) -> AsyncIterator[App]:
    """An app with its database and its line to Telegram open for as long as the block lasts."""
    storage = config.storage
    database = await Database.open(storage.url, storage.keys, *config.backup.folders, looked_at=looked_at)
    try:
        telegram = config.telegram
        files = telegram.base_url.removesuffix("/bot") + "/file/bot"
        transport, spare = Transport(), Transport(connections=1)
        bot = Bot(telegram.token, telegram.base_url, files, request=transport, get_updates_request=spare)
        await transport.initialize()
        try:
            yield App(config, clock, database, bot, limits)
        finally:
            await transport.shutdown()
    finally:
        await database.close()


async def _cancel(task: asyncio.Task[object]) -> None:
    """Told again when it goes on: a cancellation that comes with a time limit may be lost in a library."""
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=DEAF)
