"""A gentle hint when her words are hard to read, before they leave. She decides: `Envoyer quand même`."""

from __future__ import annotations

from dataclasses import replace

from conversations.exchange import Button, Edited, Message, stack
from conversations.facilitator import reply
from conversations.model import Part, PartKind, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.reading_ease import hard
from conversations.words import hint as words
from conversations.words import home as home_words


def send(moment: Moment, part: Part, thread: Thread) -> Outcome:
    """To the resident, or held with a hint. What she writes next takes its place."""
    found = hard(part.text) if part.kind is PartKind.TEXT else None
    if found is None:
        return reply.to_resident(moment, part, thread)
    yes = Button(words.BUTTON_SEND, f"sure:{part.message}:{thread.person}:{thread.idea}")
    asked = Message(words.hard(found), stack(yes, Button(words.BUTTON_REWRITE, "rewrite")), thread=thread)
    outcome = moment.go(reply.PLACE, asked, topic=reply.topic_of(thread))
    return replace(outcome, state=replace(outcome.state, parts=(part,)))


def wrote(moment: Moment, part: Part) -> Outcome | None:
    """Her message answers one of a resident's, or follows `💬 Répondre`. None: it is for nobody in particular."""
    waited_for = reply.thread_of(moment.state.topic) if moment.state.place == reply.PLACE else None
    thread = moment.facts.thread or waited_for
    return send(moment, part, thread) if thread else None


def sure(moment: Moment, message: str, thread: Thread) -> Outcome | None:
    """`Envoyer quand même`. None: these words were written anew, or sent already."""
    held = next((part for part in moment.state.parts if str(part.message) == message), None)
    return reply.to_resident(moment, held, thread) if held and moment.facts.author else None


def rewrite(moment: Moment) -> Outcome | None:
    """She writes it anew; the words held are dropped. None: there are none."""
    if moment.state.place != reply.PLACE or not moment.state.parts:
        return None
    return replace(
        moment.stay(Message(words.REWRITE, stack(Button(home_words.BUTTON_MENU, "menu")))),
        state=replace(moment.state, parts=()),
    )


def edited(moment: Moment, event: Edited) -> Outcome | None:
    """She made the held words simpler where they stood. None: it was another message."""
    thread = reply.thread_of(moment.state.topic)
    held = any(part.message == event.part.message for part in moment.state.parts)
    return send(moment, event.part, thread) if held and thread and moment.state.place == reply.PLACE else None
