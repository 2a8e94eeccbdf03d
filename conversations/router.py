"""Who answers what: every event of a person finds its conversation here. `respond` is the whole bot, as a function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conversations import (
    about,
    contact,
    emergency,
    first_words,
    home,
    meetings,
    mine,
    privacy,
    reminding,
    review,
    telling,
)
from conversations.changes import CameThrough
from conversations.danger import signs
from conversations.exchange import (
    Button,
    Commanded,
    Edited,
    Event,
    Left,
    Message,
    Pressed,
    Rang,
    Receipt,
    ReminderDue,
    Returned,
    Wrote,
    stack,
)
from conversations.facilitator import desk, reply
from conversations.facts import Facts
from conversations.model import PartKind, Role
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME, State
from conversations.understanding import Meaning, is_plain_command, understand
from conversations.words import desk as desk_words
from conversations.words import home as words

Screen = Callable[[Moment], Outcome]


def respond(state: State, event: Event, facts: Facts) -> Outcome:
    """What is said and kept when `event` reaches somebody at `state` who may see `facts`. Decides nothing by chance."""
    moment = Moment(state, facts, event.at)
    match event:
        case Wrote():
            return wrote(moment, event)
        case Pressed():
            return pressed(moment, event)
        case Commanded():
            return commanded(moment, event)
        case Edited():
            return edited(moment, event)
        case Rang():
            return rang(moment, event)
        case ReminderDue():
            return reminding.due(moment, event)
        case Receipt():
            return reply.receipt(moment, event)
        case Left() | Returned():
            return moment.stay()


def is_facilitator(moment: Moment) -> bool:
    return moment.person.role is Role.FACILITATOR


# ---- commands -------------------------------------------------------------------------------------------


def show_about(moment: Moment) -> Outcome:
    return about.show(moment) or home.menu(moment)


def cancel(moment: Moment) -> Outcome:
    """Out of whatever is going on; an idea being told is kept."""
    if moment.state.place == HOME:
        return home.menu(moment, words.NOTHING_TO_CANCEL)
    if moment.state.draft and moment.state.place.startswith("idea."):
        return home.menu(moment, words.LEFT_THE_FORM)
    return home.menu(moment)


def stop(moment: Moment) -> Outcome:
    """`stop` always works at once: no reminder from now on, and out of the form."""
    off = reminding.turn_off(moment)
    left = home.menu(moment, words.STOPPED)
    return replace(left, changes=off.changes)


def help_(moment: Moment) -> Outcome:
    if moment.state.place == HOME:
        return home.menu(moment, words.HELP)
    return moment.stay(Message(words.HELP), present(moment))


COMMANDS: dict[str, Screen] = {
    "idee": telling.begin,
    "reunion": meetings.show,
    "rappels": reminding.show,
    "mesidees": mine.show,
    "infos": show_about,
    "contact": contact.show,
    "mesdonnees": privacy.copy,
    "effacer": privacy.ask,
    "annuler": cancel,
    "menu": home.menu,
    "privacy": privacy.notice,
    "vieprivee": privacy.notice,
    "aide": help_,
    "help": help_,
    "stop": stop,
}


def commanded(moment: Moment, event: Commanded) -> Outcome:
    name = event.name.casefold().replace("_", "")
    if name == "start":
        return started(moment, event.argument)
    if name in desk.COMMANDS and is_facilitator(moment):
        return desk.COMMANDS[name](moment)
    return COMMANDS.get(name, home.menu)(moment)


def started(moment: Moment, argument: str) -> Outcome:
    """`/start`, perhaps with what a link carried: an invitation to the desk, or the poster it was found on."""
    if moment.facts.invitation_is_good:
        return desk.join(moment, argument)
    if desk.looks_like_invitation(argument):
        return moment.home(Message(desk_words.INVITATION_IS_OVER, home.keys(moment)))
    if moment.state.draft:
        return telling.begin(moment)
    outcome = home.welcome(moment)
    return replace(outcome, changes=(CameThrough(argument),)) if argument else outcome


# ---- buttons --------------------------------------------------------------------------------------------

SCREENS: dict[str, Screen] = {
    "menu": home.menu,
    "idea": telling.begin,
    "meeting": meetings.show,
    "reminders": reminding.show,
    "about": show_about,
    "contact": contact.show,
    "mine": mine.show,
    "privacy": privacy.notice,
    "data": privacy.copy,
    "erase": privacy.ask,
}


def pressed(moment: Moment, event: Pressed) -> Outcome:
    """A button that fits the person and the present screen; any other changes nothing and gets the present screen."""
    outcome = _desk_button(moment, event) if is_facilitator(moment) else None
    return outcome or _button(moment, event) or old_button(moment)


def _button(moment: Moment, event: Pressed) -> Outcome | None:
    match event.data.split(":"):
        case [screen] if screen in SCREENS:
            return SCREENS[screen](moment)
        case ["q", serial, key, choice]:
            return telling.press(moment, event, serial, key, choice)
        case ["r", serial, "edit", key]:
            return telling.change(moment, serial, key)
        case ["r", serial, action, ""]:
            return review.press(moment, serial, action)
        case ["draft", serial, action]:
            return telling.press_draft(moment, serial, action)
        case ["agree", answer] if moment.state.place == "idea.agree":
            return telling.agree(moment, answer == "yes")
        case ["first", answer]:
            return first_words.press(moment, answer)
        case ["m", meeting, action]:
            return meetings.press(moment, meeting, action)
        case ["reminders", action]:
            return reminding.press(moment, action, event.message)
        case ["about", number] if number.isdecimal():
            return about.show(moment, int(number), replaces=event.message)
        case ["i", number, action]:
            return mine.press(moment, number, action)
        case ["answer", idea]:
            return contact.answer(moment, idea)
        case ["erase", answer]:
            return privacy.press(moment, answer)
    return None


def _desk_button(moment: Moment, event: Pressed) -> Outcome | None:
    match event.data.split(":"):
        case ["desk"]:
            return desk.open_ideas(moment)
        case ["d", _, action]:
            return desk.press(moment, action, event.message)
        case ["t", person, idea]:
            thread = reply.thread_of(f"{person}:{idea}")
            return reply.ask_words(moment, thread) if thread and moment.facts.author else None
        case ["to", "nobody"]:
            return reply.addressed(moment, None)
        case ["to", person, idea]:
            thread = reply.thread_of(f"{person}:{idea}")
            return reply.addressed(moment, thread) if thread and moment.facts.author else None
    return None


def old_button(moment: Moment) -> Outcome:
    """An old, doubled, foreign or forged button: nothing changes."""
    here = present(moment)
    if moment.state.place == HOME:
        return moment.stay(here)
    return moment.stay(replace(here, text=f"{words.HERE_WE_ARE}\n\n{here.text}"))


def present(moment: Moment) -> Message:
    """The screen the person is at, shown again."""
    place = moment.state.place
    if place.startswith("idea."):
        return telling.present(moment)
    if place == first_words.PLACE:
        return first_words.hold(moment, moment.state.parts[-1]).messages[0] if moment.state.parts else _menu(moment)
    if place == "contact":
        return contact.show(moment).messages[0]
    return _menu(moment)


def _menu(moment: Moment) -> Message:
    return Message(words.MENU, home.keys(moment))


# ---- words ----------------------------------------------------------------------------------------------


def wrote(moment: Moment, event: Wrote) -> Outcome:
    """Danger first; then the facilitator's answers; then what is plainly a command; then whatever is going on."""
    part = event.part
    if part.kind is PartKind.UNUSABLE:
        return unusable(moment)
    in_danger = signs(part.text)
    if in_danger and not is_facilitator(moment):
        return emergency.answer(moment, in_danger)
    if is_facilitator(moment) and (answered := reply.wrote_in_reply(moment, event)):
        return answered
    return command_in_words(moment, event) or going_on(moment, event) or at_home(moment, event)


