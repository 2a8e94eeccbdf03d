"""What only a facilitator may see of residents, ideas and the team: as few statements as her event allows."""

from __future__ import annotations

from typing import Any

from bot.gather_looking import gather_looking
from conversations import needs
from conversations.exchange import Edited, Event
from conversations.facts import Facts, Sheet
from conversations.model import Happened, Idea, Meeting, Person
from conversations.state import State
from storage import agenda, ideas, people, ready_answers, team, told, trail
from storage.database import Connection


async def gather_desk(
    db: Connection, facts: Facts, idea: Idea | None, state: State, event: Event, season: tuple[Meeting, ...]
) -> dict[str, Any]:
    """Fields of Facts, to be put over what anybody is given. The caller has made sure that it is for a facilitator."""
    author = await _author(db, idea.person if idea else 0, facts, state, event)
    if author and author.is_frozen:  # nobody reads what is theirs, whatever the button
        idea = None
    return {
        "idea": idea,
        "author": author,
        "trail": await _trail(db, idea, event),
        "calendar": season,
        "concerned": await _concerned(db, facts.person.id, event),
        "team": await team.every(db) if needs.wants_team(state, event) else (),
        "ready": await ready_answers.every(db) if needs.wants_ready_answers(event) else (),
        "noted": await _noted(db, facts.person.id, event),
        "sheet": await _sheet(db, facts, state, event),
        "open_ideas": await ideas.unfinished(db) if needs.wants_open_ideas(event) else (),
        "desk_size": len(await people.facilitators(db)) if needs.wants_desk_size(event) else 0,
        "looking": await gather_looking(db, state, event, facts.settings.zone),
    }


async def _author(db: Connection, of_idea: int, facts: Facts, state: State, event: Event) -> Person | None:
    of_thread = facts.thread.person if facts.thread else 0
    person = of_idea or of_thread or needs.person_spoken_of(state, event)
    try:
        return await people.load(db, person) if person else None
    except LookupError:
        return None


async def _trail(db: Connection, idea: Idea | None, event: Event) -> tuple[Happened, ...]:
    """Colleagues' notes are in it."""
    if idea and (needs.wants_trail(event) or needs.wants_steps(event)):
        return await trail.load(db, idea.number)
    return ()


async def _concerned(db: Connection, person: int, event: Event) -> int:
    meeting = needs.meeting_told(event)
    return await told.concerned(db, meeting, but=person) if meeting else 0


async def _noted(db: Connection, person: int, event: Event) -> int:
    match event:
        case Edited(part=part):
            return await trail.noted_by(db, person, part.message)
    return 0


async def _sheet(db: Connection, facts: Facts, state: State, event: Event) -> Sheet | None:
    wanted = needs.sheet_spoken_of(state, event)
    today = event.at.astimezone(facts.settings.zone).date()
    ahead = (meeting.id for meeting in facts.meetings if not meeting.cancelled and meeting.day >= today)
    meeting = next(ahead, 0) if wanted == needs.NEXT_MEETING else wanted
    return await agenda.sheet(db, meeting) if meeting else None
