"""`📝 Note`: what colleagues tell each other about an idea. It is shown under the card, and never leaves the desk."""

from __future__ import annotations

from conversations.changes import IdeaNoted, NoteEdited
from conversations.exchange import Button, Edited, Message, stack
from conversations.model import Idea, Part, PartKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import desk as words
from conversations.words import home as home_words

PLACE = "desk.note"
LONGEST = 300  # characters, so that the card has room for many


def ask(moment: Moment, idea: Idea) -> Outcome:
    """The message that asks belongs to no talk: an answer to it, even a late one, can't reach the resident."""
    menu = Button(home_words.BUTTON_MENU, "menu")
    name = words.who(moment.facts.author, idea.person)
    return moment.go(PLACE, Message(words.write_note(idea.number, name), stack(menu)), topic=str(idea.number))


def wrote(moment: Moment, part: Part) -> Outcome | None:
    """Her words where a note is awaited. None: an answer to a message about something else goes there."""
    thread, number = moment.facts.thread, moment.state.topic
    if moment.state.place != PLACE or (thread and str(thread.idea) != number):
        return None
    show = Button(words.BUTTON_SHOW, f"d:{number}:show")
    menu = Button(home_words.BUTTON_MENU, "menu")
    if part.kind is not PartKind.TEXT:
        return moment.stay(Message(words.NOTE_IS_WRITTEN, stack(menu)))
    if len(part.text) > LONGEST:
        return moment.stay(Message(words.NOTE_IS_LONG, stack(menu)))
    return moment.home(Message(words.NOTED, stack(show, menu)), changes=(IdeaNoted(int(number), part, moment.at),))


def edited(moment: Moment, event: Edited) -> Outcome | None:
    """She changed the message of a note. None: it was none."""
    number = moment.facts.noted
    return moment.stay(changes=(NoteEdited(number, event.part),)) if number else None
