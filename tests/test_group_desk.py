"""A group as the desk: nobody outside gets in, two members never cross, and who leaves takes nothing along."""

from __future__ import annotations

import asyncio
import itertools
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import FLYER
from dialogue import GROUP_INVITATION, Stage
from test_access import SECRET, TYPED, facilitators, kept_of, tells_idea, templates

from bot.config import to_settings
from bot.config.sections import Config
from conversations.model import Meeting
from storage import cards, meetings, people, states, threads

OTHER, MOVED = -4242, -1_009_999
NUMBERS = itertools.count(50_000)


@pytest.fixture
async def stage(tmp_path: Path) -> Any:
    """Nora and Lea in the group that is the desk; two residents with an idea each."""
    season = tuple(Meeting(0, day, commune, venue) for day, commune, venue in FLYER)
    made = await Stage.open(tmp_path, to_settings(Config()), season)
    await made.line("Nora@Bureau > /start {group invitation}")
    await tells_idea(made, "Ana", "canari d'Anaïs", "Anaïs-la-discrète")
    await tells_idea(made, "Zoe", "un marché de nuit", "Zoé")
    yield made
    await made.database.close()


async def happens(stage: Stage, chat: int, **content: Any) -> None:
    """In a group, by somebody who is in it and at no desk."""
    stage.clock.at += timedelta(seconds=5)  # nobody is too fast to be read
    place = {"chat": {"id": chat, "type": "supergroup"}, "from": {"id": 77, "is_bot": False}}
    match content:
        case {"data": data}:
            query = {"id": "1", "from": place["from"], "message": {"message_id": 3, **place}, "data": data}
            await stage.turns.handle({"update_id": next(NUMBERS), "callback_query": query})
        case _:
            message = {"message_id": 3, **place, **content}
            await stage.turns.handle({"update_id": next(NUMBERS), "message": message})


async def said_in(stage: Stage, chat: int) -> str:
    async with stage.database.read() as db:
        rows = await db.rows("select payload from outbox where chat = :chat", chat=chat)
        return "\n".join(db.open(row["payload"]) for row in rows)


def of(shown: list[str], name: str) -> list[str]:
    return [line for line in shown if line.startswith(f"  {name} <")]


async def test_another_group_gets_nothing_whatever_it_types_presses_or_answers(stage: Stage) -> None:
    before = await kept_of(stage, "Ana"), await facilitators(stage)
    to_the_bot = {"reply_to_message": {"message_id": 3, "from": {"is_bot": True, "username": stage.settings.bot}}}
    for text in TYPED:
        await happens(stage, OTHER, text=text.format(invitation="x" * 32))
    for pieces in templates():
        await happens(stage, OTHER, data="1".join(pieces)[:64])
    await happens(stage, OTHER, text="bonjour Ana", **to_the_bot)
    said = await said_in(stage, OTHER)
    assert [secret for secret in SECRET if secret in said] == []
    assert await said_in(stage, stage.people["Ana"].chat) == ""
    assert (await kept_of(stage, "Ana"), await facilitators(stage)) == before
    async with stage.database.read() as db:
        assert await people.find(db, OTHER) is None  # not even known
    await happens(stage, stage.people["Bureau"].chat, data="d:1:show")
    assert "canari d'Anaïs" in await said_in(stage, stage.people["Bureau"].chat)  # at the desk it is a button


async def test_a_link_for_a_group_is_for_no_person_and_the_other_way_round(tmp_path: Path) -> None:
    stage = await Stage.open(tmp_path, to_settings(Config()), ())
    try:
        await stage.line("Zoe > /start {group invitation}")
        await stage.line(f"Zoe > /start group:{GROUP_INVITATION}")
        await stage.line("Zoe@Voisins > /start {invitation}")
        assert await facilitators(stage) == []
        await stage.line("Zoe@Voisins > /start {group invitation}")
        assert len(await facilitators(stage)) == 1
    finally:
        await stage.database.close()


async def test_a_group_anybody_may_read_does_not_become_the_desk(tmp_path: Path) -> None:
    stage = await Stage.open(tmp_path, to_settings(Config()), ())
    try:
        await stage.line("Zoe@Voisins > (opens to everybody)")
        shown = await stage.line("Zoe@Voisins > /start {group invitation}")
        assert (await facilitators(stage), len(of(shown, "Voisins"))) == ([], 1)
    finally:
        await stage.database.close()


async def test_two_members_write_to_two_residents_at_once(stage: Stage) -> None:
    await stage.line("Nora@Bureau > (old button: d:1:reply)")
    to_ana = max(stage.people["Bureau"].messages)
    await stage.line("Lea@Bureau > (old button: d:2:reply)")
    to_zoe = max(stage.people["Bureau"].messages)
    assert to_zoe > to_ana
    shown = await stage.line("Lea@Bureau > (replies: message à Zoé) bonsoir")
    assert (len(of(shown, "Zoe")), of(shown, "Ana")) == (1, [])
    shown = await stage.line("Nora@Bureau > (replies: message à Anaïs) bonjour")
    assert (len(of(shown, "Ana")), of(shown, "Zoe")) == (1, [])


