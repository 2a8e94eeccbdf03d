"""One moment of somebody's conversation: where they are, what they may see, and when. Makes outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from conversations.changes import Change
from conversations.dates import at_local
from conversations.exchange import Message
from conversations.facts import Facts, Settings
from conversations.model import Meeting, Person, Role
from conversations.outcome import Outcome
from conversations.state import HOME, Draft, State

LONGEST_MEETING = timedelta(hours=4)  # nobody says when one ends; after that it is surely over


@dataclass(frozen=True, slots=True)
class Moment:
    """`at` is an aware UTC instant; `today` the day people live at that instant."""

    state: State
    facts: Facts
    at: datetime

    @property
    def settings(self) -> Settings:
        return self.facts.settings

    @property
    def signed(self) -> Settings:
        """The settings in which the facilitator is the one who acts now: what residents read is true of her."""
        name = self.person.desk_name
        return replace(self.settings, facilitator=name) if name and self.is_facilitator else self.settings

    @property
    def person(self) -> Person:
        return self.facts.person

    @property
    def is_facilitator(self) -> bool:
        return self.person.role is Role.FACILITATOR

    @property
    def today(self) -> date:
        return self.at.astimezone(self.settings.zone).date()

    @property
    def meetings_ahead(self) -> tuple[Meeting, ...]:
        """Today's meeting is ahead until it is surely over; all day long while its hour is unknown."""
        return tuple(m for m in self.facts.meetings if not m.cancelled and not self._is_over(m))

    def _is_over(self, meeting: Meeting) -> bool:
        if meeting.day != self.today or meeting.hour is None:
            return meeting.day < self.today
        return self.at >= at_local(meeting.day, meeting.hour, self.settings.zone) + LONGEST_MEETING

    @property
    def next_meeting(self) -> Meeting | None:
        return next(iter(self.meetings_ahead), None)

    def understood(self) -> Moment:
        """Nothing that was said is waiting to be understood any more."""
        if not self.state.misses and not self.state.topic:
            return self
        return replace(self, state=replace(self.state, misses=0, topic=""))

    def with_draft(self, draft: Draft | None) -> Moment:
        return replace(self, state=replace(self.state, draft=draft))

    def stay(self, *messages: Message, changes: Sequence[Change] = ()) -> Outcome:
        """Say something; the person stays where they are."""
        return Outcome(self.state, messages, tuple(changes))

    def go(self, place: str, *messages: Message, topic: str = "", changes: Sequence[Change] = ()) -> Outcome:
        """Say something; the person is now at `place`."""
        return Outcome(replace(self.state, place=place, topic=topic, misses=0), messages, tuple(changes))

    def home(self, *messages: Message, changes: Sequence[Change] = ()) -> Outcome:
        """Back to the menu. A draft is kept; anything else that was going on is over."""
        state = replace(self.state, place=HOME, topic="", misses=0, changing=False, parts=())
        return Outcome(state, messages, tuple(changes))
