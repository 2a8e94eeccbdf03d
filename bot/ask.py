"""One question to Telegram, for the commands: who is this bot, has it a webhook, what time is it there?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp

from bot.config import Config

PATIENCE = aiohttp.ClientTimeout(total=10)


class Unreachable(Exception):  # noqa: N818
    """No answer, or none that Telegram would give. Its text is the kind of failure, never the address."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What Telegram answered. `said_at`: its own time (UTC), when it gave one. `code`: 200, 401 for a bad token…"""

    code: int
    result: Mapping[str, Any] = field(default_factory=dict)
    said_at: datetime | None = None
    listed: tuple[Any, ...] = ()  # the result, when it is a list


async def ask(config: Config, method: str, **values: str) -> Reply:
    """Call a method that takes nothing, or these values. Raises Unreachable."""
    address = f"{config.telegram.base_url}{config.telegram.token}/{method}"
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session, session.get(address, params=values) as answer:
            said = await answer.json(content_type=None)
            result = said.get("result") if isinstance(said, dict) else None
            return Reply(
                answer.status,
                result if isinstance(result, dict) else {},
                _time_of(answer.headers.get("Date")),
                tuple(result) if isinstance(result, list) else (),
            )
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as failure:
        raise Unreachable(type(failure).__name__) from None


def _time_of(header: str | None) -> datetime | None:
    try:
        at = parsedate_to_datetime(header or "")
    except ValueError:
        return None
    return at if at.tzinfo else None
