"""The facilitator called by her own name: the phrases that are understood only know « animatrice »."""

from __future__ import annotations

import re

from conversations.hearing.sounds import normal

SHE = "animatrice"
SHORTEST = 3  # letters of a name: « de », « Le » are in every sentence


def called(text: str, facilitator: str) -> str:
    """The text with her first and last name as « animatrice »: only to understand it, never to keep it."""
    names = {name for name in normal(facilitator).split() if len(name) >= SHORTEST}
    told = re.sub(r"[^\W_]+", lambda word: SHE if normal(word[0]) in names else word[0], text)
    return re.sub(rf"{SHE}( {SHE})+", SHE, told)