def unusable(moment: Moment) -> Outcome:
    """A sticker, a poll, a dice: one friendly line, and the present screen again."""
    here = present(moment)
    return moment.stay(replace(here, text=f"{words.UNUSABLE}\n\n{here.text}"))


EVERYWHERE: dict[Meaning, Screen] = {
    Meaning.STOP: stop,
    Meaning.CANCEL: cancel,
    Meaning.MENU: home.menu,
    Meaning.PERSON: contact.show,
    Meaning.ERASE: privacy.ask,
    Meaning.MY_DATA: privacy.copy,
    Meaning.WHO_READS: privacy.notice,
    Meaning.NEXT_MEETING: meetings.show,
    Meaning.REMINDERS_OFF: reminding.turn_off,
}


def command_in_words(moment: Moment, event: Wrote) -> Outcome | None:
    """Short words that are plainly a command work on every screen; elsewhere they are part of what is told."""
    if event.part.kind is not PartKind.TEXT or moment.state.place == HOME:
        return None
    meaning = is_plain_command(event.part.text)
    return EVERYWHERE[meaning](moment) if meaning in EVERYWHERE else None


def going_on(moment: Moment, event: Wrote) -> Outcome | None:
    """What the present screen makes of the words. None: it awaits none."""
    place, part = moment.state.place, event.part
    thread = moment.facts.thread
    if thread and thread.person == moment.person.id:
        return contact.pass_on(moment, part, thread.idea)
    if place.startswith("idea."):
        return telling.write(moment, event)
    if place == first_words.PLACE:
        return first_words.hold(moment, part)
    topic = int(moment.state.topic) if moment.state.topic.isdecimal() else 0
    if place == "contact":
        return contact.pass_on(moment, part, topic)
    if place == "add" and any(line.number == topic for line in moment.facts.ideas):
        return mine.add(moment, part, topic)
    if place == "erase" and understand(part.text).best in (Meaning.YES, Meaning.NO):
        return privacy.press(moment, understand(part.text).best.value)
    return None


