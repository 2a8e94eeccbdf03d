"""What people write is understood: the list of messages, commands inside a form, greetings."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))  # the messages are beside

from understanding.examples import Example, rows, source, wishes

from conversations.hearing import weights
from conversations.hearing.sounds import heard
from conversations.plain_commands import is_plain_command
from conversations.understanding import Meaning, normal, understand, without_greeting

WISHES = wishes()


def understood(examples: list[Example]) -> float:
    """The share of messages whose meaning is right at the first answer."""
    return sum(understand(words).best in meanings for meanings, words in examples) / len(examples)


def test_there_are_enough_messages_of_every_meaning() -> None:
    assert len(WISHES) >= 450
    assert {meaning for meanings, _ in WISHES for meaning in meanings} == {meaning.value for meaning in Meaning}


def test_messages_are_understood() -> None:
    assert understood(WISHES) >= 0.95


def test_no_danger_is_missed_and_next_to_nothing_else_is_taken_for_it() -> None:
    taken = [(understand(words).best is Meaning.DANGER, "danger" in meanings, words) for meanings, words in WISHES]
    assert [words for is_read, is_meant, words in taken if is_meant and not is_read] == []
    assert sum(is_read and not is_meant for is_read, is_meant, _ in taken) < len(WISHES) * 0.002


def test_a_very_long_message_is_read_too() -> None:
    assert understand("on voudrait un jardin pour les enfants " * 100).best is Meaning.IDEA_TOLD


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("kesako", Meaning.WHAT_IS_THIS),
        ("c koi", Meaning.WHAT_IS_THIS),
        ("keskece", Meaning.WHAT_IS_THIS),
        ("okii", Meaning.YES),
        ("naaan", Meaning.NO),
        ("ouiiii", Meaning.YES),
    ],
)
def test_short_forms_are_understood(text: str, meaning: Meaning) -> None:
    assert understand(text).best is meaning


@pytest.mark.parametrize("text", ["abcdefghij" * 400, "a" * 4000, "il " * 1300, "a'" * 2000, "?" * 4000, ""])
def test_strange_messages_do_not_hold_the_bot(text: str) -> None:
    """A guard against patterns that take for ever: milliseconds are usual, such a pattern takes minutes."""
    begun = time.perf_counter()
    understand(text)
    assert time.perf_counter() - begun < 5


def test_several_wishes_are_all_offered() -> None:
    understood = understand("c'est quand la prochaine réunion et qui lit mon idée")
    assert {understood.best, *understood.others} >= {Meaning.NEXT_MEETING, Meaning.WHO_READS}


def test_nearly_every_message_with_several_wishes_has_them_all() -> None:
    """The one answered, and those offered beside it."""
    found = [
        set(wishes.split(",")) <= {understand(said).best, *understand(said).others}
        for wishes, said in rows("several.tsv")
    ]
    assert sum(found) >= 0.8 * len(found)


def test_what_was_learned_was_learned_from_these_messages() -> None:
    """Else run `python tests/understanding/learn.py`."""
    assert source() == weights.SOURCE


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("hello", Meaning.GREETING),
        ("السلام عليكم", Meaning.GREETING),
        ("salam", Meaning.GREETING),
        ("dzień dobry", Meaning.GREETING),
        ("добрий день", Meaning.GREETING),
        ("buongiorno", Meaning.GREETING),
        ("bojour min fieu", Meaning.GREETING),
        ("no thanks", Meaning.NO),
        ("لا شكرا", Meaning.NO),
        ("nie dziękuję", Meaning.NO),
        ("ні дякую", Meaning.NO),
        ("no grazie", Meaning.NO),
        ("delete my data", Meaning.ERASE),
        ("احذف بياناتي", Meaning.ERASE),
        ("usuń moje dane", Meaning.ERASE),
        ("видаліть мої дані", Meaning.ERASE),
        ("cancella tutto", Meaning.ERASE),
        ("non posso venire", Meaning.NOT_COMING),
        ("не зможу прийти", Meaning.NOT_COMING),
        ("dusqu'ch'est", Meaning.WHERE),
        ("quoqu'ch'est", Meaning.WHAT_IS_THIS),
    ],
)
def test_the_commonest_words_of_other_languages_are_understood(text: str, meaning: Meaning) -> None:
    assert understand(text).best is meaning


def test_a_short_form_with_an_accent_is_heard_as_its_word() -> None:
    assert heard("tel") == heard("téléphone")
    assert heard("dsl") == heard("désolé")


@pytest.mark.parametrize(
    "text", ["mon chat s'appelle felix", "il pleut", "le bus est en retard", "trop fort", "ok boomer"]
)
def test_what_is_nothing_to_the_bot_is_not_taken_for_a_wish(text: str) -> None:
    assert understand(text).best is Meaning.UNKNOWN


def test_what_is_done_at_once_is_never_guessed_from_single_words() -> None:
    """A wrong screen is left with one tap; a reminder that was stopped is missed."""
    for text, meaning in (("tu viens ce soir", Meaning.NOT_COMING), ("pourquoi ?", Meaning.YES)):
        assert understand(text).best is Meaning.UNKNOWN
        assert meaning in understand(text).others


def test_when_not_sure_the_hints_are_offered() -> None:
    understood = understand("les vacances la réunion")
    assert (understood.best, understood.sure) == (Meaning.UNKNOWN, False) or understood.sure
    assert not understand("blabla").sure
    assert understand("").meanings == ()


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("stop", Meaning.STOP),
        ("stop svp", Meaning.STOP),
        ("je veux arrêter", Meaning.STOP),
        ("annuler", Meaning.CANCEL),
        ("menu", Meaning.MENU),
        ("retour", Meaning.BACK),
        ("passer", Meaning.SKIP),
        ("jpasse", Meaning.SKIP),
        ("je ne sais pas", Meaning.DONT_KNOW),
        ("jsp", Meaning.DONT_KNOW),
        ("effacer tout", Meaning.ERASE),
        ("aide", Meaning.HELP),
        ("j'ai pas compris", Meaning.HELP),
        ("parler à une personne", Meaning.PERSON),
        ("je veux parler a kelkun", Meaning.PERSON),
        ("j'ai fini", Meaning.DONE),
        ("c'est tout", Meaning.DONE),
        ("✅ J'ai fini", Meaning.DONE),
        ("✅ C'est tout", Meaning.DONE),
        ("cest tout merci", Meaning.DONE),
        ("⬅️ Revenir", Meaning.BACK),
        ("Passer", Meaning.SKIP),
        ("🏠 Menu", Meaning.MENU),
        ("bonjour", Meaning.GREETING),
        ("merci", Meaning.THANKS),
        ("c'est quand la prochaine réunion", Meaning.NEXT_MEETING),
        ("qui lit mes messages", Meaning.WHO_READS),
        ("j'ai une idée", Meaning.IDEA),
        ("متى الاجتماع", Meaning.NEXT_MEETING),
        ("nie rozumiem", Meaning.HELP),
        ("назад", Meaning.BACK),
        ("choukran", Meaning.THANKS),
        ("salta", Meaning.SKIP),
        ("chno hada", Meaning.WHAT_IS_THIS),
        ("merchi", Meaning.THANKS),
    ],
)
def test_a_plain_command_is_one_inside_a_form(text: str, meaning: Meaning) -> None:
    assert is_plain_command(text) is meaning


@pytest.mark.parametrize(
    "text",
    [
        "on voudrait arrêter les voitures",
        "on voudrait arrêter les voitures dans la rue de l'école",
        "mon idée c'est un jardin",
        "présenter mon projet",
        "la prochaine réunion des voisins c'est bien pour parler de la rue et du bruit",
        "bonjour je voudrais un jardin",
        "une réunion",
        "un lieu",
        "de l'aide pour les devoirs",
        "effacer les tags du quartier",
        "passer le balai dans la rue",
        "oui",
        "non",
        "Lens",
        "avec une association",
        "un menu pas cher pour les anciens",
        "des personnes pour aider",
        "Élise",
        "supprimer les voitures de la place",
        "merci de mettre des bancs dans le parc",
    ],
)
def test_anything_else_is_the_answer(text: str) -> None:
    assert is_plain_command(text) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("bonjour je voudrais un jardin", "je voudrais un jardin"),
        ("Bonjour madame, un jardin.", "un jardin."),
        ("slt, une idée", "une idée"),
        ("Bonsoir !", ""),
        ("un jardin", "un jardin"),
        ("  (bof)", "  (bof)"),
        ("", ""),
    ],
)
def test_a_greeting_is_taken_off(text: str, rest: str) -> None:
    assert without_greeting(text) == rest


def test_normal_text_has_no_accent_and_no_sign() -> None:
    assert normal("🙋 Où ça, l’Œuvre ?!") == "ou ca l oeuvre"
