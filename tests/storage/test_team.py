"""Who at the desk is written to: those who are there, who takes care of the idea first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from conversations.exchange import DESK, FIRST, OTHERS
from conversations.model import Colleague, Idea
from storage import ideas, people, team

TODAY = date(2023, 9, 20)
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
async def colleagues(db, ada, now) -> list[int]:
    """Three facilitators, and Ada's idea."""
    await ideas.add(db, Idea(1, ada, {}, now))
    found = [await people.known(db, chat, now) for chat in (801, 802, 803)]
    for one in found:
        await people.make_facilitator(db, one)
    return found


async def addressed(db) -> list[list[int]]:
    return [await team.addressed(db, to, 1, TODAY) for to in (DESK, FIRST, OTHERS)]


async def test_first_who_came_is_asked_before_the_others(db, colleagues):
    one, two, three = colleagues
    assert await addressed(db) == [[one, two, three], [one], [two, three]]


async def test_who_takes_care_of_it_is_asked_before_the_others(db, colleagues, now):
    one, two, three = colleagues
    await team.take(db, 1, three, now)
    assert await addressed(db) == [[one, two, three], [three], [one, two]]
    await team.take(db, 1, 0, now)
    assert await addressed(db) == [[one, two, three], [one], [two, three]]


async def test_who_is_away_is_left_in_peace_until_the_day_of_return(db, colleagues, now):
    one, two, three = colleagues
    await team.take(db, 1, one, now)
    await team.leave_until(db, one, TOMORROW)
    assert await addressed(db) == [[two, three], [two], [three]]
    assert await team.addressed(db, DESK, 1, TOMORROW) == [one, two, three]


async def test_when_nobody_is_there_everybody_gets_it(db, colleagues):
    for one in colleagues:
        await team.leave_until(db, one, TOMORROW)
    assert (await addressed(db))[0] == colleagues


async def test_before_anybody_joined_nobody_is_meant(db, ada):
    assert await addressed(db) == [[], [], []]


async def test_names_at_the_desk(db, colleagues):
    await team.call(db, colleagues[0], "Nora")
    await team.leave_until(db, colleagues[1], TOMORROW)
    one, two, three = colleagues
    assert await team.every(db) == (Colleague(one, "Nora"), Colleague(two, "", TOMORROW), Colleague(three))
