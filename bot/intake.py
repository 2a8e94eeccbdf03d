"""Listening by long polling. Telegram is the inbox: an update is confirmed, by the next offset, once it is kept."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.confirming import Confirming
from bot.logs import log_event
from bot.raw_api import UNANSWERED, RawApi, Refused
from bot.reception import ALLOWED_UPDATES, Acknowledge, Handle, NotNow, Reception, Update
from bot.shapes import a_number

LOG = logging.getLogger("fabrik.intake")
BATCH = 100  # updates in one answer, Telegram's most
DEAF = 1.0  # seconds, then a loop is told again to end: aiohttp may lose what comes together with its own time limit

NO_TOKEN = "Telegram ne reconnaît pas le jeton du robot (telegram.token). Le robot essaie encore."
TWO_BOTS = (
    "Un autre programme écoute avec le même jeton : chacun ne reçoit qu'une partie des messages. Arrêtez l'autre."
)
WEBHOOK = "Un webhook est en place : Telegram n'envoie rien ici. Remplissez [webhook], ou supprimez-le (deleteWebhook)."
TAKEN_OVER = "Un webhook était en place : le robot le supprime et écoute lui-même."


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds. The defaults are those of a real bot; tests are in more of a hurry."""

    poll: float = 30  # Telegram answers after that long if nothing happens
    margin: float = 30  # more than that beyond `poll`: the connection is dead, whatever the system believes
    first_rest: float = 1
    longest_rest: float = 30
    patience: float = 0.5  # whoever takes longer no longer delays hearing the others
    stop: float = 10  # for what is being handled when the bot stops
    worry: float = 90  # without one good answer: worth a line in the log; /health says ill as well
    silence: float = 300  # without one good answer: only a new start can help


