"""What a start does not do: each library that only a few need is read when they need it. Facts, not times."""

from __future__ import annotations

import subprocess
import sys

import pytest

# Read when a spreadsheet, a picture, a calendar file or a phone number is wanted, or when there is a server to be.
LATER = {"xlsxwriter", "matplotlib", "PIL", "numpy", "icalendar", "phonenumbers", "aiohttp.web", "bot.emulator"}
ONLY_IN_TESTS = {"pytest", "hypothesis", "openpyxl", "playwright", "time_machine"}
NOT_FOR_HELP = {"asyncio", "telegram", "aiohttp", "apscheduler", "babel", "conversations", "storage", "bot.config"}

HELP = "from bot.cli import main; main([])"
WORDS = """
import re
from conversations import danger, understanding
understanding.make_ready()
compiled, compile = [], re.compile
re.compile = lambda text: compiled.append(text) or compile(text)
understanding.understand("on poura menner des bans devan lecole, cest quan la réunion ?")
danger.is_doubtful("on poura menner des bans devan lecole")
assert 0 < len(compiled) < 100, len(compiled)
"""


def modules(code: str) -> set[str]:
    """All that a new Python has read once it did this."""
    ended = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules, file=sys.stderr)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(ended.stderr.split())


@pytest.mark.parametrize(
    ("code", "needed", "not_needed"),
    [("import bot.app", "telegram", LATER | ONLY_IN_TESTS), (HELP, "argparse", LATER | ONLY_IN_TESTS | NOT_FOR_HELP)],
    ids=["run", "help"],
)
def test_only_what_is_needed_is_read(code: str, needed: str, not_needed: set[str]) -> None:
    found = modules(code)
    assert needed in found
    assert found & not_needed == set()


def test_of_two_thousand_phrases_only_those_that_a_message_may_say_are_compiled() -> None:
    assert "conversations.danger" in modules(WORDS)
