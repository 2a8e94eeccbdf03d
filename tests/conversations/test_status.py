"""What may follow what in the life of an idea: no dead end by accident, and a way to every state."""

from __future__ import annotations

from conversations.facilitator.status import NEXT, label, offered
from conversations.model import Status

BY_THE_RESIDENT = {Status.WITHDRAWN}


def reached_from(start: Status) -> set[Status]:
    found, ahead = {start}, [start]
    while ahead:
        new = [to for to in NEXT[ahead.pop()] if to not in found]
        found.update(new)
        ahead += new
    return found


def test_every_state_can_be_reached_from_a_new_idea() -> None:
    assert reached_from(Status.NEW) == set(Status) - BY_THE_RESIDENT


def test_only_what_the_resident_took_back_is_final() -> None:
    assert {status for status in Status if not NEXT[status]} == BY_THE_RESIDENT


def test_nothing_becomes_new_or_stays_as_it_is() -> None:
    assert [(now, to) for now in Status for to in NEXT[now] if to in (now, Status.NEW)] == []


def test_every_move_has_a_button_but_referring() -> None:
    missing = {to for now in Status for to in NEXT[now]} - {to for now in Status for to in offered(now)}
    assert missing == {Status.REFERRED}
    assert all(label(now, to) for now in Status for to in offered(now))
