"""The world as Telegram sees it: chats and their messages, the bot, what waits for it, and what people see."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.emulator.errors import bad_request, forbidden
from bot.emulator.faults import Faults
from bot.emulator.files import Files
from bot.emulator.journal import Journal
from bot.emulator.keyboards import Markup, is_inline
from bot.emulator.limits import Limits, Pace
from bot.emulator.profile import Profile
from bot.emulator.updates import Updates
from bot.emulator.webhook import Webhook

Message = dict[str, Any]

TOKEN = "700000000:AAEmulatorEmulatorEmulatorEmulator00"


@dataclass(slots=True)
class Chat:
    """A private chat (its id is the person's) or a group. Messages are never changed, only replaced."""

    id: int
    kind: str
    name: str
    label: str = ""  # what the page writes beside the name, e.g. who this person plays
    met: bool = False  # the bot may write there
    seen: bool = False  # the bot knows this person, from a group
    blocked: bool = False
    gone: bool = False  # a deleted account, or a group the bot was put out of
    migrated_to: int = 0
    last: int = 0
    username: str = ""  # of a group that anybody may read
    is_forum: bool = False  # a group with topics
    may_make_topics: bool = True  # the bot has that right there
    topics: dict[int, str] = field(default_factory=dict)  # number of the message that opened it -> name
    members: set[int] = field(default_factory=set)
    messages: dict[int, Message] = field(default_factory=dict)
    keyboards: dict[int, Markup] = field(default_factory=dict)  # what only the person's program shows

    @property
    def is_private(self) -> bool:
        return self.kind == "private"

    def as_json(self) -> dict[str, Any]:
        name = {"first_name": self.name} if self.is_private else {"title": self.name}
        public = {"username": self.username} if self.username else {}
        forum = {"is_forum": True} if self.is_forum else {}
        return {"id": self.id, "type": self.kind, **name, **public, **forum}

    def as_user(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": "fr"}


@dataclass(frozen=True, slots=True)
class Press:
    """A button press that the bot hasn't answered yet."""

    person: int
    chat: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call of the Bot API. `status` is the HTTP status, 0 when the connection was cut."""

    method: str
    chat: int
    values: dict[str, Any]
    status: int
    at: datetime


class World:
    """Everything there is. `now` gives the instant (aware UTC); `limits` None lets the bot send as fast as it likes.

    `presses_expire`: a press is gone 150 s after it was made. `webhook_retry`: real seconds before the first new try.
    `memory`: how many events and how many calls are remembered.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        token: str = TOKEN,
        *,
        limits: Limits | None = None,
        presses_expire: bool = False,
        webhook_retry: float = 1.0,
        memory: int = 100_000,
    ) -> None:
        self.now = now
        self.token = token
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.presses_expire = presses_expire
        self.journal = Journal(memory)
        self.calls: deque[CallRecord] = deque(maxlen=memory)
        self.faults = Faults()
        self.files = Files()
        self.pace = Pace(limits, now)
        self.profile = Profile(int(token.partition(":")[0]))
        self.updates = Updates(now, self.faults, presses_expire)
        self.webhook = Webhook(self.updates, webhook_retry)
        self.closing = False

    @property
    def me(self) -> dict[str, Any]:
        return self.profile.user

    def seconds(self) -> int:
        """Now, in seconds since 1970: how messages are dated."""
        return int(self.now().timestamp())

    def messages(self, chat: int) -> list[Message]:
        """What stands in a chat, oldest first, with the buttons and keyboards a person sees."""
        place = self.chats[chat]
        return [self.shown(place, message) for message in place.messages.values()]

    def shown(self, chat: Chat, message: Message) -> Message:
        """A message as the person's program has it."""
        keyboard = chat.keyboards.get(message["message_id"])
        return {**message, "reply_markup": keyboard} if keyboard else message

    def find_chat(self, chat_id: int) -> Chat:
        """Raises ApiError "chat not found"."""
        chat = self.chats.get(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def open_chat(self, chat_id: int) -> Chat:
        """A chat the bot may write to. Raises ApiError with Telegram's reason when it may not."""
        chat = self.find_chat(chat_id)
        if chat.migrated_to:
            raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        if chat.gone:
            raise forbidden("user is deactivated" if chat.is_private else f"bot was kicked from the {chat.kind} chat")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.met:
            raise (
                forbidden("bot can't initiate conversation with a user") if chat.seen else bad_request("chat not found")
            )
        return chat

    def post(
        self, chat: Chat, author: dict[str, Any], content: dict[str, Any], markup: Markup | None = None
    ) -> Message:
        """Puts a new message into a chat and shows it to whoever watches."""
        chat.last += 1
        message: Message = {
            "message_id": chat.last,
            "from": author,
            "chat": chat.as_json(),
            "date": self.seconds(),
            **content,
        }
        if is_inline(markup):
            message["reply_markup"] = markup
        elif markup:
            chat.keyboards[chat.last] = markup
        chat.messages[chat.last] = message
        self.journal.add("message", chat.id, message=self.shown(chat, message), out=author is not self.me)
        return message

    def replace(self, chat: Chat, message: Message) -> None:
        """Puts a changed message in the place of the one with its id."""
        chat.messages[message["message_id"]] = message
        self.journal.add("edit", chat.id, message=self.shown(chat, message), out=message["from"]["id"] != self.me["id"])

    def remove(self, chat: Chat, message_id: int) -> None:
        chat.messages.pop(message_id)
        chat.keyboards.pop(message_id, None)
        self.journal.add("delete", chat.id, message_id=message_id)

    async def close(self) -> None:
        """Lets go of everybody who waits."""
        self.closing = True
        self.updates.stop_poll()
        self.journal.wake()
        await self.webhook.close()