def idea_told(moment: Moment, part_text: str) -> bool:
    """Enough words to be worth keeping, though they name no wish."""
    return len(part_text.split()) >= 5


AT_HOME: dict[Meaning, Screen] = {
    **EVERYWHERE,
    Meaning.IDEA: telling.begin,
    Meaning.WHERE: meetings.show,
    Meaning.REMINDERS_ON: reminding.show,
    Meaning.MY_IDEAS: mine.show,
    Meaning.WHAT_IS_THIS: show_about,
    Meaning.HELP: help_,
    Meaning.GREETING: home.welcome,
    Meaning.THANKS: lambda moment: home.menu(moment, words.THANKS),
    Meaning.COMING: meetings.show,
    Meaning.NOT_COMING: meetings.show,
}

BUTTON_FOR: dict[Meaning, Button] = {
    Meaning.IDEA: Button(words.BUTTON_IDEA, "idea"),
    Meaning.NEXT_MEETING: Button(words.BUTTON_MEETING, "meeting"),
    Meaning.WHERE: Button(words.BUTTON_MEETING, "meeting"),
    Meaning.REMINDERS_ON: Button(words.BUTTON_REMINDERS, "reminders"),
    Meaning.REMINDERS_OFF: Button(words.BUTTON_REMINDERS, "reminders"),
    Meaning.WHAT_IS_THIS: Button(words.BUTTON_ABOUT, "about"),
    Meaning.PERSON: Button(words.BUTTON_CONTACT, "contact"),
    Meaning.MY_IDEAS: Button(words.BUTTON_MY_IDEAS, "mine"),
}


def at_home(moment: Moment, event: Wrote) -> Outcome:
    """Words where none were awaited: a wish, an answer to her, or the beginning of an idea. Never « commande
    inconnue »."""
    part = event.part
    understood = understand(part.text) if part.kind is PartKind.TEXT else understand("")
    if understood.best in AT_HOME:
        return _also(AT_HOME[understood.best](moment), understood.others)
    if is_facilitator(moment) and (asked := reply.unaddressed(moment, part)):
        return asked
    if understood.best is Meaning.INSULT:
        buttons = stack(Button(words.BUTTON_CONTACT, "contact"), Button(words.BUTTON_MENU, "menu"))
        return moment.home(Message(words.INSULT, buttons))
    if contact.is_expected(moment):
        return contact.pass_on(moment, part, moment.person.open_thread)
    if part.kind is not PartKind.TEXT or understood.best is Meaning.IDEA_TOLD or idea_told(moment, part.text):
        return first_words.hold(moment, part)
    likely = [BUTTON_FOR[meaning] for meaning in understood.others if meaning in BUTTON_FOR]
    if likely:
        return moment.stay(Message(words.NOT_SURE, stack(*dict.fromkeys(likely), Button(words.BUTTON_MENU, "menu"))))
    return home.not_understood(moment)


