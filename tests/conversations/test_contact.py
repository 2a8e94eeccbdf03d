"""Who reads a message, and when: what is said to whoever wrote to the facilitator."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from conversations.exchange import Rang
from conversations.facts import Facts, Settings, WorkingHours
from conversations.model import Person
from conversations.router import respond
from conversations.state import State
from conversations.words import contact as words

MONDAY_MORNING = datetime(2023, 9, 18, 8, tzinfo=UTC)  # 10 h at Lens
HOURS = WorkingHours(days=(0, 3), start=time(9), end=time(17))
SETTINGS = Settings(hours=HOURS)


def said(at: datetime, settings: Settings, place: str = "contact") -> str:
    outcome = respond(State(place=place), Rang("settle", "contact", at), Facts(Person(1), settings))
    return outcome.messages[0].text


@pytest.mark.parametrize(
    ("at", "is_there"),
    [
        (MONDAY_MORNING, True),
        (MONDAY_MORNING.replace(hour=6), False),  # 8 h
        (MONDAY_MORNING.replace(hour=15), False),  # 17 h: she has just left
        (MONDAY_MORNING.replace(day=19), False),  # Tuesday
        (MONDAY_MORNING.replace(day=21), True),  # Thursday
    ],
)
def test_out_of_hours_nobody_is_promised(at: datetime, is_there: bool) -> None:
    here, later = words.passed_on(SETTINGS), words.passed_on_later(SETTINGS, HOURS)
    assert said(at, SETTINGS, place="home") == (here if is_there else later)


def test_without_hours_in_the_configuration_none_are_invented() -> None:
    assert said(MONDAY_MORNING.replace(hour=1), Settings(), place="home") == words.passed_on(Settings())


def test_whoever_stays_in_the_talk_is_told_so() -> None:
    assert said(MONDAY_MORNING, SETTINGS).endswith(words.passed_on_more(SETTINGS))


def test_an_empty_number_is_not_shown() -> None:
    assert "Téléphone" not in words.contact(replace(SETTINGS, phone=""))
