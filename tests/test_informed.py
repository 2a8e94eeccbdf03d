"""Nobody's next answer is kept before they agreed to what the notice says today; what they wrote waits for it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from dialogue import Stage

from conversations import privacy, state
from conversations.facts import Settings
from conversations.model import Meeting, Person, Purpose
from conversations.state import State
from storage import people, states

BEGUN = ("Nour > /idee", "Nour > [👍 D'accord]", "Nour > un four à pain", "Nour > fini", "Nour > [Passer]")


@pytest.fixture
async def stage(tmp_path: Path, settings: Settings, season: tuple[Meeting, ...]) -> AsyncIterator[Stage]:
    """Nour is asked for the commune of her idea when the association decides to keep ideas for one year only."""
    stage = await Stage.open(tmp_path, settings, season)
    for line in BEGUN:
        await stage.line(line)
    stage.turns.settings = replace(settings, idea_days=365)
    yield stage
    await stage.database.close()


async def nour(stage: Stage) -> tuple[State, Person]:
    async with stage.database.read() as db:
        person = await people.find(db, stage.people["Nour"].chat)
        assert person
        return state.load(await states.load(db, person)), await people.load(db, person)


def kept(there: State) -> list[str]:
    return list(there.draft.answers) if there.draft else []


async def test_an_answer_waits_for_the_new_wording_and_is_then_taken(stage: Stage) -> None:
    await stage.line("Nour > Lens")
    there, person = await nour(stage)
    assert (there.place, kept(there)) == ("idea.agree", ["what", "about"])
    await stage.line("Nour > [👍 D'accord]")
    there, person = await nour(stage)
    assert (there.place, kept(there)) == ("idea.with", ["what", "about", "where"])
    assert person.versions[Purpose.IDEA] == privacy.version(stage.turns.settings)


async def test_a_button_waits_too_and_the_question_comes_back(stage: Stage) -> None:
    await stage.line("Nour > [Je ne sais pas]")
    assert (await nour(stage))[0].place == "idea.agree"
    await stage.line("Nour > oui")
    there, _ = await nour(stage)
    assert (there.place, kept(there)) == ("idea.where", ["what", "about"])


async def test_who_does_not_agree_any_more_keeps_nothing_begun(stage: Stage) -> None:
    await stage.line("Nour > Lens")
    await stage.line("Nour > [Non merci]")
    there, person = await nour(stage)
    assert (there.place, there.draft, there.parts) == ("home", None, ())
    assert Purpose.IDEA not in person.agreements


async def test_coming_back_to_a_draft_asks_first(stage: Stage) -> None:
    for line in ("Nour > /menu", "Nour > /idee", "Nour > [▶️ Continuer]"):
        await stage.line(line)
    assert (await nour(stage))[0].place == "idea.agree"
    await stage.line("Nour > [👍 D'accord]")
    assert (await nour(stage))[0].place == "idea.where"


def test_the_version_changes_with_what_is_said_and_not_with_whom_to_call(settings: Settings) -> None:
    same = (replace(settings, phone="01 02 03 04 05"), replace(settings, data_email="dpo@exemple.fr"))
    other = (
        replace(settings, phone=""),
        replace(settings, backup_days=0),
        replace(settings, media_days=8),
        replace(settings, association="Une autre"),
        replace(settings, shares_with_partners=False),
    )
    assert {privacy.version(each) for each in same} == {privacy.version(settings)}
    assert len({privacy.version(each) for each in (settings, *other)}) == 1 + len(other)


def test_what_is_switched_off_is_not_claimed(settings: Settings) -> None:
    bare = replace(settings, phone="", email="", backup_days=0, shares_with_partners=False)
    told, less = ("\n".join(privacy.words.notice(each)) for each in (settings, bare))
    for word in ("partenaire", "copies de secours", settings.phone, settings.email):
        assert (word in told, word in less) == (True, False), word
