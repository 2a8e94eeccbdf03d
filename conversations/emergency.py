"""When somebody may be in danger: the right numbers at once, a person told, nothing asked and nothing kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conversations.danger import Sign
from conversations.exchange import DESK, Button, Keyboard, Lane, Message, stack
from conversations.model import Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import danger as words
from conversations.words import desk as desk_words
from conversations.words import home as home_words

LINES_AT_MOST = 3  # numbers that somebody in a hurry still reads


def answer(moment: Moment, signs: Sequence[Sign]) -> Outcome:
    told = Message(
        words.alert(desk_words.who(moment.person, moment.person.id)),
        stack(Button(desk_words.BUTTON_REPLY, f"t:{moment.person.id}:0")),
        to=DESK,
        lane=Lane.ANSWER if moment.settings.alert_at_night else Lane.DESK,
        thread=Thread(moment.person.id),
    )
    return moment.home(numbers(signs, words.person(moment.settings)), told)


def numbers(signs: Sequence[Sign], last: str) -> Message:
    """Whom to call, in the shortest words; nothing is asked. `last`: the line about the facilitator."""
    lines = [words.LINES[sign.key] for sign in signs][:LINES_AT_MOST]
    text = "\n".join((words.FIRST, *lines, words.NOW, last))
    return Message(text, _to_a_person())


def in_passing(outcome: Outcome) -> Outcome:
    """Words that may be danger: the talk goes on, with two numbers above it and a person below. Nobody is alerted."""
    at = next((i for i, message in enumerate(outcome.messages) if message.to == 0 and message.text), None)
    if at is None:
        return replace(outcome, messages=(Message(words.IN_DOUBT, _to_a_person()), *outcome.messages))
    first = outcome.messages[at]
    said = replace(first, text=f"{words.IN_DOUBT}\n\n{first.text}", buttons=_with_a_person(first))
    return replace(outcome, messages=(*outcome.messages[:at], said, *outcome.messages[at + 1 :]))


def _to_a_person() -> tuple[tuple[Button, ...], ...]:
    return stack(Button(home_words.BUTTON_CONTACT, "contact"))


def _with_a_person(message: Message) -> tuple[tuple[Button, ...], ...]:
    """Its own buttons and the one to a person. A keyboard stays: Telegram shows only one of the two."""
    has_it = any(button.data == "contact" for row in message.buttons for button in row)
    if has_it or message.keyboard is not Keyboard.UNCHANGED:
        return message.buttons
    return (*message.buttons, *_to_a_person())
