"""Reads what people write, however it is spelt, into a small closed list of meanings."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Meaning(StrEnum):
    """Everything a message can be taken for. IDEA: wants to tell one; IDEA_TOLD: the words are one already."""

    DANGER = "danger"
    ERASE = "erase"
    STOP = "stop"
    PERSON = "person"
    REMINDERS_OFF = "reminders_off"
    NOT_COMING = "not_coming"
    COMING = "coming"
    REMINDERS_ON = "reminders_on"
    NEXT_MEETING = "next_meeting"
    WHERE = "where"
    WHO_READS = "who_reads"
    MY_DATA = "my_data"
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


@dataclass(frozen=True, slots=True)
class Guess:
    """A meaning and how much speaks for it: 3 is sure, 1 is a hint."""

    meaning: Meaning
    weight: float


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text may mean, likeliest first."""

    meanings: tuple[Guess, ...] = ()

    @property
    def sure(self) -> bool:
        return bool(self.meanings) and self.meanings[0].weight >= 2

    @property
    def best(self) -> Meaning:
        """The meaning to act on; UNKNOWN when not sure."""
        return self.meanings[0].meaning if self.sure else Meaning.UNKNOWN

    @property
    def others(self) -> tuple[Meaning, ...]:
        """The two or three likeliest besides `best`, for buttons."""
        return tuple(guess.meaning for guess in self.meanings if guess.meaning is not self.best)[:3]


def normal(text: str) -> str:
    """Small letters, no accent, one space between words, nothing else than letters and digits."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", letters))


_FIRST: dict[str, Meaning] = {
    "oui": Meaning.YES,
    "non": Meaning.NO,
    "stop": Meaning.STOP,
    "menu": Meaning.MENU,
    "aide": Meaning.HELP,
    "bonjour": Meaning.GREETING,
    "merci": Meaning.THANKS,
}


def understand(text: str) -> Understood:
    """What somebody may want, in any state."""
    meaning = _FIRST.get(normal(text))
    return Understood((Guess(meaning, 3),)) if meaning else Understood()


def is_plain_command(text: str) -> Meaning | None:
    """The command a text plainly is inside a form; None: it is an answer."""
    meaning = understand(text).best
    return meaning if meaning in (Meaning.STOP, Meaning.MENU, Meaning.HELP, Meaning.GREETING) else None


def without_greeting(text: str) -> str:
    """The text without the greeting it begins with; unchanged when it has none, "" when it is nothing else."""
    return re.sub(r"(?i)^\s*(bonjour|bonsoir|salut|coucou)\b[\s,.!]*", "", text)
