"""Nobody gets in: whatever a stranger writes, presses or forges, nothing of anybody else's is shown or changed.

The table of actions is read from the source, so that a new command or button is tried without being named here.
"""

from __future__ import annotations

import ast
import asyncio
import itertools
import re
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from conftest import FLYER
from dialogue import Stage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.config import to_settings
from bot.config.sections import Config
from conversations.everywhere import COMMANDS
from conversations.facilitator import desk
from conversations.model import Meeting
from conversations.words import announcing as announcing_words
from conversations.words import calendar as calendar_words
from conversations.words import calendar_add as calendar_add_words
from conversations.words import finding as finding_words
from storage import invitations, people, personal

ROOT = Path(__file__).parents[1]
SECRET = (
    *("canari d'Anaïs", "Anaïs-la-discrète", "06 11 22 33 44", "+33611223344", "canari d'Elise", "Camille"),
    *(finding_words.NO_IDEAS, finding_words.BUTTON_STATE, finding_words.WHICH_WORDS),  # the desk, even an empty one
    *(announcing_words.WRITE, announcing_words.NOBODY_YET, announcing_words.WHO),
    *(
        calendar_words.SEASON,
        calendar_words.NOTHING_AHEAD,
        calendar_add_words.ask(to_settings(Config())),
        "Lieu secret",
    ),
)
EXPIRED = "an-expired-invitation-32-signs--"
NUMBERS = ("0", "1", "2", "3", "-1", "99", "99999999999999999999", "1:1", "²", "")
GROUP = -1001


# ---- what there is to try --------------------------------------------------------------------------------


@cache
def conversations() -> tuple[ast.AST, ...]:
    return tuple(ast.parse(path.read_text()) for path in sorted((ROOT / "conversations").rglob("*.py")))


@cache
def templates() -> tuple[tuple[str, ...], ...]:
    """The data of every button made anywhere, cut where a value goes: `f"d:{number}:read"` is ("d:", ":read")."""
    calls = [node for tree in conversations() for node in ast.walk(tree) if isinstance(node, ast.Call)]
    buttons = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Button"]
    given = [argument for call in buttons for argument in (*call.args[1:2], *(k.value for k in call.keywords))]
    return tuple(sorted({cut for argument in given if (cut := tuple(_cut(argument)))}))


def _cut(argument: ast.expr) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=[*pieces]):
            texts = [piece.value if isinstance(piece, ast.Constant) else "\0" for piece in pieces]
            yield from "".join(str(text) for text in texts).split("\0")


@cache
def words_of_cases() -> tuple[str, ...]:
    """Every word that a `case` of the conversations waits for: actions, answers, keys."""
    cases = [node for tree in conversations() for node in ast.walk(tree) if isinstance(node, ast.match_case)]
    inside = [node for case in cases for node in ast.walk(case.pattern) if isinstance(node, ast.MatchValue)]
    values = {node.value.value for node in inside if isinstance(node.value, ast.Constant)}
    return tuple(sorted(value for value in values if isinstance(value, str) and value))


@st.composite
def forged(draw: st.DrawFn) -> str:
    """Data of a button that exists, with any numbers and actions in it."""
    pieces = draw(st.sampled_from(templates()))
    value = st.sampled_from((*NUMBERS, *words_of_cases()))
    filled = [text for piece in pieces[:-1] for text in (piece, draw(value))]
    return "".join((*filled, pieces[-1]))[:64]


ARGUMENTS = ("", " {invitation}", f" {EXPIRED}", " " + "x" * 32, " affiche-lens", " 1", " @fabrik_bot")
TYPED = [f"/{name}{argument}" for name in (*COMMANDS, *desk.COMMANDS, "start") for argument in ARGUMENTS]
ACTS = st.one_of(
    st.tuples(st.just("forges"), forged()),
    st.tuples(st.just("types"), st.sampled_from(TYPED)),
    st.tuples(st.just("types"), st.sampled_from(("1", "idée 1", "oui", "un banc pour les anciens du quartier"))),
    st.tuples(st.just("replays"), st.integers(0, 10_000)),  # a button that somebody else has on their screen
    st.tuples(st.just("goes on"), st.integers(0, 10_000)),  # one of their own
)


# ---- who is there ----------------------------------------------------------------------------------------


