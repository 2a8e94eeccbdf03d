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
Look = Callable[[], Awaitable[Afterwards]]

BUSY = 10.0  # seconds for which another process (`fabrik invite`) may keep the writer waiting
ASKED_AGAIN = 0.01  # seconds between two tries to write while another process does


class Line(NamedTuple):
    """A connection twice: to be asked at once, in the loop; and in the driver's thread, for what takes long."""

    at_once: sqlite3.Connection
    in_thread: aiosqlite.Connection


@dataclass(slots=True)
class Group:
    """Transactions that share one commit, `ending`; `is_over`: too late to join; `error`: why it was not made."""

    size: int = 0
    ending: asyncio.Task[None] | None = None
    is_over: bool = False
    error: BaseException | None = None


class Writer:
    """Keeps order among those who write. Nothing here knows what they write.

    `looks`: each may add to a commit, once all who share it have written; what it returns is told whether it was made.
    One that breaks takes nothing away from the others: only what it did itself is undone, and its second half told.
    """

    def __init__(self, line: Line) -> None:
        self.line = line
        self.looks: list[tuple[Look, Callable[[Exception], None]]] = []
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
            group = await self._group()
            if group.size:
                self.line.at_once.execute("SAVEPOINT part")
        except BaseException:
            self._turn.release()
            raise
        self._holder = asyncio.current_task()
        try:
            yield
            if group.size:
                self.line.at_once.execute("RELEASE part")
            self._holder = None
        except BaseException as error:
            self._holder = None
            self._undo(group, error)
            self._turn.release()
            raise
        ending = self._joined(group)
        self._turn.release()
        await _ended(group, ending)

    async def next_commit(self) -> None:
        """For whoever writes nothing but in a look: returns when a commit was made whose looks began after this.

        Raises sqlite3's errors.
        """
        group, ending = self._open, self._open.ending
        if group.is_over or not ending:
            async with self._turn:
                group = await self._group()
                ending = self._joined(group)
        await _ended(group, ending)

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Nobody writes, and everything is committed, for as long as the block lasts."""
        async with self._turn:
            if not self._open.is_over:
                await to_the_end(self._commit(self._open))
            yield

    async def _group(self) -> Group:
        """The one that can be joined, or a new one."""
        if self._open.is_over:
            await _begin_alone(self.line.at_once)
            self._open = Group()
        return self._open

    def _joined(self, group: Group) -> asyncio.Task[None]:
        """What was to be written is: the group ends when those who wait by now have joined as well."""
        group.size += 1
        if not group.ending:
            group.ending = asyncio.create_task(self._end(group))
        return group.ending

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
        group.is_over = True
        try:
            for look, broke in self.looks:
                told.append(await self._looked(look, broke))
            await self.line.in_thread.commit()
        except Exception as error:
            self.line.at_once.rollback()
            group.error = error
        for tell in told:
            tell(group.error is None)

    async def _looked(self, look: Look, broke: Callable[[Exception], None]) -> Afterwards:
        driver = self.line.at_once
        afterwards: Afterwards = _nothing
        driver.execute("SAVEPOINT part")
        try:
            afterwards = await look()
        except Exception as error:
            broke(error)
            if not driver.in_transaction:  # a full disk undid everybody's part
                raise
            driver.execute("ROLLBACK TO part")
        driver.execute("RELEASE part")
        return afterwards


async def _ended(group: Group, ending: asyncio.Task[None]) -> None:
    await to_the_end(ending)
    if group.error:
        raise group.error


def _nothing(is_made: bool) -> None:
    """Nothing was added to the commit."""


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
