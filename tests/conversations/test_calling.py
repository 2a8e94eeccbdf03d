"""Whoever reads the ideas is understood by her own name, in every town."""

from __future__ import annotations

import pytest

from conversations.calling import called
from conversations.plain_commands import is_plain_command
from conversations.understanding import Meaning, understand


@pytest.mark.parametrize("text", ["je veux parler à Awa", "numéro d'awa", "AWA DIOP", "ou est awa ?"])
def test_her_name_is_a_person_to_talk_to(text: str) -> None:
    assert understand(called(text, "Awa Diop")).best is Meaning.PERSON


def test_her_name_alone_in_the_form_is_an_answer() -> None:
    assert is_plain_command(called("Awa", "Awa Diop")) is None


@pytest.mark.parametrize("text", ["une idée de jardin", "le diplôme d'Élodie", "Awatif", ""])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert called(text, "Le Awa Diop") == text
