"""What the try-out shows of somebody: all the bot keeps of them, and what waits to leave, with French names."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.texts import with_entities
from conversations import dates
from conversations.words import kept as words
from storage import people, personal, waiting
from storage.database import Connection
from storage.outbox import Queued

Line = dict[str, str]
FIRST = ("people", "ideas", "idea_parts", "idea_events")  # what one looks for; the others follow as they come


async def shown(db: Connection, chat: int, zone: ZoneInfo) -> dict[str, Any]:
    """{"tables": {French title: lines}, "outbox": lines}; a line is {French name: value}, empty values left out."""
    person = await people.find(db, chat)
    kept = await personal.copy(db, person) if person else {}
    tables = {name: rows for name, rows in kept.items() if isinstance(rows, list) and rows and name != "outbox"}
    ordered = [*(name for name in FIRST if name in tables), *(name for name in tables if name not in FIRST)]
    to_leave = [_waiting(row, zone) for row in await waiting.of_chat(db, chat)]
    return {
        "tables": {words.TABLES.get(name, name): [_line(row, zone) for row in tables[name]] for name in ordered},
        "outbox": to_leave,
    }


def _line(row: Mapping[str, Any], zone: ZoneInfo) -> Line:
    opened = _opened(row.get("state"))
    whole = {name: value for name, value in row.items() if not (opened and name == "state")} | opened
    return {
        words.COLUMNS.get(name, name): _value(name, value, zone)
        for name, value in whole.items()
        if value not in (None, "", [], {}) and name not in words.LEFT_OUT and (name, value) not in words.NOTHING
    }


def _opened(state: object) -> dict[str, Any]:
    """Where somebody is in the conversation, if this is such a state."""
    try:
        found = json.loads(state) if isinstance(state, str) else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _value(name: str, value: Any, zone: ZoneInfo) -> str:
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    if name.endswith("at") and (instant := _instant(value)):
        local = instant.astimezone(zone)
        return f"{dates.day(local.date())}, {dates.hour(local.time())}"
    return words.VALUES.get((name, str(value)), words.ANYWHERE.get(str(value), str(value)))


def _instant(value: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        return None


def _waiting(row: Queued, zone: ZoneInfo) -> Line:
    try:
        call = json.loads(row.payload)
        params, method = dict(call["params"]), str(call["method"])
    except (ValueError, KeyError, TypeError):
        params, method = {}, ""
    said, _ = with_entities(str(params.get("text") or params.get("caption") or ""))
    waits = {"not_before_at": row.not_before.isoformat()} if row.not_before else {}
    tried = {"tries": row.tries} if row.tries else {}
    return _line({"text": said or words.CALLS.get(method, method), "lane": row.lane, **waits, **tried}, zone)
