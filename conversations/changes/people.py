"""What happens to a person: their agreements, their name, a pause, the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from conversations.model import Purpose


@dataclass(frozen=True, slots=True)
class AgreementGiven:
    purpose: Purpose
    version: str  # of the wording the person saw
    at: datetime


@dataclass(frozen=True, slots=True)
class AgreementWithdrawn:
    purpose: Purpose
    at: datetime


@dataclass(frozen=True, slots=True)
class PersonDescribed:
    """Name and contact as the person gave them; proposed again next time instead of asked again."""

    name: str
    contact: str


@dataclass(frozen=True, slots=True)
class CameThrough:
    """The word a poster's link carried (`?start=`). Kept on the person once, and counted."""

    source: str


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """« Laissez-moi tranquille »: no question of how things went any more."""

    at: datetime


@dataclass(frozen=True, slots=True)
class PersonFrozen:
    """From now on nobody reads what is kept of this person, and nobody writes to them."""

    person: int
    at: datetime


@dataclass(frozen=True, slots=True)
class PersonThawed:
    """The pause is over."""

    person: int


@dataclass(frozen=True, slots=True)
class PersonErased:
    """Everything known of this person goes: the row, the state, the wishes, the ideas, what waits to be sent."""

    at: datetime
    empties_chat: bool = True  # what Telegram still lets the bot take away goes too
