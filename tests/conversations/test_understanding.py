"""What people write is understood: the list of messages, commands inside a form, greetings.

`python tests/conversations/test_understanding.py` prints the figures of the held messages, meaning by meaning.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))  # both for the report, run without pytest
sys.path.insert(0, str(Path(__file__).parents[2]))


from understanding import count

from conversations.calling import called
from conversations.hearing import likely
from conversations.hearing.counts import COUNTS
from conversations.hearing.sounds import heard
from conversations.plain_commands import is_plain_command
from conversations.understanding import Meaning, normal, understand, without_greeting

MESSAGES = Path(__file__).parent.parent / "understanding" / "messages.tsv"
# As the bot reads them: whoever answers in the example town is called by her name in these messages.
LINES = [called(line, "Elise Farrell") for line in MESSAGES.read_text(encoding="utf-8").splitlines()]
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")]


def understood(rows: list[list[str]]) -> float:
    """The share of messages whose meaning is right at the first answer."""
    return sum(understand(words).best == meaning for _, meaning, words in rows) / len(rows)


def report() -> str:
    """Precision and recall of each meaning on the held messages, one a line."""
    pairs = [(meaning, str(understand(words).best)) for name, meaning, words in ROWS if name == "held"]
    meant, read = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    right = Counter(one for one, other in pairs if one == other)
    lines = (
        f"{one:<14} precision {right[one] / max(read[one], 1):.2f}  recall {right[one] / count:.2f}  ({count})"
        for one, count in sorted(meant.items())
    )
    return "\n".join((*lines, f"held: {right.total() / len(pairs):.3f}   all: {understood(ROWS):.3f}"))


def test_there_are_enough_messages_of_every_meaning() -> None:
    assert len(ROWS) >= 450
    assert {meaning for _, meaning, _ in ROWS} == {meaning.value for meaning in Meaning}


def test_messages_are_understood() -> None:
    assert understood(ROWS) >= 0.92


def test_messages_held_apart_are_understood() -> None:
    assert understood([row for row in ROWS if row[0] == "held"]) >= 0.90


def test_danger_is_exact() -> None:
    wrong = [words for _, meaning, words in ROWS if (understand(words).best is Meaning.DANGER) != (meaning == "danger")]
    assert wrong == []


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
    understood = understand("c'est quand et c'est où la prochaine réunion")
    assert {understood.best, *understood.others} >= {Meaning.NEXT_MEETING, Meaning.WHERE}


def test_nearly_every_message_with_several_wishes_has_them_all() -> None:
    """The one answered, and those offered beside it."""
    lines = [
        called(line, "Elise Farrell").split("\t")
        for line in (MESSAGES.parent / "several.tsv").read_text(encoding="utf-8").splitlines()[1:]
    ]
    found = [set(wishes.split(",")) <= {understand(said).best, *understand(said).others} for wishes, said in lines]
    assert sum(found) >= 0.8 * len(found)


def test_the_likeliest_meanings_hold_the_right_one() -> None:
    """Without any phrase, by the words alone: four held messages in five would get the right button among three."""
    held = [(meaning, likeliest(said)) for name, meaning, said in ROWS if name == "held" and meaning != "unknown"]
    assert sum(meaning in three for meaning, three in held) >= 0.8 * len(held)


def likeliest(text: str) -> list[str]:
    shares = likely.shares(heard(text))
    return sorted(shares, key=lambda meaning: -shares[meaning])[:3]


def test_the_counts_are_those_of_the_messages() -> None:
    """Else run `python tests/understanding/count.py`. A few messages more or less change nothing."""
    counted = sum(number for number, _ in COUNTS.values())
    assert abs(counted - sum(1 for _ in count.counted())) <= 60


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
    for text, meaning in (("tu viens ce soir", Meaning.NOT_COMING), ("vas y oui", Meaning.YES)):
        assert understand(text).best is Meaning.UNKNOWN
        assert meaning in understand(text).others


def test_when_not_sure_the_hints_are_offered() -> None:
    understood = understand("les vacances la réunion")
    assert (understood.best, understood.sure) == (Meaning.UNKNOWN, False) or understood.sure
    assert understand("blabla").meanings == ()


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


if __name__ == "__main__":
    print(report())
