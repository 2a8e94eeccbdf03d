"""Whatever a resident presses or writes, the bot answers, offers a way on, and keeps a state that it can read again."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any

from conftest import FLYER
from dialogue import Stage
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.config import to_settings
from bot.config.sections import Config
from conversations import state
from conversations.model import Meeting
from storage import states

RESIDENTS = ("Ana", "Bob")
SAID = (
    "bonjour", "oui", "non", "je sais pas", "jai une idee", "un jardin pour les voisins derrière l'école", "Lens",
    "vendin", "lievin", "06 12 34 56 78", "marie@exemple.fr", "stop", "menu", "annuler", "retour", "passer", "fini",
    "c kan la reunion", "qui lit ?", "effacer", "mes données", "merci", "tout seul", "avec des voisins", "🙂🙂",
    "مرحبا", "<b>gras</b> & *étoiles*", "x" * 4000, "?", "avion", "🤷🏽‍♀️ é̂\u200f",
)  # fmt: skip
DONE = (
    "(voice)", "(photo: ici)", "(sticker)", "(location)", "(phone: +33612345678)", "(card: +33612345679)", "(album: 1)",
    "(blocks)", "(returns)",
)  # fmt: skip
COMMANDS = (
    "/start", "/start affiche-lens", "/idee", "/reunion", "/rappels", "/mesidees", "/infos", "/contact", "/mesdonnees",
    "/effacer", "/annuler", "/menu", "/privacy", "/idees", "/agenda", "/nimporte", "/stop",
)  # fmt: skip
FORGED = (
    "", "q", "q:1:what:+done", "q:1:where:Lens", "q:99:about:sport", "r:1:send:", "r:1:15:", "draft:1:gone", "d:1:read",
    "d:1:reply", "d:99999999999:read", "t:1:1", "to:1:1", "i:1:show", "i:1:yes", "i:x:show", "m:1:yes", "m:99:yes",
    "i:1:change", "agr:idea:no", "pause:on", "pause:off", "pause:?", "fz:1:on", "fz:2:off", "keep", "agr:age:no",
    "agree:yes", "erase:yes", "first:idea", "about:99", "about:-1", "reminders:week", "reminders:?", "desk", ":" * 64,
    "ag:1:show", "ag:1:up:1", "ag:1:send:1:done", "ag:1:send-word", "ag::", "agenda", "h:1:good", "h:x:leave",
    "m:1:n3", "m:1:n99", "m:1:n", "m:1:help", "m:1:more", "m:1:ics", "m:1:map",
    "c:0:list", "c:1:show", "c:1:cancelled", "c:1:tell", "c:1:set:as-2", "c:1:set:in-Lens", "c:0:keep:00000000",
    "c:x:day",
)  # fmt: skip
CALENDAR = (
    "/reunions", "/ajouter", "(location)", "vendredi 24 novembre 2023", "samedi 25 novembre", "14h", "25h", "Harnes",
    "Salle Pasteur, 12 rue Pasteur", "vendin", "Vendredi 29 septembre 2023\tCCAS, Harnes",
    "30/08/2024 Lens / 31/13/24 Vimy",
    "(file: saison.txt) 30/08/2024 Lens", "(file: perdu.csv)", "oui", "non", "annuler", "(photo: calendrier)",
)  # fmt: skip


ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)


class Neighbourhood(RuleBasedStateMachine):
    """Two residents and the facilitator, through the real turn and a real database."""

    @initialize()
    def open(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        season = tuple(Meeting(0, day, commune, venue) for day, commune, venue in FLYER)
        opening = Stage.open(Path(self.folder.name), to_settings(Config()), season)
        self.stage: Stage = self.loop.run_until_complete(opening)
        self.play("Elise > /start {invitation}")

    def teardown(self) -> None:
        if hasattr(self, "stage"):
            self.loop.run_until_complete(self.stage.database.close())
            self.loop.close()
            self.folder.cleanup()

    def play(self, line: str) -> list[str]:
        return self.loop.run_until_complete(self.stage.line(line))

    def answered(self, who: str, shown: list[str]) -> None:
        """Something came back, or something was kept that is acknowledged a few seconds later."""
        if any(line.startswith(f"  {who} <") for line in shown):
            return
        later = self.play("@ +7 s")
        assert any(line.startswith(f"  {who} <") for line in later), "nobody answered"

    def newest(self, who: str) -> list[str]:
        """The buttons of the newest screen of somebody."""
        buttons = self.stage.people[who].buttons if who in self.stage.people else {}
        last = max((message for message, _ in buttons.values()), default=0)
        return sorted(label for label, (message, _) in buttons.items() if message == last)

    # ---- what people do ---------------------------------------------------------------------------------

    @rule(who=st.sampled_from(RESIDENTS), text=st.sampled_from(SAID + COMMANDS))
    def writes(self, who: str, text: str) -> None:
        self.answered(who, self.play(f"{who} > {text}"))

    @rule(
        who=st.sampled_from(RESIDENTS),
        text=ANYTHING,
    )
    def writes_anything(self, who: str, text: str) -> None:
        self.loop.run_until_complete(self.stage.says(who, text))
        self.loop.run_until_complete(self.stage.sent())

    @rule(who=st.sampled_from(RESIDENTS), act=st.sampled_from(DONE))
    def does(self, who: str, act: str) -> None:
        self.play(f"{who} > {act}")

    @rule(who=st.sampled_from((*RESIDENTS, "Elise")), data=st.data())
    def presses(self, who: str, data: st.DataObject) -> None:
        labels = sorted(self.stage.people[who].buttons) if who in self.stage.people else []
        if labels:
            shown = self.play(f"{who} > [{data.draw(st.sampled_from(labels))}]")
            self.answered(who, shown)

    @rule(who=st.sampled_from(RESIDENTS), data=st.data())
    def goes_on(self, who: str, data: st.DataObject) -> None:
        """A button of the newest screen: most people do this."""
        if labels := self.newest(who):
            self.answered(who, self.play(f"{who} > [{data.draw(st.sampled_from(labels))}]"))

    @rule(who=st.sampled_from(RESIDENTS), data=st.sampled_from(FORGED))
    def forges(self, who: str, data: str) -> None:
        before = self.play("@ +0 s")
        shown = self.play(f"{who} > (old button: {data})") if data else before
        assert not any("StatusChanged" in line for line in shown if data.startswith("d:"))

    @rule(text=st.sampled_from(SAID[:20]))
    def facilitator_writes(self, text: str) -> None:
        self.play(f"Elise > {text}")

    @rule(text=st.sampled_from(CALENDAR), data=st.data())
    def facilitator_keeps_the_calendar(self, text: str, data: st.DataObject) -> None:
        """Most often she goes on with the newest screen."""
        self.play(f"Elise > {text}")
        if labels := self.newest("Elise"):
            self.answered("Elise", self.play(f"Elise > [{data.draw(st.sampled_from(labels))}]"))

    @rule(step=st.sampled_from(("+7 s", "+1 h", "+1 j")))
    def time_passes(self, step: str) -> None:
        self.play(f"@ {step}")

    # ---- what is always true ----------------------------------------------------------------------------

    @invariant()
    def every_state_can_be_read_again(self) -> None:
        if hasattr(self, "stage"):
            self.loop.run_until_complete(self._check_states())

    async def _check_states(self) -> None:
        async with self.stage.database.read() as db:
            rows = await db.rows("select person from states")
            for row in rows:
                text = await states.load(db, row["person"])
                assert text is not None
                assert state.dump(state.load(text)) == text
            parked: list[Any] = await db.rows("select reason from parked")
            assert parked == [], [row["reason"] for row in parked]

    @invariant()
    def every_screen_of_a_resident_has_a_way_on(self) -> None:
        for who in RESIDENTS:
            screen = self.stage.people.get(who) if hasattr(self, "stage") else None
            if screen and screen.ways_on:
                assert screen.ways_on[-1], f"{who} is left without a button: {list(screen.messages.values())[-1]!r}"


Neighbourhood.TestCase.settings = settings(
    max_examples=30,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
TestNeighbourhood = Neighbourhood.TestCase
