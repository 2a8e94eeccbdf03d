"""Everything people could see happen, in order, for whoever opens the page now or later."""

from __future__ import annotations

import asyncio
from collections import deque
from itertools import islice
from typing import Any

Event = dict[str, Any]


class Journal:
    """A numbered list of events, the first is 1. The oldest are forgotten beyond `size`."""

    def __init__(self, size: int) -> None:
        self.last = 0
        self._events: deque[Event] = deque(maxlen=size)
        self._waiting: set[asyncio.Future[None]] = set()

    def add(self, kind: str, chat: int = 0, **more: Any) -> None:
        self.last += 1
        self._events.append({"n": self.last, "type": kind, "chat": chat, **more})
        if self._waiting:
            self.wake()

    def after(self, number: int) -> list[Event]:
        """The events later than this number that are still remembered."""
        new = min(self.last - number, len(self._events))
        return list(islice(reversed(self._events), max(0, new)))[::-1]  # from the end: most ask for the last few

    def wake(self) -> None:
        """Lets everybody look again; also at the end, so that nobody waits for ever."""
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    async def later_than(self, number: int, seconds: float) -> bool:
        """Waits until there is an event later than this number; False when the seconds were over before."""
        if self.last > number:
            return True
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            async with asyncio.timeout(seconds):
                await future
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(future)
        return self.last > number
