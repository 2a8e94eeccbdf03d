"""What people write is read right, most of the time: measured on made-up messages, a third of them held out.

`python tests/conversations/test_understanding.py` prints the figures of the held third, meaning by meaning.
"""

from __future__ import annotations

import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))  # for the report, run without pytest

from conversations.understanding import Meaning, is_plain_command, understand, without_greeting

MESSAGES = Path(__file__).parents[1] / "understanding" / "messages.tsv"


@cache
def judged(which: str = "") -> tuple[tuple[Meaning, Meaning], ...]:
    """What was meant and what was understood, for each message of one set ("": both)."""
    rows = (line.split("\t") for line in MESSAGES.read_text("utf-8").splitlines() if not line.startswith("#"))
    return tuple((Meaning(meant), understand(text).best) for name, meant, text in rows if which in ("", name))


def share_right(which: str = "") -> float:
    pairs = judged(which)
    return sum(meant is read for meant, read in pairs) / len(pairs)


def report() -> str:
    """Precision and recall of each meaning on the held messages, one a line."""
    pairs = judged("held")
    meant, read = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    right = Counter(one for one, other in pairs if one is other)
    lines = (
        f"{one:<14} precision {right[one] / max(read[one], 1):.2f}  recall {right[one] / count:.2f}  ({count})"
        for one, count in sorted(meant.items())
    )
    return "\n".join((*lines, f"held: {share_right('held'):.3f}   all: {share_right():.3f}"))


def test_most_messages_are_read_right() -> None:
    assert share_right() >= 0.92


def test_messages_never_looked_at_are_read_nearly_as_well() -> None:
    assert share_right("held") >= 0.90


def test_every_meaning_has_messages() -> None:
    assert {meant for meant, _ in judged("held")} == set(Meaning)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("✅ J'ai fini", Meaning.DONE),
        ("✅ C'est tout", Meaning.DONE),
        ("C'est tout", Meaning.DONE),
        ("⬅️ Revenir", Meaning.BACK),
        ("Passer", Meaning.SKIP),
        ("🏠 Menu", Meaning.MENU),
        ("cest tout merci", Meaning.DONE),
    ],
)
def test_the_words_of_a_button_do_what_the_button_does(text: str, meaning: Meaning) -> None:
    assert understand(text).best is meaning
    assert is_plain_command(text) is meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("kesako", Meaning.WHAT_IS_THIS),
        ("c koi", Meaning.WHAT_IS_THIS),
        ("keskece", Meaning.WHAT_IS_THIS),
        ("okii", Meaning.YES),
        ("", Meaning.UNKNOWN),
        ("qsdfgh", Meaning.UNKNOWN),
    ],
)
def test_short_forms_are_understood(text: str, meaning: Meaning) -> None:
    assert understand(text).best is meaning


@pytest.mark.parametrize(
    "text",
    [
        "arrêter le gaspillage",
        "stop aux voitures devant l'école",
        "une aide aux devoirs",
        "effacer les tags",
        "passer du temps avec les enfants",
        "un menu de cantine moins cher",
        "le retour du marché",
        "parler à quelqu'un quand on est seul",
        "des rappels pour les médicaments",
        "dire bonjour aux voisins",
        "une réunion pour les mamans",
        "rien d'autre à faire que zoner",
        "c'est tout pour les enfants",
        "l'association Stop Violence",
        "retour aux sources",
        "supprimer les poubelles",
        "je sais pas faire mais je veux apprendre",
        "quelqu'un pour m'aider",
        "oublier les soucis",
        "une salle",
    ],
)
def test_an_answer_is_not_taken_for_a_command(text: str) -> None:
    assert is_plain_command(text) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("bonjour, je voudrais un jardin", "je voudrais un jardin"),
        ("Bonjour", ""),
        ("un jardin", "un jardin"),
    ],
)
def test_a_greeting_is_set_aside(text: str, rest: str) -> None:
    assert without_greeting(text) == rest


def test_the_same_words_are_always_read_the_same() -> None:
    understood = understand("c kan la procaine reunion")
    assert understood == understand("c kan la procaine reunion")
    assert understood.best is Meaning.NEXT_MEETING


if __name__ == "__main__":
    print(report())
