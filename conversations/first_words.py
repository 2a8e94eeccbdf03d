"""Words that came before any question: kept, and their author asked what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from conversations import contact, telling
from conversations.changes import AlarmSet
from conversations.exchange import Button, Message, stack
from conversations.form import PARTS_AT_MOST, received
from conversations.model import Part
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.words import home as words

PLACE = "first_words"
FOR_ITSELF = ("idea", "contact")  # screens that the buttons here lead to anyway


def hold(moment: Moment, part: Part, likely: Sequence[Button] = ()) -> Outcome:
    """Nothing is lost: the words wait in the state. `likely`: what they may mean besides."""
    state = replace(moment.state, place=PLACE, topic="", misses=0, parts=(part,))
    return Outcome(state, (screen(moment, likely),))


def screen(moment: Moment, likely: Sequence[Button] = (), text: str = words.FOR_WHAT) -> Message:
    buttons = stack(
        *[button for button in likely if button.data not in FOR_ITSELF][:2],
        Button(words.BUTTON_FOR_IDEA, "first:idea"),
        Button(words.for_person(moment.settings), "first:person"),
        Button(words.BUTTON_FOR_NOTHING, "first:nothing"),
    )
    return Message(text, buttons)


def more(moment: Moment, part: Part) -> Outcome:
    """Several messages in a row are held together, and asked about once more when they stop coming."""
    state = replace(moment.state, parts=(*moment.state.parts, part)[:PARTS_AT_MOST])
    due = moment.at + timedelta(seconds=moment.settings.settle_seconds)
    return Outcome(state, (), (AlarmSet("settle", PLACE, due),))


def settled(moment: Moment) -> Outcome:
    """All that came is counted: the same words twice would look as if the bot had not seen it."""
    if moment.state.place != PLACE:
        return moment.stay()
    text = f"{received(moment.state.parts)}\n{words.FOR_WHAT_ALL}"
    return moment.stay(screen(moment, text=text))


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
            return _pass_on(moment, parts)
        case "nothing":
            return moment.home(Message(words.KEPT_WORDS_DROPPED, stack(contact.menu_button())))
    return None


def _pass_on(moment: Moment, parts: Sequence[Part]) -> Outcome:
    passed = Outcome(replace(moment.state, parts=()))
    for part in parts:
        one = contact.pass_on(replace(moment, state=passed.state), part, 0)
        passed = Outcome(one.state, (*passed.messages, *one.messages), (*passed.changes, *one.changes))
    return passed
