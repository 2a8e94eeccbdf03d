"""Which updates may be confirmed to Telegram: all up to the first that is not kept, and no further."""

from __future__ import annotations

import time

# After a week without updates update_id starts again anywhere, perhaps below the offset. Telegram keeps nothing for
# longer than a day, so an offset older than that confirms nothing any more and is left out.
OFFSET_AGE = 24 * 3600.0  # seconds


class Confirming:
    """Updates being handled, in Telegram's order, and the offset that getUpdates may be given."""

    def __init__(self) -> None:
        self._open: dict[int, bool] = {}  # update -> is it kept?
        self._offset, self._moved = 0, time.monotonic()

    def begin(self, update_id: int) -> bool:
        """False when this update is already being handled, or kept and not confirmed yet."""
        is_new = update_id not in self._open
        self._open.setdefault(update_id, False)
        return is_new

    def kept(self, update_id: int) -> None:
        """This update is written down. It is confirmed once those before it are too."""
        self._open[update_id] = True

    def start_over(self) -> None:
        """Forgets what comes after the first update that is not kept: Telegram gives it again."""
        self._advance()
        self._open.clear()

    def offset(self) -> int:
        """The offset to ask from, 0 for "what you still have". Called just before asking and at no other time:
        updates that pass the offset while Telegram answers would be taken for new ones."""
        self._advance()
        return self._offset if time.monotonic() - self._moved < OFFSET_AGE else 0

    def _advance(self) -> None:
        for update_id in list(self._open):
            if not self._open[update_id]:
                return
            del self._open[update_id]
            self._offset, self._moved = update_id + 1, time.monotonic()
