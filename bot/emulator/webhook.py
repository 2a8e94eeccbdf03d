"""Updates brought to the bot's own address: in order within a chat, again and again until it says 2xx."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.emulator.updates import Update, Updates

SLOWEST_RETRY = 120.0  # seconds (reported: from 1 s to 120 s)
PATIENCE = aiohttp.ClientTimeout(total=60)


@dataclass(frozen=True, slots=True)
class Address:
    """Where updates go, and the word that proves that they come from here."""

    url: str
    secret: str = ""
    max_connections: int = 40


class Webhook:
    """Brings updates to one address. Messages of a chat wait for each other; presses travel in another lane."""

    def __init__(self, updates: Updates, first_retry: float) -> None:
        self.address: Address | None = None
        self.last_error: tuple[int, str] | None = None  # seconds since 1970, what happened
        self._updates = updates
        self._first_retry = first_retry
        self._lanes: dict[tuple[str, int], deque[Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(40)
        self._session: aiohttp.ClientSession | None = None

    def point_to(self, address: Address) -> None:
        """From now on everything that waits, and whatever comes, goes there."""
        self._stop()
        self.address, self.last_error = address, None
        self._places = asyncio.Semaphore(address.max_connections)
        self._updates.on_add = self._queue
        for update in self._updates.waiting():
            self._queue(update)

    def remove(self) -> None:
        self._stop()
        self.address = None
        self._updates.on_add = None

    async def close(self) -> None:
        self.remove()
        if self._session:
            await self._session.close()

    def _stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        self._lanes.clear()

    def _queue(self, update: Update) -> None:
        key = _lane_of(update)
        if key in self._lanes:
            self._lanes[key].append(update)
            return
        self._lanes[key] = deque([update])
        task = asyncio.get_running_loop().create_task(self._drain(key))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drain(self, key: tuple[str, int]) -> None:
        lane = self._lanes[key]
        while lane:
            if await self._deliver(lane[0]):
                await self._deliver(lane[0])
            lane.popleft()
        if self._lanes.get(key) is lane:
            del self._lanes[key]

    async def _deliver(self, update: Update) -> bool:
        """True: to be delivered once more."""
        delay = self._first_retry
        while not await self._posted(update):
            await asyncio.sleep(delay)
            delay = min(delay * 2, SLOWEST_RETRY)
            if not any(each is update for each in self._updates.waiting()):
                return False
        return self._updates.confirm(update)

    async def _posted(self, update: Update) -> bool:
        address = self.address
        if address is None:
            return False
        headers = {"X-Telegram-Bot-Api-Secret-Token": address.secret} if address.secret else {}
        try:
            async with (
                self._places,
                self._client().post(address.url, json=update, headers=headers, allow_redirects=False) as answer,
            ):
                if 200 <= answer.status < 300:
                    return True
                self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
        except TimeoutError:
            self._failed("Read timeout expired")
        except aiohttp.ClientConnectorError:
            self._failed("Connection refused")
        except aiohttp.ClientError:
            self._failed("Connection closed")
        return False

    def _client(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=PATIENCE)
        return self._session

    def _failed(self, reason: str) -> None:
        self.last_error = (self._updates.seconds(), reason)

    def info(self) -> dict[str, Any]:
        """WebhookInfo as Telegram gives it."""
        info: dict[str, Any] = {
            "url": self.address.url if self.address else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates),
        }
        if self.address:
            info |= {"max_connections": self.address.max_connections, "ip_address": "127.0.0.1"}
        if self.last_error:
            info |= {"last_error_date": self.last_error[0], "last_error_message": self.last_error[1]}
        if self._updates.allowed:
            info["allowed_updates"] = self._updates.allowed
        return info


def _lane_of(update: Update) -> tuple[str, int]:
    match update:
        case {"callback_query": {"from": {"id": int(person)}}}:
            return ("press", person)
        case {"my_chat_member": {"chat": {"id": int(chat)}}}:
            return ("member", chat)
        case {"message": {"chat": {"id": int(chat)}}} | {"edited_message": {"chat": {"id": int(chat)}}}:
            return ("chat", chat)
    return ("other", 0)
