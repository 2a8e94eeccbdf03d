"""Counts what goes wrong, by its name and kind, for /metrics: the log's own events, counted as they pass."""

from __future__ import annotations

import logging
from collections import Counter


class Tally(logging.Handler):
    """Hangs on the logger of events. What is below a warning is not counted."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.failures: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        """An event's name, and its kind when it has one: a word of ours, never somebody's."""
        kind = getattr(record, "fields", {}).get("kind")
        self.failures[f"{record.msg}:{kind}" if isinstance(kind, str) else str(record.msg)] += 1
