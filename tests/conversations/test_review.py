"""On the reading back, words that ask to change it are told from words that join the idea."""

import pytest

from conversations.review import CHANGING
from conversations.understanding import line, without_politeness

ASKED = """
je voudrais changer ma commune
je veux changer mon nom
changer
Corriger !
il y a une erreur
ya une faute
je peux changer ma réponse ?
je voudrais changer mon idée
modifier la commune
c'est faux
changer le sujet svp
changer quelque chose
jveu changé ma comune
non je veux changer ma commune
je veux modifier mon numéro
je veux changer l'adresse
"""
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


def is_asked(text: str) -> bool:
    return bool(CHANGING.whole(line(without_politeness(text))))


@pytest.mark.parametrize("text", ASKED.strip().splitlines())
def test_what_asks_to_change_it(text: str) -> None:
    assert is_asked(text)


@pytest.mark.parametrize("text", TOLD.strip().splitlines())
def test_what_joins_the_idea(text: str) -> None:
    assert not is_asked(text)
