"""Leaving the desk: asked once more, and refused to the only one there, who would leave the ideas without a reader."""

from __future__ import annotations

from dataclasses import replace

from conversations import home
from conversations.changes import FacilitatorLeft
from conversations.exchange import DESK, Button, Lane, Message, stack
from conversations.model import Role
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import leaving as words


def ask(moment: Moment) -> Outcome:
    """`/quitter`."""
    if moment.facts.desk_size <= 1:
        return home.menu(moment, words.ONLY_ONE)
    buttons = stack(Button(words.BUTTON_LEAVE, "leave:yes"), Button(words.BUTTON_STAY, "leave:no"))
    return moment.go("leave", Message(words.ASK, buttons))


def press(moment: Moment, answer: str) -> Outcome | None:
    """None: nothing was asked. Somebody else may have left meanwhile: then she is the only one now."""
    if moment.state.place != "leave":
        return None
    if answer != "yes":
        return home.menu(moment, words.STAYED)
    if moment.facts.desk_size <= 1:
        return home.menu(moment, words.ONLY_ONE)
    resident = replace(moment.person, role=Role.RESIDENT)
    gone = home.menu(replace(moment, facts=replace(moment.facts, person=resident)), words.LEFT)
    told = Message(words.somebody_left(moment.person.name), to=DESK, lane=Lane.DESK)
    return replace(gone, messages=(*gone.messages, told), changes=(FacilitatorLeft(moment.at),))
