"""Danger is seen however it is written, with the right numbers; everyday exaggeration and ideas are not alarms."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))  # the messages are beside

from understanding.examples import rows, wishes

from conversations import doubt
from conversations.danger import (
    CHILD,
    FIRE,
    HEAVIER,
    HEAVY,
    MEDICAL,
    SIGNS,
    SUICIDE,
    UNSURE,
    VIOLENCE,
    WOMEN,
    Sign,
    is_doubtful,
    likely_signs,
    signs,
)
from conversations.emergency import answer, in_passing, press
from conversations.exchange import DESK, Button, Lane, Message, stack
from conversations.facts import Facts, Settings
from conversations.model import Part, PartKind, Person
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import State, dump, load
from conversations.words.danger import IN_DOUBT, IN_DOUBT_LINES, IN_DOUBT_NOW, LINES

ROWS = rows("danger.tsv")


@pytest.fixture
def moment(settings: Settings) -> Moment:
    return Moment(State(), Facts(Person(1, name="Ana"), settings), datetime(2023, 9, 20, 8, tzinfo=UTC))


def test_no_danger_is_missed() -> None:
    assert [words for kind, words in ROWS if kind == "danger" and not signs(words)] == []


def test_where_no_phrase_decides_the_numbers_are_said_in_passing() -> None:
    assert [words for kind, words in ROWS if kind == "doubt" and not (signs(words) or is_doubtful(words))] == []


def test_few_everyday_messages_get_the_numbers_in_passing() -> None:
    everyday = [words for meanings, words in wishes() if "danger" not in meanings]
    numbered = [words for words in everyday if is_doubtful(words, HEAVIER if doubt.is_everyday(words) else HEAVY)]
    assert len(numbered) < len(everyday) * 0.03


def test_everyday_words_are_hardly_ever_an_alarm() -> None:
    everyday = [words for kind, words in ROWS if kind == "none"]
    assert sum(bool(signs(words)) for words in everyday) < len(everyday) * 0.01


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
    assert [sign.key for sign in SIGNS if sign.numbers[0] not in IN_DOUBT_LINES[sign.key]] == []


def test_danger_is_seen_at_the_end_of_a_long_message() -> None:
    assert signs("on voudrait un jardin pour les enfants. " * 60 + "mon mari me frappe") == (VIOLENCE, WOMEN)


def test_danger_is_seen_at_the_end_of_a_long_message_without_an_end() -> None:
    """As people dictate; in words that are in no phrase."""
    cry = "j'ai plus le droit de voir ma sœur il vérifie mes appels et garde mon salaire"
    assert is_doubtful(f"{'on voudrait un jardin avec des bancs pour les enfants et les anciens ' * 12} {cry}")


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
    assert is_doubtful("ma fille pleure tous les matins avant l'école")
    assert not is_doubtful("un jardin pour les enfants")
    assert not is_doubtful("je veux mourir")  # no doubt


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("ma fille a pris tous les dolipranes de la maison", "15"),
        ("le camping car d a coté a explosé", "18"),
        ("jai 11 ans et jose pas dire ce que papi fait", "119"),
        ("ma copine pleure a cause de son mec il la surveille", "17"),
        ("a quoi ca sert de se lever je regarde la fenetre du 8eme", "3114"),
        ("jme sens vide", "3114"),
    ],
)
def test_the_numbers_in_passing_fit_what_is_feared(moment: Moment, text: str, line: str) -> None:
    said = in_passing(moment, moment.stay(), likely_signs(text)).messages[0].text
    assert re.search(rf"\b{line}\b", said)
    assert said.startswith(IN_DOUBT)
    assert said.endswith(IN_DOUBT_NOW)
    assert len(said.splitlines()) <= 4


def test_the_numbers_in_passing_leave_the_talk_as_it_was_and_add_a_person(moment: Moment) -> None:
    asked = Message("Où ?", stack(Button("Passer", "i:skip")))
    said = in_passing(moment, Outcome(moment.state, (asked,)), (CHILD,)).messages
    assert [one.to for one in said] == [0]  # nobody is alerted
    assert said[0].text.endswith("Où ?")
    assert [row[0].data for row in said[0].buttons] == ["i:skip", "tell"]


def test_the_same_numbers_come_once_in_a_talk(moment: Moment) -> None:
    first = in_passing(moment, moment.stay(Message("Où ?")), (CHILD,))
    again = replace(moment, state=load(dump(first.state)), at=moment.at + timedelta(hours=1))
    assert in_passing(again, again.stay(Message("Où ?")), (CHILD,)).messages == (Message("Où ?"),)
    assert "3114" in in_passing(again, again.stay(Message("Où ?")), (SUICIDE,)).messages[0].text
    tomorrow = replace(again, at=moment.at + timedelta(days=1))
    assert "119" in in_passing(tomorrow, tomorrow.stay(Message("Où ?")), (CHILD,)).messages[0].text


def test_numbers_said_at_once_are_not_said_again_in_passing(moment: Moment) -> None:
    cried = replace(moment, state=answer(moment, (SUICIDE,)).state)
    assert in_passing(cried, cried.stay(), (SUICIDE,)) == cried.stay()


def test_whoever_wants_it_has_the_facilitator_told_once_and_without_the_words(moment: Moment) -> None:
    warned = replace(moment, state=in_passing(moment, moment.stay(), (UNSURE,)).state)
    told = press(warned)
    assert told is not None
    assert [one.to for one in told.messages] == [0, DESK]
    assert told.changes == ()
    assert press(replace(warned, state=told.state)) is None
    assert press(moment) is None  # an old button, or a forged one


@pytest.mark.parametrize(("at_night", "lane"), [(True, Lane.ANSWER), (False, Lane.DESK)])
def test_the_facilitator_is_told_in_the_hours_she_chose(moment: Moment, at_night: bool, lane: Lane) -> None:
    settings = replace(moment.settings, alert_at_night=at_night)
    chosen = replace(moment, facts=replace(moment.facts, settings=settings))
    warned = replace(chosen, state=in_passing(chosen, chosen.stay(), (UNSURE,)).state)
    assert [one.lane for one in (press(warned) or warned.stay()).messages if one.to == DESK] == [lane]


@pytest.mark.parametrize("text", ["on a visité la prison avec l'école", "une convention avec le collège", "le séjour"])
def test_a_common_word_is_no_misspelling_of_a_word_of_danger(text: str) -> None:
    assert signs(text) == ()
    assert not is_doubtful(text)


def test_what_is_told_as_an_idea_or_plainly_asked_needs_more_to_be_a_doubt(moment: Moment) -> None:
    """Ideas speak of families and streets, as cries do. « Aux dames » is a game."""
    family = Part(PartKind.TEXT, "mon mari me bat toujours aux dames")
    grave = Part(PartKind.TEXT, "ma niece raconte que son beau pere la lave trop longtemps")
    in_form = replace(moment, state=replace(moment.state, place="idea.what"))
    assert (doubt.is_here(moment, family), doubt.is_here(in_form, family)) == (True, False)
    assert (doubt.is_here(moment, grave), doubt.is_here(in_form, grave)) == (True, True)


def test_a_word_of_danger_among_words_of_every_day_is_a_doubt() -> None:
    said = "jai bossé aux urgences je veux donner un coup de poing sur la table de la mairie pour le quartier"
    assert signs(said) == ()


def test_who_laughs_gets_the_number_in_passing() -> None:
    assert signs("ce robot est lent jvais me pendre lol") == ()
    assert is_doubtful("ce robot est lent jvais me pendre lol")
    assert signs("mon mari me frappe mdr") != ()  # other dangers are no joke


def test_no_first_name_and_no_town_is_a_cry(settings: Settings) -> None:
    """« Marcel » was once heard as « harcèle »."""
    names = (
        "Marcel Marcelle Gaston Colette Hélène Lucien Édith Sabrina Bilal Wassim Agnieszka Halyna Gino Jonathan Kelly"
    )
    answers = [*names.split(), *settings.communes]
    assert [words for words in answers if signs(words) or is_doubtful(words)] == []
