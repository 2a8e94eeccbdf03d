"""How the bot presents itself in Telegram: commands, descriptions. Published at the start, only when they changed."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

from telegram import Bot, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats, MenuButtonCommands
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut

from bot.logs import log_event
from conversations.words import profile as words
from storage import notes
from storage.database import Database

P = ParamSpec("P")
T = TypeVar("T")

NOTE = "published_profile"
FIRST_REST, LONGEST_REST = 1.0, 60.0  # seconds between tries while Telegram can't be reached


async def until_done(work: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> T:
    """Tries until Telegram answers; the bot runs meanwhile. Raises TelegramError when it answers no."""
    rest = FIRST_REST
    while True:
        try:
            return await work(*args, **kwargs)
        except TelegramError as error:
            log_event("telegram_asked_in_vain", logging.WARNING, error)
            if not isinstance(error, (NetworkError, TimedOut, RetryAfter)):
                rest = LONGEST_REST  # a wrong token or a method it doesn't know: loud in the log, and no hurry
        await asyncio.sleep(rest)
        rest = min(rest * 2, LONGEST_REST)


async def publish(bot: Bot, database: Database) -> None:
    """One method that a server does not know must not keep the others from being published."""
    wanted = hashlib.sha256(json.dumps([words.COMMANDS, words.IN_GROUPS, words.DESCRIPTION, words.SHORT]).encode())
    async with database.read() as db:
        if await notes.get(db, NOTE) == wanted.hexdigest():
            return
    steps: tuple[Callable[[], Awaitable[object]], ...] = (
        lambda: bot.set_my_commands(words.COMMANDS, BotCommandScopeAllPrivateChats()),
        lambda: bot.set_my_commands(words.IN_GROUPS, BotCommandScopeAllGroupChats()),
        lambda: bot.set_my_description(words.DESCRIPTION),
        lambda: bot.set_my_short_description(words.SHORT),
        lambda: bot.set_chat_menu_button(menu_button=MenuButtonCommands()),
    )
    for step in steps:
        try:
            await step()
        except (NetworkError, RetryAfter) as error:
            if type(error) is NetworkError or isinstance(error, (TimedOut, RetryAfter)):
                raise
            log_event("profile_refused", logging.WARNING, error)
        except TelegramError as error:
            log_event("profile_refused", logging.WARNING, error)
    async with database.transaction() as db:
        await notes.put(db, NOTE, wanted.hexdigest())
