"""The floor: a loop over aiohttp that answers each update with the next question and knows nothing else."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from typing import Any

import aiohttp
from form import DONE, FIELDS_AFTER, MENU, SENT, STEPS, WELCOME

SAID = ((WELCOME, MENU), *((text, labels) for _, text, labels in STEPS), (SENT, DONE))
# What follows which act of the script: nothing after the idea's first words, the same question after one subject.
ORDER: tuple[int | None, ...] = (0, 1, 2, None, 3, -1, 4, 5, 6, 7, 8, 9, 10, 11)


class Echo:
    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self.session, self.address = session, address
        self.at: Counter[int] = Counter()
        self.tasks: set[asyncio.Task[None]] = set()

    async def call(self, method: str, **parameters: Any) -> Any:
        async with self.session.post(f"{self.address}/{method}", json=parameters) as response:
            return (await response.json())["result"]

    async def run(self) -> None:
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=30):
                offset = update["update_id"] + 1
                task = asyncio.create_task(self.answer(update))
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)

    async def answer(self, update: dict[str, Any]) -> None:
        query = update.get("callback_query")
        message = query["message"] if query else update["message"]
        chat = message["chat"]["id"]
        place = ORDER[self.at[chat] % len(ORDER)]
        self.at[chat] += 1
        calls = [self.call("answerCallbackQuery", callback_query_id=query["id"])] if query else []
        if place == -1:
            calls.append(self.edit(chat, message["message_id"]))
        elif place is not None:
            text, labels = SAID[place]
            calls.append(self.call("sendMessage", chat_id=chat, text=text, reply_markup=keys(labels)))
        await asyncio.gather(*calls)

    async def edit(self, chat: int, message: int) -> Any:
        parameters = {"chat_id": chat, "message_id": message, "reply_markup": keys(FIELDS_AFTER)}
        return await self.call("editMessageReplyMarkup", **parameters)


def keys(labels: tuple[str, ...]) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": label[:20]}] for label in labels]}


async def main() -> None:
    token, address, _ = sys.argv[1:]
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        await Echo(session, f"{address}/bot{token}").run()


if __name__ == "__main__":
    asyncio.run(main())