async def neighbourhood(folder: Path) -> Stage:
    """Elise at the desk; Anaïs, whose idea was read and answered; Zoé, who has an idea too and is not nice."""
    season = tuple(Meeting(0, day, commune, venue) for day, commune, venue in FLYER)
    hidden = Meeting(0, date(2023, 10, 6), "Lens", "Lieu secret", published=False)
    stage = await Stage.open(folder, to_settings(Config()), (*season, hidden))
    async with stage.database.transaction() as db:
        await invitations.create(db, EXPIRED, datetime(2023, 1, 1, tzinfo=UTC))
    await stage.line("Elise > /start {invitation}")
    await tells_idea(stage, "Ana", "canari d'Anaïs", "Anaïs-la-discrète")
    await stage.line("Ana > (phone: +33611223344)")
    await tells_idea(stage, "Zoe", "un marché de nuit", "Zoé")
    await stage.line("Elise > (replies: canari d'Anaïs) canari d'Elise")
    await stage.line("Ana > rappels")
    await stage.line("Ana > /contact")
    await stage.line("Ana > le mot de Camille")
    return stage


async def tells_idea(stage: Stage, name: str, words: str, called: str) -> None:
    lines = ("/idee", "[👍 D'accord]", words, "fini", "[Passer]", "Lens", "[Passer]", "[Je ne sais pas]", called)
    for line in (*lines, "[Ici, sur Telegram]", "oui", "[📨 Envoyer]", "[Oui, 15 ans ou plus]"):
        await stage.line(f"{name} > {line}")


async def tries(stage: Stage, act: str, what: Any) -> list[str]:
    match act:
        case "forges":
            return await stage.line(f"Zoe > (old button: {what})") if _is_sayable(what) else []
        case "types":
            return await stage.line(f"Zoe > {what}")
        case "replays":
            return await replays(stage, "Elise" if what % 2 else "Ana", what)
        case _:
            return await replays(stage, "Zoe", what)


def _is_sayable(data: str) -> bool:
    return bool(data.strip()) and not set(data) & set("()\n")


async def replays(stage: Stage, owner: str, which: int) -> list[str]:
    buttons = [data for _, data in stage.people[owner].buttons.values() if data and _is_sayable(data)]
    return await stage.line(f"Zoe > (old button: {buttons[which % len(buttons)]})") if buttons else []


async def kept_of(stage: Stage, name: str) -> dict[str, Any]:
    """Everything kept of somebody but when their reminders were planned, which anybody's clock may bring about."""
    async with stage.database.read() as db:
        person = await people.find(db, stage.people[name].chat)
        assert person
        return {"id": person, **await personal.copy(db, person)}


async def facilitators(stage: Stage) -> list[int]:
    async with stage.database.read() as db:
        return await people.facilitators(db)


# ---- what must hold --------------------------------------------------------------------------------------


