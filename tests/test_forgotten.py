"""Whatever somebody lived with the bot, once they are erased nothing anywhere holds anything of them.

Their words, their chat and their number are searched for in every value of every table, in the bytes of the files, in
a backup put back, in the log and in the metrics; not with the list that the program erases by.
"""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path

import pytest
from conftest import FLYER
from dialogue import Screen, Stage
from hypothesis import HealthCheck, example, given
from hypothesis import settings as how
from hypothesis import strategies as st
from traces import everything_kept

from bot import logs, snapshot, turn
from bot.commands.copies import put_back
from bot.config import to_settings
from bot.config.sections import Config
from conversations import router
from conversations.model import Meeting
from storage import backup, people, personal, received, waiting
from storage.cipher import new_key
from storage.database import Database

CHAT, NUMBER = 7_350_915_042, 4_187_652  # of nobody else, and found in no other value
WORD = "Canari"  # in everything Zoe says
SETTINGS = to_settings(Config())
PLAYS = how(max_examples=10, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))

TELLS = (
    f"Zoe > {WORD} voudrait un jardin derrière l'école", "Zoe > [💡 C'est mon idée]", "Zoe > [👍 D'accord]",
    f"Zoe > (photo: {WORD})", "Zoe > (voice)", "Zoe > [✅ J'ai fini]", "Zoe > [Passer]", "Zoe > Lens",
    "Zoe > [Avec des voisins]", "Zoe > [Du matériel]", "Zoe > [✅ C'est tout]", f"Zoe > {WORD}", "Zoe > [Par e-mail]",
    f"Zoe > {WORD}@exemple.fr", "Zoe > [Oui]", "Zoe > [📨 Envoyer]", "Zoe > [Oui, 15 ans ou plus]",
)  # fmt: skip
LIVES = (
    "Zoe > /start affiche-lens", "Zoe > /idee", f"Zoe > {WORD} et autre chose encore", "Zoe > [🏠 Menu]",
    "Zoe > [🔔 Oui, prévenez-moi]", "Zoe > /rappels", "Zoe > [🔔 Oui, prévenez-moi]", "Zoe > /mesdonnees",
    "Zoe > [Oui aux nouvelles]", "Zoe > [✋ Je viens]", "Zoe > /contact", f"Zoe > {WORD} a une question",
    "Zoe > (voice)", "Zoe > /mesidees", "Zoe > [Idée 1]", "Zoe > [➕ Ajouter quelque chose]", f"Zoe > {WORD} ajoute",
    "Zoe > [✏️ Changer une réponse]", "Zoe > [Votre nom]", f"Zoe > {WORD} change", "Zoe > [↩️ Retirer mon idée]",
    f"Zoe > (edits: {WORD}) {WORD} autrement", "Zoe > (blocks)", "Zoe > (returns)", "Zoe > /reunion", "Zoe > (breaks)",
    f"Elise > (replies: {WORD}) bonjour {WORD}", "Elise > [💬 Répondre]", f"Elise > pour {WORD}", "Elise > [👀 Lue]",
    "Elise > [📅 À la réunion]", "Elise > /idees", "Elise > [📝 Note]", f"Elise > note sur {WORD}",
    "Elise > [💬 Répondre]", "Elise > (photo: le parc)", "Elise > sans adresse", "Zoe > /pause",
    "Zoe > [⏸️ Oui, faire une pause]", "Zoe > [▶️ Reprendre]", "Zoe > /reunion", "Zoe > [✋ Je viens]", "Zoe > oui",
    f"Zoe > une rampe pour {WORD}", "Elise > /agenda", f"Elise > /trouver {WORD}",
    "@ +7 s", "@ +1 h", "@ +1 j", "Zoe > [⬅️ Revenir]", "Zoe > oui",
)  # fmt: skip
HISTORY = st.one_of(
    st.lists(st.sampled_from(LIVES), max_size=15),
    st.lists(st.sampled_from(LIVES), max_size=12).map(lambda more: [*TELLS, *more]),
    st.integers(1, len(TELLS)).map(lambda end: [*TELLS[:end]]),
)
ERASES = ("Zoe > /effacer", "Zoe > [🗑️ Oui, tout effacer]")
GROWS_OLD = (*("@ +1 j" for _ in range(3)), "@ 2025-09-01 09:00", "(night)", "@ 2025-11-01 09:00", "(night)")


