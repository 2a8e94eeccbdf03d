"""A pause (GDPR, articles 18 and 21): all stays as it is, nobody reads it and nobody writes to the person.

The person or the facilitator begins it and ends it. What the person asks for themself still works: seeing, erasing.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.changes import PersonErased, PersonFrozen, PersonThawed
from conversations.danger import signs
from conversations.exchange import (
    DESK,
    Button,
    Edited,
    Event,
    Lane,
    Message,
    Pressed,
    Rang,
    Receipt,
    ReminderDue,
    Wrote,
    stack,
)
from conversations.meetings import menu_button
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import desk as desk_words
from conversations.words import freezing as words
from conversations.words import home as home_words

ABOUT_SOMEBODY = frozenset({"d", "t", "to", "use", "send", "sure"})  # first words of buttons that read or write

# ---- the person's own side ------------------------------------------------------------------------------


def ask(moment: Moment) -> Outcome:
    if moment.is_facilitator:
        return whose(moment)
    if moment.person.is_frozen:
        return moment.stay(_in_the_way(moment))
    yes, no = Button(words.BUTTON_YES, "pause:on"), Button(words.BUTTON_NO, "pause:no")
    return moment.stay(Message(words.ask(moment.settings), stack(yes, no)))


def press(moment: Moment, answer: str) -> Outcome | None:
    """None: no such button, or not hers. A pause that is on, or over, already only says so."""
    if moment.is_facilitator:
        return None
    me, name = moment.person.id, desk_words.who(moment.person, moment.person.id)
    match answer:
        case "on":
            said = Message(words.paused(moment.settings), stack(_resume(), menu_button()))
            told = _told_desk(moment, words.told_paused(name))
            return moment.home(said, *told, changes=(PersonFrozen(me, moment.at),))
        case "off":
            said = Message(words.resumed(moment.settings), stack(menu_button()))
            told = _told_desk(moment, words.told_resumed(name))
            return moment.home(said, *told, changes=(PersonThawed(me),))
        case "no":
            return moment.home(Message(words.NO_PAUSE, stack(menu_button())))
    return None


def keeps_still(moment: Moment, event: Event, outcome: Outcome) -> Outcome:
    """What a pause leaves of an outcome: nothing is said unasked, and nothing goes to the desk but a cry for help."""
    if isinstance(event, Rang | ReminderDue | Receipt):
        return replace(outcome, messages=())
    is_over = any(isinstance(change, PersonErased | PersonThawed | PersonFrozen) for change in outcome.changes)
    in_danger = isinstance(event, Wrote | Edited) and signs(event.part.text)
    if is_over or in_danger or not any(message.to == DESK for message in outcome.messages):
        return outcome
    return moment.stay(_in_the_way(moment))


def _in_the_way(moment: Moment) -> Message:
    return Message(words.in_the_way(moment.settings), stack(_resume(), menu_button()))


def _resume() -> Button:
    return Button(words.BUTTON_RESUME, "pause:off")


def _told_desk(moment: Moment, text: str) -> tuple[Message, ...]:
    """She hears of it only when she knows of them."""
    knows = moment.facts.ideas or moment.person.open_thread_at
    return (Message(text, to=DESK, lane=Lane.DESK),) if knows else ()


# ---- the facilitator's side -----------------------------------------------------------------------------


def whose(moment: Moment) -> Outcome:
    """Whose pause? By one of their ideas: she may have no other name."""
    ways = (Button(desk_words.BUTTON_DESK, "desk:bureau"), Button(home_words.BUTTON_MENU, "menu"))
    lines = moment.facts.open_ideas
    if not lines:
        return moment.stay(Message(words.NO_IDEA, stack(*ways)))
    buttons = [Button(desk_words.button(line.number), f"d:{line.number}:pause") for line in lines]
    return moment.stay(Message(words.WHOSE, stack(*buttons, *ways)))


def press_desk(moment: Moment, person: str, action: str) -> Outcome | None:
    """A button of hers about a pause. None: nobody there."""
    if moment.facts.author is None or str(moment.facts.author.id) != person:
        return None
    author = moment.facts.author
    name = desk_words.who(author, author.id)
    match action:
        case "on" if not author.is_frozen:
            said = Message(words.frozen(name), stack(_thaw(author.id), menu_button()))
            return moment.stay(said, changes=(PersonFrozen(author.id, moment.at),))
        case "off" if author.is_frozen:
            return moment.stay(Message(words.thawed(name), stack(menu_button())), changes=(PersonThawed(author.id),))
    return moment.stay(Message(words.refused(name) if author.is_frozen else words.thawed(name), stack(menu_button())))


def confirm(moment: Moment) -> Outcome | None:
    """She chose an idea: its author is to be put in a pause?"""
    author = moment.facts.author
    if author is None:
        return None
    yes = Button(words.BUTTON_FREEZE, f"fz:{author.id}:on")
    asked = Message(words.freeze_whom(desk_words.who(author, author.id)), stack(yes, menu_button()))
    return moment.stay(asked)


def refusal(moment: Moment, event: Event) -> Outcome | None:
    """What she wants to read or write belongs to somebody in a pause. None: it does not."""
    author = moment.facts.author
    if author is None or not author.is_frozen or not _is_about_them(moment, event):
        return None
    name = desk_words.who(None, author.id)
    return moment.home(Message(words.refused(name), stack(_thaw(author.id), menu_button())))


def _is_about_them(moment: Moment, event: Event) -> bool:
    match event:
        case Pressed(data=data):
            return data.partition(":")[0] in ABOUT_SOMEBODY
        case Wrote() | Edited():
            return moment.facts.thread is not None or moment.state.place == "reply"
    return False


def _thaw(person: int) -> Button:
    return Button(words.BUTTON_THAW, f"fz:{person}:off")
