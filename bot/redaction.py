"""What may be written in a log: numbers, known words, pseudonyms. Never a text, a number to call, or the token."""

from __future__ import annotations

import hashlib
import hmac
import re
import traceback
from collections.abc import Mapping
from pathlib import PurePath
from types import TracebackType

HIDDEN = "…"
DEEPEST = 15  # frames shown of an error, the innermost
BIGGEST = 99_999  # number shown in a sentence
# Nothing else is written, whatever a caller passes. A number is safe under a name that cannot mean a person.
NUMBERS = frozenset(
    {
        *("update", "idea", "meeting", "message", "reminder", "row", "status", "code", "port", "lane", "version"),
        *("count", "meetings", "waiting", "parked", "sent", "failed", "tries", "seconds", "ms", "bytes", "age"),
    }
)
WORDS = frozenset({"kind", "reason", "method", "state", "change", "error", "where", "level", "source", "signal"})
PEOPLE = frozenset({"who", "chat"})  # written as a pseudonym
WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_.:-]{0,59}")
REDACTED = (
    (re.compile(r"https?://[^\s\"'<>]*?/bot[^\s\"'<>]*"), "[API]"),
    (re.compile(r"(?<!\d)\d{6,12}:[A-Za-z0-9_-]{30,}"), "[TOKEN]"),
    (re.compile(r"(?<![\w.])(?:\+|00)\d(?:[ .-]?\d){8,13}(?![\d:])"), "[PHONE]"),
    (re.compile(r"(?<![\w.])0[1-9](?:[ .-]?\d\d){4}(?!\d)"), "[PHONE]"),
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), "[MAIL]"),
)


def redact(line: str) -> str:
    """The line without the token, Telegram's addresses (they hold it), phone numbers and e-mail addresses.

    The last thing done to a line, whoever wrote it. Never breaks a JSON line: no quote is taken away.
    """
    for pattern, name in REDACTED:
        line = pattern.sub(name, line)
    return line


def pseudonym(key: bytes, who: int, month: str) -> str:
    """Eight letters that stand for a person during one month ("2023-09"), so that nobody is followed for longer."""
    month_key = hmac.digest(key, b"log pseudonyms " + month.encode(), hashlib.sha256)
    return hmac.digest(month_key, str(who).encode(), hashlib.sha256).hex()[:8]


def field(name: str, value: object, key: bytes, month: str) -> int | float | str:
    """The value of an event's field as it may be written."""
    match value:
        case int() if name in PEOPLE:
            return pseudonym(key, value, month)
        case int() | float() if name in NUMBERS:
            return value
        case str() if name in WORDS and WORD.fullmatch(value):
            return value
        case BaseException() if name in WORDS:
            return type(value).__name__
    return HIDDEN


def sentence(template: object, arguments: object) -> str:
    """A log sentence filled with small numbers and nothing else: a big one may be somebody, a word may be a name.

    Of a template only the first line is kept: asyncio writes the whole exception after it.
    """
    text = str(template).partition("\n")[0]
    try:
        return text % _harmless(arguments) if arguments else text
    except (TypeError, ValueError, KeyError):
        return text


def trace(error: BaseException | None) -> list[str]:
    """Where it broke and the classes of the errors, the cause first. Their messages may quote a person: left out."""
    lines: list[str] = []
    while error is not None:
        inner = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
        grouped = [line for one in inner for line in trace(one)]
        lines = [*grouped, type(error).__name__, *_frames(error.__traceback__), *lines]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines


def _frames(at: TracebackType | None) -> list[str]:
    return [
        f"{'/'.join(PurePath(f.filename).parts[-2:])}:{f.lineno} {f.name}"
        for f in traceback.extract_tb(at, limit=-DEEPEST)
    ]


def _harmless(arguments: object) -> object:
    match arguments:
        case Mapping():
            return {name: _harmless_one(value) for name, value in arguments.items()}
        case tuple():
            return tuple(_harmless_one(value) for value in arguments)
    return _harmless_one(arguments)


def _harmless_one(value: object) -> int | float | str:
    match value:
        case int() | float() if abs(value) <= BIGGEST:
            return value
        case BaseException():
            return type(value).__name__
    return HIDDEN
