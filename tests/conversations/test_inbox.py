"""The card of an idea: always one message that can be changed in place, and never a word of the resident's lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from conversations.exchange import HELD
from conversations.facilitator import inbox
from conversations.facts import Facts, Settings
from conversations.model import Answer, Happened, Idea, Part, PartKind, Person, Status
from conversations.moment import Moment
from conversations.state import State

SENT = datetime(2023, 9, 20, 8, tzinfo=UTC)
IDEA = Idea(1, 2, {"what": Answer(parts=(Part(PartKind.TEXT, "un jardin"),))}, SENT)


def moment(*trail: Happened) -> Moment:
    return Moment(State(), Facts(Person(2), Settings(), trail=trail), SENT)


def told(length: int, added: int = 0) -> Idea:
    more = {"added": Answer(parts=(Part(PartKind.TEXT, "+" * added),))} if added else {}
    return replace(IDEA, answers={"what": Answer(parts=(Part(PartKind.TEXT, "ß" * length),)), **more})


@pytest.mark.parametrize("length", [10, 2790, 2810, 4096, 9000])
def test_every_word_is_there_when_it_comes(length: int) -> None:
    shown = "".join(message.text for message in inbox.card(told(length), "Samira", moment()))
    assert shown.count("ß") == length


NOTES = tuple(Happened("note", SENT + timedelta(hours=hour), words="n" * 300) for hour in range(40))


@pytest.mark.parametrize("idea", [told(10), told(2790), told(2790, 4000), told(9000, 9000)])
@pytest.mark.parametrize("trail", [(), NOTES], ids=["new", "much noted"])
def test_card_that_follows_fits_in_one_message(idea: Idea, trail: tuple[Happened, ...]) -> None:
    card = inbox.followed(moment(*trail), idea)
    assert len(card.text) < 4096
    assert (card.replaces, card.is_card, bool(card.buttons)) == (HELD, True, True)


def test_newest_things_stay_when_there_are_many() -> None:
    many = [Happened("note", SENT, words=str(number)) for number in range(100)]
    assert [line.rpartition(" ")[2] for line in inbox.lines(IDEA, "Samira", moment(*many))[-2:]] == ["98", "99"]


def test_read_after_the_agenda_is_taken_off_it() -> None:
    on, off = Happened(Status.AGENDA.value, SENT), Happened(Status.READ.value, SENT)
    first = inbox.lines(IDEA, "Samira", moment(off))
    assert inbox.lines(IDEA, "Samira", moment(on, off))[-1] != first[-1]
