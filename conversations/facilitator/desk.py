"""The facilitator's desk: joining it, what waits there, and the buttons under an idea's card."""

from __future__ import annotations

from collections.abc import Callable

from conversations.changes import FacilitatorJoined
from conversations.exchange import Button, Message, stack
from conversations.facilitator import (
    agenda,
    announcing,
    calendar,
    calendar_add,
    inbox,
    leaving,
    reply,
)
from conversations.model import Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import desk as words
from conversations.words import home as home_words

INVITATION_LENGTH = 32  # letters of a code (`fabrik invite` makes them so long); a poster's word is shorter


def looks_like_invitation(argument: str) -> bool:
    return len(argument) == INVITATION_LENGTH


def join(moment: Moment, invitation: str) -> Outcome:
    """The link was good. What waited for a facilitator follows by itself."""
    menu = stack(Button(words.BUTTON_OPEN_IDEAS, "desk"), Button(home_words.BUTTON_MENU, "menu"))
    return moment.home(Message(words.WELCOME, menu), changes=(FacilitatorJoined(invitation, moment.at),))


def open_ideas(moment: Moment) -> Outcome:
    """The ideas that are not finished, oldest first."""
    lines = moment.facts.open_ideas
    menu = Button(home_words.BUTTON_MENU, "menu")
    if not lines:
        return moment.stay(Message(words.NO_IDEAS, stack(menu)))
    text = "\n".join((words.IDEAS_WAITING, *(words.line(line.number, line.status) for line in lines)))
    buttons = [Button(words.button(line.number), f"d:{line.number}:show") for line in lines]
    return moment.stay(Message(text, stack(*buttons, menu)))


def press(moment: Moment, action: str, screen_id: int) -> Outcome | None:
    """A button under a card. None: no such idea or button."""
    idea = moment.facts.idea
    if idea is None:
        return None
    match action:
        case "show":
            return inbox.show(moment, idea)
        case "reply":
            return reply.ask_words(moment, Thread(idea.person, idea.number))
    to = next((status for status in Status if status.value == action), None)
    return inbox.move(moment, idea, to, screen_id) if to else None


COMMANDS: dict[str, Callable[[Moment], Outcome]] = {
    "idees": open_ideas,
    "annonce": announcing.begin,
    "agenda": agenda.show,
    "reunions": calendar.show,
    "ajouter": calendar_add.ask,
    "quitter": leaving.ask,
}
