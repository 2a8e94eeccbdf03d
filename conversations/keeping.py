"""« Je garde encore votre idée ? »: asked once, a while before the end of the time that ideas are kept."""

from __future__ import annotations

from datetime import timedelta

from conversations.exchange import Button, Message, stack
from conversations.meetings import menu_button
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import home as home_words
from conversations.words import keeping as words

STILL_KEPT = "still_kept"  # the alarm that the night sets


def ask(moment: Moment) -> Outcome:
    """Nothing to ask any more when the ideas have gone meanwhile."""
    if not moment.facts.ideas:
        return moment.stay()
    # A day more than the time to answer: the night that erases comes after the morning that asks.
    end = moment.today + timedelta(days=moment.settings.ask_days_before + 1)
    buttons = stack(
        Button(words.BUTTON_KEEP, "keep"),
        Button(words.BUTTON_ERASE, "erase"),
        Button(home_words.BUTTON_MY_IDEAS, "mine"),
    )
    return moment.stay(Message(words.still_kept(len(moment.facts.ideas), end), buttons))


def keep(moment: Moment) -> Outcome:
    """Nothing to write down: whoever presses a button was heard of, and the time begins anew."""
    return moment.stay(Message(words.KEPT, stack(menu_button())))
