"""Plays a page of dialogue: who says what, exactly, through the real turn and a real SQLite file.

    @ 2023-09-20 10:00          the clock, on the clocks of the place (also `@ +6 s`, `@ +1 j`); what is due happens
    Samira > Bonjour            somebody writes; the first name makes the person
    Samira > [💡 J'ai une idée]  presses the newest button with this label
    Samira > (voice)            also (photo: words), (sticker), (phone: 06…), (card: 06…), (location), (album: words)
    Samira > (file: name) text  a document and what is in it; without text: one that can't be had
    Samira > (replies: words they read) what they answer, perhaps (voice)
    Samira > (edits: old words) new words
    Samira > (blocks)           also (returns), (old button: data)
      Samira < …                what is sent, with its buttons below, and ✎ when it takes the place of a message
      Samira ✂ 12 messages      how many are taken away from the screen
    = IdeaSubmitted             what was kept in this turn
    Nora@Bureau > /idees        a member acts in a group; also (removes the bot), (opens to everybody)
    (night)                     what was kept long enough goes, as every night

`pytest --rewrite-dialogues` writes the pages anew; then read the diff aloud.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import canaries

import bot.turn
from bot.chores import Chores
from bot.config.sections import Config
from bot.incoming import Incoming
from bot.keep import Keeper
from bot.retention import purge
from bot.turn import Turns
from conversations import changes, group_desk
from conversations.exchange import Attached, Receipt, Wrote
from conversations.facts import Settings
from conversations.model import Meeting, PartKind
from storage import cards, invitations, meetings, outbox, people
from storage.cipher import new_key
from storage.database import Database

UNSPOKEN = (changes.AlarmSet, changes.AlarmCleared, changes.CardHeld, changes.MeetingAwaited, changes.MessageThreaded)
EMPTY = "·"  # an empty line of a message: a page keeps no spaces at the end of its lines
INVITATION = "an-invitation-of-thirty-two-sign"
SECOND_INVITATION = "second-invitation-of-32-signs---"
GROUP_INVITATION = "an-invitation-for-a-group-------"
SPEECH = re.compile(r"(\w+(?:@\w+)?) > ?(.*)", re.DOTALL)
ACT = re.compile(r"\((\w[\w ]*)(?:: ([^)]*))?\)\s*(.*)", re.DOTALL)


class StillClock:
    """Stands still until it is moved."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("nobody sleeps in a dialogue")


@dataclass
class Screen:
    """What one person has on their phone: every message, and the newest button of each label."""

    chat: int
    person: int = 0
    messages: dict[int, str] = field(default_factory=dict)
    buttons: dict[str, tuple[int, str]] = field(default_factory=dict)
    is_public: bool = False  # a group that anybody may read
    member: int = 0  # who acts, in a group
    ways_on: list[bool] = field(default_factory=list)  # whether each message that ended a turn had buttons or keys


