"""When somebody may be in danger: the right numbers at once, a person told, nothing asked and nothing kept."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.danger import Sign
from conversations.exchange import DESK, Button, Lane, Message, stack
from conversations.model import Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import danger as words
from conversations.words import desk as desk_words
from conversations.words import home as home_words


def answer(moment: Moment, signs: Sequence[Sign]) -> Outcome:
    lines = [words.LINES[sign.key] for sign in signs][:2]
    text = "\n".join((words.FIRST, *lines, words.NOW, words.person(moment.settings)))
    told = Message(
        words.alert(desk_words.who(moment.person, moment.person.id)),
        stack(Button(desk_words.BUTTON_REPLY, f"t:{moment.person.id}:0")),
        to=DESK,
        lane=Lane.DESK,
        thread=Thread(moment.person.id),
    )
    return moment.home(Message(text, stack(Button(home_words.BUTTON_CONTACT, "contact"))), told)
