"""Reads what people write, however it is spelt, into a small closed list of meanings.

What messages mean was learned from some thousands whose meaning was told (`hearing/likely.py`): how far a text is on
the side of each meaning decides what it is taken for, or which buttons are offered. Beside it there are tables of
phrases (`wishes.py`, `questions.py`, `turns.py`, `languages.py`): whoever says one of them and nothing else means just
that, which counts for much here and is all that counts inside a form (`plain_commands.py`). The same text always gives
the same answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from conversations import danger
from conversations.hearing.likely import margins
from conversations.hearing.near_words import Vocabulary
from conversations.hearing.phrases import Phrases
from conversations.hearing.sounds import heard, line, normal
from conversations.hearing.weights import MEANINGS
from conversations.understanding.languages import LANGUAGES
from conversations.understanding.questions import QUESTIONS
from conversations.understanding.turns import TURNS
from conversations.understanding.wishes import WISHES

__all__ = [
    "Meaning",
    "Understood",
    "normal",
    "understand",
    "without_greeting",
]


class Meaning(StrEnum):
    """Everything a message can be taken for; the most useful first, which decides between equals.

    IDEA: somebody wants to tell an idea; IDEA_TOLD: the words are one already.
    """

    DANGER = "danger"
    ERASE = "erase"
    PERSON = "person"
    REMINDERS_OFF = "reminders_off"
    NEWS_OFF = "news_off"
    STOP = "stop"
    HELP_TO_COME = "help_to_come"
    NOT_COMING = "not_coming"
    COMING = "coming"
    WHERE = "where"
    REMINDERS_ON = "reminders_on"
    NEXT_MEETING = "next_meeting"
    WHO_READS = "who_reads"
    MY_DATA = "my_data"
    AGREEMENTS = "agreements"
    PAUSE = "pause"
    NEWS = "news"
    MY_IDEAS = "my_ideas"
    IDEA_TOLD = "idea_told"
    IDEA = "idea"
    WHAT_IS_THIS = "what_is_this"
    CANCEL = "cancel"
    BACK = "back"
    SKIP = "skip"
    MENU = "menu"
    DONE = "done"
    DONT_KNOW = "dont_know"
    HELP = "help"
    YES = "yes"
    NO = "no"
    INSULT = "insult"
    THANKS = "thanks"
    GREETING = "greeting"
    UNKNOWN = "unknown"


DONE_AT_ONCE = frozenset(
    (
        Meaning.STOP, Meaning.REMINDERS_OFF, Meaning.NEWS_OFF, Meaning.CANCEL, Meaning.COMING, Meaning.NOT_COMING,
        Meaning.PAUSE,
    )
)  # fmt: skip

# How far on the side of a meaning a text must be: to be taken for it; for what is done at once, and for an answer to a
# question, further; for another wish beside it; for a button. Below HARDLY the next one is offered too. IN_FULL is what
# the very words of a phrase count for. Chosen on the messages of people from whom nothing was learned.
RATHER, PLAINLY, ANSWERED, TOO, PERHAPS, HARDLY, IN_FULL = -0.4, 0.1, 1.0, 0.0, -0.6, 0.2, 1.0
ENOUGH = dict.fromkeys(DONE_AT_ONCE, PLAINLY) | {Meaning.YES: ANSWERED, Meaning.NO: ANSWERED}
A_WORD_OR_TWO = 2
LONG = 12  # words, small ones not counted: more is a story, and in no phrase

_ORDER = {meaning: rank for rank, meaning in enumerate(Meaning)}
_LEARNED = {name: Meaning(name) for name in MEANINGS if name != Meaning.DANGER}
_PHRASES = WISHES | QUESTIONS | TURNS
_KNOWN = Vocabulary(_PHRASES.values())
_BETWEEN = re.compile(r"[,.;!?\n]+|\b(?:et|mais|puis|sinon|and|but)\b", re.IGNORECASE)
POLITE = frozenset((Meaning.GREETING, Meaning.THANKS))
PASSING = POLITE | {Meaning.YES, Meaning.NO, Meaning.UNKNOWN, Meaning.DONE}  # no wish beside another
POLITE_WORDS = frozenset(
    heard(
        "bonjour bonsoir salut coucou hello hi hey salam yo wesh merci thanks madame monsieur mr mademoiselle alors"
        " ben bah donc desole pardon excusez excuse beaucoup"
    )
)
LEADING = frozenset(  # said before a command, and changes nothing
    heard("ai veux voudrais aimerais oui non ok bon finalement maintenant parler peux on c est moi si")
)
_FRENCH = Phrases({Meaning(key): lines for key, lines in _PHRASES.items()}, LEADING)
_ABROAD = Phrases({Meaning(key): lines for key, lines in LANGUAGES.items()}, LEADING)


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text may mean, likeliest first. `sure`: the first is to be acted on."""

    meanings: tuple[Meaning, ...] = ()
    sure: bool = False

    @property
    def best(self) -> Meaning:
        """The meaning to act on; UNKNOWN when not sure."""
        return self.meanings[0] if self.sure else Meaning.UNKNOWN

    @property
    def others(self) -> tuple[Meaning, ...]:
        """The three likeliest besides `best`, for buttons. Beside a sure one only what is meant too: other wishes."""
        return tuple(meaning for meaning in self.meanings if meaning is not self.best)[:3]


