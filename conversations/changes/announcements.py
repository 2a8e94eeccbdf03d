"""What happens to an announcement to many people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from conversations.exchange import Message
from conversations.model import Audience


@dataclass(frozen=True, slots=True)
class AnnouncementBegun:
    """`message` goes to everybody of the audience who agreed to news."""

    number: int
    audience: Audience
    message: Message
    at: datetime


@dataclass(frozen=True, slots=True)
class AnnouncementWentOn:
    """More of it may be written down to be sent."""

    number: int
    at: datetime


@dataclass(frozen=True, slots=True)
class AnnouncementStopped:
    number: int
    at: datetime


@dataclass(frozen=True, slots=True)
class AnnouncementEnded:
    """Nothing of it waits any more."""

    number: int
    at: datetime
