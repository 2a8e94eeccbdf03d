"""python-telegram-bot's calls over aiohttp: a third of the processor time of its own client, and it logs no address."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple, cast

import aiohttp
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 64  # more than delivery ever has in flight: waiting here would look like a slow network
UNANSWERED = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)  # refused, no such name, TLS, no answer


class NotSent(NetworkError):  # noqa: N818
    """The call surely never left this machine: making it again cannot double anything."""


class Plain(NamedTuple):
    """What is read here of a RequestData, for parameters that are as they are sent already."""

    parameters: Mapping[str, Any]
    contains_files: bool = False


class Transport(BaseRequest):
    """One pool of connections. Make one for sending and another for getUpdates, which keeps its own busy."""

    def __init__(
        self, connections: int = CONNECTIONS, read_timeout: float = 15.0, connect_timeout: float = 10.0
    ) -> None:
        """`read_timeout`: seconds without a byte from the server; `connect_timeout`: to get a connection."""
        self._connections, self._read, self._connect = connections, read_timeout, connect_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds; python-telegram-bot adds them to the length of a long poll."""
        return self._read

    async def initialize(self) -> None:
        """Opens the pool. Calling it again changes nothing."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=50)
            self._session = aiohttp.ClientSession(connector=connector, headers={"User-Agent": self.USER_AGENT})

    async def shutdown(self) -> None:
        """Closes every connection. Calling it again changes nothing."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The status and the body. Raises NotSent, or TimedOut and NetworkError when it may have arrived.

        Messages of errors carry the kind of failure only: aiohttp's own may hold the address, and so the token.
        """
        if self._session is None:
            raise RuntimeError("The transport is closed.")
        timeout = aiohttp.ClientTimeout(
            connect=self._connect if connect_timeout is self.DEFAULT_NONE else connect_timeout,
            sock_read=self._read if read_timeout is self.DEFAULT_NONE else read_timeout,
        )
        try:
            async with self._session.request(method, url, data=body(request_data), timeout=timeout) as answer:
                return answer.status, await answer.read()
        except UNANSWERED as error:
            raise NotSent(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as a mapping. Raises TelegramError, without showing a body that may quote people's words."""
        try:
            answer = json.loads(payload)
        except ValueError:
            raise TelegramError("Invalid server response") from None
        if not isinstance(answer, dict):
            raise TelegramError("Invalid server response")
        return answer


async def ask(bot: Bot, method: str, **params: Any) -> Any:
    """The result as Telegram says it, of a call without files. Raises what every call of `bot` raises.

    `bot.do_api_request` looks at each value for dates, files and defaults: 3 % of an update, where there are none.
    `bot.send_message` also builds objects from what is sent and answered.
    """
    return await bot.request.post(f"{bot.base_url}/{method}", cast(RequestData, Plain(params)))


def body(data: RequestData | None) -> aiohttp.FormData | aiohttp.BytesPayload | None:
    """The call's parameters as JSON, which costs half of a form; as a form in several parts when it carries files."""
    if data is None or not (data.parameters or data.contains_files):
        return None
    if not data.contains_files:
        return aiohttp.BytesPayload(json.dumps(data.parameters).encode(), content_type="application/json")
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form
