"""Words on the reading back: those that ask to change an answer are told from those that join the idea."""

import pytest

from conversations.changing import asked_to_change
from conversations.model import Part, PartKind

ASKED = {
    "je voudrais changer ma commune": "where",
    "jveu changé ma comune": "where",
    "modifier la ville": "where",
    "non je veux changer ma commune": "where",
    "je veux changer mon nom": "name",
    "changer le sujet svp": "about",
    "je veux modifier mon numéro": "phone",
    "changer": "",
    "Corriger !": "",
    "il y a une erreur": "",
    "ya une faute": "",
    "je peux changer ma réponse ?": "",
    "je voudrais changer mon idée": "",
    "c'est faux": "",
    "changer quelque chose": "",
    "je veux changer l'adresse": "",
}
TOLD = """
il faudrait changer les bancs
on pourrait changer le nom de la rue
changer ma rue en jardin
je veux changer mon quartier
on voudrait changer notre école
corriger les fautes des enfants
changer la ville en mieux
un endroit pour se changer
il y a une faute dans le panneau de la rue
refaire le lieu de rencontre
"""


@pytest.mark.parametrize(("text", "key"), ASKED.items())
def test_what_asks_to_change_an_answer(text: str, key: str) -> None:
    assert asked_to_change(Part(PartKind.TEXT, text)) == key


@pytest.mark.parametrize("text", TOLD.strip().splitlines())
def test_what_joins_the_idea(text: str) -> None:
    assert asked_to_change(Part(PartKind.TEXT, text)) is None
