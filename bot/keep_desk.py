"""Keeping what was decided at the desk: who is a facilitator, what she says often, whom she writes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from bot.logs import log_event
from bot.watching import watch_over
from conversations import changes as c
from conversations.facilitator import calendar_watch
from storage import alarms, ideas, invitations, outbox, people, ready_answers, sent, team, threads

if TYPE_CHECKING:
    from bot.keep import Keeper


class InvitationGone(Exception):  # noqa: N818
    """Somebody else used this invitation a moment ago: the turn is undone, and taken again with true facts."""


async def keep(turn: Keeper, change: c.DeskChange) -> None:
    """One case for each. Raises InvitationGone."""
    db, person = turn.db, turn.person
    match change:
        case c.FacilitatorJoined():
            await _join(turn, change)
        case c.FacilitatorLeft():
            await people.leave_desk(db, person)
        case c.ColleagueNamed():
            await team.call(db, person, change.name)
        case c.AwayChosen():
            await team.leave_until(db, person, change.until)
        case c.ReadyAnswerKept():
            await ready_answers.keep(db, change.answer)
        case c.ReadyAnswerRemoved():
            await ready_answers.remove(db, change.id)
        case c.ThreadOpened():
            await people.open_thread(db, change.thread, change.at)
            if change.thread.idea:
                await ideas.note_answered(db, change.thread.idea, change.at)
        case c.MessageThreaded():
            await threads.remember(db, turn.chat, change.message, change.thread)
            await sent.remember(db, [sent.row(turn.chat, change.message, change.thread, turn.at)])
        case c.NamesAsked():
            log_event("report_with_names", who=turn.chat)
        case _:
            assert_never(change)


async def _join(turn: Keeper, change: c.FacilitatorJoined) -> None:
    if not await invitations.use(turn.db, change.invitation, turn.person, change.at):
        raise InvitationGone
    await people.make_facilitator(turn.db, turn.person)
    await outbox.hand_over(turn.db, turn.person)
    await alarms.set_(turn.db, turn.person, *calendar_watch.joined(change.at, turn.settings))
    await watch_over(turn.db, [turn.person], turn.season, change.at, turn.settings)
