"""How much one chat may say: a hundred pictures at once pass, ten thousand messages do not take the others' place.

What is above is confirmed to Telegram and not read: its author is told so once. Nothing of it is written down, so
that it costs nearly nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bot.pacing import Limit

AT_ONCE = 200  # messages and presses
LIMIT = Limit(1.0, AT_ONCE)  # then one a second, more than anybody writes
REST = 60.0  # seconds during which nothing is read once it was too much; the sentence says one minute
TOLD_AGAIN = 3600.0  # seconds before the same chat is told again
REMEMBERED = 10_000  # chats; most of those that are even are forgotten above that


class Verdict(Enum):
    READ = "read"
    TELL = "tell"  # not read, and its author is to be told
    IGNORE = "ignore"


@dataclass(slots=True)
class _Chat:
    even: float = 0.0  # when it would be even again at one a second
    deaf_until: float = 0.0
    told: float = -TOLD_AGAIN


class Floods:
    """Remembers how much each chat said. `now` is in seconds; a clock that was put back deafens nobody for longer."""

    def __init__(self) -> None:
        self._chats: dict[int, _Chat] = {}

    def judge(self, chat: int, now: float) -> Verdict:
        """What to do with one more update of this chat."""
        if chat not in self._chats:
            self._forget(now)
        said = self._chats.setdefault(chat, _Chat(now))
        if now < said.deaf_until <= now + REST:
            return Verdict.IGNORE
        even = max(said.even if said.even <= now + AT_ONCE else now, now) + LIMIT.interval
        if even - now <= LIMIT.ahead + LIMIT.interval:
            said.even = even
            return Verdict.READ
        said.deaf_until = now + REST
        if 0 <= now - said.told < TOLD_AGAIN:
            return Verdict.IGNORE
        said.told = now
        return Verdict.TELL

    def _forget(self, now: float) -> None:
        if len(self._chats) >= REMEMBERED:
            self._chats = {chat: said for chat, said in self._chats.items() if max(said.even, said.deaf_until) > now}
