"""`fabrik calendar`: a season of meetings from a file, shown as it was understood, then kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.attachments import decoded
from bot.clock import Clock
from bot.config import Config, ConfigError, Problem, to_settings
from bot.needed import opened
from conversations import dates
from conversations.calendar_file import read_file
from conversations.calendar_text import CalendarRemark, LineRemark, Reading
from conversations.model import Meeting
from conversations.words import calendar as words
from storage import meetings


async def main(config: Config, clock: Clock, file: Path | None, *, dry_run: bool = False) -> int:
    """1 when a line could not be read; the others are kept all the same. `dry_run`: nothing is kept, no key needed.
    Without a file, the one of the configuration; raises ConfigError when there is none."""
    file = file or _configured(config)
    today = clock.now().astimezone(ZoneInfo(config.place.time_zone)).date()
    reading = read(config, file, today)
    print("\n".join(_said(reading)))
    if dry_run:
        print("C'est un essai : rien n'est gardé.")
    elif reading.meetings:
        print(_kept(await _keep(config, reading.meetings), len(reading.meetings)))
    return 1 if reading.problems or not reading.meetings else 0


def _configured(config: Config) -> Path:
    if not config.place.calendar:
        raise ConfigError([Problem("place.calendar", "Donnez un fichier, ou écrivez-le ici.")])
    return Path(config.place.calendar)


async def _keep(config: Config, found: tuple[Meeting, ...]) -> int:
    async with opened(config) as database, database.transaction() as db:
        return await meetings.add_all(db, found)


def read(config: Config, file: Path, today: date) -> Reading:
    """What a file of meetings says. Raises FileNotFoundError."""
    return read_file(file.name, decoded(file.read_bytes()), today, to_settings(config))


def _said(reading: Reading) -> list[str]:
    problems = [words.problem(problem) for problem in reading.problems]
    return [*map(_meeting, reading.meetings), *problems, *_remarks(reading.remarks), _summary(reading)]


def _meeting(meeting: Meeting) -> str:
    hour = f", {dates.hour(meeting.hour)}" if meeting.hour else ""
    place = ", ".join(filter(None, (meeting.venue, meeting.address, meeting.commune)))
    unsure = "" if meeting.is_confirmed else " (lieu à confirmer)"
    return f"{dates.day(meeting.day)}{hour} : {place}{' (annulée)' if meeting.cancelled else unsure}"


def _remarks(remarks: tuple[LineRemark, ...]) -> list[str]:
    past = sum(remark.what is CalendarRemark.PAST for remark in remarks)
    others = [words.remark(remark) for remark in remarks if remark.what is not CalendarRemark.PAST]
    return [*others, *([f"Dates déjà passées : {past}."] if past else [])]


def _summary(reading: Reading) -> str:
    unsure = sum(not meeting.is_confirmed for meeting in reading.meetings)
    unread = f" Lignes non lues : {len(reading.problems)}." if reading.problems else ""
    return f"{_count(len(reading.meetings), 'réunion lue', 'réunions lues')}, {_places(unsure)}.{unread}"


def _places(unsure: int) -> str:
    return _count(unsure, "lieu à confirmer", "lieux à confirmer")


def _kept(new: int, read: int) -> str:
    known = f" Les {read - new} autres étaient déjà là." if new < read else ""
    return f"{_count(new, 'réunion gardée', 'réunions gardées')}.{known}"


def _count(number: int, one: str, several: str) -> str:
    """French says "0 réunion", in the singular."""
    return f"{number} {several if number > 1 else one}"
