"""Which button fits a meaning: the likeliest ones when not sure, the other wish when a message holds two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conversations.exchange import Button, stack
from conversations.outcome import Outcome
from conversations.understanding import Meaning, Understood
from conversations.words import agreements as agreement_words
from conversations.words import home as words
from conversations.words import privacy as privacy_words

AT_MOST = 3  # likeliest meanings on one screen

_MEETING = Button(words.BUTTON_MEETING, "meeting")
_REMINDERS = Button(words.BUTTON_REMINDERS, "reminders")

BUTTON_FOR: dict[Meaning, Button] = {
    Meaning.IDEA: Button(words.BUTTON_IDEA, "idea"),
    Meaning.IDEA_TOLD: Button(words.BUTTON_IDEA, "idea"),
    Meaning.NEXT_MEETING: _MEETING,
    Meaning.WHERE: _MEETING,
    Meaning.COMING: _MEETING,
    Meaning.NOT_COMING: _MEETING,
    Meaning.REMINDERS_ON: _REMINDERS,
    Meaning.REMINDERS_OFF: _REMINDERS,
    Meaning.STOP: _REMINDERS,
    Meaning.WHAT_IS_THIS: Button(words.BUTTON_ABOUT, "about"),
    Meaning.PERSON: Button(words.BUTTON_CONTACT, "contact"),
    Meaning.HELP: Button(words.BUTTON_CONTACT, "contact"),
    Meaning.MY_IDEAS: Button(words.BUTTON_MY_IDEAS, "mine"),
    Meaning.WHO_READS: Button(words.BUTTON_WHO_READS, "privacy"),
    Meaning.MY_DATA: Button(privacy_words.BUTTON_MY_DATA, "data"),
    Meaning.ERASE: Button(privacy_words.BUTTON_ERASE, "erase"),
    Meaning.AGREEMENTS: Button(agreement_words.BUTTON_AGREEMENTS, "agreements"),
}


def likeliest(understood: Understood) -> tuple[Button, ...]:
    """A button for each of the two or three meanings that are likely."""
    return _buttons(understood.others)[:AT_MOST]


def also(outcome: Outcome, answered: Meaning, others: Sequence[Meaning]) -> Outcome:
    """Several wishes in one message: the most useful is answered, the others offered under the answer."""
    if not outcome.messages:
        return outcome
    *before, last = outcome.messages
    there = {button.data for row in last.buttons for button in row}
    offered = [
        button for button in _buttons(others) if button.data not in there and button not in _buttons((answered,))
    ]
    return replace(outcome, messages=(*before, replace(last, buttons=(*last.buttons, *stack(*offered)))))


def _buttons(meanings: Sequence[Meaning]) -> tuple[Button, ...]:
    return tuple(dict.fromkeys(BUTTON_FOR[meaning] for meaning in meanings if meaning in BUTTON_FOR))
