"""Buttons: each is checked against the person and the present screen before it means anything."""

from __future__ import annotations

from dataclasses import replace

from conversations import (
    about,
    agreements,
    contact,
    emergency,
    first_words,
    following,
    freezing,
    meetings,
    mine,
    news,
    privacy,
    referral,
    reminding,
    telling,
)
from conversations.everywhere import SCREENS, opened, present
from conversations.exchange import Pressed
from conversations.facilitator import pressing as desk
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.words import home as words


def pressed(moment: Moment, event: Pressed) -> Outcome:
    """A button that fits the person and the present screen; any other changes nothing and gets the present screen."""
    outcome = desk.pressed(moment, event) if moment.is_facilitator else None
    return outcome or _in_an_idea(moment, event) or _elsewhere(moment, event) or old_button(moment)


def _in_an_idea(moment: Moment, event: Pressed) -> Outcome | None:
    """While an idea is told: its questions, its review, and what is asked around them."""
    match event.data.split(":"):
        case ["q", serial, key, choice]:
            return telling.press(moment, event, serial, key, choice)
        case ["r", serial, "edit", key]:
            return telling.change(moment, serial, key)
        case ["r", serial, action, ""]:
            return telling.press_review(moment, serial, action)
        case ["draft", serial, action]:
            return telling.press_draft(moment, serial, action)
        case ["agree", answer] if moment.state.place == "idea.agree":
            return telling.agree(moment, answer == "yes")
        case ["first", answer]:
            return first_words.press(moment, answer)
    return None


def _elsewhere(moment: Moment, event: Pressed) -> Outcome | None:
    match event.data.split(":"):
        case [screen] if screen in SCREENS:
            return opened(first_words.let_go(moment, screen), SCREENS[screen])
        case ["m", meeting, action]:
            return meetings.press(moment, meeting, action, event.message)
        case ["reminders", action]:
            return reminding.press(moment, action, event.message)
        case ["about", number] if number.isdecimal():
            return about.show(moment, int(number), replaces=event.message)
        case ["i", number, action]:
            return mine.press(moment, number, action)
        case ["answer", idea]:
            return contact.answer(moment, idea)
        case ["pause", answer]:
            return freezing.press(moment, answer)
        case ["agr", purpose, answer]:
            return agreements.press(moment, purpose, answer)
        case ["h", number, answer]:
            return following.press(moment, number, answer, event.message)
        case ["pt", _, key, answer]:
            return referral.press(moment, key, answer, event.message)
        case ["news", action]:
            return news.press(moment, action)
        case ["erase", answer]:
            return privacy.press(moment, answer)
        case [emergency.TELL]:
            return emergency.press(moment)
    return None


def old_button(moment: Moment) -> Outcome:
    """An old, doubled, foreign or forged button: nothing changes."""
    here = present(moment)
    if moment.state.place == HOME:
        return moment.stay(here)
    return moment.stay(replace(here, text=f"{words.HERE_WE_ARE}\n\n{here.text}"))
