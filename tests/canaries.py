"""What people say in the tests, so that everything that came out of the program can be searched for it."""

from __future__ import annotations

import re

SAID: set[str] = set()  # whole messages, captions, names; filled by those who play people in one test
SHORTEST = 8  # shorter words may stand in a line by chance
EVENT = re.compile(r"[a-z]+(_[a-z]+)+")  # so may an event's name: hypothesis makes people say what is in the code
NAMES = ("Samira", "Nadia", "Omar", "Anaïs", "Zoé", "Inès", "Elise")
PATTERNS = (
    re.compile(r"\b\d{6,12}:[A-Za-z0-9_-]{30,}"),  # a token
    re.compile(r"/bot\d+:"),  # an address that holds one
    re.compile(r"\b50000\d{4}\b"),  # a chat of the local Bot API
    re.compile(r"(?:\+33|\b0)[ .]?[1-9](?:[ .-]?\d\d){4}\b"),  # a telephone number
    re.compile(r"[\w.+-]+@[\w-]+\.\w+"),  # an e-mail address
)


def said(*words: object) -> None:
    """Somebody wrote, or is called, this."""
    spoken = (str(one).strip() for one in words)
    SAID.update(one for one in spoken if len(one) >= SHORTEST and not EVENT.fullmatch(one))


def found_in(text: str) -> list[str]:
    """Each canary that the text holds."""
    names = [name for name in NAMES if name in text]
    patterns = [found.group() for pattern in PATTERNS if (found := pattern.search(text))]
    return [*names, *patterns, *(words for words in SAID if words in text)]
