"""A resident put in touch with a partner: proposed, agreed to before any contact leaves, asked about ten days later.

The trace is the idea's own history: a step and the partner's name, as the configuration calls it. A step is only taken
after the one before it: old and doubled buttons change nothing.
"""

from __future__ import annotations

import zlib
from datetime import timedelta

from conversations.changes import (
    AgreementGiven,
    AlarmCleared,
    AlarmSet,
    Change,
    LeftAlone,
    PartnerNoted,
    StatusChanged,
)
from conversations.exchange import DESK, Button, Lane, Message, Rang, stack
from conversations.facts import Partner, Settings
from conversations.meetings import menu_button
from conversations.model import Idea, Purpose, Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.reminders import next_allowed
from conversations.words import agreements as agreement_words
from conversations.words import desk as desk_words
from conversations.words import following as following_words
from conversations.words import home as home_words
from conversations.words import referral as words

VERSION = "2026-11"  # of the wording of the question
CALLED = "partner_called"  # alarm; subject: the idea's number and the partner's key
PATIENCE = timedelta(days=10)
OFFERED, YES, NO = "offered", "yes", "no"
ANSWERS = {"called": words.desk_called, "not-called": words.desk_not_called}
OVER = (Status.DONE, Status.WITHDRAWN)


def key_of(partner: Partner) -> str:
    """Short enough for a button, and the same whatever the order of the configuration."""
    return f"{zlib.crc32(partner.name.encode()):08x}"


def partner_of(key: str, settings: Settings) -> Partner | None:
    return next((partner for partner in settings.partners if key_of(partner) == key), None)


def last_step(moment: Moment, partner: Partner) -> str:
    """How far it is between this idea and this partner; "": not begun."""
    steps = [one.what.removesuffix(f":{partner.name}") for one in moment.facts.trail if _is_about(one.what, partner)]
    return steps[-1] if steps else ""


def _is_about(what: str, partner: Partner) -> bool:
    step, _, name = what.partition(":")
    return name == partner.name and step in words.STEPS


def question(moment: Moment, idea: Idea, partner: Partner, why: str) -> Message:
    """What the resident reads: whom they can meet and why; nothing leaves without a yes."""
    data = f"pt:{idea.number}:{key_of(partner)}"
    buttons = stack(
        Button(words.BUTTON_YES, f"{data}:yes"),
        Button(words.BUTTON_NO, f"{data}:no"),
        Button(home_words.BUTTON_CONTACT, "contact"),
    )
    thread = Thread(idea.person, idea.number)
    return Message(words.asked(idea.number, partner, why, moment.settings), buttons, to=idea.person, thread=thread)


# ---- the resident's side ------------------------------------------------------------------------------------


def press(moment: Moment, key: str, answer: str, screen_id: int) -> Outcome | None:
    """None: somebody else's idea, an unknown partner, or a question that is not open."""
    idea, partner = moment.facts.idea, partner_of(key, moment.settings)
    if idea is None or partner is None or idea.person != moment.person.id or idea.status in OVER:
        return None
    match last_step(moment, partner), answer:
        case "offered", "yes":
            return _agree(moment, idea, partner, screen_id)
        case "offered", "no":
            told = _to_desk(moment, idea, words.desk_refused(_name(moment), partner))
            said = Message(words.REFUSED, stack(menu_button()), replaces=screen_id)
            return moment.stay(said, told, changes=(PartnerNoted(idea.number, NO, partner.name, moment.at),))
        case "yes", "leave":
            said = Message(following_words.LEFT_ALONE, stack(menu_button()), replaces=screen_id)
            return moment.stay(said, changes=(LeftAlone(moment.at),))
        case "yes", answer if answer in ANSWERS:
            told = _to_desk(moment, idea, ANSWERS[answer](_name(moment), partner))
            said = Message(words.THANKS, stack(menu_button()), replaces=screen_id)
            return moment.stay(said, told, changes=(PartnerNoted(idea.number, answer, partner.name, moment.at),))
    return None


def _agree(moment: Moment, idea: Idea, partner: Partner, screen_id: int) -> Outcome:
    """Now the facilitator may give name and contact, and not before."""
    person = moment.person
    due = next_allowed(moment.at + PATIENCE, moment.settings)
    moved: tuple[Change, ...] = ()
    if idea.status is not Status.REFERRED:
        moved = (StatusChanged(idea.number, Status.REFERRED, moment.at, idea.meeting),)
    changes = (
        AgreementGiven(Purpose.PUT_IN_TOUCH, VERSION, moment.at),
        PartnerNoted(idea.number, YES, partner.name, moment.at),
        *moved,
        *(AlarmCleared(kind, str(idea.number)) for kind in ("unread_nudge", "unread_notice")),
        AlarmSet(CALLED, f"{idea.number}:{key_of(partner)}", due),
    )
    text = words.agreed(partner, bool(person.contact), moment.settings)
    agreements = Button(agreement_words.BUTTON_AGREEMENTS, "agreements")
    said = Message(text, stack(agreements, menu_button()), replaces=screen_id)
    told = _to_desk(moment, idea, words.desk_agreed(_name(moment), person.contact, partner))
    return moment.stay(said, told, changes=changes)


def ask_whether_they_called(moment: Moment, event: Rang) -> Outcome:
    """Once, ten days later; not who took back the agreement or the idea, or asked to be left alone."""
    idea, partner = moment.facts.idea, partner_of(event.subject.partition(":")[2], moment.settings)
    if idea is None or partner is None or idea.person != moment.person.id or idea.status in OVER:
        return moment.stay()
    has_agreed = Purpose.PUT_IN_TOUCH in moment.person.agreements
    if moment.person.left_alone or not has_agreed or last_step(moment, partner) != YES:
        return moment.stay()
    data = f"pt:{idea.number}:{key_of(partner)}"
    buttons = stack(
        Button(words.BUTTON_CALLED, f"{data}:called"),
        Button(words.BUTTON_NOT_CALLED, f"{data}:not-called"),
        Button(following_words.BUTTON_LEAVE_ME, f"{data}:leave"),
    )
    return moment.stay(Message(words.did_they_call(partner), buttons, lane=Lane.REMINDER))


def _to_desk(moment: Moment, idea: Idea, text: str) -> Message:
    show = Button(desk_words.BUTTON_SHOW, f"d:{idea.number}:show")
    answer = Button(desk_words.BUTTON_REPLY, f"t:{idea.person}:{idea.number}")
    thread = Thread(idea.person, idea.number)
    return Message(text, stack(answer, show), to=DESK, lane=Lane.DESK, thread=thread)


def _name(moment: Moment) -> str:
    return desk_words.who(moment.person, moment.person.id)
