"""How many messages a second leave when nothing holds them back: the bot on one core, a Bot API of few lines beside it.

python benchmarks/unlimited.py [--people 10000]

The local Bot API checks and remembers everything: it would be measured instead of the bot. Here stands one that says
"ok" to whatever is sent, and says when the last one came.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from ground import DATABASE, eve_comes_in, ours, process, spent

from bot import outgoing
from conversations.exchange import Lane, Message
from conversations.model import ReminderKind
from storage import meetings, outbox, people
from storage.cipher import new_key
from storage.database import Connection, Database

FIRST = 10_000_000  # the first chat
CORES = sorted(os.sched_getaffinity(0))
SOON = 12.0  # seconds from the bot's start to the hour of the reminders
HEADING = "messages                 a second  CPU ms each  of its core  Bot API's core"
ME = b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"R","username":"r_bot","message_id":7}}'
NOTHING = b'{"ok":true,"result":[]}'


class Yes(asyncio.Protocol):
    """One connection of the Bot API that never refuses. `came`: when each message came, by whatever connection."""

    def __init__(self, came: list[float]) -> None:
        self.came, self.read = came, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.read += data
        while (end := self.read.find(b"\r\n\r\n")) >= 0:
            head = self.read[:end].lower()
            _, _, length = head.partition(b"content-length:")
            whole = end + 4 + int(length.split(b"\r\n")[0] or 0)
            if len(self.read) < whole:
                return
            self.read = self.read[whole:]
            self.answer(head.split(b" ", 2)[1])

    def answer(self, path: bytes) -> None:
        if path.endswith(b"getupdates"):
            asyncio.get_running_loop().call_later(5, self.say, NOTHING)
            return
        if path.endswith(b"sendmessage"):
            self.came.append(time.perf_counter())
        self.say(ME)

    def say(self, body: bytes) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        if not self.transport.is_closing():
            self.transport.write(head.encode() + body)


class Ground:
    """A database in which something is to leave for each of so many people, and the Bot API that takes it."""

    def __init__(self, folder: Path, people: int) -> None:
        self.folder, self.people, self.key = folder, people, new_key()

    async def fill_outbox(self) -> None:
        """All is decided: the messages wait to leave."""
        rows = outgoing.rows(Message("Demain à 18 h, c'est la réunion de Lens.", lane=Lane.REMINDER))
        async with self._filled() as (db, now, everybody):
            for person in everybody:
                await outbox.add(db, person, rows, now)

    async def fill_reminders(self) -> None:
        """Nothing is decided: in some seconds, by the bot's clock, the reminder of tomorrow's meeting is due."""
        meeting = eve_comes_in(self.folder, SOON)
        async with self._filled() as (db, _, everybody):
            await meetings.add_all(db, [meeting])
            for person in everybody:
                await people.choose_reminders(db, person, (ReminderKind.EVE,))

    @asynccontextmanager
    async def _filled(self) -> AsyncIterator[tuple[Connection, datetime, list[int]]]:
        database = await Database.open(f"sqlite:///{self.folder / DATABASE}", [self.key])
        now = datetime.now(UTC)
        async with database.transaction() as db:
            yield db, now, [await people.known(db, FIRST + number, now) for number in range(self.people)]
        await database.close()

    async def measure(self) -> str:
        """From the first tenth to the last message: neither the start nor the wait for the hour counts."""
        came: list[float] = []
        server = await asyncio.get_running_loop().create_server(lambda: Yes(came), "127.0.0.1", 0)
        bot_program = ours(self.folder, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", self.key, paced=False)
        async with process(bot_program) as bot:
            os.sched_setaffinity(bot.pid, {CORES[0]})
            await _until(came, self.people // 10)
            first, used, mine = len(came), spent(bot.pid), time.process_time()
            await _until(came, self.people)
            seconds, number = came[self.people - 1] - came[first - 1], self.people - first
            used, mine = spent(bot.pid) - used, time.process_time() - mine
        server.close()
        return f"{number / seconds:8.0f} {used / number * 1000:12.2f} {used / seconds:12.0%} {mine / seconds:12.0%}"


async def _until(came: list[float], number: int) -> None:
    while len(came) < number:  # noqa: ASYNC110  what is looked at is another process's doing
        await asyncio.sleep(0.02)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=10_000)
    options = parser.parse_args()
    os.sched_setaffinity(0, {CORES[-1]})
    print(HEADING, flush=True)
    for name, fill in (("that wait to leave", Ground.fill_outbox), ("reminders that come due", Ground.fill_reminders)):
        with tempfile.TemporaryDirectory() as folder:
            place = Ground(Path(folder), options.people)
            await fill(place)
            print(f"{name:25}{await place.measure()}", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
