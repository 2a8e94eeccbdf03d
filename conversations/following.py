"""A week after a meeting, the author of an idea is asked once how it went. « Laissez-moi tranquille » is respected."""

from __future__ import annotations

from datetime import timedelta

from conversations.changes import AlarmSet, Counted, LeftAlone, WentSaid
from conversations.coming import way_on
from conversations.exchange import DESK, Button, Lane, Message, Rang, stack
from conversations.model import IdeaLine, Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import desk as desk_words
from conversations.words import following as words
from conversations.words import home as home_words

HOW = "how_it_went"  # alarm: this person is asked how it went for the idea of this number
REST = timedelta(minutes=10)  # an idea being told is not broken into


def ask(moment: Moment, event: Rang) -> Outcome:
    """Once; not who asked to be left alone, nor about an idea that was taken back."""
    idea = next((line for line in moment.facts.ideas if str(line.number) == event.subject), None)
    if idea is None or idea.status is Status.WITHDRAWN or moment.person.left_alone:
        return moment.stay()
    draft = moment.state.draft
    if draft and moment.state.place.startswith("idea.") and moment.at - draft.touched_at < REST:
        return moment.stay(changes=(AlarmSet(HOW, event.subject, moment.at + REST),))
    answers = (Button(label, f"h:{idea.number}:{key}") for key, label in words.BUTTONS_HOW.items())
    alone = Button(words.BUTTON_LEAVE_ME, f"h:{idea.number}:leave")
    return moment.stay(Message(words.how_was_it(idea.number), stack(*answers, alone), lane=Lane.REMINDER))


def press(moment: Moment, number: str, answer: str, screen_id: int) -> Outcome | None:
    """The answer goes to her, once. None: somebody else's idea, or no such answer."""
    idea = next((line for line in moment.facts.ideas if str(line.number) == number), None)
    if idea is None:
        return None
    if answer == "leave":
        told = Message(words.LEFT_ALONE, stack(way_on(moment)), replaces=screen_id)
        return moment.stay(told, changes=(LeftAlone(moment.at),))
    if answer not in words.BUTTONS_HOW:
        return None
    return _thanked(moment, idea, answer, screen_id)


def _thanked(moment: Moment, idea: IdeaLine, answer: str, screen_id: int) -> Outcome:
    if moment.facts.has_said_how:  # a second tap, or an old button: she has the first answer
        already = words.already_said(moment.settings)
        return moment.stay(Message(already, stack(way_on(moment)), replaces=screen_id))
    talk = (Button(home_words.BUTTON_CONTACT, "contact"),) if answer in ("so-so", "bad") else ()
    thanks = Message(words.thanks(moment.settings), stack(*talk, way_on(moment)), replaces=screen_id)
    name = desk_words.who(moment.person, moment.person.id)
    thread = Thread(moment.person.id, idea.number)
    reply = stack(Button(desk_words.BUTTON_REPLY, f"t:{thread.person}:{thread.idea}"))
    told = Message(words.told_her(name, idea.number, answer), reply, to=DESK, lane=Lane.DESK, thread=thread)
    return moment.stay(thanks, told, changes=(WentSaid(idea.number, answer, moment.at), Counted("went", answer)))
