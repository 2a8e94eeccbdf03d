"""Everything that can be set to an instant is said by somebody, and has a name in the try-out."""

from __future__ import annotations

from conversations.ringing import RINGS
from conversations.words import tryout


def test_every_alarm_has_a_conversation_and_a_name() -> None:
    assert RINGS.keys() | {"settle"} == tryout.ALARMS.keys()
