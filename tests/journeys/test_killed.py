"""`kill -9` at failpoint 1, 2, 3… until none is left: nothing is lost, nothing is kept twice, little is repeated."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import outgoing
from bot.emulator import people as telegram_people
from bot.emulator.world import World
from conversations.exchange import Lane, Message
from conversations.model import Meeting
from storage import outbox
from tests.journeys.crashing import Ending, Ground, Journey

NOON = datetime(2023, 9, 20, 10, tzinfo=UTC)
EVE = datetime(2023, 9, 28, 16, 0, 5, tzinfo=UTC)  # 18 h there, the day before the first meeting
TOLD = (
    *("/idee", "[👍 D'accord]", "un four à pain", "fini", "[Passer]", "Vimy", "[Passer]"),
    *("[Je ne sais pas]", "Omar", "[Ici, sur Telegram]", "oui", "[📨 Envoyer]"),
)
MOST = 60  # runs; more would mean that the kill never comes


def says(name: str, text: str) -> Any:
    def act(world: World, chats: dict[str, Any]) -> None:
        telegram_people.write(world, chats[name], chats[name], text)

    return act


def nothing(world: World, chats: dict[str, Any]) -> None:
    """The clock has come by itself."""


async def announces(db: Any, ids: dict[str, int]) -> None:
    """As an announcement leaves: a row for each, which is not sent again when in doubt."""
    rows = outgoing.rows(Message("Une nouvelle pour vous.", lane=Lane.ANNOUNCEMENT, once=True))
    for name in ("Omar", "Ines", "Paul"):
        await outbox.add(db, ids[name], rows, NOON)


IDEA = Journey(
    before=("Elise > /start {invitation}", *(f"Omar > {line}" for line in TOLD)),
    act=says("Omar", "oui"),
    seen=(("Omar", "Votre idée porte le numéro 1"), ("Elise", "un four à pain")),
    at=NOON,
)
ANSWER = Journey(
    before=(*IDEA.before, "Omar > oui", "Elise > [💬 Répondre]"),
    act=says("Elise", "je vous appelle demain"),
    seen=(("Omar", "je vous appelle demain"), ("Elise", "Arrivé chez Omar")),
    at=NOON,
)
REMINDER = Journey(
    before=("Ines > rappels", "Ines > [🔔 Oui, prévenez-moi]", "@ +1 s"),
    act=nothing,
    seen=(("Ines", "La réunion est demain"),),
    at=EVE,
)
CHANGE = Journey(
    before=(
        *("Elise > /start {invitation}", "Ines > rappels", "Ines > [🔔 Oui, prévenez-moi]"),
        "Elise > Vendredi 29 septembre 2023, 14 h, CCAS, Harnes",
    ),
    act=says("Elise", "oui"),
    seen=(("Elise", "C'est gardé"), ("Ines", "Elle commence à 14 h")),
    at=NOON,
)
ANNOUNCEMENT = Journey(
    before=(),
    act=nothing,
    seen=tuple((name, "Une nouvelle") for name in ("Omar", "Ines", "Paul")),
    at=NOON,
    prepare=announces,
    once=("Omar", "Ines", "Paul"),
)
PASSED = {
    "intake seen commit committed claim send sent mark": (IDEA, ANSWER),
    "intake seen commit committed tick claim send sent mark": (CHANGE,),
    "tick claim send sent mark": (REMINDER,),
    "claim send sent mark": (ANNOUNCEMENT,),
}
EACH = [(journey, set(places.split())) for places, journeys in PASSED.items() for journey in journeys]


@pytest.mark.parametrize(("journey", "places"), EACH, ids=["idea", "answer", "change", "reminder", "announcement"])
async def test_killed_anywhere_nothing_is_lost(
    tmp_path: Path, season: tuple[Meeting, ...], journey: Journey, places: set[str]
) -> None:
    ground = await Ground.prepared(tmp_path / "ground", journey, season)
    untouched, died_at = await ground.ends(), set()
    assert untouched.died == 0
    for number in range(1, MOST):
        ending = await ground.ends(f"*:{number}")
        nothing_is_lost(ending, untouched, journey)
        if not ending.died:
            break
        died_at.add(ending.place)
    assert not ending.died
    for place in places - died_at:  # the order in which several messages leave is never quite the same
        ending = await ground.ends(f"{place}:1")
        assert ending.place == place
        nothing_is_lost(ending, untouched, journey)


def nothing_is_lost(ending: Ending, untouched: Ending, journey: Journey) -> None:
    """Each got what they get without any kill; one message more for a kill, or, of an announcement, one less."""
    kept = {name: number for name, number in untouched.counts.items() if name != "undelivered"}
    assert ending.counts == kept | {"undelivered": ending.counts["undelivered"]}
    for name, wanted in untouched.texts.items():
        more, less = Counter(ending.texts[name]), Counter(wanted)
        if name in journey.once:
            assert (more - less).total() == 0, ending
            assert (less - more).total() <= ending.counts["undelivered"], ending
        else:
            assert (less - more).total() == 0, ending
            assert (more - less).total() <= ending.died, ending
            assert set(more) == set(less), ending  # the same words once more, never other words
