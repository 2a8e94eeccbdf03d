"""News of the Fabrik: an agreement of its own, asked once, given with a button and taken back with another."""

from __future__ import annotations

from dataclasses import replace

from conversations.changes import AgreementGiven, AgreementWithdrawn
from conversations.exchange import Button, Message, stack
from conversations.meetings import menu_button
from conversations.model import Purpose
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import news as words

VERSION = "2026-11"  # of the wording of the offer
ASKED = "news"  # in State.asked: it was offered once, and is not offered again by itself
BUTTON_NO_MORE = Button(words.BUTTON_NO_MORE, "news:off")


def show(moment: Moment) -> Outcome:
    """Asked for: the offer, or the way out."""
    if wants(moment):
        return moment.stay(Message(words.ALREADY, stack(BUTTON_NO_MORE, menu_button())))
    return asked(moment.stay(offer()))


def press(moment: Moment, action: str) -> Outcome | None:
    match action:
        case "on":
            given = () if wants(moment) else (AgreementGiven(Purpose.NEWS, VERSION, moment.at),)
            return moment.stay(Message(words.ON, stack(BUTTON_NO_MORE, menu_button())), changes=given)
        case "off":
            return turn_off(moment)
        case "none":
            return moment.stay(Message(words.STAYS_OFF, stack(menu_button())))
    return None


def turn_off(moment: Moment) -> Outcome:
    """At once, without a question; reminders and answers about one's idea go on."""
    withdrawn = AgreementWithdrawn(Purpose.NEWS, moment.at)
    return moment.stay(Message(words.OFF, stack(menu_button())), changes=(withdrawn,))


def offer() -> Message:
    return Message(words.OFFER, stack(Button(words.BUTTON_YES, "news:on"), Button(words.BUTTON_NO, "news:none")))


def is_to_be_offered(moment: Moment) -> bool:
    """Never twice, and never to somebody who has them."""
    return not wants(moment) and ASKED not in moment.state.asked


def offered_too(moment: Moment, outcome: Outcome) -> Outcome:
    """The offer after what is said, if it is still to be made."""
    if not is_to_be_offered(moment):
        return outcome
    return asked(replace(outcome, messages=(*outcome.messages, offer())))


def asked(outcome: Outcome) -> Outcome:
    """The same outcome, which remembers that the offer was made."""
    state = outcome.state
    return outcome if ASKED in state.asked else replace(outcome, state=replace(state, asked=(*state.asked, ASKED)))


def wants(moment: Moment) -> bool:
    return Purpose.NEWS in moment.person.agreements
