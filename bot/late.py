"""Words that waited for hours with Telegram, for an outage to end: their answer doesn't ring in the night."""

from __future__ import annotations

from datetime import datetime

from bot.incoming import Incoming
from bot.leaving import FRESH
from conversations.danger import signs
from conversations.exchange import Wrote
from conversations.facts import Settings
from conversations.reminders import is_quiet, next_allowed


def not_before(incoming: Incoming, now: datetime, settings: Settings) -> datetime | None:
    """When the answer may leave; None: at once. Whoever may be in danger is answered at any hour."""
    if incoming.written is None or now - incoming.written <= FRESH or not is_quiet(now, settings):
        return None
    if isinstance(incoming.event, Wrote) and signs(incoming.event.part.text):
        return None
    return next_allowed(now, settings)
