"""A voice in words, beside the voice: a program of the operator's listens to it, after the turn and outside it.

Without a command in the configuration nothing here does anything. A voice that can't be read is only a line in the
log: the facilitator has the voice itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from telegram import Bot
from telegram.error import TelegramError

from bot.config.sections import Transcription
from bot.logs import log_event
from bot.turn import Turns
from conversations.exchange import DESK, Message
from conversations.facilitator import heard
from conversations.model import Part, PartKind, Thread
from storage import people

SPOKEN = (PartKind.VOICE, PartKind.AUDIO, PartKind.VIDEO_NOTE)
WAITING = 200  # voices at most; above, the newest are not transcribed


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice that was passed on to the facilitator."""

    part: Part
    thread: Thread


class Transcribing:
    """Takes the voices one after the other: a small computer has better to do than two at once."""

    def __init__(self, turns: Turns, bot: Bot, settings: Transcription) -> None:
        self._turns, self._bot, self._settings = turns, bot, settings
        self._voices: asyncio.Queue[Voice] = asyncio.Queue(WAITING)

    def look_at(self, messages: Sequence[Message]) -> None:
        """Those that take a voice to the desk; the sending does not wait."""
        for message in messages if self._settings.command else ():
            part, thread = message.part, message.thread
            if message.to == DESK and part and thread and part.kind in SPOKEN and not self._voices.full():
                self._voices.put_nowait(Voice(part, thread))

    @property
    def waiting(self) -> int:
        """How many voices are still to be listened to."""
        return self._voices.qsize()

    async def run(self) -> None:
        """For ever."""
        while True:
            voice = await self._voices.get()
            try:
                await self.tell(voice, await self.text_of(voice.part.file))
            except (TelegramError, OSError, TimeoutError) as error:
                log_event("not_transcribed", logging.WARNING, error)

    async def text_of(self, file_id: str) -> str:
        """What the program heard. Raises TelegramError, OSError, TimeoutError."""
        with tempfile.TemporaryDirectory(prefix="fabrik-") as folder:
            path = Path(folder) / "voice"
            await (await self._bot.get_file(file_id)).download_to_drive(path)
            return await printed_by((*self._settings.command, str(path)), self._settings.seconds)

    async def tell(self, voice: Voice, text: str) -> None:
        """Says it to the desk, when there is something to say."""
        if not text:
            return
        async with self._turns.database.transaction() as db:
            try:
                person = await people.load(db, voice.thread.person)
            except LookupError:  # erased meanwhile
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
