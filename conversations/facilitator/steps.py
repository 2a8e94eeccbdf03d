"""An idea goes a step further: its state changes, everybody's card follows, the resident reads it in plain words."""

from __future__ import annotations

from dataclasses import replace

from conversations.changes import AlarmCleared, CardHeld, StatusChanged
from conversations.exchange import Button, Message, in_twos, stack
from conversations.facilitator import inbox, status
from conversations.model import Idea, Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import calendar as calendar_words
from conversations.words import desk as words
from conversations.words import home as home_words

UNREAD = ("unread_nudge", "unread_second", "unread_notice")  # alarms of an idea that nobody has read


def take(moment: Moment, idea: Idea, step: str, screen_id: int, *, is_told: bool = True) -> Outcome | None:
    """A button under a card. None: there is no such step.

    A colleague may have been there first: the card under her finger then shows how the idea is now, and no more.
    """
    to = next((one for one in Status if one.value == step), None)
    if to is None:
        return None
    held = (CardHeld(idea.number, screen_id),) if is_told else ()
    if to not in status.offered(idea.status):
        return moment.stay(*(() if is_told else (_asked(moment, idea, screen_id),)), changes=held)
    meeting = moment.next_meeting if to is Status.AGENDA else None
    if to is Status.AGENDA and meeting is None:
        add = Button(calendar_words.BUTTON_ADD, "c:0:add")
        return moment.stay(Message(words.NO_MEETING, stack(add, Button(home_words.BUTTON_MENU, "menu"))))
    kept = 0 if to is Status.READ else idea.meeting
    moved = replace(idea, status=to, meeting=meeting.id if meeting else kept)
    changes = (*held, StatusChanged(idea.number, to, moment.at, moved.meeting), *no_longer_unread(idea))
    return moment.stay(_told(moment, idea, moved) if is_told else _noted(moment, moved, screen_id), changes=changes)


def no_longer_unread(idea: Idea) -> tuple[AlarmCleared, ...]:
    return tuple(AlarmCleared(kind, str(idea.number), idea.person) for kind in UNREAD)


def _told(moment: Moment, idea: Idea, moved: Idea) -> Message:
    text = words.told_resident(moved, idea.status, inbox.meeting_of(moved.meeting, moment), moment.signed)
    mine = stack(Button(home_words.BUTTON_MY_IDEAS, "mine"))
    return Message(text, mine, to=idea.person, thread=Thread(idea.person, idea.number))


# ---- without a word to the resident -----------------------------------------------------------------------


def quietly(moment: Moment, idea: Idea) -> Outcome:
    """`🤫 Sans le dire`: the same steps, and nobody is told."""
    return moment.stay(_asked(moment, idea))


def _asked(moment: Moment, idea: Idea, replaces: int = 0) -> Message:
    data = f"d:{idea.number}"
    steps = (Button(status.label(idea.status, to), f"{data}:{to.value}:quiet") for to in status.offered(idea.status))
    text = words.without_telling(idea.number, words.who(moment.facts.author, idea.person))
    ways = in_twos(*steps, Button(words.BUTTON_LEAVE_IT, f"{data}:leave"))
    return Message(text, ways, thread=Thread(idea.person, idea.number), replaces=replaces)


def leave(moment: Moment, idea: Idea, screen_id: int) -> Outcome:
    show = Button(words.BUTTON_SHOW, f"d:{idea.number}:show")
    return moment.stay(Message(words.LEFT_AS_IT_IS, stack(show), replaces=screen_id))


def _noted(moment: Moment, moved: Idea, screen_id: int) -> Message:
    text = words.moved_quietly(moved, words.who(moment.facts.author, moved.person))
    show = Button(words.BUTTON_SHOW, f"d:{moved.number}:show")
    return Message(text, stack(show), thread=Thread(moved.person, moved.number), replaces=screen_id)
