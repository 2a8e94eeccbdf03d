"""The connection that writes: one transaction at a time, and one commit for all that wait for one another.

A commit waits for the disk, some milliseconds on a small machine; the statements before it take next to nothing. So
the first who is done has a commit queue behind those who wait to write by then, and these write their part before it:
under load the disk is waited for once for many, and a transaction alone waits for nobody.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

import aiosqlite

T = TypeVar("T")
Afterwards = Callable[[bool], None]

BUSY = 10.0  # seconds for which another process (`fabrik invite`) may keep the writer waiting
ASKED_AGAIN = 0.01  # seconds between two tries to write while another process does


class Line(NamedTuple):
    """A connection twice: to be asked at once, in the loop; and in the driver's thread, for what takes long."""

    at_once: sqlite3.Connection
    in_thread: aiosqlite.Connection


@dataclass(slots=True)
class Group:
    """Transactions that share one commit, `ending`; `error`: why it was not made."""

    size: int = 0
    ending: asyncio.Task[None] | None = None
    is_over: bool = False
    error: BaseException | None = None


class Writer:
    """Keeps order among those who write. Nothing here knows what they write.

    `looks`: each may add to a commit, once all who share it have written; what it returns is told whether it was made.
    """

    def __init__(self, line: Line) -> None:
        self.line = line
        self.looks: list[Callable[[], Awaitable[Afterwards]]] = []
        self._turn = asyncio.Lock()
        self._holder: asyncio.Task[Any] | None = None
        self._open = Group(is_over=True)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        """All or nothing, and on the disk when this returns. An exception, cancellation included, undoes everything;
        once its statements are made a transaction is committed, cancelled or not.

        Raises RuntimeError when this task is already inside one, and sqlite3's errors.
        """
        if self._holder is asyncio.current_task():
            raise RuntimeError("a transaction inside a transaction would wait for itself")
        await self._turn.acquire()
        try:
            group = await self._begin()
        except BaseException:
            self._turn.release()
            raise
        self._holder = asyncio.current_task()
        try:
            yield
            if group.size:
                self.line.at_once.execute("RELEASE part")
            self._holder, group.size = None, group.size + 1
        except BaseException as error:
            self._holder = None
            self._undo(group, error)
            self._turn.release()
            raise
        if not group.ending:
            group.ending = asyncio.create_task(self._end(group))
        self._turn.release()
        await to_the_end(group.ending)
        if group.error:
            raise group.error

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Nobody writes, and everything is committed, for as long as the block lasts."""
        async with self._turn:
            if not self._open.is_over:
                await to_the_end(self._commit(self._open))
            yield

    async def _begin(self) -> Group:
        if self._open.is_over:
            await _begin_alone(self.line.at_once)
            self._open = Group()
        else:
            self.line.at_once.execute("SAVEPOINT part")
        return self._open

    def _undo(self, group: Group, error: BaseException) -> None:
        """Only what this one did; but a full disk undoes the others' part as well, and they must hear of it."""
        driver = self.line.at_once
        if group.size and driver.in_transaction:
            driver.execute("ROLLBACK TO part")
            driver.execute("RELEASE part")
            return
        driver.rollback()
        group.is_over, group.error = True, error

    async def _end(self, group: Group) -> None:
        async with self._turn:
            if not group.is_over:
                await self._commit(group)

    async def _commit(self, group: Group) -> None:
        told: list[Afterwards] = []
        try:
            for look in self.looks:
                told.append(await look())
            await self.line.in_thread.commit()
        except Exception as error:
            self.line.at_once.rollback()
            group.error = error
        group.is_over = True
        for tell in told:
            tell(group.error is None)


async def _begin_alone(driver: sqlite3.Connection) -> None:
    """Nobody waits in the loop while another process writes: the database is asked again a little later."""
    for _ in range(int(BUSY / ASKED_AGAIN)):
        try:
            driver.execute("BEGIN IMMEDIATE")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
        await asyncio.sleep(ASKED_AGAIN)
    driver.execute("BEGIN IMMEDIATE")


async def to_the_end(work: Awaitable[T]) -> T:
    """Wait until the work is done even when cancelled meanwhile; the cancellation is raised afterwards."""
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            cancelled = error
        except Exception:
            break
    if cancelled:
        raise cancelled from task.exception()
    return task.result()
