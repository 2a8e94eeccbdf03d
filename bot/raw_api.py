"""The few calls of the Bot API whose answer is wanted as it is: raw JSON, that python-telegram-bot has not read."""

from __future__ import annotations

import json
from typing import Any

import aiohttp

from bot.shapes import Json, a_number, a_text, an_object


class Refused(Exception):  # noqa: N818
    """Telegram answered, and it is no. `after`: seconds it asks us to wait, 0 when it does not say."""

    def __init__(self, status: int, description: str = "", after: int = 0) -> None:
        super().__init__(status)
        self.status, self.description, self.after = status, description, after


UNANSWERED = (aiohttp.ClientError, OSError)  # OSError: TimeoutError too


class RawApi:
    """One session towards Telegram."""

    def __init__(self, address: str, limit: float) -> None:
        """`address` ends with the token. `limit`: seconds for a whole call."""
        self._address, self._limit = address, limit
        self._session: aiohttp.ClientSession | None = None

    async def call(self, method: str, **parameters: Any) -> Any:
        """The result. Raises Refused, or one of UNANSWERED."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=self._limit))
        async with self._session.post(f"{self._address}/{method}", json=parameters) as response:
            answer = _object(await response.read())
        if response.status == 200 and answer.get("ok") is True:
            return answer.get("result")
        after = a_number(an_object(answer, "parameters"), "retry_after")
        raise Refused(response.status, a_text(answer, "description"), after)

    async def close(self) -> None:
        """Drops every connection; the next call makes new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()


def _object(body: bytes) -> Json:
    """A proxy in between may answer anything, a page in HTML for one."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}