@lru_cache(maxsize=8)  # the same words are asked about several times in one turn
def understand(text: str) -> Understood:
    """What somebody may want, in any state. Danger comes before anything else."""
    likely, is_sure = _likely(text)
    if danger.signs(text):
        return Understood((Meaning.DANGER, *likely), sure=True)
    return Understood(likely, is_sure)


def _likely(text: str) -> tuple[tuple[Meaning, ...], bool]:
    """The meanings, likeliest first, and whether the first one is to be acted on."""
    if not heard(text):
        return (), False
    plain = in_full(text)
    said = _said(text, plain)
    best, *others = sorted(said, key=lambda meaning: (-said[meaning], _ORDER[meaning]))
    is_sure = best is not Meaning.UNKNOWN and said[best] > ENOUGH.get(best, RATHER)
    if not is_sure:
        return tuple(one for one in (best, *others) if said[one] > PERHAPS and one is not Meaning.UNKNOWN), False
    if best is plain:
        return (best,), True
    also = _other_wishes(text) | {one for one in others if said[one] > TOO and one not in PASSING}
    if said[best] < HARDLY and said[others[0]] > RATHER and others[0] is not Meaning.UNKNOWN:
        also |= {others[0]}
    return (best, *(one for one in others if one in also)), True


def _said(text: str, plain: Meaning | None) -> dict[Meaning, float]:
    """How far the text is on the side of each meaning, danger apart. The very words of a phrase count for much."""
    said = {_LEARNED[name]: margin for name, margin in margins(text).items() if name in _LEARNED}
    rest = without_greeting(text)
    if len(re.findall(r"\w+", rest)) > A_WORD_OR_TWO:  # what it begins with is only politeness
        said[Meaning.GREETING] = margins(rest)[Meaning.GREETING]
    if plain:
        said[plain] += IN_FULL
    return said


def _other_wishes(text: str) -> frozenset[Meaning]:
    """What the parts of a message ask for by themselves: people say one wish after the other."""
    parts = [part for part in _BETWEEN.split(text) if len(part.split()) > 1]
    said = (_said(part, in_full(part)) for part in (parts if len(parts) > 1 else ()))
    best = ((max(one, key=lambda meaning: one[meaning]), max(one.values())) for one in said)
    return frozenset(meaning for meaning, margin in best if margin > TOO and meaning not in PASSING)


@lru_cache(maxsize=8)
def in_full(text: str) -> Meaning | None:
    """What a text asks for in the very words of a phrase, when it says nothing else."""
    core = without_politeness(text) or heard(text, _KNOWN)
    if len(core) > LONG:
        return None
    said = _FRENCH.whole(line(core)) | _ABROAD.whole(line(heard(text)))
    return min(said, key=_ORDER.__getitem__, default=None)


def without_politeness(text: str) -> tuple[str, ...]:
    """The words of a text as they sound, greetings and thanks left out."""
    return tuple(word for word in heard(text, _KNOWN) if word not in POLITE_WORDS)


def make_ready() -> None:
    """Unpacks what was learned and sorts the phrases by their words, which takes a quarter of a second: whoever writes
    first need not wait for it."""
    unheard_of = "anticonstitutionnel"  # long, and in no phrase: the near words are looked for too
    understand(unheard_of)
    danger.is_doubtful(unheard_of)
    danger.likely_signs(unheard_of)


_SALUTES = (
    "bonjour bonsoir salut coucou hello hi hey salam aleykoum alaykoum yo wesh madame monsieur mr bjr bsr slt cc"
    " bojour rebonjour kikou bjour ciao buongiorno tous"
)
_GREETINGS = frozenset(_SALUTES.split())


def without_greeting(text: str) -> str:
    """The text without the greeting it begins with; unchanged when it has none, "" when it is nothing else."""
    rest = text.lstrip()
    while (first := re.match(r"\W*(\w+)[^\w(«\"]*", rest)) and normal(first[1]) in _GREETINGS:
        rest = rest[first.end() :]
    return rest if rest != text.lstrip() else text
