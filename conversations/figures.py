"""What a period is made of: numbers to look back on. Frozen values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from conversations.model import Status


@dataclass(frozen=True, slots=True)
class Period:
    """Both days are in it."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class IdeaFigure:
    """One idea, without its words. `name`: of its author.

    `days_to_answer`: until the author first heard of it (read, answered, on an agenda…); None: not yet.
    """

    number: int
    day: date
    status: Status
    communes: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    days_to_answer: int | None = None
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MeetingFigure:
    day: date
    commune: str
    coming: int  # people who said they come, those they bring included


@dataclass(frozen=True, slots=True)
class Figures:
    period: Period
    ideas: tuple[IdeaFigure, ...] = ()
    meetings: tuple[MeetingFigure, ...] = ()
    posters: Mapping[str, int] = field(default_factory=dict)  # the word of a link -> how many came through it
    not_understood: Mapping[str, int] = field(default_factory=dict)  # a question -> how often
