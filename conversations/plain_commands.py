"""What a text plainly asks for in the middle of a form, where nearly all words are an answer."""

from __future__ import annotations

from conversations.hearing.sounds import heard, line
from conversations.understanding import ABROAD, KNOWN, POLITE, POLITE_WORDS, SURE, TABLE, Meaning, Table, understand

_ANYWHERE = frozenset(
    (
        Meaning.STOP, Meaning.CANCEL, Meaning.BACK, Meaning.SKIP, Meaning.MENU, Meaning.DONE, Meaning.DONT_KNOW,
        Meaning.HELP, Meaning.ERASE, Meaning.GREETING, Meaning.THANKS,
    )
)  # fmt: skip
_NEVER_ALONE = frozenset(
    (
        Meaning.IDEA,
        Meaning.PERSON,
        Meaning.NEXT_MEETING,
        Meaning.WHERE,
        Meaning.WHAT_IS_THIS,
        Meaning.WHO_READS,
        Meaning.REMINDERS_OFF,
        Meaning.NEWS_OFF,
    )
)  # one word of these is an answer: « un lieu », « Élise »
_LEADING = frozenset(
    heard("ai veux voudrais aimerais oui non ok bon finalement maintenant parler peux on c est moi si")
)
_IDEA_BUTTON = heard("j'ai une idée")
SHORT = 6  # words, small ones not counted: a command inside a form is no longer than that


def is_plain_command(text: str) -> Meaning | None:
    """What a text plainly asks for inside a form, when it is nothing else than that; None: it is an answer."""
    words = heard(text, KNOWN)
    meaning = understand(text).best
    core = tuple(word for word in words if word not in POLITE_WORDS)
    if meaning in POLITE and not core:
        return meaning
    if len(core) > SHORT or meaning not in (_ANYWHERE | _NEVER_ALONE) or (meaning in _NEVER_ALONE and len(core) < 2):
        return None
    if meaning is Meaning.IDEA and core != _IDEA_BUTTON:
        return None  # « présenter mon projet » is an answer too
    said = _says_all(meaning, core, TABLE) or _says_all(meaning, heard(text), ABROAD)
    return meaning if said else None


def _says_all(meaning: Meaning, words: tuple[str, ...], table: Table) -> bool:
    """Whether one phrase of this meaning covers the message, words that lead to it aside."""
    spoken = line(words)
    for known, weight, phrases in table:
        for one in phrases if known is meaning and weight >= SURE else ():
            found = one.search(spoken)
            if found and set((spoken[: found.start()] + spoken[found.end() :]).split()) <= _LEADING:
                return True
    return False
