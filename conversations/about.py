"""« La Fabrik, c'est quoi ? »: one short card at a time."""

from __future__ import annotations

from conversations.exchange import Button, Message, bold, stack
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import about as words
from conversations.words import home as home_words


def show(moment: Moment, number: int = 0, replaces: int = 0) -> Outcome | None:
    """Card `number`, counted from 0. None: there is no such card."""
    cards = moment.settings.cards
    if not 0 <= number < len(cards):
        return None
    following = cards[number + 1 : number + 2]
    more = (Button(words.next_card(card.title), f"about:{number + 1}") for card in following)
    person = () if following else (Button(home_words.BUTTON_CONTACT, "contact"),)
    idea, menu = Button(home_words.BUTTON_IDEA, "idea"), Button(home_words.BUTTON_MENU, "menu")
    text = f"{bold(cards[number].title)}\n{cards[number].text}"
    return moment.stay(Message(text, stack(*more, *person, idea, menu), replaces=replaces))
