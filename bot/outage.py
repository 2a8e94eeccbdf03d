"""How long to leave Telegram alone while nothing gets through, and when it is worth asking again."""

from __future__ import annotations

LONGEST = 30.0  # seconds; a person who waits for an answer notices more than this


class Outage:
    """Rests that double as long as every try fails. `now` is in seconds of a clock that only goes forward."""

    def __init__(self) -> None:
        self._failures, self._until = 0, 0.0

    @property
    def is_on(self) -> bool:
        """Whether the last thing heard was a failure: one message at a time is enough to find out."""
        return self._failures > 0

    def failed(self, first: float, now: float) -> float:
        """Seconds to rest, `first` the first time. Failures of calls already under way count as one."""
        if now >= self._until:
            self._until = now + min(max(LONGEST, first), first * 2.0 ** min(self._failures, 10))
            self._failures += 1
        return self._until - now

    def over(self) -> None:
        """Telegram answered, whatever it said."""
        self._failures, self._until = 0, 0.0
