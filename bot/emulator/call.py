"""One call of the Bot API: its method, its parameters however they were sent, and the files sent along."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web
from aiohttp.web_request import FileField

from bot.emulator.errors import ApiError, bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent inside a call."""

    name: str
    type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """`method` is in small letters, as Telegram compares names. Values are text, or what JSON holds."""

    method: str
    values: dict[str, Any]
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name)
        if value is None:
            return default
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        """Raises ApiError when it is no whole number."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f"{name} must be an integer") from None

    def number(self, name: str) -> float:
        """Raises ApiError when it is missing or no number."""
        try:
            return float(self.values[name])
        except (KeyError, TypeError, ValueError):
            raise bad_request(f"{name} is empty") from None

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"true", "1", "yes"}

    def value(self, name: str, what: str) -> Any:
        """An object or a list, None when it was not sent. Raises ApiError "can't parse `what`"."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what}") from None

    def objects(self, name: str, what: str) -> list[dict[str, Any]]:
        """A list of objects, empty when it was not sent."""
        value = self.value(name, what)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise bad_request(f"can't parse {what}")
        return value


async def read_call(request: web.Request, method: str) -> Call:
    """The call as it was sent: in the address, as a form, as JSON or in several parts. Raises ApiError."""
    values: dict[str, Any] = dict(request.query) if request.query_string else {}
    uploads: dict[str, Upload] = {}
    match request.content_type:
        case "application/json":
            values |= _from_json(await request.read())
        case "multipart/form-data":
            await _from_parts(request, values, uploads)
        case _ if request.body_exists:
            values |= _from_form(await request.read())
    return Call(method.lower(), values, uploads)


def _from_json(body: bytes) -> dict[str, Any]:
    try:
        values = json.loads(body) if body else {}
    except ValueError:
        values = None
    if not isinstance(values, dict):
        raise ApiError(400, "Bad Request: can't parse JSON object")
    return values


def _from_form(body: bytes) -> dict[str, str]:
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, errors="strict"))
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None


async def _from_parts(request: web.Request, values: dict[str, Any], uploads: dict[str, Upload]) -> None:
    for name, value in (await request.post()).items():
        if isinstance(value, FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            values[name] = value if isinstance(value, str) else bytes(value).decode()
