"""Words that came before any question: kept, and their author asked what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conversations import contact, telling
from conversations.exchange import Button, Message, stack
from conversations.form import PARTS_AT_MOST
from conversations.model import Part
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.words import home as words

PLACE = "first_words"


FOR_ITSELF = ("idea", "contact")  # screens that the buttons here lead to anyway


def hold(moment: Moment, part: Part, likely: Sequence[Button] = ()) -> Outcome:
    """Nothing is lost: the words wait in the state. Several in a row are held together, and asked about once more.

    `likely`: what the words may mean besides.
    """
    parts = (*moment.state.parts, part)[:PARTS_AT_MOST] if moment.state.place == PLACE else (part,)
    buttons = stack(
        *[button for button in likely if button.data not in FOR_ITSELF][:2],
        Button(words.BUTTON_FOR_IDEA, "first:idea"),
        Button(words.for_person(moment.settings), "first:person"),
        Button(words.BUTTON_FOR_NOTHING, "first:nothing"),
    )
    state = replace(moment.state, place=PLACE, topic="", misses=0, parts=parts)
    return Outcome(state, (Message(words.FOR_WHAT, buttons),))


def let_go(moment: Moment, screen: str) -> Moment:
    """Another screen was what they wanted: the words held are not kept, unless for that screen."""
    if moment.state.place != PLACE or screen in FOR_ITSELF:
        return moment
    return replace(moment, state=replace(moment.state, place=HOME, parts=()))


def press(moment: Moment, answer: str) -> Outcome | None:
    """What the words held are for. None: nothing is held any more."""
    parts = moment.state.parts
    if moment.state.place != PLACE or not parts:
        return None
    match answer:
        case "idea":
            return telling.begin(moment, parts)
        case "person":
            passed = [contact.pass_on(moment, part, 0) for part in parts]
            messages = tuple(message for outcome in passed for message in outcome.messages)
            changes = tuple(change for outcome in passed for change in outcome.changes)
            return Outcome(passed[-1].state, messages, changes)
        case "nothing":
            return moment.home(Message(words.KEPT_WORDS_DROPPED, stack(contact.menu_button())))
    return None
