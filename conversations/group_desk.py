"""A group as the facilitators' desk: the screens of the desk and nothing else, each member in a talk of their own.

Colleagues also speak to each other here, in answer to a card as anywhere: words that nobody awaited are proposed to a
resident, never sent by themselves.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.changes import FacilitatorJoined, FacilitatorLeft
from conversations.everywhere import SCREENS
from conversations.exchange import Button, Commanded, Event, Message, Pressed, Rang, Receipt, Wrote, stack
from conversations.facilitator import calendar_add, calendar_edits, desk, finding, hint, pressing, reply
from conversations.model import Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.speaking import FROM_HER, gives_up, going_on
from conversations.state import HOME
from conversations.words import desk as desk_words
from conversations.words import group_desk as words
from conversations.words import team as team_words

INVITATION = "group:"  # before the code: one that is for a person makes no group the desk
WITHOUT_WORDS = (HOME, "leave", finding.LIST, calendar_edits.ONE)  # places where no words are awaited


def joined(moment: Moment, invitation: str) -> Outcome:
    """The link was good. What waited for a facilitator follows by itself."""
    ideas, name = Button(desk_words.BUTTON_OPEN_IDEAS, "desk"), Button(team_words.BUTTON_NAME, "team:name")
    welcome = Message(words.WELCOME, stack(ideas, name, *_way()))
    return moment.home(welcome, changes=(FacilitatorJoined(invitation, moment.at),))


def respond(moment: Moment, event: Commanded | Pressed | Wrote) -> Outcome:
    """What a member does. Whatever is no business of the desk changes nothing."""
    if moment.facts.invitation_is_good and isinstance(event, Commanded):
        return joined(moment, event.argument)
    if not moment.is_facilitator:
        return moment.stay()
    match event:
        case Commanded():
            return _commanded(moment, event)
        case Pressed():
            return pressing.pressed(moment, event) or _menu(moment, event)
        case Wrote():
            return _wrote(moment, event)


def _commanded(moment: Moment, event: Commanded) -> Outcome:
    name = event.name.casefold().replace("_", "")
    if name == "ajouter" and event.argument:
        return calendar_add.lines(moment, event.argument, event.message)
    if name == "idees":
        return finding.show(moment, event)
    if name in ("menu", "annuler"):
        return desk.menu(moment)
    return desk.COMMANDS[name](moment) if name in desk.COMMANDS else moment.stay()


def _menu(moment: Moment, event: Pressed) -> Outcome:
    """`🏠 Menu` leaves what was going on; an old or forged button leaves everything as it is."""
    shown = desk.menu(moment)
    return shown if event.data == "menu" else moment.stay(*shown.messages)


def _wrote(moment: Moment, event: Wrote) -> Outcome:
    part, thread = event.part, moment.facts.thread
    if gives_up(replace(event, reply_to=0)):
        return desk.menu(moment)
    for wrote in FROM_HER:
        if wrote is not hint.wrote and (kept := wrote(moment, part)):
            return kept
    if event.file and (shown := calendar_add.sent(moment, event.file)):
        return shown
    if thread:
        is_awaited = moment.state.place == reply.PLACE and reply.thread_of(moment.state.topic) == thread
        return hint.send(moment, part, thread) if is_awaited else _proposed(moment, event, thread)
    return going_on(moment, event) or moment.stay(*desk.menu(moment).messages)


def _proposed(moment: Moment, event: Wrote, thread: Thread) -> Outcome:
    state = replace(moment.state, place=HOME, topic=reply.topic_of(thread), parts=())
    return reply.unaddressed(replace(moment, state=state), event.part) or moment.stay()


# ---- what a screen of hers becomes in a group -----------------------------------------------------------


def shown(moment: Moment, event: Event, outcome: Outcome) -> Outcome:
    """No button leads to a resident's screen: nobody tells an idea as a group. And where words are awaited, they are to
    answer the message that asks: the bot reads no others here."""
    if any(isinstance(change, FacilitatorLeft) for change in outcome.changes):
        messages = tuple(message if message.to else replace(message, buttons=()) for message in outcome.messages)
        return replace(outcome, messages=messages)
    messages = tuple(message if message.to else _without_residents_screens(message) for message in outcome.messages)
    last = messages[-1] if messages else None
    is_asked_anew = not isinstance(event, Rang | Receipt) or outcome.state.place != moment.state.place
    is_awaiting = is_asked_anew and outcome.state.place not in WITHOUT_WORDS
    if is_awaiting and last and last.text and not last.to and not last.is_card:
        messages = (*messages[:-1], replace(last, text=f"{last.text}\n{words.ANSWER_ME}"))
    return replace(outcome, messages=messages)


def _without_residents_screens(message: Message) -> Message:
    kept = tuple(tuple(button for button in line if button.data not in SCREENS) for line in message.buttons)
    lines = tuple(line for line in kept if line)
    is_reachable = any(button.data.startswith("desk:") for line in lines for button in line)
    if not message.buttons or kept == message.buttons or is_reachable:
        return replace(message, buttons=lines)
    return replace(message, buttons=(*lines, _way()))


def _way() -> tuple[Button, ...]:
    return (Button(desk_words.BUTTON_DESK, "desk:bureau"),)
