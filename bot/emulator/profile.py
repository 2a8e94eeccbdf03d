"""What the bot says of itself: name, descriptions, commands by scope and language, menu button."""

from __future__ import annotations

import re
from typing import Any

from bot.emulator.errors import bad_request

Command = dict[str, str]
Scope = tuple[str, int, int]  # kind, chat, user

_NAME = re.compile(r"[a-z0-9_]{1,32}\Z")
LONGEST = {"name": 64, "short_description": 120, "description": 512}  # characters (Bot API)
MOST_COMMANDS = 100
LONGEST_COMMAND, LONGEST_COMMAND_DESCRIPTION = 32, 256
_SCOPES = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}


class Profile:
    """The bot's own page, as the last calls left it."""

    def __init__(self, bot_id: int) -> None:
        self.user: dict[str, Any] = {"id": bot_id, "is_bot": True, "first_name": "Fabrik", "username": "fabrik_bot"}
        self.menu_buttons: dict[int, dict[str, Any]] = {}
        self._texts: dict[tuple[str, str], str] = {("name", ""): "Fabrik"}
        self._commands: dict[tuple[Scope, str], list[Command]] = {}

    def set_text(self, what: str, text: str, language: str) -> None:
        """`what`: name, description or short_description. An empty text takes it away. Raises ApiError."""
        if len(text) > LONGEST[what]:
            raise bad_request(f"{what.replace('_', ' ')} is too long")
        if text:
            self._texts[what, language] = text
        else:
            self._texts.pop((what, language), None)
        if what == "name" and not language:
            self.user = {**self.user, "first_name": text or "Fabrik"}

    def text(self, what: str, language: str) -> str:
        return self._texts.get((what, language)) or self._texts.get((what, ""), "")

    def set_commands(self, scope: Scope, language: str, commands: list[Command]) -> None:
        """Raises ApiError when one of them breaks Telegram's rules: then nothing is changed."""
        if len(commands) > MOST_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        self._commands[scope, language] = [_checked(command) for command in commands]

    def delete_commands(self, scope: Scope, language: str) -> None:
        self._commands.pop((scope, language), None)

    def commands(self, scope: Scope, language: str) -> list[Command]:
        """Exactly what was set for this scope and language."""
        return self._commands.get((scope, language), [])

    def commands_seen(self, chat: int, is_private: bool, language: str) -> list[Command]:
        """What is proposed in a chat: the narrowest scope, in this language before none (Bot API's order)."""
        everybody = "all_private_chats" if is_private else "all_group_chats"
        for scope in (("chat", chat, 0), (everybody, 0, 0), ("default", 0, 0)):
            for tried in (language, ""):
                if (scope, tried) in self._commands:
                    return self._commands[scope, tried]
        return []


def read_scope(value: Any) -> Scope:
    """A BotCommandScope, the default one when there is none. Raises ApiError."""
    if not value:
        return ("default", 0, 0)
    if not isinstance(value, dict) or value.get("type") not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return (value["type"], int(value.get("chat_id", 0)), int(value.get("user_id", 0)))


def _checked(command: Any) -> Command:
    match command:
        case {"command": str(name), "description": str(description)}:
            name = name.removeprefix("/")
        case _:
            raise bad_request("can't parse BotCommand: expected an Object")
    if not name:
        raise bad_request("command must be non-empty")
    if len(name) > LONGEST_COMMAND:
        raise bad_request(f"command length must not exceed {LONGEST_COMMAND}")
    if not description.strip():
        raise bad_request("command description must be non-empty")
    if len(description) > LONGEST_COMMAND_DESCRIPTION:
        raise bad_request(f"command description length must not exceed {LONGEST_COMMAND_DESCRIPTION}")
    if not _NAME.match(name):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}
