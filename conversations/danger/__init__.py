"""Words of danger, and the emergency numbers that go with each. No sentence for people: those are in words/.

One table: sign -> numbers. Sources, read for the territory's notes: 15, 17, 18, 112 and 114 (by text message):
service-public, sheet F33954; 3114: mayotte.ars.sante.fr; 3919 (help, not an emergency number): cnews.fr;
119: the public service as quoted by madinin-art.net. 115 (no home tonight) was not checked and is left out.
The facilitator reads this table again before the bot is put in service.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from conversations.danger.around import EVERYDAY, KINDS, LOOSE, PLAY, SUBJECT
from conversations.danger.languages import ABROAD
from conversations.danger.phrases import PHRASES
from conversations.danger.told import TOLD
from conversations.hearing.likely import margins
from conversations.hearing.near_words import Vocabulary
from conversations.hearing.phrases import Phrases
from conversations.hearing.sounds import heard, line, normal


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
DANGER = "danger"  # what was learned of it goes by this name
UNSURE = Sign("unsure", ("3114", "112"))  # perhaps danger, and nothing says which


# How far on the side of danger a text is, learned from messages of both kinds (hearing/likely.py). GRAVE: an alarm,
# though no phrase is there; EVERYDAY_RATHER: none, though one is. HEAVY: a number said in passing; HEAVIER: the same
# where people tell of their family and street, or plainly ask for something else. NEVER: none, though the few words
# are hardly more than a phrase.
GRAVE, EVERYDAY_RATHER, HEAVIER, HEAVY, NEVER = 0.9, -0.05, 0.0, -0.25, -0.5
PIECE = 40  # words: more than nearly all sentences have
FEW, ALONE = 3, 0.2  # words: fewer say little, a first name for instance, and must be said the more plainly
FILLERS = frozenset(heard("encore déjà vraiment carrément souvent même aussi presque"))  # as good as not said


_BESIDE = Phrases({"everyday": EVERYDAY, "subject": SUBJECT, "play": PLAY})
_ALWAYS = Phrases({sign: PHRASES[sign.key] + ABROAD[sign.key] for sign in SIGNS})
_LOOSELY = Phrases({sign: LOOSE[sign.key] + TOLD[sign.key] for sign in SIGNS})
_OF_KIND = Phrases({sign: KINDS[sign.key] for sign in SIGNS})
_KNOWN = Vocabulary((*PHRASES.values(), *ABROAD.values(), *LOOSE.values(), *TOLD.values(), EVERYDAY, SUBJECT))

_SENTENCE_END = re.compile(r"[.!?;\n]+")
_LAUGHTER = re.compile(r"\b(?:lo+l+|mdr+|ptdr+|(?:ha){2,}h?|(?:hi){2,}|xd+|rigole|plaisante|blague)\b|[😂🤣😆😹😅]")
_CRY = re.compile(r"\ba l ?aide\b")  # « à l'aide » is a cry, « l'aide » is not: small words are not heard


@lru_cache(maxsize=8)  # the same words are asked about several times in one turn
def signs(text: str) -> tuple[Sign, ...]:
    """The dangers a text speaks of, the most urgent first.

    Everyday exaggeration ("mort de rire") is none. A mere word ("suicide") does not count in a sentence about a subject
    to work on ("une journée sur le suicide"), nor in the one after it. What is found among words that are rather those
    of every day, and laughter, are doubts: see `is_doubtful`. What is in no phrase counts when everything else says so.
    """
    always, now = _found(text)
    needed = NEVER if _is_short(text) else EVERYDAY_RATHER
    found = set(always | now) if _weight(text) > needed else set()
    if not found and _is_grave(text):
        found = set(likely_signs(text)[:1]) - {UNSURE}
    if WOMEN in found:
        found |= {VIOLENCE}  # 3919 is no emergency number
    return () if _laughs(found, text) else tuple(sign for sign in SIGNS if sign in found)


@lru_cache(maxsize=8)
def _weight(text: str) -> float:
    """How far on the side of danger its words are together, or those of one of its sentences."""
    return max(margins(part)[DANGER] for part in _parts(text))


def _is_grave(text: str) -> bool:
    """Whether it is danger rather than anything else that people say, and plainly."""
    return any(margins(part)[DANGER] >= max(GRAVE, *margins(part).values()) for part in _parts(text))


def _parts(text: str) -> tuple[str, ...]:
    """The text, and its sentences that are more than a word or two; long ones, as people dictate them, in pieces."""
    sentences = (one.split() for one in _SENTENCE_END.split(text) if len(heard(one)) >= FEW)
    pieces = (said[at : at + PIECE] for said in sentences for at in range(0, len(said), PIECE))
    return (text, *(" ".join(piece) for piece in pieces))


def _laughs(found: Set[Sign], text: str) -> bool:
    """« Jvais me pendre lol »: nobody knows; a number in passing."""
    return found == {SUICIDE} and bool(_LAUGHTER.search(text.casefold()))


@lru_cache(maxsize=8)
def _found(text: str) -> tuple[Set[Sign], Set[Sign]]:
    """The signs whose words count whatever the sentence is about, and those told as true."""
    now: set[Sign] = set()
    for sentence in _told_as_true(text):
        spoken = _spoken(sentence)
        if _is_borne_out(sentence) and "play" not in _BESIDE.found(spoken):
            now |= _LOOSELY.found(spoken)
    return _ALWAYS.found(_spoken(text)), now


def _is_borne_out(sentence: str) -> bool:
    """Whether the other words are not those of every day: « bossé aux urgences, donner un coup de main »."""
    return _weight(sentence) > (NEVER if _is_short(sentence) else EVERYDAY_RATHER)


def _is_short(text: str) -> bool:
    """Whether there are next to no other words, which could speak against a phrase."""
    return len(_spoken(text).split()) <= FEW


def is_doubtful(text: str, heavy: float = HEAVY) -> bool:
    """Whether a text without any sign may still be danger: a number said in passing does no harm.

    Either a phrase is there that the other words speak against, or they are together those of messages of danger: a
    cry said as nobody said it before is in no phrase.
    """
    if signs(text):
        return False
    return any(_found(text)) or _weight(text) > (heavy if len(heard(text)) >= FEW else ALONE)


def likely_signs(text: str) -> tuple[Sign, ...]:
    """What a doubtful text is about, the likeliest first and of equals the most urgent."""
    spoken = _spoken(text)
    said = {sign: _OF_KIND.count(spoken, sign) for sign in SIGNS}
    return tuple(sorted((sign for sign in SIGNS if said[sign]), key=lambda sign: -said[sign])) or (UNSURE,)


def _told_as_true(text: str) -> Iterator[str]:
    """The sentences that are not about a subject to work on, nor right after one that is."""
    about_a_subject = False
    for sentence in _SENTENCE_END.split(text):
        is_subject = "subject" in _BESIDE.found(_spoken(sentence))
        if not (is_subject or about_a_subject):
            yield sentence
        about_a_subject = is_subject


@lru_cache(maxsize=16)
def _spoken(text: str) -> str:
    """The text as a line of sounds, exaggerations taken out."""
    sounds = heard(_CRY.sub("alaide", normal(text)), _KNOWN)
    return _BESIDE.without(line(one for one in sounds if one not in FILLERS), "everyday", " -")
