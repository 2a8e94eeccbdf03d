"""Words, voices and pictures: what somebody means by them where they are. Never « commande inconnue »."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conversations import (
    coming,
    contact,
    doubt,
    emergency,
    first_words,
    following,
    home,
    meetings,
    mine,
    news,
    offering,
    privacy,
    reminding,
    telling,
)
from conversations.calling import called
from conversations.danger import likely_signs, signs
from conversations.everywhere import (
    EVERYWHERE,
    Screen,
    help_,
    opened,
    present,
    show_about,
)
from conversations.exchange import (
    Button,
    Message,
    Wrote,
    stack,
)
from conversations.facilitator import (
    absence,
    aftermath,
    announcing,
    calendar,
    calendar_add,
    finding,
    hint,
    looking_back,
    notes,
    ready,
    referring,
    reply,
    team,
)
from conversations.model import Part, PartKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.plain_commands import is_plain_command
from conversations.state import HOME
from conversations.understanding import Meaning, in_full, understand
from conversations.words import home as words


def wrote(moment: Moment, event: Wrote) -> Outcome:
    """Danger first; then the facilitator's answers; then what is plainly a command; then whatever is going on."""
    part = event.part
    if part.kind is PartKind.UNUSABLE:
        return unusable(moment)
    in_danger = signs(part.text)
    if in_danger and not moment.is_facilitator:
        return emergency.answer(moment, in_danger)
    if moment.is_facilitator and not gives_up(event) and (awaited := _from_her(moment, event.part)):
        return awaited
    if moment.is_facilitator and event.file and (shown := calendar_add.sent(moment, event.file)):
        return shown
    outcome = command_in_words(moment, event) or going_on(moment, event) or at_home(moment, event)
    return emergency.in_passing(moment, outcome, likely_signs(part.text)) if doubt.is_here(moment, part) else outcome


# What no resident is to read goes first.
FROM_HER: tuple[Callable[[Moment, Part], Outcome | None], ...] = (
    notes.wrote,
    ready.wrote,
    team.wrote,
    absence.wrote,
    aftermath.wrote,
    hint.wrote,
)


def _from_her(moment: Moment, part: Part) -> Outcome | None:
    """Words of hers that are awaited: kept at the desk, for after a meeting, or in answer to a message."""
    return next((outcome for wrote in FROM_HER if (outcome := wrote(moment, part))), None)


def gives_up(event: Wrote) -> bool:
    """« annuler », « menu »: she wanted to write to somebody and does not any more. It must not reach them."""
    leaving = (Meaning.CANCEL, Meaning.MENU, Meaning.BACK, Meaning.STOP)
    return event.part.kind is PartKind.TEXT and not event.reply_to and is_plain_command(event.part.text) in leaving


def unusable(moment: Moment) -> Outcome:
    """A sticker, a poll, a dice: one friendly line, and the present screen again."""
    here = present(moment)
    return moment.stay(replace(here, text=f"{words.UNUSABLE}\n\n{here.text}"))


def command_in_words(moment: Moment, event: Wrote) -> Outcome | None:
    """Short words that are plainly a command work on every screen; elsewhere they are part of what is told."""
    if event.part.kind is not PartKind.TEXT or moment.state.place == HOME:
        return None
    meaning = is_plain_command(called(event.part.text, moment.settings.facilitator))
    asks_town = meaning is Meaning.WHERE and moment.state.place == "idea.where"
    if meaning in ASKED and moment.state.place.startswith("idea.") and not asks_town:
        return _answered(moment, ASKED[meaning])
    return opened(moment, EVERYWHERE[meaning]) if meaning in EVERYWHERE else None


# A question asked in the middle of the form: it is answered, then that of the form comes again.
ASKED: dict[Meaning, Screen] = {
    Meaning.NEXT_MEETING: meetings.show,
    Meaning.WHERE: meetings.show,
    Meaning.WHO_READS: privacy.notice,
    Meaning.WHAT_IS_THIS: show_about,
}


def _answered(moment: Moment, screen: Screen) -> Outcome:
    outcome = screen(moment)
    if outcome.state.place != moment.state.place:
        return outcome
    return replace(outcome, messages=(*outcome.messages, present(moment)))


def going_on(moment: Moment, event: Wrote) -> Outcome | None:
    """What the present screen makes of the words. None: it awaits none."""
    place, part = moment.state.place, event.part
    thread = moment.facts.thread
    if thread and thread.person == moment.person.id:
        return contact.pass_on(moment, part, thread.idea)
    if place.startswith("idea."):
        return telling.write(moment, event)
    if place == first_words.PLACE:
        return first_words.more(moment, part)
    if moment.is_facilitator and place == referring.PLACE and (proposed := referring.write(moment, part)):
        return proposed
    if moment.is_facilitator and place == looking_back.DATES:
        return looking_back.write(moment)
    if moment.is_facilitator and place == finding.WORDS:
        return finding.write(moment, event)
    if moment.is_facilitator and place.startswith(announcing.WRITING):
        return announcing.write(moment, part)
    topic = int(moment.state.topic) if moment.state.topic.isdecimal() else 0
    if place.startswith("calendar.") and moment.is_facilitator:
        return calendar_add.wrote(moment, event) or calendar.wrote(moment, part)
    if place == "contact":
        return contact.pass_on(moment, part, topic)
    if place == "add" and any(line.number == topic for line in moment.facts.ideas):
        return mine.add(moment, part, topic)
    if place == coming.HOW_MANY:
        return coming.write(moment, part)
    if place == following.PLACE and part.kind is PartKind.TEXT:
        return following.write(moment, part)
    if place == coming.HELP:
        return coming.write_help(moment, part)
    if place == "erase":
        return _erases(moment, understand(part.text).best)
    return None


