"""One row of the outbox, one call to Telegram: what is added at the last moment, and the second choice."""

from __future__ import annotations

import warnings
from typing import Any

from telegram import Bot, InputFile
from telegram.error import BadRequest, EndPointNotFound, InvalidToken
from telegram.warnings import PTBUserWarning

from bot.outgoing import Call

# `bot.send_message` builds objects from what is sent and from what is answered: twice the processor time, and a
# local Bot API that answers a little less than Telegram would make a message that arrived look like a failure.
warnings.filterwarnings("ignore", message="Please use 'Bot", category=PTBUserWarning)

REFUSALS = (BadRequest, InvalidToken, EndPointNotFound)  # the last two: a Bot API that lacks this method


async def send(bot: Bot, call: Call, chat: int, source: int = 0, silent: bool = False) -> int:
    """The id of the message that is now in `chat` (0: the server did not say).

    `source`: the chat to copy from, 0 when it is not known any more. Raises what the call raises.
    """
    try:
        return await _make(bot, call, chat, source, silent)
    except REFUSALS as error:
        if "message is not modified" in error.message.lower():
            return int(call.params["message_id"])
        if call.otherwise is None:
            raise
    return await _make(bot, call.otherwise, chat, source, silent)


async def _make(bot: Bot, call: Call, chat: int, source: int, silent: bool) -> int:
    params: dict[str, Any] = {"chat_id": chat, **call.params}
    if call.copied_from:
        params["from_chat_id"] = source
    if call.file:
        params["document"] = InputFile(call.file[1].encode(), filename=call.file[0])
    if silent and call.method != "editMessageText":
        params["disable_notification"] = True
    result = await bot.do_api_request(call.method, api_kwargs=params)
    return int(result.get("message_id", 0)) if isinstance(result, dict) else 0