async def test_two_members_at_the_same_instant(stage: Stage) -> None:
    bureau, username = stage.people["Bureau"], stage.settings.bot
    answers = []
    for member, button, name in (("Nora", "d:1:reply", "Ana"), ("Lea", "d:2:reply", "Zoe")):
        await stage.line(f"{member}@Bureau > (old button: {button})")
        number, asked = next(NUMBERS), max(bureau.messages)
        sender = {"id": stage.people[member].chat, "is_bot": False}
        place = {"chat": {"id": bureau.chat, "type": "supergroup"}, "from": sender, "message_id": number}
        answered = {"message_id": asked, "from": {"is_bot": True, "username": username}}
        message = {**place, "text": f"à {name} seule", "reply_to_message": answered}
        answers.append({"update_id": number, "message": message})
    await asyncio.gather(*map(stage.turns.handle, answers))
    shown = await stage.sent()
    for name, other in (("Ana", "Zoe"), ("Zoe", "Ana")):
        said = "\n".join(stage.people[name].messages.values())
        assert (len(of(shown, name)), f"à {name} seule" in said, f"à {other} seule" in said) == (1, True, False)


async def test_words_that_nobody_awaited_reach_no_resident(stage: Stage) -> None:
    """Colleagues speak to each other in answer to a card, or to what a colleague was asked."""
    await stage.line("Nora@Bureau > (old button: d:1:reply)")
    for answered in ("canari d'Anaïs", "message à Anaïs"):
        shown = await stage.line(f"Lea@Bureau > (replies: {answered}) entre nous")
        assert of(shown, "Ana") == []
    shown = await stage.line("Nora@Bureau > [Oui, pour Anaïs-la-discrète]")  # Lea's words are not hers to send
    assert of(shown, "Ana") == []
    shown = await stage.line("Lea@Bureau > [Oui, pour Anaïs-la-discrète]")
    assert len(of(shown, "Ana")) == 1


@pytest.mark.parametrize("how", ["(removes the bot)", "revoke", "(opens to everybody)"])
async def test_a_group_that_is_no_desk_any_more_gets_nothing(stage: Stage, how: str) -> None:
    await stage.line("Nora@Bureau > (old button: d:1:reply)")
    if how == "revoke":
        async with stage.database.transaction() as db:
            assert await people.leave_desk(db, 1)
    else:
        await stage.line(f"Nora@Bureau > {how}")
        await stage.line("Nora@Bureau > /idees")
    assert await facilitators(stage) == []
    for line in ("/idees", "(old button: d:1:show)", "(old button: d:1:read)", "(replies: message à Anaïs) bonjour"):
        shown = await stage.line(f"Nora@Bureau > {line}")
        assert [secret for secret in SECRET if secret in "\n".join(shown)] == []
        assert of(shown, "Ana") == []
    assert of(await stage.line("Ana > un mot de plus"), "Bureau") == []
    async with stage.database.read() as db:
        assert await states.members(db) == []  # nor what they were about to write


async def test_a_group_that_moved_is_still_the_desk_and_old_numbers_mean_nothing_there(stage: Stage) -> None:
    """A supergroup counts its messages from 1: the same number is another message."""
    bureau = stage.people["Bureau"]
    async with stage.database.read() as db:
        card = await cards.held(db, bureau.chat, 1)
        assert await threads.find(db, bureau.chat, card)
    await happens(stage, bureau.chat, migrate_to_chat_id=MOVED)
    bureau.chat = MOVED
    async with stage.database.read() as db:
        assert (await people.find(db, MOVED), await people.facilitators(db)) == (1, [1])
        assert (await cards.held(db, MOVED, 1), await threads.find(db, MOVED, card)) == (0, None)
    assert any("canari d'Anaïs" in line for line in await stage.line("Nora@Bureau > (old button: d:1:show)"))


async def test_who_erases_everything_leaves_no_trace_in_a_members_talk(stage: Stage) -> None:
    await stage.line("Nora@Bureau > (replies: canari d'Anaïs) le secret de Camille")
    async with stage.database.transaction() as db:
        ana = await people.find(db, stage.people["Ana"].chat)
        assert ana
        assert "secret de Camille" in "".join(text for _, _, text in await states.members(db))
    await stage.line("Ana > /effacer")
    await stage.line("Ana > oui")
    async with stage.database.read() as db:
        assert await people.find(db, stage.people["Ana"].chat) is None
        kept = "\n".join(text for _, _, text in await states.members(db))
    assert ("secret de Camille" in kept, f'"{ana}:1"' in kept) == (False, False)


async def test_what_the_clock_asked_the_group_is_answered_once_by_whoever_does(stage: Stage) -> None:
    """Where is the meeting? The question is nobody's in particular, and what was changed is told after a while."""
    await stage.line("@ 2023-11-03 10:00")
    await stage.line("Lea@Bureau > (replies: C'est où) salle Dumas")
    await stage.line("Lea@Bureau > [Oui, c'est le lieu]")
    again = await stage.line("Nora@Bureau > (replies: C'est où) salle Zola")
    assert [line for line in again if "salle Zola" in line] == []
    await stage.line("Nora@Bureau > (old button: d:1:reply)")  # what Lea changed is not lost by what Nora does
    await stage.line("@ +1 j")
    async with stage.database.read() as db:
        assert [m.venue for m in await meetings.season(db) if "salle" in m.venue] == ["salle Dumas"]
