"""What polling and the webhook share: presses are answered first, each chat in its order, chats side by side."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakValueDictionary

from bot.incoming import KINDS, callback_of, chat_of
from bot.logs import log_event

Update = dict[str, Any]
Handle = Callable[[Update], Awaitable[None]]
Acknowledge = Callable[[str], Awaitable[object]]

ALLOWED_UPDATES = list(KINDS)
TRIES = 3  # of an update whose handling breaks without a name, before the others may pass
ANSWERING = 64  # answers to presses in flight; above, the press just turns a little longer on its button
ANSWER_TIME = 10.0  # seconds; later than that nobody watches the button any more


class NotNow(Exception):  # noqa: N818
    """Nothing can be kept for the moment (disk full, database away): leave the update with Telegram."""


class Reception:
    """Passes updates to `handle`, which parks by itself what it cannot handle and returns when all is written down.

    `acknowledge` makes the answerCallbackQuery of a press.
    """

    def __init__(self, handle: Handle, acknowledge: Acknowledge | None = None) -> None:
        self._handle, self._acknowledge = handle, acknowledge
        self._lines: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()  # gone when nobody waits
        self._answering: set[asyncio.Task[None]] = set()
        self._failures: Counter[int] = Counter()

    async def receive(self, update: Update) -> None:
        """Returns when the update may be confirmed to Telegram, after those that came earlier in its chat.

        Raises NotNow when it must come again.
        """
        self._answer_press(callback_of(update))
        line = self._lines.setdefault(chat_of(update), asyncio.Lock())
        async with line:
            await self._keep(update)

    async def close(self) -> None:
        """Forgets the answers to presses that have not left yet: they say nothing, they only stop a button turning."""
        for task in self._answering:
            task.cancel()
        await asyncio.gather(*self._answering, return_exceptions=True)

    async def _keep(self, update: Update) -> None:
        update_id = update["update_id"]
        try:
            await self._handle(update)
        except NotNow:
            raise
        except Exception as error:  # a fault of ours: retried, but one update never stops all the others
            self._failures[update_id] += 1
            log_event("update_broke", logging.ERROR, error, update=update_id, tries=self._failures[update_id])
            if self._failures[update_id] < TRIES:
                raise NotNow from error
        del self._failures[update_id]

    def _answer_press(self, callback_id: str) -> None:
        if not callback_id or self._acknowledge is None or len(self._answering) >= ANSWERING:
            return
        task = asyncio.create_task(_answer(self._acknowledge, callback_id))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)


async def _answer(acknowledge: Acknowledge, callback_id: str) -> None:
    try:
        async with asyncio.timeout(ANSWER_TIME):
            await acknowledge(callback_id)
    except Exception as error:  # "query is too old" and the like: the press itself is handled all the same
        log_event("press_not_answered", logging.DEBUG, reason=type(error).__name__)
