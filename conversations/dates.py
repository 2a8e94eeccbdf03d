"""Days and hours as people read and write them in French, and the way between local time and UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from babel.dates import get_day_names, get_month_names

_DAYS = get_day_names("wide", locale="fr")  # CLDR, 0: lundi
_MONTHS = get_month_names("wide", locale="fr")  # CLDR, 1: janvier


def day(d: date) -> str:
    """ "vendredi 27 octobre 2023". The first of a month is "1er", which CLDR does not know."""
    number = "1er" if d.day == 1 else str(d.day)
    return f"{_DAYS[d.weekday()]} {number} {_MONTHS[d.month]} {d.year}"


def day_name(weekday: int) -> str:
    """ "lundi" for 0."""
    return str(_DAYS[weekday])


def hour(t: time) -> str:
    """ "14 h" or "14 h 30"."""
    return f"{t.hour} h {t.minute:02}" if t.minute else f"{t.hour} h"


def distance(d: date, today: date) -> str:
    """How far away a day is, in words that are true today: "demain", "dans 4 jours", "il y a 2 jours".

    No "après-demain", "huit jours" or "quinze jours": a number of days is read the same by everybody.
    """
    away = (d - today).days
    if away in _NEAR:
        return _NEAR[away]
    if away < 0:
        return f"il y a {-away} jours"
    return f"dans {away // 7} semaines" if away % 7 == 0 else f"dans {away} jours"


_NEAR = {-1: "hier", 0: "aujourd'hui", 1: "demain", 7: "dans une semaine"}


def local(instant: datetime, zone: ZoneInfo) -> datetime:
    """An aware instant on the clocks of `zone`."""
    return instant.astimezone(zone)


def at_local(on: date, at: time, zone: ZoneInfo) -> datetime:
    """The instant, in UTC, when the clocks of `zone` show this day and hour.

    An hour that does not exist (clocks go forward) is the one shown as much later: 2 h 30 becomes 3 h 30.
    An hour that exists twice (clocks go back) is the first of the two.
    """
    return datetime.combine(on, at.replace(tzinfo=None, fold=0), tzinfo=zone).astimezone(UTC)
