"""The buttons of the last message, said with words: « oui », « non », or what is written on one of them.

Whoever reads a question with two buttons often writes the answer. The buttons last shown are remembered, those that are
understood everywhere apart, and words that say one of them are that press.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from conversations import coming, first_words, home
from conversations.exchange import Button, Event, Message, Pressed, Wrote
from conversations.hearing.near_words import distance
from conversations.hearing.sounds import heard, normal
from conversations.model import PartKind, Person, Role
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME, State
from conversations.understanding import Meaning, understand
from conversations.words import freezing as freezing_words
from conversations.words import ideas as idea_words
from conversations.words import meetings as meeting_words
from conversations.words import reminders as reminder_words

# Elsewhere words are the answer themselves, or are for her.
PLACES = (HOME, first_words.PLACE, coming.HOW_MANY, "idea.begun", "idea.review", "idea.change", "erase")
UNDERSTOOD = {button.data for button in home.BUTTONS} | {"menu", "mine"}  # in words too, wherever people are
LASTS = timedelta(days=1)
BRIEFLY = timedelta(minutes=15)  # for what takes everything away: an announcement, not seen here, asks something too
MOST = 8  # words; whoever writes more tells something else
LONG = 8  # letters of a label in which one may be wrong
ALWAYS = (Meaning.ERASE, Meaning.STOP, Meaning.CANCEL, Meaning.MENU, Meaning.PERSON, Meaning.THANKS)
ENOUGH = 4  # letters of it that say it

YES = ("oui", idea_words.BUTTON_GO_ON, meeting_words.BUTTON_TELL_ME, freezing_words.BUTTON_RESUME)
READ = ("ok", "dac")
NO = ("non", idea_words.BUTTON_LATER)
INSTEAD = {"keep": "erase", "reminders:on": "menu"}  # what « non » means where only yes is a button


def remembered(moment: Moment, outcome: Outcome) -> Outcome:
    """The outcome, whose state knows what was offered last."""
    said = [message for message in outcome.messages if message.to == 0]
    if not said or moment.is_facilitator:
        return outcome
    return replace(outcome, state=shown(outcome.state, said, moment.at))


def shown(state: State, messages: Sequence[Message], at: datetime) -> State:
    """The state of whoever is sent these messages. Those that somebody else's turn sends count too: a « oui » after
    them answers them, or is for her who wrote."""
    offered = _of(messages[-1]) if state.place in PLACES else ()
    since = at if offered else None
    if (offered, since) == (state.offered, state.offered_at):
        return state
    return replace(state, offered=offered, offered_at=since)


def meant(event: Event, state: State, person: Person) -> Event:
    """The press of a button when words say it, else the event."""
    if not isinstance(event, Wrote) or event.part.kind is not PartKind.TEXT or event.reply_to:
        return event
    if person.role is Role.FACILITATOR or state.place not in PLACES or state.offered_at is None:
        return event
    if event.at - state.offered_at > LASTS:
        return event
    data = _said(event.part.text, state.offered)
    if data == "erase:yes" and (event.at - state.offered_at > BRIEFLY or _only_read(event.part.text)):
        return event
    return Pressed(data, event.at) if data else event


def _only_read(text: str) -> bool:
    """« Ok » may say only that it was read: enough for a reminder, not for what cannot be taken back."""
    return _spoken(text).letters.startswith(READ)


def _of(message: Message) -> tuple[tuple[str, str], ...]:
    buttons: list[Button] = [button for line in message.buttons for button in line]
    return tuple((button.label, button.data) for button in buttons if button.data and button.data not in UNDERSTOOD)


def _said(text: str, offered: Sequence[tuple[str, str]]) -> str:
    """What the button that these words say means; "": none, or several."""
    if len(text.split()) > MOST:
        return ""
    said = _spoken(text)
    for is_said in (_are_alike, _is_part):
        found = {data for label, data in offered if is_said(said, _label(label))}
        if len(found) == 1 and (is_said is _are_alike or understand(text).best not in ALWAYS):
            return found.pop()
    reminded = _only(offered, (reminder_words.BUTTON_NO_MORE,))
    match understand(text).best:
        case Meaning.YES if reminded:  # « ok » only says that it was read
            return "menu" if _only_read(text) else _only(offered, (meeting_words.BUTTON_COMING,))
        case Meaning.NO if reminded:
            return _only(offered, (meeting_words.BUTTON_NOT_COMING,))
        case Meaning.YES:
            return _only(offered, YES)
        case Meaning.NO:
            return _only(offered, NO) or INSTEAD.get(_only(offered, YES), "")
    return ""


def _only(offered: Sequence[tuple[str, str]], words: Sequence[str]) -> str:
    """The one button that begins so; where two do, nobody knows which is meant."""
    beginnings = tuple(_label(word).letters for word in words)
    found = [data for label, data in offered if _label(label).letters.startswith(beginnings)]
    return found[0] if len(found) == 1 else ""


def _are_alike(said: _Spoken, written: _Spoken) -> bool:
    """With the same letters, or sounding the same, but for one letter of a long one."""
    pairs = zip(said, written, strict=True)
    return any(one and (one == other or _differ_by_one(one, other)) for one, other in pairs)


def _differ_by_one(one: str, other: str) -> bool:
    """Two long words or more that differ by one letter."""
    shorter, longer = sorted(map(len, (one, other)))
    return shorter >= LONG and longer - shorter <= 1 and distance(one, other) <= 1


def _is_part(said: _Spoken, written: _Spoken) -> bool:
    """« mon idée » for « C'est mon idée », « rien » for « Rien de cela ». Not « merci » for « Non merci »; and
    « effacer » always means everything."""
    part, whole = said.letters, written.letters
    is_part = len(part) >= ENOUGH and (whole.startswith(part) or whole.endswith(part))
    return is_part and not whole.startswith(("oui", "non"))


class _Spoken(NamedTuple):
    """How a text is written and how it sounds, without spaces."""

    letters: str
    sounds: str


def _spoken(text: str) -> _Spoken:
    return _Spoken(normal(text).replace(" ", ""), "".join(heard(text)))


_label = lru_cache(maxsize=256)(_spoken)  # labels are few; what people say is not kept
