"""What a facilitator may see beyond one idea: gathered only when she asks for it. Frozen values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from conversations.figures import Figures
from conversations.model import Announcement, Audience, Status

OPEN = tuple(status for status in Status if status not in (Status.DONE, Status.WITHDRAWN))


@dataclass(frozen=True, slots=True)
class Search:
    """Which ideas she wants to see. Empty: whatever it is. `sounds`: of the words that must all be there."""

    statuses: tuple[Status, ...] = OPEN
    commune: str = ""
    field: str = ""
    words: str = ""  # as she wrote them
    sounds: tuple[str, ...] = ()
    page: int = 0


@dataclass(frozen=True, slots=True)
class FoundIdea:
    """An idea of a list, with how it begins."""

    number: int
    status: Status
    sent_at: datetime
    commune: str = ""
    begins: str = ""


@dataclass(frozen=True, slots=True)
class Looking:
    """Empty for a resident, and for an event that asks for nothing of it."""

    audiences: Mapping[Audience, int] = field(default_factory=dict)  # how many people each would reach
    announcement: Announcement | None = None  # the one the event speaks of
    next_announcement: int = 1  # the number of the next one
    found: tuple[FoundIdea, ...] = ()  # a page of the ideas she looks for
    found_in_all: int = 0
    figures: Figures | None = None  # of the period she looks back on
