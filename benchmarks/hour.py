"""An hour of an announcement with answers in between, in some seconds: the bot's pace alone, told the time, and the
local Bot API's own buckets as the judge.

python benchmarks/hour.py [--seconds 3600] [--answers 10]

`late`: how long after the right instant the bot wakes, on average (a machine that does something else). Each call then
takes 20 to 80 ms to arrive, so that they overtake one another.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from ground import at

from bot.emulator.errors import ApiError
from bot.emulator.limits import Limits as TelegramLimits
from bot.emulator.limits import Pace as Judge
from bot.pacing import Limits, Pace

LIMIT, NETWORK = 30, (0.02, 0.08)
LATE = (0.0, 0.002, 0.005, 0.01, 0.02)
TALKING = 200  # residents: each gets an answer now and then, never two in a second
HEADING = "late ms    pace  refused  fullest second   an answer waits p50 ms   p99 ms"


@dataclass
class Hour:
    """What left: `left` are the instants and chats of all, `waits` the seconds that answers waited."""

    limits: Limits | None
    late: float
    answers: float
    seconds: float
    chance: random.Random = field(default_factory=lambda: random.Random(1))
    left: list[tuple[float, int]] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    def run(self) -> None:
        pace, now, waiting, nobody_yet = Pace(self.limits), 0.0, deque[float](), 10_000
        coming = self._arrivals()
        arrives = next(coming)
        while now < self.seconds:
            wait = pace.wait_any(now) if waiting else pace.wait_bulk(now)
            if arrives <= now + wait:  # the bot is woken by what comes
                now = max(now, arrives)
                waiting.append(arrives)
                arrives = next(coming)
                continue
            now += wait + (self.chance.expovariate(1 / self.late) if wait and self.late else 0.0)
            while arrives <= now:
                waiting.append(arrives)
                arrives = next(coming)
            if waiting:
                chat = 1 + len(self.waits) % TALKING
                self.waits.append(now - waiting.popleft())
            else:
                chat = nobody_yet = nobody_yet + 1
            pace.sent(chat, now)
            self.left.append((now, chat))

    def refused(self) -> int:
        """How many of them Telegram would refuse."""
        instant = [0.0]
        judge = Judge(TelegramLimits(), lambda: datetime.fromtimestamp(instant[0], UTC))
        number = 0
        for instant[0], chat in sorted((left + self.chance.uniform(*NETWORK), chat) for left, chat in self.left):
            try:
                judge.take(chat)
            except ApiError:
                number += 1
        return number

    def _arrivals(self) -> Iterator[float]:
        now = 0.0
        while True:
            now += self.chance.expovariate(self.answers)
            yield now


def line(hour: Hour) -> str:
    pace = len(hour.left) / hour.seconds / LIMIT
    fullest = max(Counter(int(instant) for instant, _ in hour.left).values())
    waits = sorted(wait * 1000 for wait in hour.waits)
    refused = hour.refused()
    return f"{hour.late * 1000:7.0f} {pace:7.1%} {refused:8} {fullest:15} {at(waits, 0.5):24.0f} {at(waits, 0.99):8.0f}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--answers", type=float, default=10, help="answers a second among the announcement")
    options = parser.parse_args()
    print(HEADING, flush=True)
    for late in LATE:
        hour = Hour(None, late, options.answers, options.seconds)
        hour.run()
        print(line(hour), flush=True)


if __name__ == "__main__":
    main()
