"""The one place that knows the database's driver: connections, transactions, instants, and errors with a name.

One connection writes, one transaction at a time: SQLite has one writer anyway, and a queue in front of it is
fairer than its lock. Its statements are made where they are asked for, in the loop: each takes some 20 µs, a trip to
the driver's thread several times that, and a turn is made of a dozen. Only the commit goes to the thread, because it
waits for the disk (writer.py). A second connection reads what is long to read, all of it in its thread: nobody waits
behind it. docs/decisions/0005-statements-in-the-loop.md has the figures.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import aiosqlite

from storage import integrity, migrate
from storage.cipher import Cipher
from storage.writer import BUSY, Afterwards, Line, Writer, to_the_end

SCHEME = "sqlite:///"
BREATH = 500  # rows of one statement, after which whoever waits for the loop has a turn

Row = sqlite3.Row
Fetch = Callable[[str, Mapping[str, Any]], Awaitable[Iterable[Row]]]
Look = Callable[["Connection"], Awaitable[Afterwards]]


class DiskFull(Exception):  # noqa: N818
    """Nothing could be written: no space left. Nothing of the transaction is kept; it can be tried again."""


class DamagedDatabase(Exception):  # noqa: N818
    """The file is not a sound database. `backup` is the newest sound backup found near it, if any."""

    def __init__(self, path: Path, reason: str, *folders: Path) -> None:
        self.path, self.reason, self.backup = path, reason, integrity.newest_good_backup(path, *folders)
        found = f"newest good backup: {self.backup}" if self.backup else "no good backup was found near it"
        super().__init__(f"the database {path} is damaged ({reason}); {found}")


class UnknownDatabase(ValueError):  # noqa: N818
    """The address of the database is not one that this program can open."""


def instant_out(at: datetime) -> str:
    """An aware instant as UTC text of fixed width: texts sort like instants. Raises ValueError on a naive one."""
    if at.tzinfo is None:
        raise ValueError("an instant without a time zone")
    return _text(at if at.tzinfo is UTC else at.astimezone(UTC))


@lru_cache(maxsize=16)  # a turn writes one instant several times; of UTC only: elsewhere two instants may look the same
def _text(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")


def instant_in(text: str) -> datetime:
    """The aware UTC instant that `instant_out` wrote."""
    return datetime.fromisoformat(text)


def file_of(url: str) -> Path:
    """The file of `sqlite:///path`. Raises UnknownDatabase."""
    if not url.startswith(SCHEME) or url == SCHEME:
        raise UnknownDatabase(f"{url!r} does not look like sqlite:///path")
    return Path(url.removeprefix(SCHEME))


class Connection:
    """One transaction after the other, for the functions that know SQL. Never keep it longer than the `async with` that
    gave it, which is also what gives sqlite3's errors their names."""

    def __init__(self, line: Line, fetch: Fetch, cipher: Cipher) -> None:
        self._driver, self._fetch, self._cipher = line.at_once, fetch, cipher
        self._in_thread = line.in_thread
        self.is_outbox_changed = False  # seen in the statements themselves, until whoever looks says it looked

    async def rows(self, sql: str, /, **params: Any) -> list[Row]:
        """All rows of a query."""
        self._look_at(sql)
        return list(await self._fetch(sql, params))

    async def row(self, sql: str, /, **params: Any) -> Row | None:
        """The first row of a query, or None."""
        found = await self.rows(sql, **params)
        return found[0] if found else None

    async def run(self, sql: str, /, **params: Any) -> int:
        """How many rows a statement without RETURNING touched."""
        self._look_at(sql)
        return self._driver.execute(sql, params).rowcount

    async def run_long(self, sql: str, /, **params: Any) -> int:
        """Like `run`, for one that touches many people's rows: those who write wait for it, the loop does not."""
        self._look_at(sql)
        return (await self._in_thread.execute(sql, params)).rowcount

    async def run_many(self, sql: str, each: Iterable[Mapping[str, Any]], /) -> int:
        """How many rows the same statement touched, run once for each set of parameters."""
        self._look_at(sql)
        touched, rows = 0, list(each)
        for start in range(0, len(rows), BREATH):
            if start:
                await asyncio.sleep(0)
            touched += self._driver.executemany(sql, rows[start : start + BREATH]).rowcount
        return touched

    def _look_at(self, sql: str) -> None:
        if "outbox" in sql and not sql.lstrip().startswith("select"):
            self.is_outbox_changed = True

    async def insert(self, sql: str, /, **params: Any) -> int:
        """The id of the new row. The statement ends with `returning` and the id."""
        return int((await self.rows(sql, **params))[0][0])

    def seal(self, text: str) -> bytes:
        """See Cipher.seal."""
        return self._cipher.seal(text)

    def open(self, sealed: bytes | None) -> str:
        """See Cipher.open."""
        return self._cipher.open(sealed)

    @property
    def key_id(self) -> bytes:
        """See Cipher.first_id."""
        return self._cipher.first_id

    def marks(self, text: str) -> list[int]:
        """See Cipher.marks."""
        return self._cipher.marks(text)

    def fingerprints(self, text: str) -> list[str]:
        """See Cipher.fingerprints."""
        return self._cipher.fingerprints(text)