async def stays_outside(acts: list[tuple[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stage = await neighbourhood(Path(folder))
        try:
            before = [await kept_of(stage, name) for name in ("Ana", "Elise")], await facilitators(stage)
            for act, what in acts:
                shown = await tries(stage, act, what)
                spoken_to = {line.split()[0] for line in shown if re.match(r"  \w+ <", line)}
                assert "Ana" not in spoken_to, (act, what, shown)
                seen = "\n".join(_of(shown, "Zoe"))
                assert [secret for secret in SECRET if secret in seen] == [], (act, what)
            after = [await kept_of(stage, name) for name in ("Ana", "Elise")], await facilitators(stage)
            assert after == before
        finally:
            await stage.database.close()


def _of(shown: list[str], name: str) -> Iterator[str]:
    """The lines of one person's screen."""
    owner = ""
    for line in shown:
        owner = line.split()[0] if re.match(r"  \w+ <", line) else owner
        if owner == name:
            yield line


@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.lists(ACTS, min_size=20, max_size=40))
def test_stranger_never_gets_in(acts: list[tuple[str, Any]]) -> None:
    asyncio.run(stays_outside(acts))


@pytest.fixture
async def stage(tmp_path: Path) -> Any:
    made = await neighbourhood(tmp_path)
    yield made
    await made.database.close()


async def test_every_button_of_the_desk_is_nobodys_but_hers(stage: Stage) -> None:
    """Each kind of button once, about somebody else's idea and person."""
    before = await kept_of(stage, "Ana"), await facilitators(stage)
    for pieces in templates():
        for value in ("1", "2"):
            data = value.join(pieces)[:64]
            shown = await stage.line(f"Zoe > (old button: {data})") if _is_sayable(data) else []
            assert [secret for secret in SECRET if secret in "\n".join(_of(shown, "Zoe"))] == [], data
    assert (await kept_of(stage, "Ana"), await facilitators(stage)) == before
    shown = await stage.line("Elise > (old button: d:1:show)")
    assert any("canari d'Anaïs" in line for line in shown)  # for her it is a button like any other


async def test_forwarded_command_is_no_command(stage: Stage) -> None:
    """Not even her own invitation, sent on by somebody she trusts."""
    invitation = "another-invitation-of-32-letters"
    async with stage.database.transaction() as db:
        await invitations.create(db, invitation, datetime(2030, 1, 1, tzinfo=UTC))
    forwarded = {"text": f"/start {invitation}", "forward_origin": {"type": "user"}}
    await stage._send(stage.people["Zoe"], **forwarded)
    assert await facilitators(stage) == [1]
    await stage.line(f"Zoe > /start {invitation}")
    assert len(await facilitators(stage)) == 2  # the link itself was good


async def test_administrator_of_a_group_gets_nothing_there(stage: Stage) -> None:
    """Neither a resident's idea nor the desk: a group hears public things only, whoever writes."""
    numbers = itertools.count(10_000)
    for text in (*TYPED, "/reunion@fabrik_bot"):
        sender = {"id": stage.people["Elise"].chat, "is_bot": False}
        message = {"message_id": 1, "chat": {"id": GROUP, "type": "supergroup"}, "from": sender}
        await stage.turns.handle({"update_id": next(numbers), "message": {**message, "text": text}})
    async with stage.database.read() as db:
        payloads = [db.open(row["payload"]) for row in await db.rows("select payload from outbox where chat < 0")]
    assert payloads
    assert [secret for secret in SECRET for payload in payloads if secret in payload] == []


@pytest.mark.parametrize("invitation", ["{invitation}", EXPIRED, "never-given-invitation-32-signs-"])
async def test_invitation_used_expired_or_invented_opens_nothing(stage: Stage, invitation: str) -> None:
    await stage.line(f"Zoe > /start {invitation}")
    assert await facilitators(stage) == [1]


# ---- leaving the desk ------------------------------------------------------------------------------------


async def joins(stage: Stage, name: str) -> None:
    invitation = f"{name:-<32}"
    async with stage.database.transaction() as db:
        await invitations.create(db, invitation, datetime(2030, 1, 1, tzinfo=UTC))
    await stage.line(f"{name} > /start {invitation}")


async def test_only_facilitator_cannot_leave_by_mistake(stage: Stage) -> None:
    await stage.line("Elise > /quitter")
    await stage.line("Elise > (old button: leave:yes)")
    assert await facilitators(stage) == [1]


async def test_who_left_sees_nothing_any_more(stage: Stage) -> None:
    await joins(stage, "Nora")
    await stage.line("Elise > /quitter")
    shown = await stage.line("Elise > [Oui, je quitte]")
    assert any(line.startswith("  Nora <") for line in shown)  # those who stay are told
    for line in ("(old button: d:1:show)", "(old button: desk)", "/idees", "(replies: canari d'Anaïs) bonjour"):
        shown = await stage.line(f"Elise > {line}")
        assert [secret for secret in SECRET if secret in "\n".join(shown)] == []
        assert [said for said in shown if said.startswith("  Ana <")] == []
    await stage.line("Nora > /quitter")
    assert "Oui, je quitte" not in stage.people["Nora"].buttons  # she is the only one now


async def test_words_that_waited_for_who_left_wait_for_the_next(stage: Stage) -> None:
    await stage.says("Ana", "le secret de Camille")
    async with stage.database.transaction() as db:
        assert await people.leave_desk(db, 1)
    shown = await stage.sent()
    assert [line for line in shown if line.startswith("  Elise <")] == []
    await joins(stage, "Nora")
    assert [text for text in stage.people["Nora"].messages.values() if "le secret de Camille" in text] != []
