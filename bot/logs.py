"""The log: one line for each thing worth knowing, for the operator, without anything that people said."""

from __future__ import annotations

import json
import logging
import secrets
import sys
from datetime import UTC, datetime
from types import TracebackType
from typing import TextIO

from bot import redaction

EVENTS = logging.getLogger("fabrik.events")
TALKATIVE = ("aiohttp", "aiosqlite", "apscheduler", "asyncio", "httpcore", "httpx", "telegram", "tzlocal")


def set_up(level: str = "INFO", as_json: bool = False, key: bytes = b"", stream: TextIO | None = None) -> None:
    """Every line of the program goes to `stream` (standard error), redacted. Calling it again replaces the first.

    `key` makes the pseudonyms; without one they change at each start.
    """
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Redacting(key or secrets.token_bytes(32), as_json))
    logging.root.handlers[:] = [handler]
    logging.root.setLevel(level)
    logging.captureWarnings(True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    sys.excepthook = _log_the_end


def log_event(event: str, level: int = logging.INFO, error: BaseException | None = None, **fields: object) -> None:
    """One event of note: `log_event("idea_submitted", who=chat, idea=12)`.

    Fields are written only if `redaction` knows their name and their kind; `who` becomes a pseudonym. Never raises.
    """
    EVENTS.log(level, event, exc_info=error, extra={"fields": fields})


class Redacting(logging.Formatter):
    """Turns a record into one harmless line (and the places of an error)."""

    def __init__(self, key: bytes, as_json: bool) -> None:
        super().__init__()
        self._key, self._as_json = key, as_json

    def format(self, record: logging.LogRecord) -> str:
        """The line, in UTC. An exception is its class and where it came from."""
        at = datetime.fromtimestamp(record.created, UTC)
        what = redaction.sentence(record.msg, record.args)
        fields = self._fields(getattr(record, "fields", {}), f"{at:%Y-%m}")
        trace = redaction.trace(record.exc_info[1]) if record.exc_info else []
        line = _json_line if self._as_json else _plain_line
        return redaction.redact(line(at.isoformat(timespec="milliseconds"), record, what, fields, trace))

    def _fields(self, fields: dict[str, object], month: str) -> dict[str, int | float | str]:
        return {name: redaction.field(name, value, self._key, month) for name, value in fields.items()}


def _plain_line(
    at: str, record: logging.LogRecord, what: str, fields: dict[str, int | float | str], trace: list[str]
) -> str:
    source = "" if record.name == EVENTS.name else f"{record.name}: "
    pairs = "".join(f" {name}={value}" for name, value in fields.items())
    return f"{at} {record.levelname} {source}{what}{pairs}" + "".join(f"\n    {line}" for line in trace)


def _json_line(
    at: str, record: logging.LogRecord, what: str, fields: dict[str, int | float | str], trace: list[str]
) -> str:
    line: dict[str, object] = {"at": at, "level": record.levelname, "from": record.name, "event": what, **fields}
    return json.dumps(line | {"trace": trace} if trace else line, ensure_ascii=False)


def _log_the_end(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
    """An error nobody caught would print its message, and so perhaps what a person wrote."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, at)
        return
    logging.getLogger("fabrik").critical("Le programme s'arrête sur une erreur.", exc_info=error)
