"""One moment of somebody's conversation: where they are, what they may see, and when. Makes outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from conversations.changes import Change
from conversations.exchange import Message
from conversations.facts import Facts, Settings
from conversations.model import Meeting, Person, Role
from conversations.outcome import Outcome
from conversations.state import HOME, Draft, State


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
        """Today's meeting counts as ahead for the whole day: the flyer gives no hour."""
        return tuple(m for m in self.facts.meetings if m.day >= self.today and not m.cancelled)

    @property
    def next_meeting(self) -> Meeting | None:
        return next(iter(self.meetings_ahead), None)

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
