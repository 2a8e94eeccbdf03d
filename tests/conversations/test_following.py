"""Who is asked how it went at the meeting, and who is left alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from conversations import following
from conversations.changes import LeftAlone, WentSaid
from conversations.exchange import Rang, Wrote
from conversations.facts import Facts
from conversations.model import IdeaLine, Meeting, Part, PartKind, Person, Status
from conversations.router import respond
from conversations.state import State

NOW = datetime(2023, 10, 6, 16, tzinfo=UTC)
PAST = Meeting(1, date(2023, 9, 29), "Harnes")
AHEAD = Meeting(2, date(2023, 10, 27), "Lens")
IDEA = IdeaLine(5, Status.DISCUSSED, NOW, meeting=1)
ANA = Person(7)


@pytest.fixture
def facts(settings) -> Facts:
    return Facts(ANA, settings, meetings=(PAST, AHEAD), ideas=(IDEA,))


def asked(facts: Facts) -> int:
    return len(respond(State(), Rang(following.HOW, "5", NOW), facts).messages)


def test_who_presented_an_idea_is_asked(facts):
    assert asked(facts) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"person": replace(ANA, left_alone=True)},
        {"ideas": (replace(IDEA, status=Status.WITHDRAWN),)},
        {"ideas": (replace(IDEA, status=Status.AGENDA, meeting=AHEAD.id),)},
        {"ideas": (replace(IDEA, status=Status.READ, meeting=0),)},
        {"ideas": (replace(IDEA, number=6),)},
        {"meetings": (replace(PAST, cancelled=True), AHEAD)},
    ],
    ids=["left alone", "taken back", "next meeting", "not presented", "not theirs", "no meeting"],
)
def test_others_are_not(facts, change):
    assert asked(replace(facts, **change)) == 0


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("c'était très bien", "good"), ("Super !", "good"), ("bof", "so-so"), ("pas mal", "so-so"), ("pas bien", "bad"),
        ("c'était nul", "bad"), ("je n'y étais pas", "absent"), ("je suis pas venue", "absent"),
    ],
)  # fmt: skip
def test_words_count_as_the_buttons_do(facts, said, answer):
    state = respond(State(), Rang(following.HOW, "5", NOW), facts).state
    outcome = respond(state, Wrote(Part(PartKind.TEXT, said), NOW), facts)
    assert WentSaid(5, answer, NOW) in outcome.changes
    assert outcome.state.place == "home"


@pytest.mark.parametrize("said", ["laissez-moi tranquille", "stop"])
def test_who_wants_to_be_left_alone_is(facts, said):
    state = respond(State(), Rang(following.HOW, "5", NOW), facts).state
    assert LeftAlone(NOW) in respond(state, Wrote(Part(PartKind.TEXT, said), NOW), facts).changes