def _erases(moment: Moment, meaning: Meaning) -> Outcome | None:
    """A resident's « oui » was read as the button before (offered.py). Here it comes late, or after something else was
    asked: it is for her who wrote, or the question comes again. Nothing is erased by mistake."""
    if meaning is Meaning.YES and not moment.is_facilitator:
        return None if contact.is_expected(moment) else privacy.ask(moment)
    return privacy.press(moment, meaning.value) if meaning in (Meaning.YES, Meaning.NO) else None


def idea_told(moment: Moment, part_text: str) -> bool:
    """Enough words to be worth keeping, though they name no wish."""
    return len(part_text.split()) >= 5


AT_HOME: dict[Meaning, Screen] = {
    **EVERYWHERE,
    Meaning.IDEA: telling.begin,
    Meaning.WHERE: meetings.show,
    Meaning.REMINDERS_ON: reminding.show,
    Meaning.MY_IDEAS: mine.show,
    Meaning.NEWS: news.show,
    Meaning.WHAT_IS_THIS: show_about,
    Meaning.HELP: help_,
    Meaning.GREETING: home.welcome,
    Meaning.THANKS: lambda moment: home.menu(moment, words.THANKS),
    Meaning.YES: lambda moment: home.menu(moment, words.FINE),
    Meaning.NO: lambda moment: home.menu(moment, words.FINE),
    Meaning.COMING: meetings.show,
    Meaning.NOT_COMING: meetings.show,
    Meaning.DONE: lambda moment: home.menu(moment, words.FINE),
}

# What people say to somebody who has just written to them: it is for her, and not for the robot.
ANSWERS = (
    Meaning.THANKS,
    Meaning.GREETING,
    Meaning.YES,
    Meaning.NO,
    Meaning.DONT_KNOW,
    Meaning.COMING,
    Meaning.NOT_COMING,
)

# Said in a talk as well as to the robot: for her too, unless it is nothing but the words of a command. What stops,
# erases or shows what is kept is never held back by a talk.
SAID_TO_HER = (
    Meaning.PERSON,
    Meaning.NEXT_MEETING,
    Meaning.WHERE,
    Meaning.HELP,
    Meaning.HELP_TO_COME,
    Meaning.MY_IDEAS,
    Meaning.NEWS,
    Meaning.WHAT_IS_THIS,
    Meaning.IDEA,
    Meaning.DONE,
)


def at_home(moment: Moment, event: Wrote) -> Outcome:
    """Words where none were awaited: a wish, an answer to her, or the beginning of an idea. Never « commande
    inconnue »."""
    part = event.part
    if moment.is_facilitator and (read := calendar_add.pasted(moment, part) or calendar.named(moment, part)):
        return read
    understood = understand(called(part.text, moment.settings.facilitator) if part.kind is PartKind.TEXT else "")
    if contact.is_expected(moment) and _is_for_her(part.text, understood.best):
        return contact.pass_on(moment, part, moment.person.open_thread)
    if moment.is_facilitator and not in_full(part.text) and (asked := reply.unaddressed(moment, part)):
        return asked
    if said := _about_coming(moment, part, understood.best):
        return said
    if understood.best in AT_HOME:
        return offering.also(AT_HOME[understood.best](moment), understood.best, understood.others)
    if understood.best is Meaning.INSULT:
        buttons = stack(Button(words.BUTTON_CONTACT, "contact"), Button(words.BUTTON_MENU, "menu"))
        return moment.home(Message(words.INSULT, buttons))
    if contact.is_expected(moment):
        return contact.pass_on(moment, part, moment.person.open_thread)
    if part.kind is not PartKind.TEXT or understood.best is Meaning.IDEA_TOLD or idea_told(moment, part.text):
        return first_words.hold(moment, part, () if understood.sure else offering.likeliest(understood))
    if likely := offering.likeliest(understood):
        return home.not_sure(moment, likely)
    return home.not_understood(moment)


def _is_for_her(text: str, meaning: Meaning) -> bool:
    """« Bonjour Elise, plutôt le lundi » answers her; « c'est quand la prochaine réunion » asks the robot."""
    return meaning in ANSWERS or (meaning in SAID_TO_HER and in_full(text) is not meaning)


def _about_coming(moment: Moment, part: Part, meaning: Meaning) -> Outcome | None:
    """What is said of coming counts as the buttons of the next meeting do. None: it is about something else, or
    there is no meeting."""
    meeting = moment.next_meeting
    match meaning:
        case Meaning.HELP_TO_COME:
            return coming.help_in_words(moment, part)
        case Meaning.COMING | Meaning.NOT_COMING if meeting and coming.names_another_day(part.text, meeting):
            return None
        case Meaning.COMING if meeting:
            people = coming.how_many(part.text)
            return coming.with_people(moment, meeting, people) if people else coming.says_yes(moment, meeting)
        case Meaning.NOT_COMING if meeting:
            return coming.says_no(moment, meeting)
    return None
