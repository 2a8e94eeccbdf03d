"""Buttons under a message and keyboards under the writing line: what Telegram accepts of them."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

from bot.emulator.call import Call
from bot.emulator.errors import bad_request

Markup = dict[str, Any]

LONGEST_DATA = 64  # bytes (Bot API, InlineKeyboardButton.callback_data)
MOST_BUTTONS = 100  # under one message; reported by users, written nowhere
_ACTIONS = {"web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat", "copy_text", "pay"}
_STYLES = {"primary", "success", "danger"}


def read(call: Call, is_private: bool) -> Markup | None:
    """The `reply_markup` of a call, as kept. Raises ApiError when Telegram would refuse it."""
    markup = call.value("reply_markup", "reply keyboard markup JSON object")
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if "keyboard" in markup:
        return {**markup, "keyboard": _reply(markup["keyboard"], is_private)}
    return markup if markup.get("remove_keyboard") or markup.get("force_reply") else None


def is_inline(markup: Markup | None) -> bool:
    return bool(markup) and "inline_keyboard" in (markup or {})


def _inline(rows: Any) -> Markup | None:
    kept = [row for row in ([_button(each) for each in row if _label(each)] for row in _rows(rows)) if row]
    if sum(map(len, kept)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _rows(rows: Any) -> list[list[Any]]:
    if isinstance(rows, str):
        rows = json.loads(rows)
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" must be an Array of Arrays')
    return rows


def _label(button: Any) -> str:
    """Telegram leaves out buttons with an empty label, silently."""
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not isinstance(button["text"], str):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
    return button["text"]


def _button(button: dict[str, Any]) -> dict[str, Any]:
    if button.get("style") and button["style"] not in _STYLES:
        raise bad_request("can't parse inline keyboard button: Invalid button style specified")
    if button.get("url"):
        _check_url(button["url"])
    elif button.get("callback_data"):
        _check_data(button["callback_data"])
    elif not _ACTIONS & button.keys():
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    return button


def _check_data(data: Any) -> None:
    if not isinstance(data, str):
        raise bad_request('can\'t parse inline keyboard button: Field "callback_data" must be of type String')
    if len(data.encode()) > LONGEST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: Any) -> None:
    parts = urlsplit(str(url) if "://" in str(url) or str(url).startswith("tel:") else f"http://{url}")
    if parts.scheme not in {"http", "https", "tg", "ton"}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme in {"http", "https"} and ("." not in parts.netloc or " " in parts.netloc):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _reply(rows: Any, is_private: bool) -> list[list[dict[str, Any]]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "keyboard" must be an Array of Arrays')
    buttons = [[{"text": each} if isinstance(each, str) else each for each in row] for row in rows]
    for button in (each for row in buttons for each in row):
        if not isinstance(button.get("text"), str):
            raise bad_request("can't parse keyboard button: Can't find field \"text\"")
        if button.get("request_contact") and not is_private:
            raise bad_request("phone number can be requested in private chats only")
        if button.get("request_location") and not is_private:
            raise bad_request("location can be requested in private chats only")
    return buttons
