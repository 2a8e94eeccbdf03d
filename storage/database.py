"""The one place that knows the database's driver: connections, transactions, instants, and errors with a name.

One connection writes, one transaction at a time: SQLite has one writer anyway, and a queue in front of it is
fairer than its lock. A second connection reads what is long to read. Each statement costs one trip to the
driver's thread; keep it so, a turn is made of them.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiosqlite

from storage import integrity, migrate
from storage.cipher import Cipher

SCHEME = "sqlite:///"
BUSY_MILLISECONDS = 10_000  # how long another process (`fabrik invite`) may keep the writer waiting

Row = sqlite3.Row


class DiskFull(Exception):  # noqa: N818
    """Nothing could be written: no space left. Nothing of the transaction is kept; it can be tried again."""


class DamagedDatabase(Exception):  # noqa: N818
    """The file is not a sound database. `backup` is the newest sound backup found near it, if any."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason, self.backup = path, reason, integrity.newest_good_backup(path)
        found = f"newest good backup: {self.backup}" if self.backup else "no good backup was found near it"
        super().__init__(f"the database {path} is damaged ({reason}); {found}")


class UnknownDatabase(ValueError):  # noqa: N818
    """The address of the database is not one that this program can open."""


def instant_out(at: datetime) -> str:
    """An aware instant as UTC text of fixed width: texts sort like instants. Raises ValueError on a naive one."""
    if at.tzinfo is None:
        raise ValueError("an instant without a time zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def instant_in(text: str) -> datetime:
    """The aware UTC instant that `instant_out` wrote."""
    return datetime.fromisoformat(text)


def file_of(url: str) -> Path:
    """The file of `sqlite:///path`. Raises UnknownDatabase."""
    if not url.startswith(SCHEME) or url == SCHEME:
        raise UnknownDatabase(f"{url!r} does not look like sqlite:///path")
    return Path(url.removeprefix(SCHEME))


class Connection:
    """One transaction, for the functions that know SQL. Never keep it longer than the `async with` that gave it."""

    def __init__(self, path: Path, driver: aiosqlite.Connection, cipher: Cipher) -> None:
        self._path, self._driver, self._cipher = path, driver, cipher

    async def rows(self, sql: str, /, **params: Any) -> list[Row]:
        """All rows of a query."""
        with _named_errors(self._path):
            return list(await self._driver.execute_fetchall(sql, params))

    async def row(self, sql: str, /, **params: Any) -> Row | None:
        """The first row of a query, or None."""
        found = await self.rows(sql, **params)
        return found[0] if found else None

    async def run(self, sql: str, /, **params: Any) -> int:
        """How many rows a statement without RETURNING touched."""
        with _named_errors(self._path):
            return (await self._driver.execute(sql, params)).rowcount

    async def run_many(self, sql: str, each: Iterable[Mapping[str, Any]], /) -> int:
        """How many rows the same statement touched, run once for each set of parameters, in one trip."""
        with _named_errors(self._path):
            return (await self._driver.executemany(sql, list(each))).rowcount

    async def insert(self, sql: str, /, **params: Any) -> int:
        """The id of the new row. The statement ends with `returning` and the id."""
        return int((await self.rows(sql, **params))[0][0])

    def seal(self, text: str) -> bytes:
        """See Cipher.seal."""
        return self._cipher.seal(text)

    def open(self, sealed: bytes | None) -> str:
        """See Cipher.open."""
        return self._cipher.open(sealed)

    def fingerprints(self, text: str) -> list[str]:
        """See Cipher.fingerprints."""
        return self._cipher.fingerprints(text)


class Database:
    """An open database. Close it, or the interpreter waits for its threads at exit."""

    def __init__(self, path: Path, cipher: Cipher, writer: aiosqlite.Connection, reader: aiosqlite.Connection) -> None:
        self.path = path
        self._cipher, self._writer, self._reader = cipher, writer, reader
        self._writing, self._reading = asyncio.Lock(), asyncio.Lock()
        self._holder: asyncio.Task[Any] | None = None
        self._after_commit: list[Callable[[], None]] = []

    @classmethod
    async def open(cls, url: str, keys: Sequence[str]) -> Database:
        """Check, bring up to date and open `sqlite:///path`; it is made when it doesn't exist.

        `keys`: 32 bytes each in URL-safe base64; the first seals, all open.
        Raises UnknownDatabase, BadKey, WrongKey, DamagedDatabase, migrate.TooNew, DiskFull.
        """
        path, cipher = file_of(url), Cipher(keys)
        _prepare(path)
        with _named_errors(path):
            writer = await _connect(path, "PRAGMA synchronous=FULL", "PRAGMA secure_delete=ON")
            try:
                reader = await _connect(path, "PRAGMA query_only=ON")
            except BaseException:
                await writer.close()
                raise
        database = cls(path, cipher, writer, reader)
        try:
            await migrate.migrate(database.transaction)
        except BaseException:
            await database.close()
            raise
        return database

    async def close(self) -> None:
        """Let the running transaction end, then close both connections."""
        async with self._writing, self._reading:
            await self._reader.close()
            await self._writer.close()

    def after_commit(self, callback: Callable[[], None]) -> None:
        """Call this after each commit that succeeded: it wakes who waits for new rows."""
        self._after_commit.append(callback)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """All or nothing. An exception, cancellation included, undoes everything; begin and end can't be interrupted.

        Raises DiskFull or DamagedDatabase; RuntimeError when this task is already inside one.
        """
        if self._holder is asyncio.current_task():
            raise RuntimeError("a transaction inside a transaction would wait for itself")
        async with self._writing:
            self._holder = asyncio.current_task()
            try:
                async with self._whole(self._writer, "BEGIN IMMEDIATE", self._commit) as connection:
                    yield connection
            finally:
                self._holder = None

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Connection]:
        """One unchanging view of what is committed, for long reads: writers don't wait for it."""
        async with self._reading, self._whole(self._reader, "BEGIN", self._reader.commit) as connection:
            yield connection

    async def forget_log(self) -> None:
        """Empty the write-ahead log into the database, so that nothing erased survives there."""
        async with self._writing:
            await _to_the_end(self._writer.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)"))

    @asynccontextmanager
    async def _whole(
        self, driver: aiosqlite.Connection, begin: str, commit: Callable[[], Awaitable[None]]
    ) -> AsyncIterator[Connection]:
        # rollback() goes through the driver's queue and does nothing outside a transaction: it is right even
        # when the task was cancelled while BEGIN or a statement was still on its way to the driver's thread.
        try:
            with _named_errors(self.path):
                await _to_the_end(driver.execute_fetchall(begin))
                yield Connection(self.path, driver, self._cipher)
                await _to_the_end(commit())
        except BaseException:
            await _to_the_end(driver.rollback())
            raise

    async def _commit(self) -> None:
        await self._writer.commit()
        for callback in self._after_commit:
            callback()


async def _to_the_end(work: Awaitable[Any]) -> None:
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
    task.result()
    if cancelled:
        raise cancelled


def _prepare(path: Path) -> None:
    """Make the file readable by its owner only, before SQLite gives its log the same rights."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    if wrong := integrity.what_is_wrong(path):
        raise DamagedDatabase(path, wrong)


async def _connect(path: Path, *more: str) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(path, isolation_level=None)
    try:
        connection.row_factory = sqlite3.Row
        settings = (f"PRAGMA busy_timeout={BUSY_MILLISECONDS}", "PRAGMA journal_mode=WAL", "PRAGMA foreign_keys=ON")
        for pragma in (*settings, *more):
            await connection.execute_fetchall(pragma)
    except BaseException:
        await connection.close()
        raise
    return connection


@contextmanager
def _named_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        match getattr(error, "sqlite_errorcode", None):
            case sqlite3.SQLITE_FULL:
                raise DiskFull(str(error)) from error
            case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
                raise DamagedDatabase(path, str(error)) from error
        raise
