"""Somebody to play in a test: writes, presses, sends, and sees what their own screen shows. Speaks to the page's API.

    nadia = await Person.arrives(session, address, "Nadia")
    await nadia.starts()
    await nadia.presses("💡 J'ai une idée")
    await nadia.sees("Racontez")

Seeing looks only at what the bot showed since this person last did something (or last looked away): an older
message that says the same doesn't count. Nothing here sleeps: each wait ends with the event it waits for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

import aiohttp

from bot.emulator.screen import Screen, Shown

T = TypeVar("T")

PATIENCE = 10.0  # seconds; a wait that succeeds takes only as long as it must
SILENCE = b"OggS" + bytes(60)  # what is sent as a voice message
PICTURE = b"\xff\xd8\xff\xe0" + bytes(60) + b"\xff\xd9"  # and as a photo


class NotSeenError(AssertionError):
    """What was waited for did not come. Says what stands on the screen instead."""


class Person:
    """A person with a telephone. `base` is the address of the local Bot API, `id` who they are there."""

    def __init__(self, session: aiohttp.ClientSession, base: str, id: int, patience: float = PATIENCE) -> None:
        self.id = id
        self.screen = Screen()
        self._session = session
        self._base = base
        self._patience = patience
        self._read = 0  # the last event read
        self._acted = 0  # the last event before this person's last act

    @classmethod
    async def arrives(
        cls, session: aiohttp.ClientSession, base: str, first_name: str = "Nadia", patience: float = PATIENCE
    ) -> Person:
        """Somebody new, who never met the bot."""
        async with session.post(f"{base}/try/people", json={"first_name": first_name}) as answer:
            return cls(session, base, (await answer.json())["id"], patience)

    # ---- doing: each gives the new message's id --------------------------------------------------------

    async def starts(self, payload: str = "") -> int:
        return await self._act("start", payload=payload)

    async def writes(self, text: str, reply_to: int = 0, chat: int = 0) -> int:
        """`chat`: a group; otherwise to the bot."""
        return await self._act("text", text=text, reply_to=reply_to, chat=chat)

    async def presses(self, label: str, *, old: bool = False) -> str:
        """Presses the newest button with this label (or else containing it), once there is one. A button of the
        keyboard under the writing line writes its label. Returns the callback query's id, "" for a written label.

        Only buttons shown or changed since the last act count, so that the same button on the screen before is
        not taken for the one awaited; `old`: any that is still there. Raises NotSeenError when none comes, and
        for one that opens a link.
        """
        after = 0 if old else self._acted
        number, button = await self._until(
            lambda: self.screen.button(label, after), f"a button [{label}] (one shown earlier needs old=True)"
        )
        if number == 0:
            await self.writes(button["text"])
            return ""
        if "callback_data" not in button:
            raise NotSeenError(f"[{label}] opens {button.get('url')}, it can't be pressed here")
        return await self.forges(number, button["callback_data"])

    async def forges(self, message_id: int, data: str, chat: int = 0) -> str:
        """Presses a button that need not exist, as a dishonest program could. Returns the callback query's id.

        `chat`: a group; otherwise with the bot."""
        done = await self._post("press", {"message_id": message_id, "data": data, "chat": chat})
        return str(done["callback_query_id"])

    async def sends_voice(self, content: bytes = SILENCE, caption: str = "", **facts: Any) -> int:
        return await self._sends("voice", "voix.ogg", content, caption=caption, **facts)

    async def sends_photo(self, content: bytes = PICTURE, caption: str = "", **facts: Any) -> int:
        return await self._sends("photo", "photo.jpg", content, caption=caption, **facts)

    async def sends_video(self, content: bytes = PICTURE, caption: str = "", **facts: Any) -> int:
        return await self._sends("video", "video.mp4", content, caption=caption, **facts)

    async def sends_video_note(self, content: bytes = PICTURE) -> int:
        return await self._sends("video_note", "note.mp4", content)

    async def sends_audio(self, content: bytes = SILENCE, caption: str = "") -> int:
        return await self._sends("audio", "chanson.mp3", content, caption=caption)

    async def sends_document(self, name: str, content: bytes, caption: str = "") -> int:
        return await self._sends("document", name, content, caption=caption)

    async def sends_album(self, count: int = 2, caption: str = "") -> list[int]:
        """Several photos together; the caption stands under the first."""
        album = f"{self.id}{self._read}"
        return [await self.sends_photo(caption="" if each else caption, album=album) for each in range(count)]

    async def sends_location(self, latitude: float = 50.43, longitude: float = 2.83) -> int:
        return await self._act("location", latitude=latitude, longitude=longitude)

    async def sends_sticker(self) -> int:
        return await self._act("sticker")

    async def sends_anything(self, **content: Any) -> int:
        """A message made of Telegram's own fields, e.g. dice={"emoji": "🎲", "value": 3}."""
        return await self._act("anything", content=content)

    async def shares_phone(self, phone: str = "+33612345678") -> int:
        """Their own number."""
        return await self._act("contact", phone=phone, own=True)

    async def sends_card(self, phone: str = "+33698765432") -> int:
        """Somebody else's card."""
        return await self._act("contact", phone=phone, own=False)

    async def forwards(self, from_chat: int, message_id: int) -> int:
        return await self._act("forward", from_chat=from_chat, message_id=message_id)

    async def edits(self, message_id: int, text: str) -> int:
        return await self._act("edit", message_id=message_id, text=text)

    async def blocks(self) -> None:
        await self._post("block", {})

    async def unblocks(self) -> None:
        await self._post("unblock", {})

    # ---- seeing ----------------------------------------------------------------------------------------

    async def sees(self, *fragments: str, patience: float | None = None) -> Shown:
        """The first message, shown or changed by the bot since the last act, that holds all the fragments.

        Raises NotSeenError after `patience` seconds.
        """
        wanted = " + ".join(repr(each) for each in fragments)
        return await self._until(lambda: self.screen.saying(fragments, self._acted), wanted, patience)

    async def sees_kind(self, kind: str, patience: float | None = None) -> Shown:
        """The same for a kind of message: voice, photo, document, location, venue…"""
        return await self._until(lambda: self.screen.of_kind(kind, self._acted), f"a {kind}", patience)

    async def sees_gone(self, message_id: int, patience: float | None = None) -> None:
        """Until a message is no longer there."""
        await self._until(lambda: message_id not in self.screen.shown or None, f"{message_id} gone", patience)

    async def hears(self, callback_query_id: str, patience: float | None = None) -> str:
        """The little words shown in answer to a button press ("" when it was answered without any)."""
        answers = self.screen.answers
        return await self._until(lambda: answers.get(callback_query_id), "an answer to the press", patience) or ""

    async def looks(self) -> Screen:
        """The screen as it is now."""
        await self._look(0)
        return self.screen

    async def looks_away(self) -> None:
        """From now on only what comes later is seen."""
        await self._look(0)
        self._acted = self._read

    # ---- the wires -------------------------------------------------------------------------------------

    async def _until(self, found: Callable[[], T | None], wanted: str, patience: float | None = None) -> T:
        loop = asyncio.get_running_loop()
        end = loop.time() + (self._patience if patience is None else patience)
        await self._look(0)
        while (result := found()) is None:
            left = end - loop.time()
            if left <= 0:
                raise NotSeenError(f"waited for {wanted}; the screen shows:\n{self.screen}")
            await self._look(left)
        return result

    async def _look(self, wait: float) -> None:
        query = {"after": str(self._read), "chat": str(self.id), "wait": str(wait)}
        async with self._session.get(f"{self._base}/try/log", params=query) as answer:
            news = await answer.json()
        self._read = news["last"]
        for event in news["events"]:
            self.screen.take(event)

    async def _act(self, what: str, **given: Any) -> int:
        return int((await self._post(what, given))["message_id"])

    async def _sends(self, kind: str, name: str, content: bytes, **facts: Any) -> int:
        form = aiohttp.FormData({"kind": kind, **{key: str(value) for key, value in facts.items() if value}})
        form.add_field("file", content, filename=name)
        return int((await self._post("file", form))["message_id"])

    async def _post(self, what: str, given: dict[str, Any] | aiohttp.FormData) -> dict[str, Any]:
        url = f"{self._base}/try/people/{self.id}/{what}"
        sent: dict[str, Any] = {"json": given} if isinstance(given, dict) else {"data": given}
        async with self._session.post(url, **sent) as answer:
            done: dict[str, Any] = await answer.json()
        if answer.status != 200:
            raise AssertionError(f"{what}: {done['error']}")
        self._acted = done["n"]
        return done
