"""Before a message leaves for the group that is the desk: whether its members alone read it, and the idea's topic.

Telegram is asked each time: nothing says that a group was opened to everybody, and twenty messages a minute is all that
a group may get.
"""

from __future__ import annotations

import logging

from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken

from bot import outgoing
from bot.failures import Failure, Later, Never, Reason
from bot.logs import log_event
from bot.shapes import Json, a_text
from bot.transport import ask
from conversations.exchange import Lane, Message
from conversations.words import group_desk as words
from storage import outbox, people, topics
from storage.database import Database
from storage.outbox import Queued

REST = 5.0  # seconds before the message, which surely did not leave, is tried again
REFUSED = (BadRequest, Forbidden, InvalidToken)  # what is wrong is wrong for the message too


async def topic_for(database: Database, bot: Bot, row: Queued) -> int | Failure:
    """The topic to send it in; 0: none. A failure: it must not leave, or nobody could be asked."""
    if row.chat > 0 or not row.person:
        return 0
    try:
        chat = await ask(bot, "getChat", chat_id=row.chat)
    except Forbidden:  # the bot was put out
        return await _not_there(database, row)
    except REFUSED:
        return 0
    except Exception as error:
        log_event("group_not_seen", logging.WARNING, error)
        return Later(Reason.NETWORK, REST)
    if not isinstance(chat, dict):
        return 0
    if a_text(chat, "username"):
        return await _not_there(database, row, words.NO_LONGER)
    return await _topic(database, bot, row, chat)


async def no_such_topic(database: Database, chat: int, topic: int) -> None:
    """Telegram would not take a message there: the next one makes another topic."""
    async with database.transaction() as db:
        await topics.forget(db, chat, topic)


async def _not_there(database: Database, row: Queued, told: str = "") -> Failure:
    """The bot is not there any more, or anybody may read: the group is no desk any more, and what waited for the desk
    waits for the next one."""
    log_event("group_is_no_desk_any_more", logging.ERROR)
    async with database.transaction() as db:
        await outbox.release(db, row.id)
        if await people.leave_desk(db, row.person) and told:
            await outbox.add(db, None, outgoing.rows(Message(told)), row.created_at, chat=row.chat)
    return Later(Reason.REFUSED, 0) if row.lane == Lane.DESK else Never(Reason.REFUSED)


async def _topic(database: Database, bot: Bot, row: Queued, chat: Json) -> int | Failure:
    if row.thread is None or not row.thread.idea or chat.get("is_forum") is not True:
        return 0
    async with database.read() as db:
        found = await topics.find(db, row.chat, row.thread.idea)
    return found or await _made(database, bot, row.chat, row.thread.idea)


async def _made(database: Database, bot: Bot, chat: int, idea: int) -> int | Failure:
    try:
        made = await ask(bot, "createForumTopic", chat_id=chat, name=words.topic(idea))
    except REFUSED as error:  # no right to, or no such method: it is said in the group at large
        log_event("topic_refused", logging.WARNING, error)
        return 0
    except Exception as error:
        log_event("topic_not_made", logging.WARNING, error)
        return Later(Reason.NETWORK, REST)
    topic = int(made.get("message_thread_id", 0)) if isinstance(made, dict) else 0
    if topic:
        async with database.transaction() as db:
            await topics.remember(db, chat, idea, topic)
    return topic
