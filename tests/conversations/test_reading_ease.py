"""Which words of hers get a hint: office letters do, plain messages never."""

from __future__ import annotations

import pytest

from conversations.reading_ease import Hard, hard

PLAIN = (
    "Bonjour Samira ! J'ai lu votre idée. Je vous appelle jeudi à 10 h.",
    "Merci pour la photo, le jardin est très beau.",
    "Oui.",
    "La prochaine réunion est vendredi 29 septembre 2023, à Harnes. Vous pouvez venir avec une voisine.",
    "Le Secours catholique peut vous aider. Voulez-vous que je lui parle de votre idée ?",
    "Tout est là : https://exemple.fr/une-adresse-extremement-longue-et-administrative",
    "À Noyelles-sous-Lens, la maison de quartier est ouverte le mercredi.",
    "🙂",
    "",
)
HARD = (
    "La commission statuera ultérieurement sur la recevabilité de votre candidature associative.",
    "Votre contribution a bien été transmise à l'animatrice, qui procédera à son instruction bientôt.",
    "Veuillez vérifier l'exactitude des informations renseignées avant validation définitive du formulaire.",
    "Les données à caractère personnel collectées font l'objet d'un traitement par les services de l'association.",
)


@pytest.mark.parametrize("text", PLAIN)
def test_plain_words_leave_at_once(text: str) -> None:
    assert hard(text) is None


@pytest.mark.parametrize("text", HARD)
def test_office_words_get_a_hint(text: str) -> None:
    found = hard(text)
    assert found is not None
    assert found.words


def test_longest_sentence_is_counted() -> None:
    assert hard("Oui. " + "un banc et " * 9 + "voilà.") == Hard(sentence=28)
    assert hard("un banc et\n" * 20) is None
