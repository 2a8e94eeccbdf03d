"""Keeping what was decided about meetings: the calendar, who comes, which reminders are wished for."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from conversations import changes as c
from conversations.meeting_changes import CHANGED
from conversations.reminders import owed
from storage import agenda, meetings, people, reminders, told
from storage.reminders import Planned

if TYPE_CHECKING:
    from bot.keep import Keeper


async def keep(turn: Keeper, change: c.SeasonChange) -> None:
    """One case for each."""
    db, person = turn.db, turn.person
    match change:
        case c.RsvpGiven():
            await meetings.give_rsvp(db, change.meeting, person, change.rsvp, change.at)
            if not change.rsvp.coming:  # news of it would only bother them
                await told.no_news(db, person, change.meeting)
        case c.HelpToComeAsked():
            await agenda.ask_help(db, change.meeting, person, change.words, change.at)
        case c.RemindersChosen():
            await _choose_reminders(turn, change)
        case c.ReminderPostponed():
            await reminders.postpone(db, change.meeting, person, change.kind, change.until, turn.at)
        case c.AgendaOrdered():
            await agenda.order(db, change.meeting, change.numbers)
        case c.MeetingsAdded():
            await meetings.add_all(db, change.meetings)
        case c.MeetingChanged():
            await _change_meeting(turn, change)
        case c.MeetingAwaited():
            if change.is_over:
                await told.no_news(db, person, change.meeting)
            else:
                await told.await_news(db, person, change.meeting, has_file=change.has_file)
        case _:
            assert_never(change)


async def _choose_reminders(turn: Keeper, change: c.RemindersChosen) -> None:
    await people.choose_reminders(turn.db, turn.person, change.kinds)
    await reminders.forget_unsent(turn.db, turn.person, but=change.kinds)
    if change.kinds:
        await reminders.plan(turn.db, _plan(turn, change))
    else:  # "I do not write to you about meetings any more" is meant
        await told.no_news(turn.db, turn.person)


def _plan(turn: Keeper, change: c.RemindersChosen) -> list[Planned]:
    """The reminder rows of somebody who wants these kinds from now on."""
    at, settings = change.at, turn.settings
    return [
        (meeting.id, turn.person, kind, due)
        for meeting in turn.season
        for kind, due in owed(meeting, change.kinds, at, at, settings)
    ]


async def _change_meeting(turn: Keeper, change: c.MeetingChanged) -> None:
    meeting = change.meeting
    if change.is_told:
        before = await told.keep_version(turn.db, meeting.id)
        await told.alarm_everybody(turn.db, CHANGED, (meeting.id, before), change.at, but=turn.person)
    await meetings.update(turn.db, meeting)
