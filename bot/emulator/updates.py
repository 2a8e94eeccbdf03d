"""What waits to be told to the bot: numbered updates, kept until confirmed, and the one long poll that takes them."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from bot.emulator.errors import CutError, conflict
from bot.emulator.faults import Faults

Update = dict[str, Any]

KEPT = timedelta(hours=24)  # Bot API, "Getting updates"
PRESS_KEPT = timedelta(seconds=150)  # reported: how long a button press waits for a bot that is away
LONGEST_POLL = 50.0  # seconds (Bot API server)
_ONLY_ON_DEMAND = {"chat_member", "message_reaction", "message_reaction_count"}


class Updates:
    """The queue. `on_add` is told of each new update: that is how a webhook learns of it."""

    def __init__(self, now: Callable[[], datetime], faults: Faults, presses_expire: bool) -> None:
        self.allowed: list[str] | None = None
        self.on_add: Callable[[Update], None] | None = None
        self._now = now
        self._faults = faults
        self._presses_expire = presses_expire
        self._pending: deque[tuple[Update, datetime]] = deque()
        self._again: list[Update] = []  # confirmed, and yet to come once more
        self._next = 700_000_001
        self._poll: asyncio.Future[None] | None = None

    def __len__(self) -> int:
        self._forget_old()
        return len(self._pending)

    @property
    def is_polled(self) -> bool:
        """Whether a long poll waits."""
        return self._poll is not None

    def add(self, kind: str, **content: Any) -> None:
        """Queues an update, unless the bot said that it doesn't want this kind."""
        if not self._is_wanted(kind):
            return
        update = {"update_id": self._next, **content}
        self._next += 1
        kept = PRESS_KEPT if kind == "callback_query" and self._presses_expire else KEPT
        self._pending.append((update, self._now() + kept))
        if self.on_add:
            self.on_add(update)
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    def waiting(self) -> list[Update]:
        """All that is not confirmed, oldest first."""
        self._forget_old()
        return [update for update, _ in self._pending]

    def confirm(self, update: Update) -> bool:
        """Takes one update out. True: it is to be delivered a second time (a fault)."""
        self._pending = deque(each for each in self._pending if each[0] is not update)
        return self._faults.take(("twice",), "getupdates") is not None

    def seconds(self) -> int:
        """The instant, in seconds since 1970, as Telegram dates things."""
        return int(self._now().timestamp())

    def clear(self) -> None:
        self._pending.clear()
        self._again.clear()

    async def take(self, offset: int, limit: int, patience: float) -> list[Update]:
        """getUpdates: confirms what is below the offset, then answers, waiting up to `patience` real seconds.

        Raises ApiError 409 for the older one of two polls, CutError when the connection is to be cut meanwhile.
        """
        self.stop_poll(
            conflict("terminated by other getUpdates request; make sure that only one bot instance is running")
        )
        self._confirm_below(offset)
        if not self._pending and not self._again and patience > 0:
            await self._wait(min(patience, LONGEST_POLL))
        again, self._again = self._again, []
        return (again + self.waiting())[:limit]

    def stop_poll(self, reason: Exception | None = None) -> None:
        """Ends the poll that waits, if there is one."""
        if self._poll and not self._poll.done():
            self._poll.set_exception(reason or CutError())

    async def _wait(self, seconds: float) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await poll
        except TimeoutError:
            return
        finally:
            if self._poll is poll:
                self._poll = None

    def _confirm_below(self, offset: int) -> None:
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
            return
        while self._pending and self._pending[0][0]["update_id"] < offset:
            update, _ = self._pending.popleft()
            if self._faults.active and self._faults.take(("twice",), "getupdates"):
                self._again.append(update)

    def _forget_old(self) -> None:
        if not self._pending:
            return
        now = self._now()
        if self._presses_expire or self._pending[0][1] <= now:
            self._pending = deque(each for each in self._pending if each[1] > now)

    def _is_wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in _ONLY_ON_DEMAND
