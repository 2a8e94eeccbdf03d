"""The facts one person may see, for one turn: as few statements as the event allows."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from bot.gather_desk import gather_desk
from conversations import group_desk, needs
from conversations.dates import local
from conversations.exchange import Commanded, Edited, Event, Wrote
from conversations.facilitator.absence import nobody_until
from conversations.facts import Facts, Settings
from conversations.model import Colleague, Idea, Meeting, Person, Role, Thread
from conversations.state import State
from storage import ideas, invitations, meetings, personal, threads, told, trail
from storage.database import Connection


async def gather(
    db: Connection,
    person: Person,
    chat: int,
    state: State,
    event: Event,
    season: tuple[Meeting, ...],
    team: tuple[Colleague, ...],
    settings: Settings,
) -> Facts:
    """Everything `respond` may look at. Other people's things only for a facilitator: the role is read here, once."""
    is_facilitator = person.role is Role.FACILITATOR
    thread = await _thread(db, chat, event)
    idea = await _idea(db, needs.idea_spoken_of(state, event) or (thread.idea if thread and is_facilitator else 0))
    wants_copy = needs.wants_copy(event)
    facts = Facts(
        person=person,
        settings=settings,
        chat=chat,
        is_group=chat < 0,
        meetings=published(season),
        **await _news(db, person.id, event),
        rsvps=await meetings.rsvps(db, person.id) if wants_copy or needs.wants_rsvps(state, event) else {},
        ideas=await ideas.of_person(db, person.id),
        next_idea=await ideas.next_number(db) if needs.may_submit(state) else 0,
        thread=thread,
        has_said_how=await _has_said_how(db, event),
        own=await _own(db, person) if wants_copy else (),
        copy=await _copy(db, person) if wants_copy else "",
        invitation_is_good=await _is_invited(db, event, is_group=chat < 0),
        back_on=nobody_until(team, local(event.at, settings.zone).date()),
        is_team=len(team) > 1,
    )
    if is_facilitator:
        return replace(facts, **await gather_desk(db, facts, idea, state, event, season))
    if idea is None or idea.person != person.id:
        return facts
    return replace(facts, idea=idea, trail=await trail.steps(db, idea.number) if needs.wants_steps(event) else ())


def published(season: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    """What everybody may know of."""
    return tuple(meeting for meeting in season if meeting.published)


async def _news(db: Connection, person: int, event: Event) -> dict[str, Any]:
    """What somebody who is to hear of a changed meeting knew of it, and why it concerns them."""
    spoken_of = needs.change_spoken_of(event)
    if not spoken_of:
        return {}
    meeting, sequence = spoken_of
    return {
        "told": await told.version(db, meeting, sequence),
        "awaits_news": await told.awaits_news(db, person, meeting),
    }


async def _thread(db: Connection, chat: int, event: Event) -> Thread | None:
    match event:
        case Wrote(reply_to=message) if message:
            return await threads.find(db, chat, message)
        case Edited(part=part):
            return await threads.find(db, chat, part.message)
    return None


async def _idea(db: Connection, number: int) -> Idea | None:
    return await ideas.load(db, number) if number else None


async def _has_said_how(db: Connection, event: Event) -> bool:
    number = needs.answered_idea(event)
    return bool(number) and await ideas.has_said_how(db, number)


async def _own(db: Connection, person: Person) -> tuple[Idea, ...]:
    found = [await ideas.load(db, line.number) for line in await ideas.of_person(db, person.id)]
    return tuple(idea for idea in found if idea)


async def _copy(db: Connection, person: Person) -> str:
    return json.dumps(await personal.copy(db, person.id), ensure_ascii=False, indent=1)


async def _is_invited(db: Connection, event: Event, *, is_group: bool) -> bool:
    match event:
        case Commanded(name="start", argument=code) if code and code.startswith(group_desk.INVITATION) == is_group:
            return await invitations.is_good(db, code, event.at)
    return False
