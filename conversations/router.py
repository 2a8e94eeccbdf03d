"""Every event of a person finds its conversation here. `respond` is the whole bot, as a function."""

from __future__ import annotations

from dataclasses import replace

from conversations import (
    correcting,
    emergency,
    freezing,
    group_desk,
    home,
    offered,
    reminding,
    telling,
)
from conversations.changes import CameThrough, PartEdited
from conversations.danger import signs
from conversations.everywhere import COMMANDS, opened
from conversations.exchange import (
    Commanded,
    Edited,
    Event,
    Left,
    Message,
    Pressed,
    Rang,
    Receipt,
    ReminderDue,
    Returned,
    Wrote,
)
from conversations.facilitator import (
    announcing,
    calendar_add,
    desk,
    finding,
    hint,
    notes,
    reply,
)
from conversations.facts import Facts
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.pressing import pressed
from conversations.ringing import rang
from conversations.speaking import wrote
from conversations.state import State
from conversations.words import desk as desk_words


def respond(state: State, event: Event, facts: Facts) -> Outcome:
    """What is said and kept when `event` reaches somebody at `state` who may see `facts`. Decides nothing by chance."""
    moment = Moment(state, facts, event.at)
    outcome = (freezing.refusal(moment, event) if moment.is_facilitator else None) or _answered(moment, event)
    if moment.person.is_frozen:
        outcome = freezing.keeps_still(moment, event, outcome)
    if facts.is_group:
        outcome = group_desk.shown(moment, event, outcome)
    outcome = offered.remembered(moment, outcome)
    is_left = outcome.state.correcting and not outcome.state.place.startswith("idea.")
    return replace(outcome, state=correcting.put_back(outcome.state)) if is_left else outcome


def _answered(moment: Moment, event: Event) -> Outcome:
    match event:
        case Wrote() | Pressed() | Commanded() if moment.facts.is_group:
            return group_desk.respond(moment, event)
        case Wrote():
            return wrote(moment, event)
        case Pressed():
            return pressed(moment, event)
        case Commanded():
            return commanded(moment, event)
        case Edited():
            return edited(moment, event)
        case Rang():
            return rang(moment, event)
        case ReminderDue():
            return reminding.due(moment, event)
        case Receipt():
            return reply.receipt(moment, event)
        case Returned():
            return reminding.returned(moment)
        case Left():
            return moment.stay()


def commanded(moment: Moment, event: Commanded) -> Outcome:
    moment = replace(moment, state=correcting.put_back(moment.state))
    name = event.name.casefold().replace("_", "")
    if name == "start":
        return started(moment, event.argument)
    if name == "ajouter" and event.argument and moment.is_facilitator:
        return calendar_add.lines(moment, event.argument, event.message)
    if name == "idees" and moment.is_facilitator:
        return finding.show(moment, event)
    if name in desk.COMMANDS and moment.is_facilitator:
        return desk.COMMANDS[name](moment)
    return opened(moment, COMMANDS.get(name, home.menu))


def started(moment: Moment, argument: str) -> Outcome:
    """`/start`, perhaps with what a link carried: an invitation to the desk, or the poster it was found on."""
    if moment.facts.invitation_is_good:
        return desk.join(moment, argument)
    if desk.looks_like_invitation(argument):
        return moment.home(Message(desk_words.INVITATION_IS_OVER, home.keys(moment)))
    if moment.state.draft:
        return telling.begin(moment)
    outcome = home.welcome(moment)
    return replace(outcome, changes=(CameThrough(argument),)) if argument else outcome


def edited(moment: Moment, event: Edited) -> Outcome:
    """New words take the place of the old: in the draft without a word, or passed on to whoever got the old ones."""
    if (in_danger := signs(event.part.text)) and not moment.is_facilitator:
        return emergency.answer(moment, in_danger)
    draft = moment.state.draft
    if draft and not moment.state.correcting:
        answers = {
            key: replace(answer, parts=tuple(event.part if _same(p, event.part) else p for p in answer.parts))
            for key, answer in draft.answers.items()
        }
        if answers != draft.answers:
            return moment.with_draft(replace(draft, answers=answers)).stay()
    if moment.is_facilitator and (mended := announcing.edited(moment, event.part)):
        return mended
    if moment.is_facilitator and (mended := calendar_add.edited(moment, event.part)):
        return mended
    if moment.is_facilitator and (mended := notes.edited(moment, event) or hint.edited(moment, event)):
        return mended
    thread = moment.facts.thread
    if thread and (moment.is_facilitator or thread.person == moment.person.id):
        told = reply.edited(moment, event, thread)
        own = thread.person == moment.person.id and thread.idea
        return replace(told, changes=(PartEdited(thread.idea, event.part), *told.changes)) if own else told
    return moment.stay()


def _same(old: object, new: object) -> bool:
    return getattr(old, "message", 0) == getattr(new, "message", None) != 0
