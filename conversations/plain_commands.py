"""What a text plainly asks for in the middle of a form, where nearly all words are an answer."""

from __future__ import annotations

from conversations.hearing.sounds import heard
from conversations.understanding import A_WORD_OR_TWO, POLITE, Meaning, in_full, understand, without_politeness

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
_IDEA_BUTTON = heard("j'ai une idée")
SHORT = 6  # words, small ones not counted: a command inside a form is no longer than that


def is_plain_command(text: str) -> Meaning | None:
    """What a text plainly asks for inside a form, when it is nothing else than that; None: it is an answer."""
    meaning, core = in_full(text), without_politeness(text)
    if len(core) <= A_WORD_OR_TWO and (passing := understand(text).best) in POLITE:
        return passing
    if len(core) > SHORT or meaning not in (_ANYWHERE | _NEVER_ALONE) or (meaning in _NEVER_ALONE and len(core) < 2):
        return None
    if meaning is Meaning.IDEA and core != _IDEA_BUTTON:
        return None  # « présenter mon projet » is an answer too
    return meaning
