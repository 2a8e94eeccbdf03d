"""Keeping what a turn decided: one case for each change. A change that nobody keeps is refused by mypy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from bot import announcing, indexing
from bot.forgetting import forget
from bot.logs import log_event
from conversations import changes as c
from conversations.facilitator import agenda as sheets
from conversations.facilitator import calendar_watch
from conversations.facts import Settings
from conversations.ideas import contact_given, name_given
from conversations.meeting_changes import CHANGED
from conversations.model import Meeting, Purpose, ReminderKind
from conversations.reminders import owed
from storage import (
    agenda,
    alarms,
    announcements,
    cards,
    counts,
    ideas,
    invitations,
    meetings,
    outbox,
    people,
    ready_answers,
    reminders,
    sent,
    team,
    threads,
    told,
    trail,
)
from storage.database import Connection
from storage.reminders import Planned

ABOUT_THE_AUTHOR = {"name", "answer", "phone", "mail"}  # questions whose answer is true of the person too


class InvitationGone(Exception):  # noqa: N818
    """Somebody else used this invitation a moment ago: the turn is undone, and taken again with true facts."""


@dataclass(frozen=True, slots=True)
class Keeper:
    """Keeps the changes of one person's turn. `chat`: where they write from."""

    db: Connection
    person: int
    chat: int
    at: datetime
    settings: Settings
    season: tuple[Meeting, ...]

    async def keep(self, change: c.Change) -> None:
        """Raises InvitationGone."""
        db, person = self.db, self.person
        match change:
            case c.AgreementGiven():
                await people.agree(db, person, change.purpose, change.version, change.at)
            case c.AgreementWithdrawn():
                await people.withdraw(db, person, change.purpose, change.at)
                if change.purpose is Purpose.NEWS:
                    await announcements.spare(db, person)
            case c.PersonDescribed():
                await people.describe(db, person, change.name, change.contact)
            case c.CameThrough():
                if await people.came_through(db, person, change.source):
                    await self._count("came_through", change.source)
            case c.IdeaSubmitted():
                await ideas.add(db, change.idea)
            case c.IdeaAdded():
                await ideas.add_part(db, change.number, change.part, change.at)
            case c.IdeaCorrected():
                await ideas.correct(db, change.number, change.answers, change.at)
            case c.PartEdited():
                if await ideas.edit_part(db, change.number, change.part) & ABOUT_THE_AUTHOR:
                    await self._describe_anew(change.number)
            case c.StatusChanged():
                await ideas.set_status(db, change.number, change.status, change.at, change.meeting, person)
            case c.IdeaNoted():
                await trail.note(db, change.number, person, change.part, change.at)
            case c.NoteEdited():
                await trail.edit_note(db, change.number, person, change.part)
            case c.ReadyAnswerKept():
                await ready_answers.keep(db, change.answer)
            case c.ReadyAnswerRemoved():
                await ready_answers.remove(db, change.id)
            case c.IdeaTaken():
                await team.take(db, change.number, change.by, change.at)
            case c.ColleagueNamed():
                await team.call(db, person, change.name)
            case c.AwayChosen():
                await team.leave_until(db, person, change.until)
            case c.CardHeld():
                await cards.remember(db, self.chat, change.number, change.message)
            case c.AgendaOrdered():
                await agenda.order(db, change.meeting, change.numbers)
            case c.WentSaid():
                await ideas.note_went(db, change.number, change.went, change.at)
            case c.NamesAsked():
                log_event("report_with_names", who=self.chat)
            case c.PartnerNoted():
                await ideas.note_partner(db, change.number, change.step, change.partner, change.at)
            case c.LeftAlone():
                await people.leave_alone(db, person, change.at)
            case c.RsvpGiven():
                await meetings.give_rsvp(db, change.meeting, person, change.rsvp, change.at)
                if not change.rsvp.coming:  # news of it would only bother them
                    await told.no_news(db, person, change.meeting)
            case c.HelpToComeAsked():
                await agenda.ask_help(db, change.meeting, person, change.words, change.at)
            case c.RemindersChosen():
                await self._choose_reminders(change.kinds, change.at)
            case c.ReminderPostponed():
                await reminders.postpone(db, change.meeting, person, change.kind, change.until, self.at)
            case c.AlarmSet():
                await alarms.set_(db, change.person or person, change.kind, change.subject, change.due)
            case c.AlarmCleared():
                await alarms.clear(db, change.person or person, change.kind, change.subject)
            case c.FacilitatorJoined():
                await self._join(change)
            case c.FacilitatorLeft():
                await people.leave_desk(db, person)
            case c.ThreadOpened():
                await people.open_thread(db, change.thread, change.at)
                if change.thread.idea:
                    await ideas.note_answered(db, change.thread.idea, change.at)
            case c.MessageThreaded():
                await threads.remember(db, self.chat, change.message, change.thread)
                await sent.remember(db, [sent.row(self.chat, change.message, change.thread, self.at)])
            case c.Counted():
                await self._count(change.what, change.which)
            case c.MeetingsAdded():
                await meetings.add_all(db, change.meetings)
            case c.MeetingChanged():
                await self._change_meeting(change)
            case c.MeetingAwaited():
                if change.is_over:
                    await told.no_news(db, person, change.meeting)
                else:
                    await told.await_news(db, person, change.meeting, has_file=change.has_file)
            case (
                c.AnnouncementBegun() | c.AnnouncementWentOn() | c.AnnouncementStopped() | c.AnnouncementEnded()
            ) as sending:
                await announcing.keep(db, person, sending)
            case c.PersonFrozen():
                await people.freeze(db, change.person, change.at)
                await outbox.give_up(db, change.person, "frozen", change.at)
            case c.PersonThawed():
                await people.thaw(db, change.person)
            case c.PersonErased():
                await forget(db, person, change.at, empties_chat=change.empties_chat)
            case _:
                assert_never(change)
        await indexing.follow(db, change, self.settings)

    async def _describe_anew(self, number: int) -> None:
        """A message that told a name or a number reads otherwise: the old one is nowhere any more."""
        person = await people.load(self.db, self.person)
        if idea := await ideas.load(self.db, number):
            name, contact = name_given(idea.answers), contact_given(idea.answers)
            await people.describe(self.db, self.person, name or person.name, contact or person.contact)

    async def _choose_reminders(self, kinds: tuple[ReminderKind, ...], at: datetime) -> None:
        await people.choose_reminders(self.db, self.person, kinds)
        await reminders.forget_unsent(self.db, self.person, but=kinds)
        if kinds:
            await reminders.plan(self.db, plan(self.season, self.person, kinds, at, self.settings))
        else:  # "I do not write to you about meetings any more" is meant
            await told.no_news(self.db, self.person)

    async def _change_meeting(self, change: c.MeetingChanged) -> None:
        meeting = change.meeting
        if change.is_told:
            before = await told.keep_version(self.db, meeting.id)
            await told.alarm_everybody(self.db, CHANGED, (meeting.id, before), change.at, but=self.person)
        await meetings.update(self.db, meeting)

    async def _join(self, change: c.FacilitatorJoined) -> None:
        if not await invitations.use(self.db, change.invitation, self.person, change.at):
            raise InvitationGone
        await people.make_facilitator(self.db, self.person)
        await outbox.hand_over(self.db, self.person)
        await alarms.set_(self.db, self.person, *calendar_watch.joined(change.at, self.settings))
        await watch_over(self.db, [self.person], self.season, change.at, self.settings)

    async def _count(self, what: str, which: str) -> None:
        month = self.at.astimezone(self.settings.zone).strftime("%Y-%m")
        await counts.add(self.db, what, which, month)


async def watch_over(
    db: Connection, facilitators: Iterable[int], season: tuple[Meeting, ...], now: datetime, settings: Settings
) -> None:
    """What each facilitator is asked by itself about this season. Setting it again only moves what moved."""
    for facilitator in facilitators:
        for kind, subject, due in (
            *calendar_watch.watches(season, now, settings),
            *sheets.watches(season, now, settings),
        ):
            await alarms.set_(db, facilitator, kind, subject, due)


def plan(
    season: tuple[Meeting, ...], person: int, kinds: tuple[ReminderKind, ...], at: datetime, settings: Settings
) -> list[Planned]:
    """The reminder rows of somebody who wants these kinds from `at` on."""
    return [
        (meeting.id, person, kind, due) for meeting in season for kind, due in owed(meeting, kinds, at, at, settings)
    ]
