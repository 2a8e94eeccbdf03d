"""What is answered in a neighbourhood group: public things only, and the way to the private chat."""

from __future__ import annotations

from conversations.exchange import Button, Commanded, Message, stack
from conversations.facts import Facts, Settings
from conversations.model import Meeting, Person
from conversations.moment import Moment
from conversations.state import State
from conversations.words import group as words
from conversations.words import meetings as meeting_words


def respond(event: Commanded, settings: Settings, meetings: tuple[Meeting, ...]) -> Message:
    """Nobody in particular asks: nothing is remembered, nobody's data is shown."""
    moment = Moment(State(), Facts(Person(0), settings, meetings), event.at)
    link = Button(words.BUTTON_PRIVATE, url=f"https://t.me/{settings.bot}")
    if event.name == "reunion" and moment.next_meeting:
        return Message(meeting_words.next_one(moment.next_meeting, moment.today), stack(link))
    if event.name == "reunion":
        return Message(words.no_date(settings), stack(link))
    return Message(words.what_is_this(settings), stack(link))
