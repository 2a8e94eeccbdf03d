"""Every sentence of conversations/words/, and every card of config.example.toml, is plain French.

They are found in the source by reading its syntax tree, so that none can be forgotten.

Each run also prints the ten heaviest sentences (tests/conftest.py).
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.readability import Report, check, check_label

ROOT = Path(__file__).parents[1]
WORDS, EXAMPLE = ROOT / "conversations" / "words", ROOT / "config.example.toml"

# What stands in for a value inside a sentence, by the last name of the expression.
SAMPLES = {
    "first_name": "Elise",
    "facilitator": "Elise Farrell",
    "association": "URIOPSS",
    "territory": "Lens-Liévin",
    "phone": "06 13 89 96 56",
    "email": "elise@exemple.fr",
    "day": "vendredi 29 mars 2024",
    "when": "vendredi 29 mars 2024",
    "hour": "14 h 30",
    "near": "demain",
    "distance": "demain",
    "commune": "Lens",
    "venue": "Salle Pasteur",
    "address": "12 rue Pasteur",
    "name": "Marie",
    "who": "Marie",
    "number": "12",
    "label": "jardin",
}
ANYTHING_ELSE = "12"


@dataclass(frozen=True, slots=True)
class Sentence:
    place: str  # file and line
    text: str
    is_label: bool

    def report(self) -> Report:
        return check_label(self.text) if self.is_label else check(self.text)


def sentences_of(path: Path) -> Iterator[Sentence]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for owner, node in _strings(tree, ""):
        text = _text(node)
        if any(character.isalpha() for character in text):
            yield Sentence(f"{path.name}:{node.lineno}", text, owner.lower().startswith("button"))


def _strings(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Constant | ast.JoinedStr]]:
    """Every string below this node, with the name of the constant or function it belongs to."""
    match node:
        case ast.Constant(value=str()):
            yield owner, node
            return
        case ast.JoinedStr(values=values):
            yield owner, node
            for value in values:  # {name or "je ne sais pas"}
                if isinstance(value, ast.FormattedValue):
                    yield from _strings(value.value, owner)
            return
        case ast.FunctionDef(name=name) | ast.Assign(targets=[ast.Name(id=name)]):
            owner = name
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            if value:
                yield from _strings(value, name)
            return
        case ast.Expr(value=ast.Constant()) | ast.Compare() | ast.Subscript() | ast.arguments():
            return  # a docstring, a comparison, a key, a type
        case ast.Dict(values=values):
            for value in values:
                yield from _strings(value, owner)
            return
        case _:
            pass
    if not owner.endswith(("_NAME", "_VERSION")):
        for child in ast.iter_child_nodes(node):
            yield from _strings(child, owner)


def _text(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(_text(value) for value in values)
        case ast.FormattedValue(value=value):
            return _sample(value)
        case _:
            return _sample(node)


def _sample(node: ast.expr) -> str:
    match node:
        case ast.Call(func=ast.Name(id="bold"), args=[inner]):
            return _sample(inner)
        case ast.Call(func=ast.Attribute(attr="capitalize", value=inner)):
            return _sample(inner)
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) | ast.Name(id=name) | ast.Attribute(attr=name):
            return SAMPLES.get(name, ANYTHING_ELSE)
        case _:
            return ANYTHING_ELSE


IN_CARDS = {
    "nom": "La Fabrik à projets",
    "territoire": "Lens-Liévin",
    "animatrice": "Elise",
    "téléphone": "06 12 34 56 78",
    "courriel": "elise@exemple.fr",
}


def cards_of(path: Path) -> Iterator[Sentence]:
    place = tomllib.loads(path.read_text(encoding="utf-8"))["place"]
    for number, card in enumerate(place["cards"], start=1):
        text = card["text"].format(**IN_CARDS)
        yield Sentence(f"{path.name}: card {number}", card["title"], is_label=True)
        yield Sentence(f"{path.name}: card {number}", text, is_label=False)
    for choice in place["fields"]:
        yield Sentence(f"{path.name}: {choice['key']}", choice["label"], is_label=True)


ALL = [
    *(sentence for path in sorted(WORDS.glob("**/*.py")) for sentence in sentences_of(path)),
    *cards_of(EXAMPLE),
]


@pytest.mark.parametrize("sentence", ALL, ids=lambda sentence: sentence.place)
def test_a_sentence_is_plain(sentence):
    assert sentence.report().failures == (), sentence.text


def test_the_ten_heaviest_sentences(record_property):
    """Nothing to hold: they are printed at the end of each run, for whoever looks for the next one to mend."""
    sentences = [sentence for sentence in ALL if " " in sentence.text]  # a word alone is a command's name
    heaviest = sorted(sentences, key=lambda sentence: -sentence.report().score)[:10]
    for sentence in heaviest:
        report = sentence.report()
        why = "; ".join(report.failures + report.warnings)
        record_property("heavy", f"{report.score:6} {sentence.place} {sentence.text!r} {why}")
    assert len(heaviest) == 10


def test_no_way_of_writing_a_sentence_is_overlooked(tmp_path):
    source = tmp_path / "sample.py"
    source.write_text(
        '"""Not this."""\n'
        'ONE = "un " "deux"\n'
        'FILE_NAME = "not-this.json"\n'
        'KINDS = {"not this": "trois"}\n'
        'BUTTON_FOUR: str = "quatre"\n'
        'def five(name: "not this") -> str:\n'
        '    """Not this."""\n'
        '    six = "six" if name == "not this" else ("sept", f"huit {name or str(8)}")\n'
        "    return f\"neuf {name or 'dix'} {bold(dates.day(name))}\" + six\n"
        'def button_eleven(): return "onze"\n',
        encoding="utf-8",
    )
    found = {sentence.text: sentence.is_label for sentence in sentences_of(source)}
    assert found == {
        "un deux": False,
        "trois": False,
        "quatre": True,
        "six": False,
        "sept": False,
        "huit 12": False,
        "neuf 12 vendredi 29 mars 2024": False,
        "dix": False,
        "onze": True,
    }


# One thing, one word: what is never said to people, and the word that is.
GLOSSARY = {
    r"séances?|rencontres?|assemblées?": "réunion",
    r"notifications?|alertes?": "rappel, message",
    r"supprim\w+|détrui\w+": "effacer",
    r"villes?": "commune",
    r"soumettre|soumission|contributions?": "envoyer une idée",
    r"animateur|référent\w*": "animatrice",
    r"valider|validation": "oui",
    r"e-?mails? électroniques?|courriels?": "e-mail",
}


@pytest.mark.parametrize(("other", "word"), GLOSSARY.items())
def test_one_thing_has_one_word(other, word):
    """The cards are the flyer's own words, and left out."""
    said = [one for one in ALL if not one.place.startswith(EXAMPLE.name)]
    assert [s.place for s in said if re.search(rf"\b({other})\b", s.text, re.IGNORECASE)] == [], word
