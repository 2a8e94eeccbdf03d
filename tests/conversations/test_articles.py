"""Names of associations as a French sentence says them."""

from __future__ import annotations

import pytest

from conversations.articles import of, the


@pytest.mark.parametrize(
    ("name", "subject", "after_of"),
    [
        ("URIOPSS", "l'URIOPSS", "de l'URIOPSS"),
        ("Le Lien", "le Lien", "du Lien"),
        ("la MJC d'Avion", "la MJC d'Avion", "de la MJC d'Avion"),
        ("Les Amis du parc", "les Amis du parc", "des Amis du parc"),
        ("L’Escale", "l'Escale", "de l'Escale"),
        ("Solidarité Plus", "Solidarité Plus", "de Solidarité Plus"),
        ("Éveil", "l'Éveil", "de l'Éveil"),
        ("Lesage", "Lesage", "de Lesage"),
    ],
)
def test_article_of_an_association(name: str, subject: str, after_of: str) -> None:
    assert (the(name), of(name)) == (subject, after_of)
