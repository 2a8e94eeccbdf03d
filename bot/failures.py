"""What a failed call means for its message: never again, later, or nobody knows. Three kinds, by name.

python-telegram-bot makes BadRequest and TimedOut kinds of NetworkError: the order of the cases below matters.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from telegram.error import BadRequest, ChatMigrated, EndPointNotFound, Forbidden, InvalidToken, RetryAfter

from bot.transport import NotSent

TOKEN_REST = 60.0  # seconds; the operator must act first, and hammering with a revoked token may get the address banned
NETWORK_REST = 1.0  # seconds to start with; delivery doubles it while nothing gets through
GONE = ("chat not found", "user not found", "peer_id_invalid", "chat_id is empty")


class Reason(StrEnum):
    """Why a message was not delivered, as kept beside it."""

    BLOCKED = "blocked"  # the person blocked the bot or closed the account
    GONE = "gone"  # Telegram knows no such chat: the person never started this bot
    REFUSED = "refused"  # our mistake: Telegram understood and said no
    UNREADABLE = "unreadable"  # our mistake: nothing was sent
    MOVED = "moved"  # the group has another number now, and that one too
    NETWORK = "network"  # no connection
    BUSY = "busy"  # too many messages for Telegram's taste
    TOKEN = "token"  # this bot's own token is not accepted
    UNKNOWN = "unknown"  # the line was cut after the message left


@dataclass(frozen=True, slots=True)
class Never:
    """Sending it again cannot help."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Later:
    """It surely did not arrive; send it again after `seconds`. `everyone`: nothing else would arrive either."""

    reason: Reason
    seconds: float
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have arrived. `cause` is for the log and holds nothing personal."""

    cause: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group is now the chat `chat`."""

    chat: int


Failure = Never | Later | Unknown | Moved


def classify(error: Exception) -> Failure:
    """The kind of a failure of a call. What is not known, bugs of ours included, is Unknown."""
    match error:
        case Forbidden():
            return Never(Reason.BLOCKED)
        case RetryAfter(retry_after=wait):
            return Later(Reason.BUSY, wait.total_seconds() if isinstance(wait, timedelta) else float(wait))
        case ChatMigrated(new_chat_id=chat):
            return Moved(chat)
        case InvalidToken() | EndPointNotFound():  # 401 or 404
            return Later(Reason.TOKEN, TOKEN_REST, everyone=True)
        case NotSent():
            return Later(Reason.NETWORK, NETWORK_REST, everyone=True)
        case BadRequest(message=text):
            return Never(Reason.GONE if any(words in text.lower() for words in GONE) else Reason.REFUSED)
        case _:  # a read timeout, a cut line, 5xx, an unreadable answer
            return Unknown(type(error).__name__)
