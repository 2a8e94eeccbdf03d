"""Small text files that a facilitator sends (a calendar) are fetched before her turn: a turn itself never waits for the
network. Everything else people send stays with Telegram, by its reference."""

from __future__ import annotations

import asyncio
import codecs
import logging
from dataclasses import replace

from telegram import Bot

from bot.incoming import Incoming
from bot.logs import log_event
from bot.reception import Update
from bot.shapes import Json, a_number, a_text, an_object
from conversations.exchange import Attached, Wrote
from conversations.model import PartKind, Role
from storage import people
from storage.database import Database

READABLE = (".txt", ".csv", ".ics")
LARGEST = 100_000  # bytes; a season has two thousand
PATIENCE = 10.0  # seconds; then she is asked to paste the lines


class Attachments:
    """Adds to an event what is in the file it carries."""

    def __init__(self, bot: Bot, database: Database) -> None:
        self._bot, self._database = bot, database

    async def attach(self, incoming: Incoming, update: Update) -> Incoming:
        """The same, with the file's text if it is one to read; a failure is part of the event and raises nothing."""
        event, document = incoming.event, an_object(an_object(update, "message"), "document")
        if not isinstance(event, Wrote) or event.part.kind is not PartKind.DOCUMENT:
            return incoming
        name = a_text(document, "file_name")
        if not name.lower().endswith(READABLE) or not await self._is_facilitator(incoming.chat):
            return incoming
        return replace(incoming, event=replace(event, file=Attached(name, await self._text(document))))

    async def _is_facilitator(self, chat: int) -> bool:
        async with self._database.read() as db:
            person = await people.find(db, chat)
            return bool(person) and (await people.load(db, person or 0)).role is Role.FACILITATOR

    async def _text(self, document: Json) -> str | None:
        if a_number(document, "file_size") > LARGEST:
            return None
        try:
            async with asyncio.timeout(PATIENCE):
                file = await self._bot.get_file(a_text(document, "file_id"))
                content = b"" if (file.file_size or 0) > LARGEST else bytes(await file.download_as_bytearray())
        except Exception as error:  # whatever it is: she is told, and pastes the lines instead
            log_event("file_not_fetched", logging.WARNING, reason=type(error).__name__)
            return None
        return decoded(content) if 0 < len(content) <= LARGEST else None


def decoded(content: bytes) -> str:
    """Spreadsheets save French in Windows' own letters, or, as « texte Unicode », in two bytes a letter."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
