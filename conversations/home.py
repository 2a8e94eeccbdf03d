"""The menu, and the small answers that always bring back to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conversations.changes import Counted
from conversations.exchange import Button, Message, stack
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import desk as desk_words
from conversations.words import home as words

BUTTONS = (
    Button(words.BUTTON_IDEA, "idea"),
    Button(words.BUTTON_MEETING, "meeting"),
    Button(words.BUTTON_REMINDERS, "reminders"),
    Button(words.BUTTON_ABOUT, "about"),
    Button(words.BUTTON_CONTACT, "contact"),
)
DESK_BUTTONS = (Button(desk_words.BUTTON_OPEN_IDEAS, "desk"), Button(desk_words.BUTTON_DESK, "desk:bureau"))


NOT_UNDERSTOOD = Counted("not_understood", "home")  # how often, and nothing of what was written


def welcome(moment: Moment) -> Outcome:
    return moment.home(Message(words.WELCOME, keys(moment)))


def menu(moment: Moment, text: str = words.MENU) -> Outcome:
    return moment.home(Message(text, keys(moment)))


def keys(moment: Moment) -> tuple[tuple[Button, ...], ...]:
    """One button a row, always the same, so that people learn them; the facilitator's desk comes first for her."""
    desk = DESK_BUTTONS if moment.is_facilitator else ()
    own = (Button(words.BUTTON_MY_IDEAS, "mine"),) if moment.facts.ideas else ()
    return stack(*desk, *BUTTONS, *own)


def not_sure(moment: Moment, likely: Sequence[Button]) -> Outcome:
    """The likeliest meanings as buttons; a person too, the second time."""
    state = replace(moment.state, misses=moment.state.misses + 1)
    person = (Button(words.BUTTON_CONTACT, "contact"),) if moment.state.misses else ()
    buttons = dict.fromkeys((*likely, *person, Button(words.BUTTON_MENU, "menu")))
    return Outcome(state, (Message(words.NOT_SURE, stack(*buttons)),), (NOT_UNDERSTOOD,))


def not_understood(moment: Moment) -> Outcome:
    """Never a dead end: buttons the first time, a person the second."""
    state = replace(moment.state, misses=moment.state.misses + 1)
    if moment.state.misses == 0:
        return Outcome(state, (Message(words.NOT_UNDERSTOOD, keys(moment)),), (NOT_UNDERSTOOD,))
    buttons = stack(Button(words.BUTTON_CONTACT, "contact"), Button(words.BUTTON_MENU, "menu"))
    return Outcome(state, (Message(words.NOT_UNDERSTOOD_TWICE, buttons),), (NOT_UNDERSTOOD,))
