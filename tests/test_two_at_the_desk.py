"""Two facilitators press at the same instant, whatever they press: no step is skipped or taken twice, one of them
takes care of an idea, and both see the same card, which says what is kept."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
from pathlib import Path

from conftest import FLYER
from dialogue import SECOND_INVITATION, Stage
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.config import to_settings
from bot.config.sections import Config
from conversations.facilitator import status
from conversations.model import Meeting, Status
from conversations.words import desk as words
from storage import cards, ideas, trail

DESK = ("Elise", "Nora")
STEPS = [one.value for one in Status]
ACTS = st.one_of(
    st.sampled_from([f"d:1:{step}{quiet}" for step in STEPS for quiet in ("", ":quiet")]),
    st.sampled_from(["d:1:take:0", "d:1:take:1", "d:1:give:1-2", "d:1:give:2-1", "d:1:give:1-0", "d:1:show"]),
    st.just("reply"),
)
AT_ONCE = st.lists(st.tuples(ACTS, ACTS), min_size=4, max_size=10)


async def neighbourhood(folder: Path) -> Stage:
    season = tuple(Meeting(0, day, commune, venue) for day, commune, venue in FLYER)
    stage = await Stage.open(folder, to_settings(Config()), season)
    await stage.line("Elise > /start {invitation}")
    await stage.line(f"Nora > /start {SECOND_INVITATION}")
    told = ("/idee", "[👍 D'accord]", "un jardin", "fini", "[Passer]", "Lens", "[Passer]", "[Je ne sais pas]", "Ana")
    for line in (*told, "[Ici, sur Telegram]", "oui", "[📨 Envoyer]", "[Oui, 15 ans ou plus]"):
        await stage.line(f"Ana > {line}")
    return stage


async def acts(stage: Stage, who: str, act: str) -> None:
    screen = stage.people[who]
    async with stage.database.read() as db:
        card = await cards.held(db, screen.chat, 1)
    if act == "reply":
        await stage._send(screen, text="Bonjour", reply_to_message={"message_id": card})
    else:
        is_on_card = "give:" not in act and "quiet" not in act
        await stage._pressed(screen, card if is_on_card else 1, act)


async def never_cross(steps: list[tuple[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stage = await neighbourhood(Path(folder))
        try:
            for pair in steps:
                await asyncio.gather(*(acts(stage, who, act) for who, act in zip(DESK, pair, strict=True)))
                await stage.sent()
                await check(stage)
        finally:
            await stage.database.close()


async def check(stage: Stage) -> None:
    async with stage.database.read() as db:
        idea, happened = await ideas.load(db, 1), await trail.load(db, 1)
        held = [await cards.held(db, stage.people[who].chat, 1) for who in DESK]
        assert await db.rows("select reason from parked") == []
    assert idea
    states = [Status(one.what) for one in happened if one.what in tuple(Status)]
    assert states[-1] is idea.status
    assert [(a, b) for a, b in itertools.pairwise(states) if b not in status.NEXT[a]] == []
    takers = [one.person if one.what == "taken" else 0 for one in happened if one.what in ("taken", "untaken")]
    assert [0, *takers][-1] == idea.taken_by
    shown = [stage.people[who].messages[message] for who, message in zip(DESK, held, strict=True)]
    assert shown[0] == shown[1]
    assert shown[0].count("\n") > len(happened)
    meeting = next((m for m in stage.turns.season if m.id == idea.meeting), None)
    assert words.state_line(idea, meeting) in shown[0]


@settings(
    max_examples=12, deadline=None, derandomize=True, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)
@given(AT_ONCE)
def test_two_at_once_never_cross(steps: list[tuple[str, str]]) -> None:
    asyncio.run(never_cross(steps))
