"""Reads what people write, however it is spelt, into a small closed list of meanings.

Tables of phrases (`wishes.py`, `questions.py`, `turns.py`) are looked for in the sounds of the words. What is found is
added up for each meaning; two or more is sure. Where nothing is, the meanings that such words had before
(`hearing/likely.py`) are hints, and enough when it was nearly always the same one. The same text always gives the same
answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from conversations import danger
from conversations.hearing import likely
from conversations.hearing.sounds import Phrases, Vocabulary, heard, line, normal
from conversations.understanding.languages import LANGUAGES
from conversations.understanding.questions import QUESTIONS
from conversations.understanding.turns import TURNS
from conversations.understanding.wishes import WISHES

__all__ = [
    "Guess",
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


SURE, HINT = 2.0, 1.0
LIKELY, MOSTLY, NEARLY_SURE = 0.1, 0.5, 0.8  # shares of a meaning among all
WHEN_NOTHING_ELSE = 4.0  # "merci pour votre réponse": however long, unless something else is sure
ONLY_POLITE = 4.0  # a greeting or thanks that weighs more is one even beside other words ("ok merci")
LONG = 12  # words, small ones not counted: more is a story, and what looks like a command in it is part of it
FORGOTTEN = 80  # words after which a wish is no longer looked for; danger is looked for to the end

DONE_AT_ONCE = frozenset(
    (
        Meaning.STOP, Meaning.REMINDERS_OFF, Meaning.NEWS_OFF, Meaning.CANCEL, Meaning.COMING, Meaning.NOT_COMING,
        Meaning.PAUSE, Meaning.YES, Meaning.NO,
    )
)  # fmt: skip

_ORDER = {meaning: rank for rank, meaning in enumerate(Meaning)}
_PHRASES = WISHES | QUESTIONS | TURNS
Table = tuple[tuple[Meaning, float, tuple[Phrases, ...]], ...]
TABLE: Table = tuple(
    (Meaning(key), weight, tuple(Phrases(text) for text in lines.strip().splitlines()))
    for key, weights in _PHRASES.items()
    for weight, lines in weights.items()
)
ABROAD: Table = tuple((Meaning(key), weight, (Phrases(lines),)) for key, (weight, lines) in LANGUAGES.items())
KNOWN = Vocabulary([lines for weights in _PHRASES.values() for lines in weights.values()])
POLITE = frozenset((Meaning.GREETING, Meaning.THANKS))
POLITE_WORDS = frozenset(
    heard(
        "bonjour bonsoir salut coucou hello hi hey salam yo wesh merci thanks madame monsieur mr mademoiselle alors"
        " ben bah donc desole pardon excusez excuse beaucoup"
    )
)


@dataclass(frozen=True, slots=True)
class Guess:
    """A meaning and how much speaks for it: 2 is sure, 1 a hint."""

    meaning: Meaning
    weight: float


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text may mean, likeliest first."""

    meanings: tuple[Guess, ...] = ()

    @property
    def sure(self) -> bool:
        return bool(self.meanings) and self.meanings[0].weight >= SURE

    @property
    def best(self) -> Meaning:
        """The meaning to act on; UNKNOWN when not sure."""
        return self.meanings[0].meaning if self.sure else Meaning.UNKNOWN

    @property
    def others(self) -> tuple[Meaning, ...]:
        """The three likeliest besides `best`, for buttons. Beside a sure one only what is sure too: other wishes."""
        enough = SURE if self.sure else HINT
        likely = (guess.meaning for guess in self.meanings if guess.weight >= enough)
        return tuple(meaning for meaning in likely if meaning is not self.best)[:3]


