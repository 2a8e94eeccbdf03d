"""One row of the outbox, one call to Telegram: what is added at the last moment, the second choice, the result."""

from __future__ import annotations

import logging
import re
import warnings
from contextlib import suppress
from dataclasses import replace
from typing import Any

from telegram import Bot, InputFile
from telegram.error import BadRequest, EndPointNotFound, InvalidToken, TelegramError
from telegram.warnings import PTBUserWarning

from bot import documents
from bot.failpoints import here
from bot.failures import Failure, Later, Moved, Never, Reason, classify
from bot.groups import no_such_topic, topic_for
from bot.logs import log_event
from bot.outgoing import TOPIC, Call, in_topic, without_topic
from bot.transport import ask
from conversations.words import report as words
from storage import cards, people
from storage.database import Database
from storage.outbox import Queued

# `bot.send_document` builds an object from what is answered: a local Bot API that answers a little less than Telegram
# would make what arrived look like a failure.
warnings.filterwarnings("ignore", message="Please use 'Bot", category=PTBUserWarning)

NO_SUCH = (InvalidToken, EndPointNotFound)  # 401 and 404: a token that is wrong, or a Bot API that lacks this method
REFUSALS = (BadRequest, *NO_SUCH)


async def attempt(database: Database, bot: Bot, row: Queued, silent: bool) -> int | Failure:
    """The message's id in its chat (0: the server did not say), or what went wrong. Never raises an Exception."""
    here("send")
    try:
        call = Call.from_json(row.payload)
    except (ValueError, LookupError, TypeError) as error:
        log_event("message_unreadable", logging.ERROR, error, row=row.id)
        return Never(Reason.UNREADABLE)
    if call.card:
        card = await _card(database, row.chat, call.card)
        if not card:
            return 0
        call = replace(call, params={"message_id": card, **call.params})
    result = await _delivered(database, bot, row, call, silent)
    here("sent")
    return result


async def _delivered(database: Database, bot: Bot, row: Queued, call: Call, silent: bool) -> int | Failure:
    topic = await topic_for(database, bot, row)
    if not isinstance(topic, int):
        return topic
    call = in_topic(call, topic)
    result = await _try(database, bot, call, row.chat, silent)
    if TOPIC in call.params and result == Never(Reason.REFUSED):  # the topic was taken away, or closed
        await no_such_topic(database, row.chat, call.params[TOPIC])
        result = await _try(database, bot, without_topic(call), row.chat, silent)
    if isinstance(result, Moved):
        async with database.transaction() as db:
            await people.move(db, row.chat, result.chat)
        result = await _try(database, bot, without_topic(call), result.chat, silent)
    return result


async def send(bot: Bot, call: Call, chat: int, source: int = 0, silent: bool = False) -> int:
    """The id of the message that is now in `chat` (0: the server did not say).

    `source`: the chat to copy from, 0 when it is not known any more. Raises what the call raises.
    """
    try:
        return await _make(bot, call, chat, source, silent)
    except documents.NoPicture:
        return await _make(bot, _without_picture(call), chat, source, silent)
    except REFUSALS as error:
        if "message is not modified" in error.message.lower():
            return int(call.params["message_id"])
        if call.method == "deleteMessages":
            return await _delete_each(bot, call, chat)
        if call.otherwise is None:
            raise
    return await _make(bot, call.otherwise, chat, source, silent)


def _without_picture(call: Call) -> Call:
    """A kind line and the same buttons: she is not left waiting for a picture that does not come."""
    log_event("picture_not_drawn", logging.WARNING)
    kept = {"reply_markup": call.params["reply_markup"]} if "reply_markup" in call.params else {}
    return Call("sendMessage", {"text": words.NO_PICTURES, **kept})


async def _try(database: Database, bot: Bot, call: Call, chat: int, silent: bool) -> int | Failure:
    try:
        return await send(bot, call, chat, await _source(database, call), silent)
    except Exception as error:
        failure = classify(error)
        if isinstance(error, NO_SUCH) and await _knows_us(bot):
            failure = Never(Reason.REFUSED)
        cause = re.sub(r"\W+", "_", str(error))[:60]  # Telegram's own words, as one word that the log lets pass
        log_event("message_not_sent", _weight(failure), kind=type(failure).__name__, method=call.method, reason=cause)
        return failure


async def _knows_us(bot: Bot) -> bool:
    """Whether the token is right, so that it was the method that is unknown."""
    try:
        return bool(await ask(bot, "getMe"))
    except TelegramError:
        return False


async def _make(bot: Bot, call: Call, chat: int, source: int, silent: bool) -> int:
    params: dict[str, Any] = {"chat_id": chat, **call.params}
    if call.copied_from:
        params["from_chat_id"] = source
    if call.file:
        params["document"] = InputFile(await documents.content(*call.file), filename=call.file[0])
    if silent and call.method.startswith(("send", "copy")):
        params["disable_notification"] = True
    if call.file:
        result = await bot.do_api_request(call.method, api_kwargs=params)
    else:
        result = await ask(bot, call.method, **params)
    return int(result.get("message_id", 0)) if isinstance(result, dict) else 0


async def _delete_each(bot: Bot, call: Call, chat: int) -> int:
    """Telegram may refuse the whole for one message that is too old, or not know how to delete several."""
    for message in call.params["message_ids"]:
        with suppress(BadRequest):
            await ask(bot, "deleteMessage", chat_id=chat, message_id=message)
    return 0


async def _card(database: Database, chat: int, idea: int) -> int:
    """Rows of one chat leave one after the other: the card sent just before is known by now."""
    async with database.read() as db:
        return await cards.held(db, chat, idea)


async def _source(database: Database, call: Call) -> int:
    """The chat to copy from; 0: none, or the author is gone."""
    if not call.copied_from:
        return 0
    async with database.read() as db:
        try:
            return await people.chat_of(db, call.copied_from)
        except LookupError:
            return 0


def _weight(failure: Failure) -> int:
    """How loudly to say it: what only the operator can mend is an error."""
    match failure:
        case Never(Reason.REFUSED) | Later(Reason.TOKEN):
            return logging.ERROR
        case Never() | Moved():
            return logging.INFO
        case _:
            return logging.WARNING