def _also(outcome: Outcome, others: tuple[Meaning, ...]) -> Outcome:
    """Several wishes in one message: the most useful is answered, the others offered under the answer."""
    if not outcome.messages:
        return outcome
    *before, last = outcome.messages
    there = {button.data for row in last.buttons for button in row}
    offered = [BUTTON_FOR[m] for m in others if m in BUTTON_FOR and BUTTON_FOR[m].data not in there]
    return replace(outcome, messages=(*before, replace(last, buttons=(*last.buttons, *stack(*dict.fromkeys(offered))))))


# ---- edits and the clock --------------------------------------------------------------------------------


def edited(moment: Moment, event: Edited) -> Outcome:
    """New words take the place of the old: in the draft without a word, or passed on to whoever got the old ones."""
    if draft := moment.state.draft:
        answers = {
            key: replace(answer, parts=tuple(event.part if _same(p, event.part) else p for p in answer.parts))
            for key, answer in draft.answers.items()
        }
        if answers != draft.answers:
            return moment.with_draft(replace(draft, answers=answers)).stay()
    thread = moment.facts.thread
    if thread and (is_facilitator(moment) or thread.person == moment.person.id):
        return reply.edited(moment, event, thread)
    return moment.stay()


def _same(old: object, new: object) -> bool:
    return getattr(old, "message", 0) == getattr(new, "message", None) != 0


def rang(moment: Moment, event: Rang) -> Outcome:
    match event.kind, event.subject:
        case "settle", "contact":
            return contact.settled(moment, event)
        case "settle", "add":
            return mine.settled(moment, event)
        case "settle", _:
            return telling.settled(moment, event)
        case (("draft_left" | "draft_gone"), _):
            return telling.rang(moment, event)
        case (("unread_nudge" | "unread_notice"), _):
            return mine.unread(moment, event)
        case meetings.PROMISE, _:
            return meetings.keep_promise(moment, event)
    return moment.stay()


# ---- what the facts must hold ---------------------------------------------------------------------------


def idea_spoken_of(state: State, event: Event) -> int:
    """The number of the idea a desk button names, 0 if none: it is gathered only for a facilitator."""
    match event:
        case Pressed(data=data) if data.startswith("d:"):
            number = data.split(":")[1]
            return int(number) if number.isdecimal() and len(number) < 10 else 0
    return 0


def person_spoken_of(state: State, event: Event) -> int:
    """The resident a facilitator's event is about, 0 if none."""
    match event:
        case Pressed(data=data) if data.startswith(("t:", "to:")):
            person = data.split(":")[1]
            return int(person) if person.isdecimal() and len(person) < 15 else 0
        case Receipt(thread=thread):
            return thread.person
    open_thread = reply.thread_of(state.topic)
    return open_thread.person if open_thread else 0


def may_submit(state: State) -> bool:
    """Whether this turn may send an idea, which then needs its number."""
    return state.place in ("idea.review", "idea.age")


def wants_open_ideas(event: Event) -> bool:
    match event:
        case Commanded(name=name):
            return name.casefold() in desk.COMMANDS
        case Pressed(data=data):
            return data == "desk"
    return False


def wants_copy(event: Event) -> bool:
    """Whether everything known of the person must be gathered (it costs more than all the rest)."""
    match event:
        case Commanded(name=name):
            return name.casefold() == "mesdonnees"
        case Pressed(data=data):
            return data == "data"
        case Wrote(part=part):
            return part.kind is PartKind.TEXT and understand(part.text).best is Meaning.MY_DATA
    return False
