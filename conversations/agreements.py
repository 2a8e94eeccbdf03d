"""What somebody agreed to: each apart, with its date, and taken back at once with one press."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations import news, reminding, telling
from conversations.changes import AgreementWithdrawn, AlarmCleared, Change, StatusChanged
from conversations.exchange import DESK, Button, Lane, Message, stack
from conversations.facilitator.steps import UNREAD
from conversations.meetings import menu_button
from conversations.model import IdeaLine, Purpose, Status
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import agreements as words
from conversations.words import desk as desk_words
from conversations.words import freezing as freezing_words
from conversations.words import privacy as privacy_words

OVER = (Status.DONE, Status.WITHDRAWN)


def show(moment: Moment) -> Outcome:
    return moment.stay(screen(moment))


def screen(moment: Moment, lead: str = words.YOUR_AGREEMENTS) -> Message:
    """Every purpose, given or not, and a button for each that changes it."""
    lines = [lead, *(_line(moment, purpose) for purpose in shown(moment)), *_age(moment)]
    buttons = filter(None, (_button(moment, purpose) for purpose in shown(moment)))
    erase = Button(privacy_words.BUTTON_ERASE, "erase")
    resume = [Button(freezing_words.BUTTON_RESUME, "pause:off")] if moment.person.is_frozen else []
    return Message("\n".join(lines), stack(*resume, *buttons, erase, menu_button()))


def press(moment: Moment, purpose_key: str, answer: str) -> Outcome | None:
    """None: no such agreement. One that is as wished already only shows them all."""
    purpose = next((purpose for purpose in words.TITLES if purpose.value == purpose_key), None)
    in_force = purpose in moment.person.agreements
    match purpose, answer:
        case Purpose.REMINDERS, "yes" if not in_force:
            return reminding.turn_on(moment)
        case Purpose.NEWS, "yes" if not in_force:
            return news.press(moment, "on")
        case Purpose.NEWS, "no" if in_force:
            return news.turn_off(moment)
        case Purpose.REMINDERS, "no" if in_force:
            return reminding.turn_off(moment)
        case Purpose.IDEA, "no" if in_force:
            return stop_ideas(moment)
        case Purpose.PUT_IN_TOUCH, "no" if in_force:
            return stop_partners(moment)
    return show(moment) if purpose else None


def stop_ideas(moment: Moment) -> Outcome:
    """What was begun goes, what was sent is taken back: nobody works on it any more. Erasing is one press away."""
    open_ideas = [idea for idea in moment.facts.ideas if idea.status not in OVER]
    draft = moment.state.draft
    erase = Button(privacy_words.BUTTON_ERASE, "erase")
    said = Message(words.idea_stopped(moment.settings, bool(open_ideas)), stack(erase, menu_button()))
    name = desk_words.who(moment.person, moment.person.id)
    told = (Message(words.desk_told(name), to=DESK, lane=Lane.DESK),) if open_ideas else ()
    changes: tuple[Change, ...] = (
        AgreementWithdrawn(Purpose.IDEA, moment.at),
        *(telling.drop_alarms(draft) if draft else ()),
        *(change for idea in open_ideas for change in _taken_back(idea, moment)),
    )
    return moment.with_draft(None).home(said, *told, changes=changes)


def _taken_back(idea: IdeaLine, moment: Moment) -> tuple[Change, ...]:
    number = str(idea.number)
    cleared = (AlarmCleared(kind, number) for kind in UNREAD)
    return (StatusChanged(idea.number, Status.WITHDRAWN, moment.at), *cleared)


def stop_partners(moment: Moment) -> Outcome:
    """What a partner already has can't be called back; nothing more is given, and the desk knows it."""
    left: dict[Purpose, datetime] = dict(moment.person.agreements)
    left.pop(Purpose.PUT_IN_TOUCH, None)
    after = replace(moment, facts=replace(moment.facts, person=replace(moment.person, agreements=left)))
    told = words.not_to_partners(desk_words.who(moment.person, moment.person.id))
    changes = (AgreementWithdrawn(Purpose.PUT_IN_TOUCH, moment.at),)
    return moment.stay(screen(after, words.DONE), Message(told, to=DESK, lane=Lane.DESK), changes=changes)


def shown(moment: Moment) -> tuple[Purpose, ...]:
    """Every purpose that an agreement is asked for here; without partners, nobody is asked about them."""
    given = moment.person.agreements
    with_partners = moment.settings.shares_with_partners
    return tuple(p for p in words.TITLES if p is not Purpose.PUT_IN_TOUCH or with_partners or p in given)


def _line(moment: Moment, purpose: Purpose) -> str:
    title, at = words.TITLES[purpose], moment.person.agreements.get(purpose)
    return words.given(title, at.astimezone(moment.settings.zone).date()) if at else words.not_given(title)


def _age(moment: Moment) -> list[str]:
    said = moment.person.agreements.get(Purpose.AGE)
    return [words.old_enough(said.astimezone(moment.settings.zone).date())] if said else []


def _button(moment: Moment, purpose: Purpose) -> Button | None:
    if purpose in moment.person.agreements:
        return _stop(purpose)
    label = words.YES_BUTTONS.get(purpose)
    return Button(label, f"agr:{purpose.value}:yes") if label else None


def _stop(purpose: Purpose) -> Button:
    return Button(words.STOP_BUTTONS[purpose], f"agr:{purpose.value}:no")
