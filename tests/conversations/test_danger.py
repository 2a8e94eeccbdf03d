"""Words of danger: none is missed among the made-up messages, and everyday exaggeration is no alarm."""

from __future__ import annotations

from pathlib import Path

import pytest

from conversations.danger import CHILD, FIRE, MEDICAL, SIGNS, SUICIDE, VIOLENCE, WOMEN, Sign, signs
from conversations.understanding import Meaning, is_plain_command, understand

MESSAGES = Path(__file__).parents[1] / "understanding" / "messages.tsv"
ROWS = [line.split("\t") for line in MESSAGES.read_text("utf-8").splitlines() if not line.startswith("#")]


def test_no_message_of_danger_is_missed() -> None:
    assert [text for _, meaning, text in ROWS if meaning == "danger" and not signs(text)] == []


def test_no_other_message_is_an_alarm() -> None:
    assert [text for _, meaning, text in ROWS if meaning != "danger" and signs(text)] == []


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("jai plus la force de vivre", SUICIDE),
        ("jveu plu vivre", SUICIDE),
        ("bonjour ma fille de 15 ans parle de se suicider", SUICIDE),
        ("il va me frapper", VIOLENCE),
        ("on m'a poignardé", VIOLENCE),
        ("mon copin me frape", WOMEN),
        ("jai été violée", WOMEN),
        ("mon fils se fait taper à l'école", CHILD),
        ("mon bébé respire plus", MEDICAL),
        ("j'ai mal à la poitrine", MEDICAL),
        ("ya le feu chez moi", FIRE),
        ("odeur de gaz", FIRE),
    ],
)
def test_a_danger_has_its_sign(text: str, sign: Sign) -> None:
    assert sign in signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "je suis morte de fatigue",
        "je suis crevée",
        "il fait un froid à crever",
        "j'étouffe dans ce bureau",
        "c'est une tuerie",
        "mon fils me tape sur les nerfs",
        "mort de rire",
        "on crève de chaud l'été",
        "ça me tue ces impôts",
        "un tournoi de foot pour tuer l'ennui",
        "une pièce sur les femmes battues",
        "un atelier pour parler du suicide des jeunes",
        "un groupe pour les femmes victimes de violences",
        "une formation premiers secours",
        "on se bat pour notre quartier",
        "les commerces meurent",
        "frapper aux portes",
        "un feu d'artifice",
        "je me jette à l'eau",
        "j'en peux plus des poubelles",
        "mon mari est mort il y a deux ans",
        "je veux en finir avec les déchets",
        "redonner le goût de vivre aux anciens",
        "supprimez moi",
    ],
)
def test_everyday_words_are_no_alarm(text: str) -> None:
    assert signs(text) == ()


def test_the_most_urgent_comes_first() -> None:
    both = signs("mon mari me frappe et il y a le feu chez moi")
    assert both[0] is FIRE
    assert list(both) == sorted(both, key=SIGNS.index)


def test_danger_comes_before_anything_else_and_is_no_command() -> None:
    text = "bonjour j'ai une idée mais mon mari me bat"
    assert understand(text).best is Meaning.DANGER
    assert is_plain_command(text) is None


def test_danger_is_found_at_the_end_of_a_long_message() -> None:
    assert signs("un jardin pour les enfants du quartier, " * 40 + "et mon mari me frappe") != ()
