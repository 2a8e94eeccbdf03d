"""The search for people's words finds them: else the silence of every other test would prove nothing."""

from __future__ import annotations

import logging

import pytest
from canaries import found_in, said

from bot.logs import log_event


@pytest.mark.parametrize(
    "line",
    [
        *("idea of Samira", "POST https://api.telegram.org/bot1:", "chat 500000001", "call 06 12 34 56 78"),
        *("700000000:AAEmulatorEmulatorEmulatorEmulator00", "mail to marie@exemple.fr", "un four à pain pour tous"),
    ],
)
def test_canary_is_found(line: str) -> None:
    said("un four à pain pour tous")
    assert found_in(f"2023-09-20 INFO {line}") != []


def test_what_the_program_logs_is_clean() -> None:
    """Written wrong on purpose: the formatter takes it out, and the search at the end of this test finds nothing."""
    log_event("idea_submitted", who=500000001, idea=3, text="un four à pain pour tous")
    logging.getLogger("some.library").warning("%s says %s", "Samira", "un four à pain pour tous")


def test_name_of_an_event_may_be_said() -> None:
    """Hypothesis writes what it found in the code: somebody may say the very name of what is logged."""
    said("idea_submitted")
    log_event("idea_submitted", who=500000001, idea=3)
