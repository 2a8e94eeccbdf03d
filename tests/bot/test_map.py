"""`fabrik map`: the picture of the form holds every question, every button, and who is asked what."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot import cli
from bot.config import load, to_settings
from bot.form_map import drawn
from conversations.form import capital
from conversations.ideas import QUESTIONS
from conversations.words import review as review_words

SETTINGS = to_settings(load(None, {}))
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return [text.text or "" for text in ElementTree.fromstring(drawn(SETTINGS)).iter(f"{SVG}text")]


def test_every_question_is_drawn_in_its_order(lines: list[str]) -> None:
    steps = [line for line in lines if re.fullmatch(r"\d", line)]
    assert steps == [str(question.step) for question in QUESTIONS]


def test_every_field_of_the_configuration_is_a_button(lines: list[str]) -> None:
    assert [field.label for field in SETTINGS.fields if capital(field.label) not in lines] == []


def test_who_is_asked_what_is_said(lines: list[str]) -> None:
    assert [line for line in lines if line.startswith(("Si ", "S'il "))] == [
        "Si la réponse est « avec une association »",
        "Si la réponse est « par téléphone »",
        "Si la réponse est « par e-mail »",
        "S'il y a une réunion à venir",
    ]


def test_nothing_is_drawn_outside_the_picture() -> None:
    picture = ElementTree.fromstring(drawn(SETTINGS))
    width, height = map(float, picture.attrib["viewBox"].split()[2:])
    boxes = [{name: float(box.attrib[name]) for name in ("x", "y", "width", "height")}
             for box in picture.iter(f"{SVG}rect") if "x" in box.attrib]  # fmt: skip
    assert len(boxes) > len(QUESTIONS)
    assert [box for box in boxes if box["x"] + box["width"] > width or box["y"] + box["height"] > height] == []


def test_command_writes_the_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["map"]) == 0
    assert review_words.BUTTON_SEND in (tmp_path / "questions.svg").read_text(encoding="utf-8")
