"""The facilitator's desk: joining it, what waits there, and the buttons under an idea's card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from conversations import freezing
from conversations.changes import FacilitatorJoined
from conversations.exchange import Button, Message, stack
from conversations.facilitator import (
    absence,
    agenda,
    announcing,
    calendar,
    calendar_add,
    finding,
    hint,
    inbox,
    leaving,
    looking_back,
    notes,
    ready,
    referring,
    reply,
    steps,
    team,
)
from conversations.model import Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import desk as words
from conversations.words import freezing as freezing_words
from conversations.words import home as home_words
from conversations.words import ready as ready_words
from conversations.words import (
    report as report_words,
)
from conversations.words import (
    team as team_words,
)

Show = Callable[[Moment], Outcome]


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen of hers. `label`: its button in the menu of the desk; "": it is reached by another way."""

    command: str
    label: str
    show: Show

    @property
    def button(self) -> Button:
        """It means the command (needs.meant)."""
        return Button(self.label, f"desk:{self.command}")


INVITATION_LENGTH = 32  # letters of a code (`fabrik invite` makes them so long); a poster's word is shorter


def looks_like_invitation(argument: str) -> bool:
    return len(argument) == INVITATION_LENGTH


def join(moment: Moment, invitation: str) -> Outcome:
    """The link was good. What waited for a facilitator follows by itself."""
    name = Button(team_words.BUTTON_NAME, "team:name")
    menu = stack(Button(words.BUTTON_OPEN_IDEAS, "desk"), name, Button(home_words.BUTTON_MENU, "menu"))
    return moment.home(Message(words.WELCOME, menu), changes=(FacilitatorJoined(invitation, moment.at),))


def menu(moment: Moment) -> Outcome:
    """Every screen of the desk; the residents' menu is the way back."""
    buttons = (screen.button for screen in MENU if screen.label)
    return moment.home(Message(words.DESK, stack(*buttons, Button(home_words.BUTTON_MENU, "menu"))))


def press(moment: Moment, action: str, detail: str, screen_id: int) -> Outcome | None:
    """A button under a card. None: no such idea or button."""
    idea = moment.facts.idea
    if idea is None:
        return None
    match action, detail:
        case "show", "":
            return inbox.show(moment, idea)
        case "reply", "":
            return ask_words(moment, Thread(idea.person, idea.number))
        case "refer", _:
            return referring.press(moment, idea, detail, screen_id)
        case "pause", "":
            return freezing.confirm(moment)
        case "note", "":
            return notes.ask(moment, idea)
        case "quiet", "":
            return steps.quietly(moment, idea)
        case "take", seen:
            return team.take(moment, idea, seen, screen_id)
        case "give", "":
            return team.ask_whom(moment, idea)
        case "give", seen:
            return team.give(moment, idea, seen, screen_id)
        case "leave", "":
            return steps.leave(moment, idea, screen_id)
    return steps.take(moment, idea, action, screen_id, is_told=detail != "quiet")


def ask_words(moment: Moment, thread: Thread | None) -> Outcome | None:
    """`💬 Répondre`. None: to nobody that is known."""
    if thread is None or moment.facts.author is None:
        return None
    return reply.ask_words(moment, thread, ready.buttons(moment, thread))


def answer(moment: Moment, act: str, which: str, thread: Thread | None) -> Outcome | None:
    """A button that answers somebody: with a ready answer, or with words held because they are hard to read."""
    if thread is None:
        return None
    match act:
        case "use":
            return ready.propose(moment, which, thread)
        case "send":
            return ready.send(moment, which, thread)
    return hint.sure(moment, which, thread)


# One line a screen, in the order of the menu's buttons.
MENU: tuple[Screen, ...] = (
    Screen("idees", words.BUTTON_OPEN_IDEAS, finding.opened),
    Screen("agenda", words.BUTTON_SHEET, agenda.show),
    Screen("reunions", words.BUTTON_MEETINGS, calendar.show),
    Screen("annonce", words.BUTTON_ANNOUNCE, announcing.begin),
    Screen("bilan", report_words.BUTTON_REPORT, looking_back.show),
    Screen("ajouter", "", calendar_add.ask),
    Screen("reponses", ready_words.BUTTON_ALL, ready.show),
    Screen("pause", freezing_words.BUTTON_FOR_SOMEBODY, freezing.whose),
    Screen("equipe", team_words.BUTTON_TEAM, team.show),
    Screen("absence", "", absence.ask),
    Screen("quitter", words.BUTTON_LEAVE, leaving.ask),
    Screen("bureau", "", menu),
)
COMMANDS: dict[str, Show] = {screen.command: screen.show for screen in MENU}
