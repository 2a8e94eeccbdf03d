"""A voice in words, beside the voice: a program of the operator's listens to it, after the turn and outside it.

A voice waits in the database from the turn that passed it on until its words are written down for the facilitator: a
stop in between loses none. Without a command in the configuration nothing here does anything. A voice that can't be
read is only a line in the log: the facilitator has the voice itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sqlite3
import tempfile
from collections.abc import Sequence
from pathlib import Path

from telegram import Bot
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from bot.config.sections import Transcription
from bot.failpoints import here
from bot.logs import log_event
from bot.turn import Turns
from conversations.exchange import DESK, Message
from conversations.facilitator import heard
from conversations.model import PartKind
from storage import people, voices
from storage.database import Connection, DiskFull
from storage.voices import Voice

SPOKEN = (PartKind.VOICE, PartKind.AUDIO, PartKind.VIDEO_NOTE)
TRIES = 3  # of a voice during which the whole bot was stopped: its program may be what stops it
REST = 30.0  # seconds, when Telegram can't be reached


class Transcribing:
    """Takes the voices one after the other: a small computer has better to do than two at once."""

    def __init__(self, turns: Turns, bot: Bot, settings: Transcription) -> None:
        self._turns, self._bot, self._settings = turns, bot, settings
        self._more = asyncio.Event()

    async def keep(self, db: Connection, messages: Sequence[Message]) -> None:
        """Those that take a voice to the desk, in the turn that does; the sending does not wait."""
        for message in messages if self._settings.command else ():
            part, thread = message.part, message.thread
            if message.to == DESK and part and thread and part.kind in SPOKEN:
                await voices.add(db, part, thread)
                self._more.set()

    async def run(self) -> None:
        """For ever."""
        if not self._settings.command:
            async with self._turns.database.transaction() as db:
                await voices.forget_all(db)
        while True:
            try:
                if not await self.hear_one():
                    await self._more.wait()
            except (DiskFull, sqlite3.OperationalError) as error:  # the voice waits where it was
                log_event("voice_not_kept", logging.WARNING, error)
                await self._turns.clock.sleep(REST)

    async def hear_one(self) -> bool:
        """The oldest voice that waits; False: none did."""
        self._more.clear()  # what is kept from here on is seen below, or sets it again
        async with self._turns.database.transaction() as db:  # after the turn that keeps one is committed
            voice = await voices.begin(db)
        if voice is None:
            return False
        try:
            text = await self.text_of(voice.part.file) if voice.tries < TRIES else ""
        except (TelegramError, OSError, TimeoutError) as error:
            log_event("not_transcribed", logging.WARNING, error)
            if isinstance(error, (NetworkError, RetryAfter)) and not isinstance(error, BadRequest):
                await self._wait_for_network(voice)
                return True
            text = ""
        here("heard")
        await self.tell(voice, text)
        return True

    async def _wait_for_network(self, voice: Voice) -> None:
        async with self._turns.database.transaction() as db:
            await voices.put_back(db, voice.id)
        await self._turns.clock.sleep(REST)

    async def text_of(self, file_id: str) -> str:
        """What the program heard. Raises TelegramError, OSError, TimeoutError."""
        with tempfile.TemporaryDirectory(prefix="fabrik-") as folder:
            path = Path(folder) / "voice"
            await (await self._bot.get_file(file_id)).download_to_drive(path)
            return await printed_by((*self._settings.command, str(path)), self._settings.seconds)

    async def tell(self, voice: Voice, text: str) -> None:
        """Says it to the desk, when there is something to say; the voice waits no more."""
        async with self._turns.database.transaction() as db:
            await voices.done(db, voice.id)
            if not text or not await people.is_known(db, voice.thread.person):  # erased meanwhile
                return
            person = await people.load(db, voice.thread.person)
            if person.is_frozen:  # nobody reads what they said
                return
            messages = heard.messages(person, voice.thread, text, self._turns.settings)
            await self._turns.write_down(db, person.id, messages)


async def printed_by(command: Sequence[str], seconds: float) -> str:
    """What a program prints; it and its children are stopped after its time. Raises OSError, TimeoutError."""
    pipe, nothing = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    program = await asyncio.create_subprocess_exec(
        *command, stdin=nothing, stdout=pipe, stderr=nothing, start_new_session=True
    )
    try:
        async with asyncio.timeout(seconds):
            printed, _ = await program.communicate()
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGKILL)
        await program.wait()
    if program.returncode:
        raise OSError(f"exit code {program.returncode}")
    return printed.decode(errors="replace").strip()
