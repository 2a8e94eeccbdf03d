"""Speaking to a person: the card with the contact, the words passed on, and answers to her."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conversations.changes import AlarmSet
from conversations.dates import local
from conversations.exchange import Button, Message, Rang, stack
from conversations.facilitator import reply
from conversations.facts import WorkingHours
from conversations.model import Part, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.words import absence as absence_words
from conversations.words import contact as words
from conversations.words import desk as desk_words
from conversations.words import home as home_words

OPEN_FOR = timedelta(days=7)  # so long after she wrote, words that fit nothing else answer her


PLACE = "contact"


def left(moment: Moment) -> Moment:
    """What is written from now on is for the robot."""
    return replace(moment, state=replace(moment.state, place=HOME, topic="", parts=()))


def show(moment: Moment) -> Outcome:
    """How to reach a person; from now on what is written goes to her."""
    return moment.go(PLACE, Message(honestly(moment, words.contact(moment.settings)), stack(menu_button())))


def answer(moment: Moment, idea: str) -> Outcome:
    """`💬 Répondre` under her message."""
    own = next((line.number for line in moment.facts.ideas if str(line.number) == idea), 0)
    return moment.go(PLACE, Message(words.write_now(moment.settings), stack(menu_button())), topic=str(own))


def pass_on(moment: Moment, part: Part, idea: int) -> Outcome:
    """One message goes to her; the resident is told once, when the messages stop coming."""
    thread = Thread(moment.person.id, idea)
    heading = desk_words.message_from(desk_words.who(moment.person, moment.person.id), idea)
    is_next_of_album = part.album and any(before.album == part.album for before in moment.state.parts)
    messages, link = reply.to_desk(moment, part, thread, "" if is_next_of_album else heading)
    due = moment.at + timedelta(seconds=moment.settings.settle_seconds)
    state = replace(moment.state, place=PLACE, topic=str(idea), misses=0, parts=_album(part))
    return Outcome(state, messages, (link, AlarmSet("settle", "contact", due)))


def _album(part: Part) -> tuple[Part, ...]:
    """What tells the next pictures of the same album: they follow without a heading."""
    return (Part(part.kind, album=part.album),) if part.album else ()


def settled(moment: Moment, _: Rang) -> Outcome:
    settings = moment.settings
    hours = settings.hours
    if moment.facts.back_on:
        text = honestly(moment, words.passed_on(settings))
    elif hours and not is_at_work(moment, hours):
        text = words.passed_on_later(settings, hours)
    else:
        text = words.passed_on(settings)
    more = f"\n{words.passed_on_more(settings)}" if moment.state.place == PLACE else ""
    return moment.stay(Message(f"{text}{more}", stack(menu_button())))


def is_at_work(moment: Moment, hours: WorkingHours) -> bool:
    """Whether the facilitator is there, on the clocks of the place."""
    here = local(moment.at, moment.settings.zone)
    return here.weekday() in hours.days and hours.start <= here.time() < hours.end


def honestly(moment: Moment, text: str) -> str:
    """The text, and until when nobody is there to read."""
    return f"{text}\n\n{absence_words.closed(moment.facts.back_on)}" if moment.facts.back_on else text


def is_expected(moment: Moment) -> bool:
    """She wrote not long ago, and nothing else is going on."""
    wrote_at = moment.person.open_thread_at
    return wrote_at is not None and moment.at - wrote_at < OPEN_FOR


def menu_button() -> Button:
    return Button(home_words.BUTTON_MENU, "menu")
