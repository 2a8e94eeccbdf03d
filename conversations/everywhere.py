"""What can be asked for on every screen, by a command, a button or plain words; and the present screen again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conversations import (
    about,
    agreements,
    coming,
    contact,
    correcting,
    first_words,
    following,
    freezing,
    home,
    keeping,
    meetings,
    mine,
    my_data,
    news,
    operator,
    privacy,
    reminding,
    telling,
)
from conversations.changes import AlarmCleared, LeftAlone
from conversations.exchange import Message
from conversations.facilitator import (
    announcing,
    calendar,
    calendar_add,
    finding,
    looking_back,
    referring,
)
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.understanding import Meaning
from conversations.words import home as words

Screen = Callable[[Moment], Outcome]


def show_about(moment: Moment) -> Outcome:
    return about.show(moment) or home.menu(moment)


def cancel(moment: Moment) -> Outcome:
    """Out of whatever is going on; an idea being told is kept."""
    if moment.state.place == HOME:
        return home.menu(moment, words.NOTHING_TO_CANCEL)
    if moment.state.draft and moment.state.place.startswith("idea."):
        return home.menu(moment, words.LEFT_THE_FORM)
    if moment.state.place == calendar_add.PLACE:
        return calendar_add.drop(moment)
    if moment.state.edits and moment.state.place.startswith("calendar."):
        return moment.stay(present(moment))  # with « Laisser comme avant » under it
    return home.menu(moment)


def stop(moment: Moment) -> Outcome:
    """`stop` always works at once: no reminder, news or question from now on, and out of the form."""
    off = reminding.turn_off(moment)
    asks = moment.facts.ideas and not moment.person.left_alone
    alone = (LeftAlone(moment.at),) if asks else ()
    changes = (*off.changes, *(news.turn_off(moment).changes if news.wants(moment) else ()), *alone)
    text = words.STOPPED_ALL if news.wants(moment) else words.STOPPED
    draft = correcting.put_back(moment.state).draft
    if draft is None:
        return replace(home.menu(moment, text), changes=changes)
    unasked = AlarmCleared("draft_left", str(draft.serial))
    return replace(home.menu(moment, f"{text}\n{words.IDEA_STAYS}"), changes=(*changes, unasked))


def help_(moment: Moment) -> Outcome:
    if moment.state.place == HOME:
        return home.menu(moment, words.HELP)
    return moment.stay(Message(words.HELP), present(moment))


def opened(moment: Moment, screen: Screen) -> Outcome:
    """A screen somebody asked for. Whoever spoke to a person is told that it is the robot again."""
    if moment.state.place != contact.PLACE or screen is contact.show:
        return screen(moment)
    outcome = screen(contact.left(moment))
    first, *others = outcome.messages or (Message(),)
    first = replace(first, text=f"{words.ROBOT_AGAIN}\n{first.text}".rstrip())
    return replace(outcome, messages=(first, *others))


# ---- the same screens, by their three names ------------------------------------------------------------

COMMANDS: dict[str, Screen] = {
    "idee": telling.begin,
    "reunion": meetings.show,
    "rappels": reminding.show,
    "mesidees": mine.show,
    "infos": show_about,
    "contact": contact.show,
    "mesdonnees": my_data.show,
    "effacer": privacy.ask,
    "annuler": cancel,
    "menu": home.menu,
    "nouvelles": news.show,
    "privacy": privacy.notice,
    "vieprivee": privacy.notice,
    "accords": agreements.show,
    "pause": freezing.ask,
    "aide": help_,
    "help": help_,
    "stop": stop,
    "numero": operator.number,
}

SCREENS: dict[str, Screen] = {
    "menu": home.menu,
    "idea": telling.begin,
    "meeting": meetings.show,
    "reminders": reminding.show,
    "about": show_about,
    "contact": contact.show,
    "mine": mine.show,
    "privacy": privacy.notice,
    "data": my_data.show,
    "erase": privacy.ask,
    "agreements": agreements.show,
    "keep": keeping.keep,
    "pause": freezing.ask,
    "news": news.show,
}

EVERYWHERE: dict[Meaning, Screen] = {
    Meaning.STOP: stop,
    Meaning.CANCEL: cancel,
    Meaning.MENU: home.menu,
    Meaning.PERSON: contact.show,
    Meaning.ERASE: privacy.ask,
    Meaning.MY_DATA: my_data.show,
    Meaning.WHO_READS: privacy.notice,
    Meaning.AGREEMENTS: agreements.show,
    Meaning.PAUSE: freezing.ask,
    Meaning.NEXT_MEETING: meetings.show,
    Meaning.REMINDERS_OFF: reminding.turn_off,
    Meaning.NEWS_OFF: news.turn_off,
}


# ---- the present screen --------------------------------------------------------------------------------


def present(moment: Moment) -> Message:
    """The screen the person is at, shown again."""
    place = moment.state.place
    if place.startswith("idea."):
        return telling.present(moment)
    if place == first_words.PLACE:
        return first_words.screen(moment) if moment.state.parts else _menu(moment)
    if place == looking_back.DATES:
        return looking_back.present(moment)
    if place == referring.PLACE:
        return referring.present(moment)
    if place in (finding.LIST, finding.WORDS):
        return finding.present(moment)
    if place.startswith(announcing.WRITING):
        return announcing.present(moment)
    if place == "contact":
        return contact.show(moment).messages[0]
    if place == following.PLACE:
        return following.present(moment)
    if place in (coming.HOW_MANY, coming.HELP):
        return coming.present(moment) or _menu(moment)
    if place == calendar_add.PLACE and moment.is_facilitator:
        return calendar_add.present(moment)
    if place.startswith("calendar.") and moment.is_facilitator and (screen := calendar.present(moment)):
        return screen
    return _menu(moment)


def _menu(moment: Moment) -> Message:
    return Message(words.MENU, home.keys(moment))
