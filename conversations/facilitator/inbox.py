"""An idea as the facilitator gets it: the card, its voices and pictures as they were sent, and its changes of state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from conversations import ideas
from conversations.changes import AlarmCleared, StatusChanged
from conversations.exchange import DESK, Button, Lane, Message, bold, stack
from conversations.facilitator import status
from conversations.model import Idea, Meeting, Part, PartKind, Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import desk as words
from conversations.words import home as home_words

ONE_MESSAGE = 4000  # characters, a little under Telegram's 4096 for one message


def show(moment: Moment, idea: Idea) -> Outcome:
    """The card again, with its voices and pictures, for the one who asked."""
    return moment.stay(*card(idea, name_of(moment, idea), moment, to=moment.person.id))


def card(idea: Idea, author: str, moment: Moment, to: int = DESK) -> tuple[Message, ...]:
    """Every word in full; what can't be read (voice, photo, place) follows right after, as it was sent."""
    thread = Thread(idea.person, idea.number)
    media = (
        Message(to=to, lane=Lane.DESK, part=part, part_from=idea.person, thread=thread)
        for part in parts(idea)
        if part.kind is not PartKind.TEXT and part.is_there
    )
    return (sheet(idea, author, moment, to), *media)


def sheet(idea: Idea, author: str, moment: Moment, to: int = DESK, replaces: int = 0) -> Message:
    """The card itself: number, words, answers in a fixed order, state, buttons.

    A long card is several messages, and only the one with the buttons can be replaced: it then says the state alone.
    """
    told = [f"{bold(title)}\n{value}" for title, value in ideas.read_out(idea.answers, moment)]
    name = author or words.who(None, idea.person)
    text = "\n\n".join((bold(words.title(idea, name)), *told, words.state_line(idea, meeting_of(idea, moment))))
    if replaces and len(text) > ONE_MESSAGE:
        text = "\n\n".join((bold(words.title(idea, name)), words.state_line(idea, meeting_of(idea, moment))))
    thread = Thread(idea.person, idea.number)
    return Message(text, buttons(idea), to=to, lane=Lane.DESK, thread=thread, replaces=replaces)


def buttons(idea: Idea) -> tuple[tuple[Button, ...], ...]:
    """Answering is always possible; the rest follows what the state allows."""
    moves = [Button(status.label(idea.status, to), f"d:{idea.number}:{to.value}") for to in status.offered(idea.status)]
    return stack(Button(words.BUTTON_REPLY, f"d:{idea.number}:reply"), *moves)


def parts(idea: Idea) -> Iterator[Part]:
    for answer in idea.answers.values():
        yield from answer.parts


def meeting_of(idea: Idea, moment: Moment) -> Meeting | None:
    return next((m for m in moment.facts.meetings if m.id == idea.meeting), None)


def move(moment: Moment, idea: Idea, to: Status, screen_id: int) -> Outcome:
    """The idea changes state: her card follows, the resident reads it in plain words."""
    if to not in status.NEXT[idea.status]:
        return moment.stay(sheet(idea, name_of(moment, idea), moment, to=moment.person.id))
    meeting = moment.next_meeting if to is Status.AGENDA else None
    if to is Status.AGENDA and meeting is None:
        return moment.stay(Message(words.NO_MEETING))
    moved = replace(idea, status=to, meeting=meeting.id if meeting else idea.meeting)
    told = Message(
        words.told_resident(moved, meeting_of(moved, moment), moment.settings),
        stack(Button(home_words.BUTTON_MY_IDEAS, "mine")),
        to=idea.person,
        thread=Thread(idea.person, idea.number),
    )
    shown = sheet(moved, name_of(moment, idea), moment, to=moment.person.id, replaces=screen_id)
    cleared = (AlarmCleared(kind, str(idea.number), idea.person) for kind in ("unread_nudge", "unread_notice"))
    return moment.stay(shown, told, changes=(StatusChanged(idea.number, to, moment.at, moved.meeting), *cleared))


def name_of(moment: Moment, idea: Idea) -> str:
    return words.who(moment.facts.author, idea.person)
