"""The facts one person may see, for one turn: as few statements as the event allows."""

from __future__ import annotations

import json
from typing import Any

from bot.gather_looking import gather_looking
from conversations import group_desk, needs
from conversations.exchange import Commanded, Edited, Event, Wrote
from conversations.facts import (
    Facts,
    Settings,
    Sheet,
)
from conversations.looking import (
    Looking,
)
from conversations.model import (
    Happened,
    Idea,
    Meeting,
    Person,
    Role,
    Thread,
)
from conversations.state import State
from storage import agenda, ideas, invitations, meetings, people, personal, ready_answers, team, threads, told, trail
from storage.database import Connection


async def gather(
    db: Connection,
    person: Person,
    chat: int,
    state: State,
    event: Event,
    season: tuple[Meeting, ...],
    settings: Settings,
) -> Facts:
    """Everything `respond` may look at. Other people's things only for a facilitator: the role is read here, once."""
    is_facilitator = person.role is Role.FACILITATOR
    thread = await _thread(db, chat, event)
    idea = await _idea(db, needs.idea_spoken_of(state, event) or (thread.idea if thread and is_facilitator else 0))
    if idea and not is_facilitator and idea.person != person.id:
        idea = None
    author = await _author(db, idea, thread, state, event) if is_facilitator else None
    if author and author.is_frozen:  # nobody reads what is theirs, whatever the button
        idea = None
    return Facts(
        person=person,
        settings=settings,
        chat=chat,
        is_group=chat < 0,
        meetings=published(season),
        calendar=season if is_facilitator else (),
        concerned=await _concerned(db, person.id, event) if is_facilitator else 0,
        **await _news(db, person.id, event),
        rsvps=await meetings.rsvps(db, person.id) if needs.wants_rsvps(state, event) or needs.wants_copy(event) else {},
        ideas=await ideas.of_person(db, person.id),
        next_idea=await ideas.next_number(db) if needs.may_submit(state) else 0,
        thread=thread,
        idea=idea,
        team=await team.every(db) if is_facilitator and needs.wants_team(state, event) else (),
        trail=await _trail(db, idea, event, is_facilitator=is_facilitator),
        ready=await ready_answers.every(db) if is_facilitator and needs.wants_ready_answers(event) else (),
        noted=await _noted(db, person, event) if is_facilitator else 0,
        sheet=await _sheet(db, state, event, season, settings) if is_facilitator else None,
        has_said_how=await _has_said_how(db, event),
        author=author,
        open_ideas=await ideas.unfinished(db) if is_facilitator and needs.wants_open_ideas(event) else (),
        desk_size=len(await people.facilitators(db)) if is_facilitator and needs.wants_desk_size(event) else 0,
        own=await _own(db, person) if needs.wants_copy(event) else (),
        looking=await gather_looking(db, state, event, settings.zone) if is_facilitator else Looking(),
        copy=await _copy(db, person) if needs.wants_copy(event) else "",
        invitation_is_good=await _is_invited(db, event, is_group=chat < 0),
    )


def published(season: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    """What everybody may know of."""
    return tuple(meeting for meeting in season if meeting.published)


async def _concerned(db: Connection, person: int, event: Event) -> int:
    meeting = needs.meeting_told(event)
    return await told.concerned(db, meeting, but=person) if meeting else 0


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


async def _noted(db: Connection, person: Person, event: Event) -> int:
    match event:
        case Edited(part=part):
            return await trail.noted_by(db, person.id, part.message)
    return 0


async def _idea(db: Connection, number: int) -> Idea | None:
    return await ideas.load(db, number) if number else None


async def _trail(db: Connection, idea: Idea | None, event: Event, *, is_facilitator: bool) -> tuple[Happened, ...]:
    """Colleagues' notes are in it: a resident's conversation reads of it only the steps with a partner."""
    if idea is None:
        return ()
    if is_facilitator and (needs.wants_trail(event) or needs.wants_steps(event)):
        return await trail.load(db, idea.number)
    return await trail.steps(db, idea.number) if needs.wants_steps(event) else ()


async def _author(
    db: Connection, idea: Idea | None, thread: Thread | None, state: State, event: Event
) -> Person | None:
    person = idea.person if idea else thread.person if thread else needs.person_spoken_of(state, event)
    try:
        return await people.load(db, person) if person else None
    except LookupError:
        return None


async def _sheet(
    db: Connection, state: State, event: Event, season: tuple[Meeting, ...], settings: Settings
) -> Sheet | None:
    wanted = needs.sheet_spoken_of(state, event)
    today = event.at.astimezone(settings.zone).date()
    ahead = (m.id for m in season if m.published and not m.cancelled and m.day >= today)
    meeting = next(ahead, 0) if wanted == needs.NEXT_MEETING else wanted
    return await agenda.sheet(db, meeting) if meeting else None


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
