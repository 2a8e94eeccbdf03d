"""How fast messages may leave, from what was sent before: a value without a clock, told the time in seconds.

Telegram's rule: about 1 message a second to a person (short bursts pass), 20 a minute to a group, 30 a second
in all; and whoever is told `retry_after` waits that long. Each limit is kept as one number, the instant at which
the sender would be even again if it had sent at exactly the allowed speed (the "virtual scheduling" of ATM
networks, GCRA): a burst of n may run n-1 intervals ahead of it.

Mass sending fills the speed that answers leave. Both count on the same number, and answers may run further ahead of
it: one that comes up in the middle of an announcement waits for a part of one interval at most, the announcement
gives the time back. `burst` is a fraction where less than one message ahead is meant: it makes up for a sleep that
ended late, and no second ever holds more than thirty.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

MANY_REFUSALS = 3  # different chats refused at the same time: it is all of us who send too fast
ROUNDING = 1e-6  # seconds, and intervals: sums of fractions come out a hair short or long
REMEMBERED = 200  # chats; some 7 seconds of sending at full speed: forgetting is rare, and looking at them all is cheap


@dataclass(frozen=True, slots=True)
class Limit:
    """One message every `interval` seconds, `burst` of them at once after a rest."""

    interval: float
    burst: float = 1

    @property
    def ahead(self) -> float:
        """Seconds by which a burst may run ahead of the interval."""
        return self.interval * (self.burst - 1)


@dataclass(frozen=True, slots=True)
class Limits:
    """Telegram's limits (core.telegram.org/bots/faq). `bulk_burst`: how far ahead reminders and announcements may run,
    within the limit of everyone."""

    person: Limit = Limit(1.0, burst=4)
    group: Limit = Limit(60 / 16, burst=4)  # never more than 4 + 16 in any minute
    everyone: Limit = Limit(1 / 29.4, burst=1.58)  # 29.4 a second, 29.4 + 0.58 in any one second
    bulk_burst: float = 1.4


UNLIMITED = Limits(Limit(0), Limit(0), Limit(0))


class Pace:
    """What may leave now. `now` is in seconds of any clock that only goes forward, the same for every call."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._chats: dict[int, float] = {}  # chat -> when it is even
        self._refused: dict[int, float] = {}  # chat -> end of its retry_after
        self._everyone = -inf

    def wait(self, chat: int, now: float) -> float:
        """Seconds until a message may leave for `chat` (negative: a group); 0 when it may at once."""
        return max(self.wait_any(now), self._wait_chat(chat, now))

    def wait_any(self, now: float) -> float:
        """Seconds until a message may leave for anybody."""
        return _left(self._everyone - self._limits.everyone.ahead, now)

    def wait_bulk(self, now: float) -> float:
        """Seconds until a reminder or an announcement may leave for anybody."""
        everyone = self._limits.everyone
        return _left(self._everyone - everyone.interval * (self._limits.bulk_burst - 1), now)

    def room(self, most: int, now: float) -> int:
        """How many messages may leave at this instant for different chats, `most` at most."""
        limit = self._limits.everyone
        if self.wait_any(now) > 0:
            return 0
        if not limit.interval:
            return most
        ahead = max(0.0, self._everyone - now)
        return min(most, 1 + int((limit.ahead - ahead) / limit.interval + ROUNDING))

    def resting(self, now: float) -> dict[int, float]:
        """Chats that may get nothing yet, with the seconds left."""
        return {chat: left for chat in self._chats if (left := self._wait_chat(chat, now)) > 0}

    def sent(self, chat: int, now: float) -> None:
        """A message left for `chat`, or is just about to."""
        limit = self._limit(chat)
        if limit.interval:
            self._forget(now)
            self._chats[chat] = max(now, self._chats.get(chat, -inf)) + limit.interval
        self._everyone = max(now, self._everyone) + self._limits.everyone.interval

    def refused(self, chat: int, seconds: float, now: float) -> None:
        """Telegram said `retry_after` for this chat. When it says so for several at once, all chats wait."""
        self._forget(now)
        self._refused = {other: end for other, end in self._refused.items() if end > now} | {chat: now + seconds}
        self._chats[chat] = max(self._chats.get(chat, -inf), now + seconds + self._limit(chat).ahead)
        if len(self._refused) >= MANY_REFUSALS:
            self.hold(max(self._refused.values()) - now, now)

    def hold(self, seconds: float, now: float) -> None:
        """Nothing leaves for anybody during `seconds`."""
        self._everyone = max(self._everyone, now + seconds + self._limits.everyone.ahead)

    def _wait_chat(self, chat: int, now: float) -> float:
        return _left(self._chats.get(chat, -inf) - self._limit(chat).ahead, now)

    def _limit(self, chat: int) -> Limit:
        return self._limits.group if chat < 0 else self._limits.person

    def _forget(self, now: float) -> None:
        if len(self._chats) >= REMEMBERED:
            self._chats = {chat: even for chat, even in self._chats.items() if even > now}


def _left(instant: float, now: float) -> float:
    left = instant - now
    return left if left > ROUNDING else 0.0