class Stage:
    """The bot's turn and chores, a clock, and the people who speak."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self.database, self.settings = database, replace(settings, bot=settings.bot or "fabrik_bot")
        self.clock = StillClock(datetime(2023, 9, 20, 8, tzinfo=UTC))
        self.turns = Turns(database, self.clock, self.settings)
        self.turns.attach = self._attach
        self.chores = Chores(self.turns)
        self.people: dict[str, Screen] = {}
        self.kept: list[str] = []
        self._theirs: set[int] = set()  # messages that people wrote
        self._update = self._message = self._albums = 0

    @classmethod
    async def open(cls, folder: Path, settings: Settings, season: tuple[Meeting, ...], key: str = "") -> Stage:
        database = await Database.open(f"sqlite:///{folder / 'stage.sqlite'}", [key or new_key()])
        async with database.transaction() as db:
            await meetings.add_all(db, season)
            for invitation in (INVITATION, SECOND_INVITATION, group_desk.INVITATION + GROUP_INVITATION):
                await invitations.create(db, invitation, datetime(2030, 1, 1, tzinfo=UTC))
        stage = cls(database, settings)
        await stage.turns.look_at_season()
        return stage

    # ---- what happens -----------------------------------------------------------------------------------

    async def line(self, text: str) -> list[str]:
        """Play one line; everything that is sent because of it, as it reads."""
        self.kept.clear()
        if text.startswith("@"):
            await self._move(text.removeprefix("@").strip())
        elif text == "(night)":
            await purge(self.database, Config(), self.clock.now())
        else:
            spoken = SPEECH.fullmatch(text)
            assert spoken, f"not a line of dialogue: {text!r}"
            await self._speak(*spoken.groups())
        sent = await self.sent()
        return [*sent, *([f"= {', '.join(self.kept)}"] if self.kept else [])]

    async def says(self, name: str, text: str) -> None:
        """Words as they are, whatever they look like."""
        await self._send(self.people.setdefault(name, Screen(1000 + len(self.people))), text=text)

    async def sent(self) -> list[str]:
        """Everything that waits leaves; as it reads."""
        self._last: dict[str, bool] = {}
        sent = [line async for line in self._drain()]
        for name, has_a_way_on in self._last.items():
            self.people[name].ways_on.append(has_a_way_on)
        return sent

    async def _move(self, to: str) -> None:
        zone = self.settings.zone
        if to.startswith("+"):
            number, unit = to[1:].split()
            self.clock.at += int(number) * {"s": timedelta(seconds=1), "h": timedelta(hours=1), "j": timedelta(1)}[unit]
        else:
            self.clock.at = datetime.fromisoformat(to).replace(tzinfo=zone).astimezone(UTC)
        while (due := await self.chores.do_due()) and due <= self.clock.at:  # what is due may make more due
            pass

    async def _speak(self, name: str, said: str) -> None:
        name, _, group = name.partition("@")
        screen = self._screen(name)
        if group:
            member, screen = screen.chat, self._screen(group, sign=-1)
            screen.member = member
        self._albums += not said.startswith("(album")  # pictures that follow each other are of one album
        if said.startswith("[") and said.endswith("]"):
            await self._press(screen, said[1:-1])
        elif act := ACT.fullmatch(said):
            await self._act(screen, *act.groups(default=""))
        else:
            await self._send(
                screen,
                text=said.replace(" / ", "\n")
                .replace("{invitation}", INVITATION)
                .replace("{second invitation}", SECOND_INVITATION)
                .replace("{group invitation}", GROUP_INVITATION)
                .replace("{robot}", self.settings.bot),
            )

    def _screen(self, name: str, sign: int = 1) -> Screen:
        return self.people.setdefault(name, Screen(sign * (1000 + len(self.people))))

    async def _press(self, screen: Screen, label: str) -> None:
        assert label in screen.buttons, f"no button {label!r} among {list(screen.buttons)}"
        message, data = screen.buttons[label]
        await self._pressed(screen, message, data)

    async def _pressed(self, screen: Screen, message: int, data: str) -> None:
        shown = {"message_id": message, "chat": self._chat(screen)}
        sender = {"id": screen.member or screen.chat, "is_bot": False}
        await self._update_(callback_query={"id": "1", "from": sender, "message": shown, "data": data})

    async def _act(self, screen: Screen, act: str, detail: str, said: str) -> None:
        media = {"file_id": f"file-{detail or act}", "file_unique_id": "u"}
        match act:
            case "voice":
                await self._send(screen, voice={**media, "duration": 3}, caption=detail)
            case "photo":
                await self._send(screen, photo=[media], caption=detail)
            case "album":
                await self._send(screen, photo=[media], caption=detail, media_group_id=f"album-{self._albums}")
            case "sticker":
                await self._send(screen, sticker=media)
            case "file":
                document = {"file_unique_id": "u", "file_id": f"{detail}|{said.replace(' / ', chr(10))}"}
                await self._send(screen, document=document)
            case "location":
                await self._send(screen, location={"latitude": 50.43, "longitude": 2.83})
            case "phone" | "card":
                owner = screen.chat if act == "phone" else 1
                await self._send(screen, contact={"phone_number": detail, "first_name": "?", "user_id": owner})
            case "replies":
                content = {"voice": {**media, "duration": 3}} if said == "(voice)" else {"text": said}
                answered = self._find(screen, detail)
                author = {"is_bot": answered not in self._theirs, "username": self.settings.bot}
                await self._send(screen, **content, reply_to_message={"message_id": answered, "from": author})
            case "edits":
                await self._edit(screen, self._find(screen, detail), said.replace(" / ", "\n"))
            case "old button":
                await self._pressed(screen, 1, detail)
            case "blocks" | "returns":
                status = "kicked" if act == "blocks" else "member"
                await self._update_(my_chat_member={"chat": self._chat(screen), "new_chat_member": {"status": status}})
            case "removes the bot":
                await self._update_(my_chat_member={"chat": self._chat(screen), "new_chat_member": {"status": "left"}})
            case "opens to everybody":
                screen.is_public = True
            case _:
                raise AssertionError(f"nobody knows how to do {act!r}")

    async def _attach(self, incoming: Incoming, _: Any) -> Incoming:
        """The file's text is on this stage in place of its reference; the real fetching is in bot/attachments.py."""
        event = incoming.event
        if not isinstance(event, Wrote) or event.part.kind is not PartKind.DOCUMENT:
            return incoming
        name, _, text = event.part.file.partition("|")
        return replace(incoming, event=replace(event, file=Attached(name, text or None)))

    def _find(self, screen: Screen, words: str) -> int:
        return max(message for message, text in screen.messages.items() if words in text)

    async def _send(self, screen: Screen, **content: Any) -> None:
        self._message += 1
        self._theirs.add(self._message)
        screen.messages[self._message] = str(content.get("text", ""))
        canaries.said(content.get("text", ""), content.get("caption", ""))
        await self._update_(message=self._telegram(screen, self._message, content))

    async def _edit(self, screen: Screen, message: int, text: str) -> None:
        screen.messages[message] = text
        await self._update_(edited_message=self._telegram(screen, message, {"text": text}))

    def _telegram(self, screen: Screen, message: int, content: dict[str, Any]) -> dict[str, Any]:
        sender = {"id": screen.member or screen.chat, "is_bot": False}
        return {"message_id": message, "chat": self._chat(screen), "from": sender, **content}

    def _chat(self, screen: Screen) -> dict[str, Any]:
        public = {"username": "quartier"} if screen.is_public else {}
        return {"id": screen.chat, "type": "private" if screen.chat > 0 else "supergroup", **public}

    async def _update_(self, **content: Any) -> None:
        self._update += 1
        await self.turns.handle({"update_id": self._update, **content})

    # ---- what is sent -----------------------------------------------------------------------------------

    async def _drain(self) -> AsyncIterator[str]:
        while True:
            async with self.database.transaction() as db:
                rows = await outbox.claim(db, self.clock.now(), limit=100)
            if not rows:
                return
            for row in rows:
                for line in await self._deliver(row):
                    yield line

    async def _deliver(self, row: outbox.Queued) -> list[str]:
        name, screen = next((n, s) for n, s in self.people.items() if s.chat == row.chat)
        call = json.loads(row.payload)
        message = await self._arrives_as(call, row.chat)
        async with self.database.transaction() as db:
            is_blocked = row.person and await people.is_blocked(db, row.person)
            await outbox.sent(db, row, message, self.clock.now())
            if row.receipt and row.thread:
                arrived = Receipt(row.thread, not is_blocked, self.clock.now())
                await self.turns.take(db, row.receipt, arrived)
        return [] if is_blocked or ("card" in call and not message) else self._shown(name, screen, message, call)

    async def _arrives_as(self, call: dict[str, Any], chat: int) -> int:
        """The id that Telegram gives; none when messages are taken away, or when there is no card to change."""
        if "card" in call:
            async with self.database.read() as db:
                return await cards.held(db, chat, call["card"])
        if "delete" in call["method"]:
            return 0
        self._message += 1
        return int(call["params"].get("message_id", self._message)) if "edit" in call["method"] else self._message

    def _taken_away(self, name: str, screen: Screen, messages: list[int]) -> list[str]:
        gone = [message for message in messages if screen.messages.pop(message, None) is not None]
        return [f"  {name} ✂ {len(gone)} messages"]

    def _shown(self, name: str, screen: Screen, message: int, call: dict[str, Any]) -> list[str]:
        params = call["params"]
        if not message:
            return self._taken_away(name, screen, params["message_ids"])
        text = _marked(params.get("text", ""), params.get("entities", [])) or _what(call)
        screen.messages[message] = params.get("text", text)
        if "card" in call:  # the resident's words were read when it came
            head, *_, happened, state = text.split("\n\n")
            text = f"{head} (…)\n{happened}\n{state}"
        keyboard = params.get("reply_markup") or {}
        rows = [button for line in keyboard.get("inline_keyboard", []) for button in line]
        for button in rows:
            screen.buttons[button["text"]] = (message, button.get("callback_data", ""))
        keys = [key["text"] if isinstance(key, dict) else key for line in keyboard.get("keyboard", []) for key in line]
        self._last[name] = bool(rows or keys)
        edited = "✎ " if "edit" in call["method"] else ""
        head, *rest = text.split("\n")
        lines = [f"  {name} < {edited}{head}", *(f"  {' ' * len(name)}   {line or EMPTY}" for line in rest)]
        labels = [*(f"[{button['text']}]" for button in rows), *(f"⌨[{key}]" for key in keys)]
        return [*lines, *(f"  {' ' * len(name)}   {label}" for label in labels)]


