"""Each answer of Telegram, and what it means for the message."""

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.failures import Failure, Later, Moved, Never, Reason, Unknown, classify
from bot.transport import NotSent

TABLE: list[tuple[Exception, Failure]] = [
    (Forbidden("Forbidden: bot was blocked by the user"), Never(Reason.BLOCKED)),
    (Forbidden("Forbidden: user is deactivated"), Never(Reason.BLOCKED)),
    (BadRequest("Bad Request: chat not found"), Never(Reason.GONE)),
    (BadRequest("Bad Request: PEER_ID_INVALID"), Never(Reason.GONE)),
    (BadRequest("Bad Request: message text is empty"), Never(Reason.REFUSED)),
    (RetryAfter(17), Later(Reason.BUSY, 17.0)),
    (ChatMigrated(-1001234567890), Moved(-1001234567890)),
    (InvalidToken("Unauthorized"), Later(Reason.TOKEN, 60.0, everyone=True)),
    (EndPointNotFound("Endpoint 'sendMessage' not found"), Later(Reason.TOKEN, 60.0, everyone=True)),
    (NotSent("ClientConnectorError"), Later(Reason.NETWORK, 1.0, everyone=True)),
    (TimedOut(), Unknown("TimedOut")),
    (NetworkError("Bad Gateway (502)"), Unknown("NetworkError")),
    (TelegramError("Invalid server response"), Unknown("TelegramError")),
    (KeyError("result"), Unknown("KeyError")),
]


@pytest.mark.filterwarnings("ignore:.*retry_after")
@pytest.mark.parametrize(("error", "meaning"), TABLE, ids=lambda value: type(value).__name__)
def test_failure_is_told_by_name(error: Exception, meaning: Failure) -> None:
    assert classify(error) == meaning
