"""What time it is, and waiting: the only module that asks the machine. Instants are aware, in UTC."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

FILE_LOOKS = 0.05  # seconds between two looks at the file of a FileClock


class Clock(Protocol):
    """Whoever needs the time is given one of these."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Returns once this clock shows `seconds` more than now, at once when that is not in its future."""
        ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Waits real seconds."""
        await asyncio.sleep(max(0.0, seconds))


class MovableClock:
    """Starts where it is told, runs at normal speed, and can be moved; sleepers wake when moved past their end."""

    def __init__(self, start: datetime | None = None) -> None:
        self._moved = asyncio.Event()
        self._set(start or datetime.now(UTC))

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return self._origin + timedelta(seconds=time.monotonic() - self._since)

    def move_to(self, instant: datetime) -> None:
        """From now on it is `instant` (aware). Call it from the event loop's own thread."""
        self._set(instant)
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()

    def advance(self, delta: timedelta) -> None:
        """Moves by `delta` from the present instant."""
        self.move_to(self.now() + delta)

    async def sleep(self, seconds: float) -> None:
        """Waits for `seconds` of this clock's time: less in real time when it is moved forward."""
        end = self.now() + timedelta(seconds=seconds)
        while (left := (end - self.now()).total_seconds()) > 0:
            try:
                await asyncio.wait_for(self._moved.wait(), left)
            except TimeoutError:
                continue  # the loop looks at the time again: a timer may ring a hair too early

    def _set(self, instant: datetime) -> None:
        self._origin, self._since = instant.astimezone(UTC), time.monotonic()


class FileClock:
    """The machine's time plus the number of seconds written in a file, which another process may change."""

    def __init__(self, path: Path | str) -> None:
        self._path = Path(path)
        self._offset = timedelta()

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC) + self._read()

    async def sleep(self, seconds: float) -> None:
        """Waits for `seconds` of this clock's time; notices a change of the file within FILE_LOOKS."""
        end = self.now() + timedelta(seconds=seconds)
        while (left := (end - self.now()).total_seconds()) > 0:  # noqa: ASYNC110  a file rings no bell
            await asyncio.sleep(min(left, FILE_LOOKS))

    def _read(self) -> timedelta:
        with suppress(OSError, ValueError):  # not there yet, or half written: what was read last still holds
            self._offset = timedelta(seconds=float(self._path.read_text()))
        return self._offset
