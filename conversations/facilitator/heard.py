"""What a program understood of a voice: for the facilitator, beside the voice. Danger in it is danger."""

from __future__ import annotations

from conversations import emergency
from conversations.danger import signs
from conversations.exchange import DESK, Button, Lane, Message, stack
from conversations.facts import Settings
from conversations.model import Person, Thread
from conversations.words import danger as danger_words
from conversations.words import desk as words

LONGEST = 3500  # characters: one message


def messages(person: Person, thread: Thread, text: str, settings: Settings) -> tuple[Message, ...]:
    """The text for the desk; and the numbers for whoever spoke, when somebody may be in danger."""
    in_danger = signs(text)
    answer = stack(Button(words.BUTTON_REPLY, f"t:{thread.person}:{thread.idea}"))
    told = Message(
        f"{words.heard(words.who(person, person.id), thread.idea)}\n{text[:LONGEST]}",
        answer,
        to=DESK,
        lane=Lane.ANSWER if in_danger and settings.alert_at_night else Lane.DESK,
        thread=thread,
    )
    return (told, emergency.numbers(in_danger, danger_words.person(settings))) if in_danger else (told,)
