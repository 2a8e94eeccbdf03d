"""Danger is seen however it is written, with the right numbers; everyday exaggeration and ideas are not alarms."""

from __future__ import annotations

from pathlib import Path

import pytest

from conversations.danger import CHILD, FIRE, MEDICAL, SIGNS, SUICIDE, VIOLENCE, WOMEN, Sign, is_doubtful, signs
from conversations.emergency import in_passing
from conversations.exchange import Button, Message, stack
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.words.danger import IN_DOUBT, LINES

MESSAGES = Path(__file__).parent.parent / "understanding" / "danger.tsv"
ROWS = [line.split("\t") for line in MESSAGES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
UNDERSTOOD = [
    line.split("\t")
    for line in MESSAGES.with_name("messages.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def test_no_danger_is_missed() -> None:
    assert [words for kind, words in ROWS if kind == "danger" and not signs(words)] == []


def test_where_no_phrase_decides_the_numbers_are_said_in_passing() -> None:
    assert [words for kind, words in ROWS if kind == "doubt" and not (signs(words) or is_doubtful(words))] == []


def test_few_everyday_messages_get_the_numbers_in_passing() -> None:
    everyday = [words for _, meaning, words in UNDERSTOOD if meaning != "danger"]
    assert sum(map(is_doubtful, everyday)) < len(everyday) * 0.03


def test_everyday_words_are_no_alarm() -> None:
    assert [words for kind, words in ROWS if kind == "none" and signs(words)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jveu mourir", (SUICIDE,)),
        ("il me bat", (VIOLENCE, WOMEN)),
        ("on m'agresse dans la rue", (VIOLENCE,)),
        ("mon voisin frappe ses enfants", (VIOLENCE, CHILD)),
        ("il ne respire plus", (MEDICAL,)),
        ("ya le feu dans limmeuble", (FIRE,)),
        ("jai pris plein de cachet pour mourir", (MEDICAL, SUICIDE)),
        ("mort de rire", ()),
        ("ce quartier me tue", ()),
        ("une journée pour parler du suicide des jeunes", ()),
    ],
)
def test_the_signs_are_the_right_ones_most_urgent_first(text: str, expected: tuple[Sign, ...]) -> None:
    assert signs(text) == expected


def test_the_numbers_are_those_of_the_public_service() -> None:
    assert {sign.key: sign.numbers for sign in SIGNS} == {
        "fire": ("18",),
        "medical": ("15",),
        "violence": ("17", "114"),
        "women": ("3919", "17", "114"),
        "child": ("119",),
        "suicide": ("3114", "15", "112"),
    }


def test_every_sign_has_its_sentence_with_its_first_number() -> None:
    assert [sign.key for sign in SIGNS if sign.numbers[0] not in LINES[sign.key]] == []


def test_danger_is_seen_at_the_end_of_a_long_message() -> None:
    assert signs("on voudrait un jardin pour les enfants. " * 60 + "mon mari me frappe") == (VIOLENCE, WOMEN)


@pytest.mark.parametrize(
    "text",
    [
        "j'ai une idée pour le quartier mais mon mari vient de me frapper",
        "On voudrait un banc. Hier on m'a agressée là-bas.",
        "une conférence ce serait bien et je veux mourir",
    ],
)
def test_an_idea_in_the_same_message_hides_no_danger(text: str) -> None:
    assert signs(text) != ()


def test_words_in_doubt_get_a_number_in_passing() -> None:
    assert is_doubtful("il y a un couteau sur le banc")
    assert is_doubtful("les pompiers sont la elle repond plus depuis hier soir et les enfants pleurent")
    assert not is_doubtful("un jardin pour les enfants")
    assert not is_doubtful("je veux mourir")  # no doubt


def test_the_numbers_in_passing_leave_the_talk_as_it_was_and_add_a_person() -> None:
    asked = Message("Où ?", stack(Button("Passer", "i:skip")))
    said = in_passing(Outcome(HOME, (asked,))).messages
    assert [one.to for one in said] == [0]  # nobody is alerted
    assert said[0].text.startswith(IN_DOUBT)
    assert said[0].text.endswith("Où ?")
    assert [row[0].data for row in said[0].buttons] == ["i:skip", "contact"]
    assert in_passing(Outcome(HOME, said)).messages[0].buttons == said[0].buttons  # once is enough
