"""A group as the desk: which group it is, who acts there, and where each member is in the conversation.

Only an invitation made for a group makes it the desk, whatever rights in it somebody has; a group that anybody may read
is never one. Who acts is known by a fingerprint: neither number nor name of a member is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.incoming import Incoming
from conversations import group_desk, state
from conversations.changes import FacilitatorLeft
from conversations.exchange import Commanded, Event, Left, Message, Wrote
from conversations.facilitator.desk import looks_like_invitation
from conversations.model import Role
from conversations.outcome import Outcome
from conversations.state import HOME, State
from conversations.words import group_desk as words
from storage import invitations, people, states, threads
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Admitted:
    """A turn of the desk: the group's own row, what happened, and who did it, as a fingerprint."""

    person: int
    event: Event
    member: str


async def admit(db: Connection, incoming: Incoming) -> Admitted | Outcome | None:
    """A turn to take; or what is said and done without one; None: this group is like any other."""
    if incoming.there.moved_to:
        await people.move(db, incoming.chat, incoming.there.moved_to)
        return Outcome(State())
    desk = await _desk(db, incoming.chat)
    match incoming.event:
        case Commanded(name="start", argument=code) as event if looks_like_invitation(code) and incoming.member:
            return await _invited(db, incoming, event)
        case Left() as left if desk:
            await people.leave_desk(db, desk)
            return Outcome(State(), changes=(FacilitatorLeft(left.at),))
        case event if desk and incoming.there.is_public:
            at = event.at if event else None
            await people.leave_desk(db, desk)
            return Outcome(State(), (Message(words.NO_LONGER),), (FacilitatorLeft(at),) if at else ())
    if not desk:
        return None
    if incoming.event is None or not incoming.member or _is_public(incoming.event):
        return None
    event = await _as_heard(db, incoming.chat, incoming.event)
    return Admitted(desk, event, _mark(db, incoming.member))


async def _invited(db: Connection, incoming: Incoming, event: Commanded) -> Admitted | Outcome:
    code = group_desk.INVITATION + event.argument
    if not await invitations.is_good(db, code, event.at):
        return Outcome(State(), (Message(words.OVER),))
    if incoming.there.is_public:
        return Outcome(State(), (Message(words.PUBLIC),))
    person = await people.known(db, incoming.chat, event.at)
    return Admitted(person, replace(event, argument=code), _mark(db, incoming.member))


async def _desk(db: Connection, chat: int) -> int:
    """The group's row if it is the desk, else 0."""
    person = await people.find(db, chat)
    return person if person and (await people.load(db, person)).role is Role.FACILITATOR else 0


async def _as_heard(db: Connection, chat: int, event: Event) -> Event:
    """Whoever speaks to the bot in a group answers one of its messages: that means something only in a talk."""
    if not isinstance(event, Wrote) or await threads.find(db, chat, event.reply_to):
        return event
    return replace(event, reply_to=0)


def _is_public(event: Event) -> bool:
    return isinstance(event, Commanded) and event.name in ("reunion", "infos")


def _mark(db: Connection, member: int) -> str:
    return db.fingerprints(str(member))[0]


# ---- where each member is in the conversation -----------------------------------------------------------


async def load_state(db: Connection, person: int, member: str) -> State:
    """A member's own. Changes of meetings that nobody was told yet belong to the group, as the alarms do; and what the
    clock asked the group is answered by whoever has nothing else to answer."""
    own = state.load(await states.load(db, person))
    if not member:
        return own
    theirs = replace(state.load(await states.load_member(db, person, member)), edits=own.edits)
    return replace(theirs, place=own.place, topic=own.topic) if theirs.place == HOME != own.place else theirs


async def save_state(db: Connection, person: int, member: str, before: State, after: State) -> None:
    if not member:
        await states.save(db, person, state.dump(after))
        return
    own = state.load(await states.load(db, person))
    is_answering_for_all = own.place != HOME and (own.place, own.topic) == (before.place, before.topic)
    is_still_asked = is_answering_for_all and (own.place, own.topic) == (after.place, after.topic)
    theirs = replace(after, place=HOME, topic="") if is_still_asked else after
    await states.save_member(db, person, member, state.dump(replace(theirs, edits={})))
    kept = replace(own, edits=after.edits)
    if is_answering_for_all and not is_still_asked:
        kept = replace(kept, place=HOME, topic="")
    if kept != own:
        await states.save(db, person, state.dump(kept))
