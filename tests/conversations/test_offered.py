"""Words that say a button: what they may never be, and for how long."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))  # the messages are beside

from understanding.examples import rows

from conversations import offered
from conversations.exchange import Event, Pressed, Wrote
from conversations.model import Part, PartKind, Person, Role
from conversations.state import State, dump, load

TESTS = Path(__file__).parents[1]
NOW = datetime(2023, 9, 20, 8, tzinfo=UTC)
RESIDENT = Person(1)
SHOWN = (("🔔 Oui, prévenez-moi", "yes"), ("Choisir quand", "when"), ("Non merci", "no"))
ASKED = State(offered=SHOWN, offered_at=NOW)
LABELS = {
    label
    for page in (TESTS / "dialogues").glob("*.txt")
    for label in re.findall(r"^  .*\[([^\]]+)\]$", page.read_text(), re.MULTILINE)
}


def says(text: str, state: State = ASKED, at: datetime = NOW, person: Person = RESIDENT, answers: int = 0) -> Event:
    return offered.meant(Wrote(Part(PartKind.TEXT, text), at, answers), state, person)


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("oui", "yes"),
        ("ouais svp", "yes"),
        ("nan", "no"),
        ("non merci", "no"),
        ("choisir kan", "when"),
        ("choisir", "when"),
        ("merci", ""),
        ("effacer", ""),
        ("oui et je voudrais aussi savoir si ma voisine peut venir", ""),
        ("je ne sais pas", ""),
    ],
)
def test_words_are_the_press_they_say(text: str, data: str) -> None:
    event = says(text)
    assert (event.data if isinstance(event, Pressed) else "") == data


def test_no_words_of_danger_are_a_press() -> None:
    """Whatever was offered: whoever may be in danger is heard as such."""
    cries = [words for kind, words in rows("danger.tsv") if kind in ("danger", "doubt")]
    labels = {offered._label(label) for label in LABELS if not re.search(r"\d", label)}
    assert (len(labels) > 100, len(cries) > 300) == (True, True)
    short = [offered._spoken(cry) for cry in cries if len(cry.split()) <= offered.MOST]
    assert [said for said in short for one in labels if offered._is_part(said, one)] == []
    assert [said for said in short for one in labels if offered._are_alike(said, one)] == []
    assert [cry for cry in cries if says(cry) != Wrote(Part(PartKind.TEXT, cry), NOW)] == []


def test_only_what_was_just_offered_and_only_where_words_are_no_answer() -> None:
    assert isinstance(says("oui", at=NOW + timedelta(hours=23)), Pressed)
    for elsewhere in (
        says("oui", at=NOW + timedelta(hours=25)),
        says("oui", replace(ASKED, place="contact")),
        says("oui", replace(ASKED, place="idea.what")),
        says("oui", person=Person(1, role=Role.FACILITATOR)),
        says("oui", answers=7),
        says("oui", State()),
    ):
        assert isinstance(elsewhere, Wrote)


def test_two_yes_are_none() -> None:
    two = replace(ASKED, offered=(("Oui aux rappels", "a"), ("Oui aux nouvelles", "b")))
    assert isinstance(says("oui", two), Wrote)
    assert says("oui aux nouvelles", two) == Pressed("b", NOW)


def test_it_is_kept_as_it_was() -> None:
    assert load(dump(ASKED)) == ASKED
