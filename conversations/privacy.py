"""Who reads, what is kept, seeing it all, erasing it all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from zlib import crc32

from conversations.changes import PersonErased
from conversations.exchange import DESK, Button, Lane, Message, stack
from conversations.facts import Settings
from conversations.meetings import menu_button
from conversations.model import IdeaLine, Purpose
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import State
from conversations.words import agreements as agreement_words
from conversations.words import freezing as freezing_words
from conversations.words import ideas as idea_words
from conversations.words import privacy as words


@lru_cache(maxsize=4)
def version(settings: Settings) -> str:
    """Of what people are told before their first answer: its date, and a mark that changes with any of its words.

    Another telephone number is no other wording; a new duration, reader or association is.
    """
    same = replace(settings, phone=settings.phone and "-", email=settings.email and "-", data_email="")
    told = "\n".join((idea_words.agreement(same), *words.notice(same)))
    return f"{words.DATED}.{crc32(told.encode()):08x}"


def is_informed(moment: Moment) -> bool:
    """Whether the person agreed to what the notice says today."""
    return moment.person.versions.get(Purpose.IDEA) == version(moment.settings)


def notice(moment: Moment) -> Outcome:
    """The whole notice, in short messages; it never moves the person from where they are."""
    *first, last = words.notice(moment.settings)
    agreements = Button(agreement_words.BUTTON_AGREEMENTS, "agreements")
    data, erase = Button(words.BUTTON_MY_DATA, "data"), Button(words.BUTTON_ERASE, "erase")
    pause = Button(freezing_words.BUTTON_PAUSE, "pause")
    buttons = stack(data, agreements, pause, erase, menu_button())
    return moment.stay(*(Message(text) for text in first), Message(last, buttons))


def ask(moment: Moment) -> Outcome:
    yes, no = Button(words.BUTTON_YES_ERASE, "erase:yes"), Button(words.BUTTON_NO, "erase:no")
    return moment.go("erase", Message(words.sure(len(moment.facts.ideas), moment.settings), stack(yes, no)))


def press(moment: Moment, answer: str) -> Outcome | None:
    """Only the screen that asked can erase: an old button never does."""
    if answer == "no":
        return moment.home(Message(words.NOT_ERASED, stack(menu_button())))
    if answer == "yes" and moment.state.place == "erase":
        return erase(moment)
    return None


def erase(moment: Moment) -> Outcome:
    """Nothing stays here. Whoever keeps the change also asks the desk to take away what it received: `erase_too`."""
    return Outcome(State(), (Message(words.ERASED, stack(menu_button())),), (PersonErased(moment.at),))


def erase_too(ideas: Sequence[IdeaLine]) -> Message:
    """What the desk is asked once somebody was erased whom it had heard of, by whatever way."""
    return Message(words.erase_too([idea.number for idea in ideas]), to=DESK, lane=Lane.DESK)