class Polling:
    """Hears Telegram until it is stopped; no answer and no refusal ends it. `address` ends with the token.

    `handle` and `acknowledge` are those of Reception. `take_over`: delete a webhook that is in the way.
    `on_silence` is called once, when Telegram has given no good answer for five minutes.
    """

    def __init__(
        self,
        address: str,
        handle: Handle,
        acknowledge: Acknowledge | None = None,
        *,
        take_over: bool = False,
        on_silence: Callable[[], None] | None = None,
        timing: Timing | None = None,
    ) -> None:
        self._timing = timing or Timing()
        self._api = RawApi(address, self._timing.poll + self._timing.margin)
        self._handle, self._reception = handle, Reception(self._unless_halted, acknowledge)
        self._take_over, self._on_silence = take_over, on_silence
        self._heard = time.monotonic()
        self._confirming = Confirming()
        self._working: set[asyncio.Task[None]] = set()
        self._halted = False  # something could not be kept: nothing that came after it may be
        self._failures = 0  # rounds gone wrong in a row
        self._told = ""  # the operator's sentence of this row of failures, said once
        self._loops: list[asyncio.Task[None]] = []
        self._stopping, self._ended = False, asyncio.Event()

    def silent_for(self) -> float:
        """Seconds since Telegram last gave a good answer, or since the start."""
        return time.monotonic() - self._heard

    async def run(self) -> None:
        """Returns after stop()."""
        self._heard = time.monotonic()
        try:
            async with asyncio.TaskGroup() as loops:
                if not self._stopping:
                    self._loops = [loops.create_task(loop()) for loop in (self._listen, self._watch)]
        finally:
            await self._finish()

    async def stop(self) -> None:
        """Hears no more; returns when what is being handled is kept, 10 s at most. What waits stays with Telegram."""
        self._stopping = True
        hearing = set(self._loops)
        while hearing:
            for loop in hearing:
                loop.cancel()
            _, hearing = await asyncio.wait(hearing, timeout=DEAF)
        if self._loops:
            await self._ended.wait()

    # ---- hearing ---------------------------------------------------------------------------------------

    async def _listen(self) -> None:
        while True:
            try:
                updates = await self._ask()
            except Refused as refusal:
                await self._refused(refusal)
            except UNANSWERED as problem:
                await self._unanswered(problem)
            else:
                await self._work(updates)

    async def _ask(self) -> list[Any]:
        offset = self._confirming.offset()
        updates = await self._api.call(
            "getUpdates",
            **({"offset": offset} if offset else {}),
            timeout=int(self._timing.poll),
            limit=BATCH,
            allowed_updates=ALLOWED_UPDATES,
        )
        if not isinstance(updates, list):
            raise Refused(200)
        self._heard = time.monotonic()
        return updates

    async def _work(self, updates: list[Any]) -> None:
        is_new = [self._take(update) for update in updates]
        if self._working:
            await asyncio.wait(self._working, timeout=self._timing.patience)
        if self._halted:
            await self._start_over()
        elif updates and not any(is_new) and not self._working:  # unreadable or repeated: never in a tight loop
            await self._rest()
        else:
            self._failures, self._told = 0, ""

    def _take(self, update: Any) -> bool:
        """Starts handling an update that is not being handled yet. False: there was nothing to start."""
        update_id = a_number(update, "update_id") if isinstance(update, dict) else 0
        if not update_id:
            log_event("update_without_number", logging.ERROR)
        if not update_id or not self._confirming.begin(update_id):
            return False
        task = asyncio.create_task(self._receive(update_id, update))
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        return True

    async def _receive(self, update_id: int, update: Update) -> None:
        try:
            await self._reception.receive(update)
        except NotNow as error:
            if not self._halted:
                log_event("not_now", logging.ERROR, error, update=update_id)
            self._halted = True
        else:
            self._confirming.kept(update_id)

    async def _unless_halted(self, update: Update) -> None:
        if self._halted:
            raise NotNow
        await self._handle(update)

    # ---- when it goes wrong ----------------------------------------------------------------------------

    async def _start_over(self) -> None:
        """Forgets what is not kept: Telegram gives it again, from the same offset."""
        if self._working:
            await asyncio.wait(self._working)
        self._confirming.start_over()
        self._halted = False
        await self._rest()

    async def _unanswered(self, problem: Exception) -> None:
        """A new session each time: a half-open connection never heals."""
        log_event("telegram_unreachable", logging.WARNING, reason=type(problem).__name__, tries=self._failures + 1)
        await self._api.close()
        await self._rest()

    async def _refused(self, refusal: Refused) -> None:
        log_event("telegram_refused", logging.WARNING, status=refusal.status, seconds=refusal.after)
        match refusal.status:
            case 401 | 404:
                self._tell(NO_TOKEN)
            case 409 if "webhook" in refusal.description.lower():
                await self._webhook_in_the_way()
            case 409:
                self._tell(TWO_BOTS)
        await self._rest(refusal.after)

    async def _webhook_in_the_way(self) -> None:
        self._tell(TAKEN_OVER if self._take_over else WEBHOOK)
        if not self._take_over:
            return
        try:
            await self._api.call("deleteWebhook", drop_pending_updates=False)
        except (Refused, *UNANSWERED) as problem:
            log_event("webhook_not_deleted", logging.ERROR, reason=type(problem).__name__)

    def _tell(self, sentence: str) -> None:
        if sentence != self._told:
            LOG.error(sentence)
        self._told = sentence

    async def _rest(self, at_least: float = 0) -> None:
        pause = min(self._timing.first_rest * 2 ** min(self._failures, 10), self._timing.longest_rest)
        self._failures += 1
        await asyncio.sleep(max(pause, at_least))

    async def _watch(self) -> None:
        is_told = False
        while (left := self._timing.silence - self.silent_for()) > 0:
            to_worry = self._timing.worry - self.silent_for()
            if to_worry <= 0 and not is_told:
                log_event("telegram_not_heard", logging.ERROR, seconds=int(self.silent_for()))
            is_told = to_worry <= 0
            await asyncio.sleep(min(left, to_worry) if to_worry > 0 else min(left, self._timing.worry))
        log_event("telegram_silent", logging.CRITICAL, seconds=int(self.silent_for()))
        if self._on_silence:
            self._on_silence()

    async def _finish(self) -> None:
        self._halted = True  # what has not begun stays with Telegram
        if self._working:
            await asyncio.wait(self._working, timeout=self._timing.stop)
        for task in self._working:
            task.cancel()
        await self._reception.close()
        await self._api.close()
        self._ended.set()
