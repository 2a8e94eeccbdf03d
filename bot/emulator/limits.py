"""How fast a bot may send: Telegram's published paces, as buckets that fill again with time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.emulator.errors import too_many


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` messages at once, then `per_second`."""

    burst: float
    per_second: float


@dataclass(frozen=True, slots=True)
class Limits:
    """The paces of Telegram's FAQ for bots. Telegram says that short bursts pass in a chat, not how short: 5 here."""

    chat: Rate = Rate(5, 1)
    group: Rate = Rate(20, 20 / 60)
    everybody: Rate = Rate(30, 30)


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


class Pace:
    """Refuses what comes too fast. Without limits everything passes."""

    def __init__(self, limits: Limits | None, now: Callable[[], datetime]) -> None:
        self.limits = limits
        self._now = now
        self._buckets: dict[int, _Bucket] = {}

    def take(self, chat: int, messages: int = 1) -> None:
        """Counts messages sent to a chat. Raises ApiError 429 with the seconds to wait, and then counts nothing."""
        if self.limits is None:
            return
        now = self._now().timestamp()
        rates = ((chat, self.limits.chat if chat > 0 else self.limits.group), (0, self.limits.everybody))
        buckets = [(self._filled(key, rate, now), rate) for key, rate in rates]
        missing = max((messages - bucket.left) / rate.per_second for bucket, rate in buckets)
        if missing > 0:
            raise too_many(max(1, math.ceil(missing)))
        for bucket, _ in buckets:
            bucket.left -= messages

    def _filled(self, key: int, rate: Rate, now: float) -> _Bucket:
        bucket = self._buckets.setdefault(key, _Bucket(rate.burst, now))
        passed = max(0.0, now - bucket.at)
        bucket.left = min(rate.burst, bucket.left + passed * rate.per_second)
        bucket.at = now
        return bucket
