"""Each agreement ends alone, at once; a partner's too, and the desk is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from conversations import agreements
from conversations.changes import AgreementWithdrawn
from conversations.exchange import DESK
from conversations.facts import Facts, Settings
from conversations.model import Person, Purpose
from conversations.moment import Moment
from conversations.state import State
from conversations.words import agreements as words

AT = datetime(2023, 9, 20, 10, tzinfo=UTC)
EVERYTHING = dict.fromkeys(Purpose, AT)


def moment(settings: Settings) -> Moment:
    return Moment(State(), Facts(Person(1, name="Ana", agreements=EVERYTHING), settings), AT)


@pytest.mark.parametrize("purpose", [purpose for purpose in Purpose if purpose is not Purpose.AGE])
def test_each_agreement_is_listed_and_ends_alone(settings: Settings, purpose: Purpose) -> None:
    shown = agreements.screen(moment(settings))
    assert words.TITLES[purpose] in shown.text
    assert f"agr:{purpose.value}:no" in [button.data for row in shown.buttons for button in row]
    outcome = agreements.press(moment(settings), purpose.value, "no")
    assert outcome
    ended = [change.purpose for change in outcome.changes if isinstance(change, AgreementWithdrawn)]
    assert ended == [purpose]


def test_the_desk_hears_that_nothing_more_goes_to_a_partner(settings: Settings) -> None:
    outcome = agreements.press(moment(settings), "put_in_touch", "no")
    assert outcome
    assert [message.to for message in outcome.messages] == [0, DESK]


def test_without_partners_nobody_is_asked_about_them(settings: Settings) -> None:
    alone = replace(settings, shares_with_partners=False)
    nobody = Moment(State(), Facts(Person(1), alone), AT)
    assert agreements.shown(nobody) == (Purpose.IDEA, Purpose.REMINDERS, Purpose.NEWS)
