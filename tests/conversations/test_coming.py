"""How many people come, in the words people use."""

from __future__ import annotations

import pytest

from conversations.coming import how_many


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("3", 3), ("on sera 3", 3), ("on est trois", 3), ("à deux", 2), ("seule", 1), ("je viens seul", 1),
        ("Une personne", 1), ("nous serons 12 !", 12), ("50", 50), ("dix personnes", 10),
        # Not a number of people, or one that may not count everybody: it is asked.
        ("0", None), ("51", None), ("1000", None), ("06 12 34 56 78", None), ("avec mes 2 enfants", None),
        ("2 adultes et 3 enfants", None), ("2 ou 3", None), ("beaucoup", None), ("", None), ("🙂", None),
        ("je voudrais faire un jardin pour 3 familles du quartier", None),
    ],
)  # fmt: skip
def test_how_many(said, people):
    assert how_many(said) == people
