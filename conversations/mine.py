"""A resident's own ideas: where each stands, adding to it, taking it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conversations import correcting
from conversations.changes import AlarmCleared, AlarmSet, IdeaAdded, StatusChanged
from conversations.contact import honestly
from conversations.exchange import DESK, FIRST, OTHERS, Button, Lane, Message, Rang, stack
from conversations.facilitator import reply
from conversations.facilitator.steps import UNREAD
from conversations.meetings import menu_button
from conversations.model import IdeaLine, Meeting, Part, Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.words import correcting as correcting_words
from conversations.words import desk as desk_words
from conversations.words import home as home_words
from conversations.words import mine as words
from conversations.words import review as review_words


def show(moment: Moment) -> Outcome:
    """Every idea sent, with its state in plain words."""
    moment = _left(moment)
    own = moment.facts.ideas
    if not own:
        tell = Button(home_words.BUTTON_IDEA, "idea")
        return moment.stay(Message(words.NONE_YET, stack(tell, menu_button())))
    lines = [words.line(idea, _meeting(moment, idea), moment.settings) for idea in own]
    buttons = [Button(words.button(idea), f"i:{idea.number}:show") for idea in own]
    return moment.stay(Message("\n".join((words.YOUR_IDEAS, *lines)), stack(*buttons, menu_button())))


def press(moment: Moment, number: str, action: str) -> Outcome | None:
    """A button about one's own idea. None: no such button, or somebody else's idea."""
    idea = next((line for line in moment.facts.ideas if str(line.number) == number), None)
    if idea is None:
        return None
    match action:
        case "show":
            return _left(moment).stay(one(moment, idea))
        case "add" if idea.status is not Status.WITHDRAWN:
            return moment.go("add", Message(words.ADD_WHAT, stack(menu_button())), topic=number)
        case "change" if moment.facts.idea:
            return correcting.begin(moment, moment.facts.idea)
        case "back" if idea.status is not Status.WITHDRAWN:
            return _left(moment).stay(_sure(idea))
        case "yes" if idea.status is not Status.WITHDRAWN:
            return take_back(moment, idea)
    return _left(moment).stay(one(moment, idea))


def _left(moment: Moment) -> Moment:
    """Nothing is being added any more."""
    here = moment.state
    return replace(moment, state=replace(here, place=HOME, topic="")) if here.place == "add" else moment


def one(moment: Moment, idea: IdeaLine) -> Message:
    text = words.line(idea, _meeting(moment, idea), moment.settings)
    if idea.status is Status.WITHDRAWN:
        return Message(text, stack(menu_button()))
    add = Button(words.BUTTON_ADD, f"i:{idea.number}:add")
    change = Button(correcting_words.BUTTON_CHANGE, f"i:{idea.number}:change")
    return Message(text, stack(add, change, Button(words.BUTTON_TAKE_BACK, f"i:{idea.number}:back"), menu_button()))


def add(moment: Moment, part: Part, number: int) -> Outcome:
    """Something more about an idea already sent: kept with it, and passed on."""
    name = desk_words.who(moment.person, moment.person.id)
    thread = Thread(moment.person.id, number)
    messages, link = reply.to_desk(moment, part, thread, desk_words.added_to(name, number))
    due = moment.at + timedelta(seconds=moment.settings.settle_seconds)
    state = replace(moment.state, place="add", topic=str(number), misses=0, parts=())
    return Outcome(state, messages, (IdeaAdded(number, part, moment.at), link, AlarmSet("settle", "add", due)))


def settled(moment: Moment, event: Rang) -> Outcome:
    """It is added; what is written from now on is something else, unless they say so again."""
    if moment.state.place != "add":
        return moment.stay(Message(words.added(moment.settings), stack(menu_button())))
    more = Button(words.BUTTON_ADD, f"i:{moment.state.topic}:add")
    return moment.home(Message(words.added(moment.settings), stack(more, menu_button())))


def take_back(moment: Moment, idea: IdeaLine) -> Outcome:
    name = desk_words.who(moment.person, moment.person.id)
    thread = Thread(moment.person.id, idea.number)
    told = Message(desk_words.taken_back(name, idea.number), to=DESK, lane=Lane.DESK, thread=thread)
    said = Message(words.taken_back(idea.number, moment.settings), stack(menu_button()))
    cleared = (AlarmCleared(kind, str(idea.number)) for kind in UNREAD)
    return moment.stay(said, told, changes=(StatusChanged(idea.number, Status.WITHDRAWN, moment.at), *cleared))


def unread(moment: Moment, event: Rang) -> Outcome:
    """An idea nobody has read: who takes care of it is reminded once, then the others, then the resident is told once
    that it isn't forgotten."""
    idea = next((line for line in moment.facts.ideas if str(line.number) == event.subject), None)
    if idea is None or idea.status is not Status.NEW:
        return moment.stay()
    if event.kind == "unread_notice":
        contact = Button(home_words.BUTTON_CONTACT, "contact")
        text = honestly(moment, review_words.not_forgotten(idea.number, moment.settings))
        return moment.stay(Message(text, stack(contact)))
    settings, is_second = moment.settings, event.kind == "unread_second"
    text = desk_words.unread(idea.number, settings.unread_second_days if is_second else settings.unread_nudge_days)
    buttons = stack(Button(desk_words.BUTTON_SHOW, f"d:{idea.number}:show"))
    thread = Thread(moment.person.id, idea.number)
    return moment.stay(Message(text, buttons, to=OTHERS if is_second else FIRST, lane=Lane.DESK, thread=thread))


def _sure(idea: IdeaLine) -> Message:
    yes = Button(words.BUTTON_YES_TAKE_BACK, f"i:{idea.number}:yes")
    return Message(words.SURE_TO_TAKE_BACK, stack(yes, Button(words.BUTTON_NO, f"i:{idea.number}:show")))


def _meeting(moment: Moment, idea: IdeaLine) -> Meeting | None:
    return next((m for m in moment.facts.meetings if m.id == idea.meeting), None)
