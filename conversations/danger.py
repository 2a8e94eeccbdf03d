"""Words of danger, and the emergency numbers that go with each. No sentence for people: those are in words/.

One table: sign -> numbers. Sources, read for the territory's notes: 15, 17, 18, 112 and 114 (by text message):
service-public, sheet F33954; 3114: mayotte.ars.sante.fr; 3919 (help, not an emergency number): cnews.fr;
119: the public service as quoted by madinin-art.net. 115 (no home tonight) was not checked and is left out.
The facilitator reads this table again before the bot is put in service.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from conversations.danger_around import EVERYDAY, LOOSE, SUBJECT
from conversations.danger_phrases import PHRASES
from conversations.understanding_sounds import heard, line, written


@dataclass(frozen=True, slots=True)
class Sign:
    """A kind of danger (key of its sentence) and the numbers to give, the first one first."""

    key: str
    numbers: tuple[str, ...]


FIRE = Sign("fire", ("18",))
MEDICAL = Sign("medical", ("15",))
VIOLENCE = Sign("violence", ("17", "114"))
WOMEN = Sign("women", ("3919", "17", "114"))
CHILD = Sign("child", ("119",))
SUICIDE = Sign("suicide", ("3114", "15", "112"))
SIGNS = (FIRE, MEDICAL, VIOLENCE, WOMEN, CHILD, SUICIDE)  # the most urgent first


NOTHING = r"(?!)"  # matches nowhere


def _any_of(lines: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{written(text)})" for text in lines.splitlines() if text) or NOTHING)


_EVERYDAY, _SUBJECT = _any_of(EVERYDAY), _any_of(SUBJECT)
_ALWAYS = tuple((sign, _any_of(PHRASES[sign.key])) for sign in SIGNS)
_LOOSELY = tuple((sign, _any_of(LOOSE[sign.key])) for sign in SIGNS)


def signs(text: str) -> tuple[Sign, ...]:
    """The dangers a text speaks of, the most urgent first.

    Everyday exaggeration ("mort de rire") is none. Where danger is a subject to work on ("une journée sur le
    suicide"), only what happens to somebody now counts.
    """
    spoken = _EVERYDAY.sub(" -", line(heard(text)))
    patterns = _ALWAYS if _SUBJECT.search(spoken) else (*_ALWAYS, *_LOOSELY)
    found = {sign for sign, pattern in patterns if pattern.search(spoken)}
    return tuple(sign for sign in SIGNS if sign in found)