class Database:
    """An open database. Close it, or the interpreter waits for its threads at exit."""

    def __init__(self, path: Path, cipher: Cipher, writer: Line, reader: Line) -> None:
        self.path = path
        self._cipher, self._writer, self._reader = cipher, Writer(writer), reader
        self._writing = Connection(writer, _fetching(writer), cipher)
        self._reading = asyncio.Lock()

    @classmethod
    async def open(
        cls, url: str, keys: Sequence[str], *folders: Path, looked_at: Future[str] | None = None
    ) -> Database:
        """Check, bring up to date and open `sqlite:///path`; it is made when it doesn't exist.

        `keys`: 32 bytes each in URL-safe base64; the first seals, all open. `folders`: where a backup may be
        when the file is damaged, besides near it. `looked_at`: the check, when it began before
        (integrity.looked_at_aside).
        Raises UnknownDatabase, BadKey, WrongKey, DamagedDatabase, migrate.TooNew, DiskFull.
        """
        path, cipher = file_of(url), Cipher(keys)
        _prepare(path, folders, looked_at)
        with _named_errors(path):
            writer = await _connect(path, "PRAGMA synchronous=FULL", "PRAGMA secure_delete=ON", "PRAGMA busy_timeout=0")
            try:
                reader = await _connect(path, "PRAGMA query_only=ON")
            except BaseException:
                await writer.in_thread.close()
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
        async with self._writer.alone(), self._reading:
            await self._reader.in_thread.close()
            await self._writer.line.in_thread.close()

    def at_commit(self, look: Look, broke: Callable[[Exception], None]) -> None:
        """Before each commit `look` may read what will be committed, of all who share it, and add to it.

        What it returns is told afterwards whether it was committed. When it breaks, what it did is undone, `broke` is
        told, and the others' part is committed all the same.
        """
        self._writer.looks.append((partial(look, self._writing), broke))

    async def next_commit(self) -> None:
        """See Writer.next_commit. Raises DiskFull or DamagedDatabase too."""
        with _named_errors(self.path):
            await self._writer.next_commit()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """See Writer.transaction. Raises DiskFull or DamagedDatabase too."""
        with _named_errors(self.path):
            async with self._writer.transaction():
                yield self._writing

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Connection]:
        """One unchanging view of what is committed, for long reads: neither writers nor the loop wait for it."""
        at_once, in_thread = self._reader
        async with self._reading:
            with _named_errors(self.path):
                at_once.execute("BEGIN")
                try:
                    yield Connection(self._reader, in_thread.execute_fetchall, self._cipher)
                finally:
                    # Through the thread: a cancelled read may still be under way there.
                    await to_the_end(in_thread.rollback())

    async def version(self) -> int:
        """Another number than before as soon as anything was committed, by another process too. No table is read."""
        async with self._reading:
            return int(self._reader.at_once.execute("PRAGMA data_version").fetchone()[0])

    async def forget_log(self) -> None:
        """Empty the write-ahead log into the database, so that nothing erased survives there."""
        async with self._writer.alone():
            await to_the_end(self._writer.line.in_thread.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)"))


def _fetching(line: Line) -> Fetch:
    async def fetch(sql: str, params: Mapping[str, Any]) -> Iterable[Row]:
        return line.at_once.execute(sql, params)

    return fetch


def _prepare(path: Path, folders: Sequence[Path], looked_at: Future[str] | None) -> None:
    """Make the file readable by its owner only, before SQLite gives its log the same rights."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    if wrong := looked_at.result() if looked_at else integrity.what_is_wrong(path):
        raise DamagedDatabase(path, wrong, *folders)


async def _connect(path: Path, *more: str) -> Line:
    at_once = sqlite3.connect(path, timeout=BUSY, isolation_level=None, check_same_thread=False)
    at_once.row_factory = sqlite3.Row
    in_thread = await aiosqlite.Connection(lambda: at_once, iter_chunk_size=64)
    try:
        # What a transaction may have to take back would else be written to a file of its own, outside of our folder.
        for pragma in ("PRAGMA journal_mode=WAL", "PRAGMA foreign_keys=ON", "PRAGMA temp_store=MEMORY", *more):
            await in_thread.execute_fetchall(pragma)
    except BaseException:
        await in_thread.close()
        raise
    return Line(at_once, in_thread)


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
