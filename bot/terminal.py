"""`fabrik try --terminal`: the same bot and the same people as on the page, in lines; `--save` keeps them as a page of
dialogue for the tests."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import terminal_lines as lines
from bot.config import Config
from bot.emulator import people
from bot.emulator.people import ImpossibleError
from bot.emulator.person import PICTURE, SILENCE
from bot.emulator.screen import Screen
from bot.emulator.world import Chat, World
from bot.terminal_lines import Said
from bot.tryout import Played, playing
from conversations import dates
from conversations.words import tryout as words
from storage import waiting

QUIET = timedelta(seconds=6)  # a pause that the bot may have noticed: it is written on a saved page
PATIENCE = 10.0  # seconds for the bot to have said all it has to say
LOOK = 0.05  # seconds between two looks at whether it has
ANYWHERE = (46.6, 2.4)  # a position, in the middle of France

# For who runs the program, not for who talks with the bot: not in words/.
TITLE = "# Une discussion jouée dans le terminal."
LAST = ("fin", "quit", "exit")
IMPOSSIBLE = "Ici, cela n'existe pas. Écrivez ? pour l'aide."
SAVED = (
    "La discussion est gardée : {page}\n"
    "Pour en faire un test, mettez-la dans tests/dialogues.\n"
    "Puis : python -m pytest tests/test_dialogues.py --rewrite-dialogues"
)
HELP = (
    f"Écrivez comme {words.FIRST_RESIDENT}. Le robot répond ici.",
    "  3                    appuyer sur le bouton 3",
    "  (voice) (photo)      envoyer un message vocal, une photo",
    "  (replies: idée) oui  répondre au message où on lit « idée »",
    "  Prénom > bonjour     écrire comme une autre personne, ou comme l'animatrice",
    "  @ +1 j               avancer l'horloge : aussi +6 s, +2 h, 2023-10-01 10:00",
    "  @                    aller à ce qui vient ensuite",
    "  une ligne vide       laisser passer 6 secondes",
    "  ?                    lire cette aide",
    "  fin                  finir",
)


def main(now: datetime | None = None, config: Config | None = None, save: Path | None = None) -> int:
    """Until the last line, or Ctrl + D."""
    return asyncio.run(_in_terminal(now, config, save))


async def _in_terminal(now: datetime | None, config: Config | None, save: Path | None) -> int:
    async with playing(0, now, config) as play:
        running = asyncio.create_task(play.app.run())
        terminal = Terminal(play)
        printing = asyncio.create_task(terminal.print_what_comes())
        try:
            await terminal.rest()
            print("\n".join(HELP))
            async for line in _typed(terminal.prompt):
                if not await terminal.do(line.strip()):
                    break
        finally:
            printing.cancel()
            play.app.stop()
            await running
    if save:
        save.write_text(terminal.page(), encoding="utf-8")
        print(SAVED.format(page=save))
    return 0


async def _typed(prompt: object) -> AsyncIterator[str]:
    """The lines typed, read beside the loop: what arrives meanwhile is shown at once."""
    queue: asyncio.Queue[str | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(queue.put_nowait, line)
        with contextlib.suppress(RuntimeError):  # the loop is over
            loop.call_soon_threadsafe(queue.put_nowait, None)

    threading.Thread(target=read, daemon=True).start()
    while True:
        print(prompt, end="", flush=True)
        line = await queue.get()
        if line is None:
            print()
            return
        yield line


class Terminal:
    """Who speaks, what each person has on their phone, and the page of all that was done and said."""

    def __init__(self, play: Played) -> None:
        self._play = play
        self._world: World = play.world
        self._zone: ZoneInfo = play.app.turns.settings.zone
        self._screens: dict[int, Screen] = {}
        self._read = 0
        self._name = words.FIRST_RESIDENT
        self._spoke_at = self._now()
        facilitator = play.world.chats[play.stage.facilitator].name
        self._page = [TITLE, f"@ {self._written(self._now())}", f"{facilitator} > /start {{invitation}}"]
        self._is_busy = False

    # ---- doing ------------------------------------------------------------------------------------------

    async def do(self, line: str) -> bool:
        """One line. False: it was the last."""
        if line in LAST:
            return False
        self._is_busy = True
        if line == "?":
            print("\n".join(HELP))
        elif not line or line.startswith("@"):
            await self._move(line[1:].strip() if line else "+6 s")
        else:
            await self._speak(lines.spoken(line))
        self._is_busy = False
        return True

    def page(self) -> str:
        """All of it, as a page of dialogue."""
        self._take()
        return "\n".join(self._page) + "\n"

    async def _speak(self, said: Said) -> None:
        author = self._author(said.name or self._name)
        self._name = author.name
        if said.words.isdecimal() and (label := self._numbered(author, int(said.words))):
            said = Said(said.name, label)
        self._note_pause()
        try:
            self._act(author, said)
        except ImpossibleError:
            print(IMPOSSIBLE)
            return
        self._page.append(f"{author.name} > {said.words}")
        await self.rest()

    def _act(self, author: Chat, said: Said) -> None:
        """Raises ImpossibleError."""
        world, (kind, detail, rest) = self._world, said.act
        match kind:
            case _ if said.label:
                self._press(author, said.label)
            case "voice" | "photo":
                people.send_file(world, author, author, kind, SILENCE if kind == "voice" else PICTURE, caption=detail)
            case "sticker":
                people.send_sticker(world, author, author)
            case "location":
                people.send_location(world, author, author, *ANYWHERE)
            case "phone" | "card":
                people.send_contact(world, author, author, detail, own=kind == "phone")
            case "blocks":
                people.block(world, author)
            case "returns":
                people.unblock(world, author)
            case "replies":
                people.write(world, author, author, rest, reply_to=self._saying(author, detail))
            case "edits":
                people.edit(world, author, author, self._saying(author, detail), rest)
            case _:
                people.write(world, author, author, said.words.replace(" / ", "\n"))

    def _saying(self, author: Chat, words: str) -> int:
        """The newest message on their phone that holds these words. Raises ImpossibleError."""
        self._take()
        found = [each.id for each in self._screen(author.id).shown.values() if words in each.text]
        if not found:
            raise ImpossibleError("no such message")
        return max(found)

    def _press(self, author: Chat, label: str) -> None:
        found = self._screen(author.id).button(label)
        if found is None:
            raise ImpossibleError("no such button")
        number, button = found
        if number and "callback_data" in button:
            people.press(self._world, author, author, number, button["callback_data"])
        else:
            people.write(self._world, author, author, button["text"])

    async def _move(self, to: str) -> None:
        local = self._now()
        instant = lines.moved(to, local) if to else None
        if to and instant is None:
            print(IMPOSSIBLE)
            return
        now, said = await self._play.stage.move(instant or "next")
        self._spoke_at = now.astimezone(self._zone)
        self._page.append(f"@ {self._written(self._spoke_at)}")
        if to != "+6 s":
            print(f"@ {dates.day(self._spoke_at.date())}, {dates.hour(self._spoke_at.time())}. {said}".rstrip())
        await self.rest()

    async def rest(self) -> None:
        """Until the bot has been told all, and has said all it has to say now."""
        loop = asyncio.get_running_loop()
        end = loop.time() + PATIENCE
        while loop.time() < end:
            await asyncio.sleep(LOOK)
            async with self._play.app.database.read() as db:
                waits = any([await waiting.of_chat(db, chat, limit=1) for chat in self._world.chats])
            if not waits and not self._world.updates.waiting():
                break
        self._print_new()

    # ---- seeing -----------------------------------------------------------------------------------------

    @property
    def prompt(self) -> Prompt:
        return Prompt(self)

    @property
    def name(self) -> str:
        """Who speaks."""
        return self._name

    async def print_what_comes(self) -> None:
        """What the bot says by itself, while somebody thinks of what to write."""
        while not self._world.closing:
            if await self._world.journal.later_than(self._read, 5) and self._print_new() and not self._is_busy:
                print(self.prompt, end="", flush=True)

    def _print_new(self) -> bool:
        said = self._take()
        if said:
            print("\n" + "\n".join(said))
        return bool(said)

    def _take(self) -> list[str]:
        """What the journal has that is new: on the screens, on the page, and as it is to be printed."""
        printed: list[str] = []
        for event in self._world.journal.after(self._read):
            self._read = event["n"]
            screen = self._screen(event["chat"])
            screen.take(event)
            if event["type"] in ("message", "edit") and not event["out"]:
                who, message = self._world.chats[event["chat"]].name, event["message"]
                kind, edited = screen.shown[message["message_id"]].kind, event["type"] == "edit"
                self._page += lines.shown(who, message, kind, edited=edited)
                printed += lines.shown(who, message, kind, edited=edited, numbered=True)
        return printed

    def _numbered(self, author: Chat, number: int) -> str:
        """The label with this number under the last message that has any."""
        for each in reversed(self._screen(author.id).said()):
            if found := lines.labels(each.message):
                return found[number - 1].removeprefix("⌨") if 0 < number <= len(found) else ""
        return ""

    # ---- who and when -----------------------------------------------------------------------------------

    def _author(self, name: str) -> Chat:
        """Somebody new when nobody has this name."""
        known = [chat for chat in self._world.chats.values() if chat.name == name]
        return known[0] if known else people.arrive(self._world, name)

    def _screen(self, chat: int) -> Screen:
        return self._screens.setdefault(chat, Screen())

    def _now(self) -> datetime:
        return self._play.app.clock.now().astimezone(self._zone)

    def _note_pause(self) -> None:
        """The bot waits for a few quiet seconds: on a page the clock stands still unless it is moved."""
        now, before = self._now(), self._spoke_at
        self._spoke_at = now
        if now - before >= QUIET:
            self._page.append(f"@ +{int((now - before).total_seconds())} s")

    def _written(self, instant: datetime) -> str:
        return instant.strftime("%Y-%m-%d %H:%M" if not instant.second else "%Y-%m-%d %H:%M:%S")


class Prompt:
    """The name of whoever speaks, at the moment it is printed."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def __str__(self) -> str:
        return f"{self._terminal.name} > "