def _what(call: dict[str, Any]) -> str:
    """A message without words: what it is."""
    second = call.get("otherwise") or {}
    what = " ".join(filter(None, (call["method"], second.get("method", ""), (call.get("file") or [""])[0])))
    return " ".join(filter(None, (f"({what})", call["params"].get("caption", ""))))


def _marked(text: str, entities: list[dict[str, Any]]) -> str:
    """The text with ** around what is bold. Telegram counts in UTF-16 units."""
    units = text.encode("utf-16-le")
    for entity in sorted(entities, key=lambda e: -e["offset"]):
        start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        stars = "**".encode("utf-16-le")
        units = units[:start] + stars + units[start:end] + stars + units[end:]
    return units.decode("utf-16-le")


class RecordingKeeper(Keeper):
    """Keeps as always, and notes the names of what it kept."""

    record: ClassVar[list[str]] = []

    async def keep(self, change: changes.Change) -> None:
        await super().keep(change)
        if not isinstance(change, UNSPOKEN):
            self.record.append(type(change).__name__)


async def play(page: str, stage: Stage, monkeypatch: Any) -> str:
    """The page as it reads when played: its own inputs, and what really comes of them."""
    monkeypatch.setattr(bot.turn, "Keeper", RecordingKeeper)
    monkeypatch.setattr(RecordingKeeper, "record", stage.kept)
    played: list[str] = []
    for line in _inputs(page):
        played.append(line)
        if line and not line.startswith("#"):
            played += await stage.line(line)
    return "\n".join(played).rstrip() + "\n"


def _inputs(page: str) -> Iterator[str]:
    """The lines that are not answers: comments, blank lines, the clock, and what people do."""
    for line in page.splitlines():
        if not line.startswith(("  ", "= ")):
            yield line
