"""`/numero`: the number of this chat, which the operator writes into the configuration to be told of troubles."""

from __future__ import annotations

from conversations import home
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import operator as words


def number(moment: Moment) -> Outcome:
    return home.menu(moment, words.number(moment.facts.chat))
