"""What is answered in a neighbourhood group: public things only, and the way to the private chat."""

from __future__ import annotations

from dataclasses import replace

from conversations.everywhere import COMMANDS
from conversations.exchange import Button, Commanded, Message, stack
from conversations.facts import Facts, Settings
from conversations.model import Meeting, Person
from conversations.moment import Moment
from conversations.state import State
from conversations.words import group as words

SOURCE = "groupe"  # counted as the way people came


def respond(
    event: Commanded, settings: Settings, meetings: tuple[Meeting, ...], *, is_named: bool = False
) -> Message | None:
    """Nobody in particular asks: nothing is remembered, nobody's data is shown.

    None: silence. A command that names no bot (`is_named`) may be another bot's, unless it is one of the two that are
    offered in groups.
    """
    name = event.name.casefold().replace("_", "")
    moment = Moment(State(), Facts(Person(0), settings, meetings), event.at)
    if name == "reunion":
        return _with_link(Message(_next_meeting(moment)), words.BUTTON_IDEA, settings)
    if name == "infos":
        return _with_link(Message(words.what_is_this(settings)), words.BUTTON_IDEA, settings)
    if is_named and (name in COMMANDS or name == "start"):
        return _with_link(Message(words.NOT_HERE), words.BUTTON_PRIVATE, settings)
    return None


def _next_meeting(moment: Moment) -> str:
    meeting = moment.next_meeting
    return words.next_one(meeting, moment.today) if meeting else words.no_date(moment.settings)


def _with_link(message: Message, label: str, settings: Settings) -> Message:
    link = Button(label, url=f"https://t.me/{settings.bot}?start={SOURCE}")
    return replace(message, buttons=stack(link)) if settings.bot else message
