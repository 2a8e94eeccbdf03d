"""The talk between a resident and the facilitator, both ways: who writes to whom is known by ids, never by text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conversations.changes import Change, MessageThreaded, StatusChanged, ThreadOpened
from conversations.exchange import DESK, Button, Edited, Lane, Message, Receipt, stack
from conversations.facilitator import steps
from conversations.model import Part, PartKind, Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.words import contact as contact_words
from conversations.words import desk as words
from conversations.words import home as home_words

PLACE = "reply"
READ_AS_TEXT = (PartKind.TEXT, PartKind.CONTACT, PartKind.CARD)


# ---- her words to a resident ----------------------------------------------------------------------------


def ask_words(moment: Moment, thread: Thread, ready: Sequence[Button] = ()) -> Outcome:
    """`💬 Répondre` was pressed: her next message goes to this resident. `ready`: her ready answers."""
    menu = Button(home_words.BUTTON_MENU, "menu")
    asked = Message(words.write_to(_name(moment, thread)), stack(*ready, menu), thread=thread)
    return moment.go(PLACE, asked, topic=topic_of(thread))


def to_resident(moment: Moment, part: Part, thread: Thread) -> Outcome:
    """Her words, marked as hers; she is told by a receipt whether they arrived."""
    answer = stack(Button(contact_words.BUTTON_ANSWER, f"answer:{thread.idea}"))
    head = Message(to=thread.person, thread=thread, buttons=answer, receipt=moment.person.id)
    if part.kind in READ_AS_TEXT:
        sent: tuple[Message, ...] = (replace(head, text=f"{contact_words.from_her(moment.signed)}\n{part.text}"),)
    else:
        said = Message(contact_words.sends_you(moment.signed), to=thread.person, thread=thread)
        sent = (said, replace(head, part=part, part_from=moment.person.id))
    changes: list[Change] = [ThreadOpened(thread, moment.at), *_discussed(moment, thread)]
    threaded = [MessageThreaded(part.message, thread)] if part.message else []
    state = replace(moment.state, place=HOME, topic=topic_of(thread), parts=(), misses=0)
    return Outcome(state, sent, (*changes, *threaded))


def _discussed(moment: Moment, thread: Thread) -> tuple[Change, ...]:
    """Who answers has read: an idea that was waiting is in discussion. Her words themselves tell the resident."""
    idea = moment.facts.idea
    if idea is None or idea.number != thread.idea or idea.status not in (Status.NEW, Status.READ):
        return ()
    return (StatusChanged(idea.number, Status.DISCUSSED, moment.at, idea.meeting), *steps.no_longer_unread(idea))


def unaddressed(moment: Moment, part: Part) -> Outcome | None:
    """Words of hers that answer no message: the last person she wrote to is proposed, never assumed."""
    thread = thread_of(moment.state.topic)
    if thread is None:
        return None
    held = replace(moment, state=replace(moment.state, parts=(*moment.state.parts, part)))
    name = words.who(None, thread.person) if moment.facts.author is None else _name(moment, thread)
    yes = Button(words.button_for(name), f"to:{thread.person}:{thread.idea}")
    asked = Message(words.for_whom(name), stack(yes, Button(words.BUTTON_FOR_NOBODY, "to:nobody")), thread=thread)
    return held.stay(asked)


def addressed(moment: Moment, thread: Thread | None) -> Outcome | None:
    """She said for whom the words held are. None: there is nothing held any more."""
    parts = moment.state.parts
    if not parts:
        return None
    if thread is None:
        return moment.home(Message(words.FOR_NOBODY))
    outcomes = [to_resident(moment, part, thread) for part in parts]
    messages = tuple(message for outcome in outcomes for message in outcome.messages)
    changes = tuple(dict.fromkeys(change for outcome in outcomes for change in outcome.changes))
    return Outcome(outcomes[-1].state, messages, changes)


def receipt(moment: Moment, event: Receipt) -> Outcome:
    """What became of her message."""
    name = _name(moment, event.thread)
    said = (words.arrived if event.arrived else words.blocked)(name)
    idea = event.thread.idea
    seen = () if event.arrived or not idea else stack(Button(words.BUTTON_SHOW, f"d:{idea}:show"))
    return moment.stay(Message(said, seen, lane=Lane.DESK, thread=event.thread))


# ---- a resident's words to her --------------------------------------------------------------------------


def to_desk(moment: Moment, part: Part, thread: Thread, heading: str) -> tuple[tuple[Message, ...], MessageThreaded]:
    """What a resident wrote, under a heading that says who and about which idea; and the link for later edits."""
    answer = stack(Button(words.BUTTON_REPLY, f"t:{thread.person}:{thread.idea}"))
    head = Message(to=DESK, lane=Lane.DESK, thread=thread, buttons=answer)
    link = MessageThreaded(part.message, thread)
    if part.kind in READ_AS_TEXT:
        return (replace(head, text=f"{heading}\n{part.text}"),), link
    said = (Message(heading, to=DESK, lane=Lane.DESK, thread=thread),) if heading else ()
    return (*said, replace(head, part=part, part_from=moment.person.id)), link


def edited(moment: Moment, event: Edited, thread: Thread) -> Outcome:
    """A message already passed on now reads otherwise: the other side gets the new words, marked as such."""
    if moment.person.id == thread.person:
        heading = words.changed(words.who(moment.person, moment.person.id), thread.idea)
        messages, _ = to_desk(moment, event.part, thread, heading)
        return moment.stay(*messages)
    heading = contact_words.changed_by_her(moment.signed)
    return moment.stay(Message(f"{heading}\n{event.part.text}", to=thread.person, thread=thread))


# ---- a thread as a state's topic ------------------------------------------------------------------------


def topic_of(thread: Thread) -> str:
    return f"{thread.person}:{thread.idea}"


def thread_of(topic: str) -> Thread | None:
    """The thread a state is about, None when it is about something else."""
    person, _, idea = topic.partition(":")
    return Thread(int(person), int(idea)) if person.isdigit() and idea.isdigit() else None


def _name(moment: Moment, thread: Thread) -> str:
    return words.who(moment.facts.author, thread.person)
