"""When somebody may be in danger: the right numbers at once, a person told, nothing asked and nothing kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from conversations.danger import Sign
from conversations.exchange import DESK, Button, Keyboard, Lane, Message, stack
from conversations.model import Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import danger as words
from conversations.words import desk as desk_words
from conversations.words import home as home_words

LINES_AT_MOST = 3  # numbers that somebody in a hurry still reads
IN_PASSING_AT_MOST = 2  # and above a question that goes on
SAME_TALK = timedelta(hours=6)  # the numbers said in passing are still on the screen
TELL = "tell"  # the button that lets the facilitator know; kept among the kinds once it was pressed


def answer(moment: Moment, signs: Sequence[Sign]) -> Outcome:
    told = _to_the_desk(moment, words.alert(desk_words.who(moment.person, moment.person.id)))
    return _kept(moment.home(numbers(signs, words.person(moment.settings)), told), moment, signs)


def numbers(signs: Sequence[Sign], last: str) -> Message:
    """Whom to call, in the shortest words; nothing is asked. `last`: the line about the facilitator."""
    lines = [words.LINES[sign.key] for sign in signs][:LINES_AT_MOST]
    text = "\n".join((words.FIRST, *lines, words.NOW, last))
    return Message(text, stack(Button(home_words.BUTTON_CONTACT, "contact")))


def in_passing(moment: Moment, outcome: Outcome, signs: Sequence[Sign]) -> Outcome:
    """Words that may be danger: the talk goes on, with the numbers above it and a button to a person below.

    The same numbers come once in a talk. Nobody is alerted by the robot: most such words are no danger, and whoever
    is in one says it with the button.
    """
    likely = tuple(signs)[:IN_PASSING_AT_MOST]
    if {sign.key for sign in likely} <= set(_said(moment)):
        return outcome
    return _kept(_above(outcome, _in_doubt(likely), _button(moment)), moment, likely)


def press(moment: Moment) -> Outcome | None:
    """She is told that somebody asks for help, at once or in her hours, and not what they wrote. None: no number was
    said, or she knows."""
    said = _said(moment)
    if not said or TELL in said:
        return None
    told = _to_the_desk(moment, words.asks_for_help(desk_words.who(moment.person, moment.person.id)))
    known = Message(words.told(moment.settings), stack(Button(home_words.BUTTON_CONTACT, "contact")))
    state = replace(moment.state, numbers=(*said, TELL))
    return Outcome(state, (known, told))


def _said(moment: Moment) -> tuple[str, ...]:
    """The kinds of danger whose numbers this person still has on the screen."""
    at = moment.state.numbers_at
    return moment.state.numbers if at and moment.at - at < SAME_TALK else ()


def _kept(outcome: Outcome, moment: Moment, signs: Sequence[Sign]) -> Outcome:
    keys = tuple(dict.fromkeys((*_said(moment), *(sign.key for sign in signs))))
    return replace(outcome, state=replace(outcome.state, numbers=keys, numbers_at=moment.at))


def _in_doubt(signs: Sequence[Sign]) -> str:
    return "\n".join((words.IN_DOUBT, *(words.IN_DOUBT_LINES[sign.key] for sign in signs), words.IN_DOUBT_NOW))


def _to_the_desk(moment: Moment, text: str) -> Message:
    return Message(
        text,
        stack(Button(desk_words.BUTTON_REPLY, f"t:{moment.person.id}:0")),
        to=DESK,
        lane=Lane.ANSWER if moment.settings.alert_at_night else Lane.DESK,
        thread=Thread(moment.person.id),
    )


def _above(outcome: Outcome, text: str, button: Button) -> Outcome:
    """The talk goes on under these words. A keyboard stays: Telegram shows only one of the two."""
    at = next((i for i, message in enumerate(outcome.messages) if message.to == 0 and message.text), None)
    if at is None:
        return replace(outcome, messages=(Message(text, stack(button)), *outcome.messages))
    first = outcome.messages[at]
    has_keys = first.keyboard is not Keyboard.UNCHANGED
    buttons = first.buttons if has_keys else (*first.buttons, *stack(button))
    said = replace(first, text=f"{text}\n\n{first.text}", buttons=buttons)
    return replace(outcome, messages=(*outcome.messages[:at], said, *outcome.messages[at + 1 :]))


def _button(moment: Moment) -> Button:
    return Button(words.tell(moment.settings), TELL)
