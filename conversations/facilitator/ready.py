"""`/reponses`: what she often answers, in her own words. Two taps send one; she can write something else instead."""

from __future__ import annotations

from conversations.changes import ReadyAnswerKept, ReadyAnswerRemoved
from conversations.exchange import Button, Message, stack
from conversations.facilitator import reply
from conversations.model import Part, PartKind, ReadyAnswer, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import desk as desk_words
from conversations.words import home as home_words
from conversations.words import ready as words

PLACE = "ready"  # words of a ready answer are awaited; its id is the topic, 0 for a new one
MOST = 20


def show(moment: Moment) -> Outcome:
    """Every ready answer, and how to write one more."""
    answers = moment.facts.ready
    buttons = [Button(words.button(answer.words), f"ready:{answer.id}:open") for answer in answers]
    new = [Button(words.BUTTON_NEW, "ready:0:new")] if len(answers) < MOST else []
    return moment.home(Message(words.YOURS if answers else words.NONE_YET, stack(*buttons, *new, *_ways())))


def press(moment: Moment, id: str, action: str) -> Outcome | None:
    """A button about one of them. None: it is gone, or there is no such button."""
    answer = _find(moment, id)
    match action, answer:
        case "new", None:
            return _ask(moment, "0")
        case "open", ReadyAnswer():
            change = Button(words.BUTTON_CHANGE, f"ready:{id}:change")
            remove = Button(words.BUTTON_REMOVE, f"ready:{id}:remove")
            return moment.home(Message(answer.words, stack(change, remove, _all())))
        case "change", ReadyAnswer():
            return _ask(moment, id)
        case "remove", ReadyAnswer():
            return moment.home(
                Message(words.REMOVED, stack(_all(), *_ways())), changes=(ReadyAnswerRemoved(answer.id),)
            )
    return None


def wrote(moment: Moment, part: Part) -> Outcome | None:
    """The words of a ready answer. None: none are awaited, or they answer somebody."""
    if moment.state.place != PLACE or moment.facts.thread:
        return None
    if part.kind is not PartKind.TEXT:
        return moment.stay(Message(words.ONLY_WORDS, stack(_all())))
    kept = ReadyAnswer(int(moment.state.topic), part.text)
    return moment.home(Message(words.KEPT, stack(_all(), *_ways())), changes=(ReadyAnswerKept(kept),))


# ---- answering with one -----------------------------------------------------------------------------------


def buttons(moment: Moment, thread: Thread) -> tuple[Button, ...]:
    """Under « Écrivez votre message »: one tap shows it, the next sends it."""
    about = f"{thread.person}:{thread.idea}"
    return tuple(Button(words.button(answer.words), f"use:{answer.id}:{about}") for answer in moment.facts.ready)


def propose(moment: Moment, id: str, thread: Thread) -> Outcome | None:
    """The words alone, so that they can be copied, and what to do with them. None: the answer is gone."""
    answer = _find(moment, id)
    if answer is None or moment.facts.author is None:
        return None
    send = Button(words.BUTTON_SEND, f"send:{id}:{thread.person}:{thread.idea}")
    text = words.to_send(desk_words.who(moment.facts.author, thread.person))
    shown = (Message(answer.words, thread=thread), Message(text, stack(send, *_ways()), thread=thread))
    return moment.go(reply.PLACE, *shown, topic=reply.topic_of(thread))


def send(moment: Moment, id: str, thread: Thread) -> Outcome | None:
    """None: the answer is gone, or something else was done meanwhile: a second tap sends nothing twice."""
    answer = _find(moment, id)
    is_awaited = moment.state.place == reply.PLACE and moment.state.topic == reply.topic_of(thread)
    if answer is None or moment.facts.author is None or not is_awaited:
        return None
    return reply.to_resident(moment, Part(PartKind.TEXT, answer.words), thread)


def _find(moment: Moment, id: str) -> ReadyAnswer | None:
    return next((answer for answer in moment.facts.ready if str(answer.id) == id), None)


def _ask(moment: Moment, id: str) -> Outcome:
    return moment.go(PLACE, Message(words.WRITE_IT, stack(_all())), topic=id)


def _all() -> Button:
    return Button(words.BUTTON_ALL, "desk:reponses")


def _ways() -> tuple[Button, Button]:
    return Button(desk_words.BUTTON_DESK, "desk:bureau"), Button(home_words.BUTTON_MENU, "menu")
