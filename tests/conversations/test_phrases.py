"""The small language of phrases: what each sign means, and that looking only where one may be misses none."""

from __future__ import annotations

import pytest
from understanding.examples import wishes

from conversations.hearing.phrases import Phrases
from conversations.hearing.sounds import heard, line
from conversations.understanding import LANGUAGES, QUESTIONS, TURNS, WISHES


def says(phrase: str, text: str) -> bool:
    return bool(Phrases({"it": phrase}).found(line(heard(text))))


@pytest.mark.parametrize(
    ("phrase", "text", "is_said"),
    [
        ("veux|voudrais arrêter", "Je voudrais arrêter !", True),
        ("veux|voudrais arrêter", "Je veux une pause.", False),
        ("veux vite? arrêter", "je veux arrêter", True),
        ("veux vite? arrêter", "je veux vite arrêter", True),
        ("veux * arrêter", "je veux tout de suite arrêter", True),
        ("veux * arrêter", "je veux un banc, deux tables, trois chaises et pouvoir arrêter", False),
        ("organis~ fête", "nous organisions une fête", True),
        ("veux !pas venir", "je veux pas venir", False),
        ("veux !pas venir", "je veux venir", True),
        ("^ arrêter", "je veux arrêter", False),
        ("^ arrêter", "arrêter maintenant", True),
        ("arrêter $", "arrêter maintenant", False),
        ("d_accord", "d'accord", True),
        ("?", "?", True),
        ("arrêter", "pas de larretage", False),
    ],
)
def test_each_sign_of_the_language(phrase: str, text: str, is_said: bool) -> None:
    assert says(phrase, text) is is_said


@pytest.mark.parametrize(("text", "is_all"), [("ok arrêter", True), ("arrêter", True), ("arrêter le bruit", False)])
def test_a_phrase_and_nothing_else_but_words_beside_it(text: str, is_all: bool) -> None:
    phrases = Phrases({"stop": "arrêter"}, heard("ok bon"))
    assert phrases.whole(line(heard(text))) == ({"stop"} if is_all else frozenset())


def test_what_is_said_is_put_aside() -> None:
    phrases = Phrases({"everyday": "mort rire", "other": "rire"})
    assert phrases.without(line(heard("mort de rire hier")), "everyday", " -") == line(("-", *heard("hier")))
    assert phrases.without(line(heard("rire hier")), "everyday", " -") == line(heard("rire hier"))


def test_looking_only_where_the_rarest_word_is_misses_nothing() -> None:
    tables = {name: text for table in (WISHES, QUESTIONS, TURNS) for name, text in table.items()}
    for phrases, names in ((Phrases(tables), tables), (Phrases(LANGUAGES), LANGUAGES)):
        for example in wishes()[::10]:
            said = line(heard(example.words))
            assert phrases.found(said) == {name for name in names if phrases.count(said, name)}, example.words