@lru_cache(maxsize=8)  # the same words are asked about several times in one turn
def understand(text: str) -> Understood:
    """What somebody may want, in any state. Danger comes before anything else."""
    words = heard(text, KNOWN)[:FORGOTTEN]
    core = tuple(word for word in words if word not in POLITE_WORDS)
    abroad = _in_other_languages(heard(text)[:FORGOTTEN])
    found = _politely(_wishes(core) | abroad, words, len(core))
    if max(found.values(), default=0.0) < SURE and _names_something(text):
        found[Meaning.IDEA_TOLD] = SURE
    if max(found.values(), default=0.0) < SURE:
        _add_likely(found, heard(text))
    elif sum(said >= SURE for said in found.values()) > 1:
        _choose(found, heard(text))
    if danger.signs(text):
        found[Meaning.DANGER] = 100.0
    ranked = sorted(found, key=lambda meaning: (-found[meaning], _ORDER[meaning]))
    return Understood(tuple(Guess(meaning, found[meaning]) for meaning in ranked))


def make_ready() -> None:
    """Compiles every phrase, which takes a third of a second: whoever writes first need not wait for it."""
    unheard_of = "anticonstitutionnel"  # long, and in no phrase: the near words are looked for too
    understand(unheard_of)
    danger.is_doubtful(unheard_of)
    danger.likely_signs(unheard_of)


def _add_likely(found: dict[Meaning, float], words: tuple[str, ...]) -> None:
    """What such words meant before: hints, and sure enough when it is nearly always the same and nothing is done
    that cannot be taken back."""
    usual = likely.shares(words, besides=Meaning.DANGER)
    if usual.get(Meaning.UNKNOWN, 0.0) > MOSTLY:
        return
    for key, share in usual.items():
        meaning = Meaning(key)
        if share > LIKELY and meaning is not Meaning.UNKNOWN:
            is_enough = share > NEARLY_SURE and meaning not in DONE_AT_ONCE and len(words) <= LONG
            said = SURE if is_enough else min(HINT + share, SURE - 0.1)
            found[meaning] = max(found.get(meaning, 0.0), said)


def _choose(found: dict[Meaning, float], words: tuple[str, ...]) -> None:
    """Between several that are sure, the one such words meant before: at most one more, which decides near equals."""
    usual = likely.shares(words, besides=Meaning.DANGER)
    for meaning, said in found.items():
        if said >= SURE and meaning not in POLITE:
            found[meaning] = said + usual.get(meaning, 0.0)


def _wishes(core: tuple[str, ...]) -> dict[Meaning, float]:
    """What speaks for each meaning, greetings and thanks aside. A long text is rather a story than a wish."""
    spoken, is_long = line(core), len(core) > LONG
    found: dict[Meaning, float] = {}
    for meaning, weight, phrases in TABLE:
        said = weight * sum(1 for one in phrases if one.search(spoken))
        if said:
            found[meaning] = found.get(meaning, 0.0) + said
    if is_long:
        found = {meaning: said if meaning is Meaning.IDEA_TOLD else said / 2 for meaning, said in found.items()}
        found[Meaning.IDEA_TOLD] = found.get(Meaning.IDEA_TOLD, 0.0) + 1
    return found


def _in_other_languages(words: tuple[str, ...]) -> dict[Meaning, float]:
    spoken = line(words)
    return {meaning: weight for meaning, weight, (said,) in ABROAD if said.search(spoken)}


def _names_something(text: str) -> bool:
    """Whether a text says a thing or a deed first, as people tell ideas: « un… », « des… », « échanger des… »."""
    words = normal(without_greeting(text)).split()
    return len(words) > 2 and bool(re.fullmatch(r"une?|des|du|avoir|plus|moins|\w{3,}(er|ir|re)", words[0]))


def _politely(found: dict[Meaning, float], words: tuple[str, ...], wanted: int) -> dict[Meaning, float]:
    """Greetings and thanks are the meaning only when next to nothing else was said."""
    others = {meaning: said for meaning, said in found.items() if meaning not in POLITE}
    alone = max(others.values(), default=0.0) < SURE
    polite = {meaning: said for meaning, said in found.items() if meaning in POLITE and alone and wanted <= 3}
    full = line(words)
    for meaning, weight, phrases in TABLE:
        if meaning in POLITE and any(one.search(full) for one in phrases):
            counts = weight > ONLY_POLITE or (alone and (wanted <= 3 or weight >= WHEN_NOTHING_ELSE))
            polite[meaning] = max(weight if counts else 0.5, polite.get(meaning, 0.0))
    return others | polite


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
