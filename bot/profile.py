"""How the bot presents itself in Telegram: commands, descriptions. Published at the start, only when they changed."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import ParamSpec, TypeVar

from telegram import (
    Bot,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
)
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut

from bot.logs import log_event
from conversations.facilitator import desk
from conversations.words import profile as words
from storage import notes, people
from storage.database import Database

P = ParamSpec("P")
T = TypeVar("T")

NOTE, DESK_NOTE = "published_profile", "published_desk"
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
    """What everybody sees."""
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
        await _try(step)
    async with database.transaction() as db:
        await notes.put(db, NOTE, wanted.hexdigest())


async def publish_desk(bot: Bot, database: Database) -> None:
    """In each facilitator's chat her own commands come first."""
    async with database.read() as db:
        chats = [await people.chat_of(db, person) for person in await people.facilitators(db)]
        marks = sorted(mark for chat in chats for mark in db.fingerprints(str(chat))[:1])
        wanted = hashlib.sha256(json.dumps([desk_commands(), marks]).encode()).hexdigest()
        if await notes.get(db, DESK_NOTE) == wanted:
            return
    for chat in chats:
        commands = desk_commands() if chat > 0 else group_commands()
        await _try(partial(bot.set_my_commands, commands, BotCommandScopeChat(chat)))
    async with database.transaction() as db:
        await notes.put(db, DESK_NOTE, wanted)


async def forget_desk(bot: Bot, chat: int) -> None:
    """Whoever left the desk sees everybody's commands again."""
    await _try(lambda: bot.delete_my_commands(BotCommandScopeChat(chat)))


def desk_commands() -> list[tuple[str, str]]:
    """Hers, in the order of her menu, then everybody's."""
    return [*_hers(), *words.COMMANDS]


def group_commands() -> list[tuple[str, str]]:
    """In the group that is the desk: nobody tells an idea there."""
    return [*_hers(), *words.IN_GROUPS]


def _hers() -> list[tuple[str, str]]:
    hers = [(screen.command, words.AT_DESK.get(screen.command) or screen.label) for screen in desk.MENU]
    return [(name, said) for name, said in hers if said]


async def _try(step: Callable[[], Awaitable[object]]) -> None:
    """One method that a server does not know must not keep the others from being published."""
    try:
        await step()
    except (NetworkError, RetryAfter) as error:
        if type(error) is NetworkError or isinstance(error, (TimedOut, RetryAfter)):
            raise
        log_event("profile_refused", logging.WARNING, error)
    except TelegramError as error:
        log_event("profile_refused", logging.WARNING, error)