class Life:
    """Zoe, Elise and Bob with one bot, and everything it leaves behind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = StringIO()
        self.keys = [new_key()]

    async def open(self) -> None:
        season = tuple(Meeting(0, day, commune, venue) for day, commune, venue in FLYER)
        self.stage = await Stage.open(self.folder, SETTINGS, season, self.keys[0])
        for line in ("Elise > /start {invitation}", "Bob > bonjour", "Bob > /mesdonnees"):
            await self.stage.line(line)
        async with self.stage.database.transaction() as db:
            await db.run("update sqlite_sequence set seq = :seq where name = 'people'", seq=NUMBER - 1)
        self.stage.people["Zoe"] = Screen(CHAT)

    async def play(self, line: str) -> None:
        """What can't be done (a button that is not there, words nobody said) is not done."""
        if line == "Zoe > (breaks)":
            await self._break()
            return
        try:
            await self.stage.line(line)
        except (AssertionError, ValueError) as error:
            assert "no button" in str(error) or "empty" in str(error), error  # noqa: PT017

    async def _break(self) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(turn.router, "respond", lambda *_: 1 / 0)
            await self.stage.says("Zoe", f"{WORD} casse tout")
        assert turn.router is router
        await self.stage.sent()

    async def close(self) -> None:
        await self.stage.database.close()

    # ---- what is left -----------------------------------------------------------------------------------

    async def traces(self, database: Database) -> list[str]:
        """Each line of what is kept that holds her words, her chat or her number."""
        kept = await everything_kept(database)
        return [line for line in kept.splitlines() if WORD in line or str(CHAT) in line or str(NUMBER) in line]

    def bytes_left(self) -> list[str]:
        """The files of the database that hold her words, or her chat as SQLite writes a number of six bytes."""
        signs = (WORD.encode(), CHAT.to_bytes(6, "big"))
        files = (file for file in self.folder.glob("stage.sqlite*") if any(sign in file.read_bytes() for sign in signs))
        return [file.name for file in files]

    async def said_to_the_operator(self) -> str:
        async with self.stage.database.read() as db:
            queue = {str(lane): number for lane, number in (await waiting.by_lane(db)).items()}
            parked = len(await received.parked(db))
        look = snapshot.Snapshot(
            version="1", silent_for=None, queue=queue, oldest_waiting=0, parked=parked, failures={}
        )
        return self.log.getvalue() + snapshot.as_metrics(look)

    async def is_nowhere(self) -> None:
        database = self.stage.database
        assert await self.traces(database) == []
        await database.forget_log()
        assert self.bytes_left() == []
        said = await self.said_to_the_operator()
        assert [sign for sign in (WORD, str(CHAT), str(NUMBER)) if sign in said] == []
        async with database.read() as db:
            assert await people.find(db, CHAT) is None
            copy = await personal.copy(db, NUMBER)
            assert [rows for rows in copy.values() if isinstance(rows, list) and rows] == []


@contextmanager
def a_life() -> Iterator[tuple[Life, asyncio.AbstractEventLoop]]:
    loop, before = asyncio.new_event_loop(), (logging.root.handlers[:], logging.root.level)
    with tempfile.TemporaryDirectory() as folder:
        life = Life(Path(folder))
        logs.set_up("DEBUG", stream=life.log)
        try:
            loop.run_until_complete(life.open())
            yield life, loop
        finally:
            loop.run_until_complete(life.close())  # else its threads would keep the interpreter from ending
            logging.root.handlers[:], logging.root.level = before[0], before[1]
            loop.close()


async def erased_and_restored(life: Life, history: list[str]) -> None:
    for line in history:
        await life.play(line)
    async with life.stage.database.read() as db:
        is_in_the_backup = await people.find(db, CHAT) is not None
    copy = life.folder / "copy.backup"
    await backup.backup(life.stage.database, copy)
    for line in ("Zoe > (returns)", *ERASES):
        await life.stage.line(line)
    await life.is_nowhere()
    await life.close()
    assert await put_back(f"sqlite:///{life.stage.database.path}", copy, life.keys) == int(is_in_the_backup)
    life.stage.database = await Database.open(f"sqlite:///{life.stage.database.path}", life.keys)
    await life.is_nowhere()


@given(history=HISTORY)
@example(history=[*TELLS, *LIVES])
@PLAYS
def test_nothing_is_left_of_who_erased_everything_nor_after_a_restore(history: list[str]) -> None:
    with a_life() as (life, loop):
        loop.run_until_complete(erased_and_restored(life, history))


async def grown_old(life: Life, history: list[str]) -> None:
    for line in (*history, *GROWS_OLD):
        await life.play(line)
    await life.is_nowhere()


@given(history=HISTORY)
@example(history=[*TELLS, *LIVES])
@PLAYS
def test_nothing_is_left_of_who_was_silent_for_years(history: list[str]) -> None:
    with a_life() as (life, loop):
        loop.run_until_complete(grown_old(life, history))


def test_what_is_searched_for_is_there_before() -> None:
    """Else the two tests above would find nothing whatever the program did."""
    with a_life() as (life, loop):
        for line in (*TELLS, "Zoe > (breaks)"):
            loop.run_until_complete(life.play(line))
        found = loop.run_until_complete(life.traces(life.stage.database))
        tables = {line.split(".")[0] for line in found}
        assert {"people", "ideas", "idea_parts", "sent_messages", "threads", "parked", "agreements"} <= tables
        assert life.bytes_left() != []
