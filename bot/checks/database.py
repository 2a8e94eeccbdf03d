"""What is kept: can it be opened, is a meeting ahead, is there somebody to read the ideas? Changes nothing."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from bot.checks.finding import Finding, warning, wrong
from bot.checks.waiting import look_at_waiting
from bot.clock import Clock
from bot.config import Config
from bot.explain import explain
from conversations import dates
from conversations.model import Meeting
from storage import integrity, meetings, migrate, people
from storage.database import Database

FEW = 2  # meetings ahead: with fewer, the season is running out
KEY, DATABASE, CALENDAR, FACILITATOR = "Clé", "Base", "Calendrier", "Animatrice"


async def look_at_database(config: Config, clock: Clock) -> list[Finding]:
    """Key, file, calendar and facilitator. Nothing is made or brought up to date: `fabrik run` does that."""
    file = config.storage.file
    if not config.storage.keys:
        return [wrong(KEY, "il manque la clé qui protège la base.", "« fabrik key » en fabrique une.")]
    if not file.exists():
        return [
            Finding(DATABASE, "elle n'existe pas encore : « fabrik run » la crée."),
            _calendar((), clock.now().date()),
            _facilitator(0),
        ]
    if integrity.what_is_wrong(file):
        good = integrity.newest_good_backup(file, *config.backup.folders)
        mend = f"fabrik restore {good}" if good else "remettez une sauvegarde avec « fabrik restore »."
        return [wrong(DATABASE, "le fichier est abîmé.", mend)]
    if integrity.schema_of(file) < migrate.scripts()[-1].number:
        return [Finding(DATABASE, "elle est d'une version plus ancienne : « fabrik run » la met à jour.")]
    return await _look_inside(config, clock)


async def _look_inside(config: Config, clock: Clock) -> list[Finding]:
    try:
        database = await Database.open(config.storage.url, config.storage.keys, *config.backup.folders)
    except Exception as error:
        known = explain(error)
        if known is None:
            raise
        return [wrong(DATABASE, known.sentence)]
    try:
        async with database.read() as db:
            season, facilitators = await meetings.season(db), await people.facilitators(db)
            waiting = await look_at_waiting(db, config, clock)
    finally:
        await database.close()
    today = clock.now().astimezone(ZoneInfo(config.place.time_zone)).date()
    return [
        Finding(DATABASE, "elle s'ouvre avec la clé."),
        _calendar(season, today),
        _facilitator(len(facilitators)),
        *waiting,
    ]


def _calendar(season: tuple[Meeting, ...], today: date) -> Finding:
    ahead = [meeting for meeting in season if meeting.day >= today and meeting.published and not meeting.cancelled]
    if len(ahead) >= FEW:
        return Finding(CALENDAR, f"réunions à venir : {len(ahead)}.")
    if ahead:
        mend = "donnez les dates suivantes avec « fabrik calendar FICHIER », ou l'animatrice les envoie au robot."
        return warning(CALENDAR, f"une seule réunion à venir : {dates.day(ahead[0].day)}.", mend)
    mend = "donnez-les avec « fabrik calendar FICHIER », ou l'animatrice les envoie au robot."
    return warning(CALENDAR, "toutes les réunions sont passées." if season else "il est vide.", mend)


def _facilitator(number: int) -> Finding:
    if number:
        return Finding(FACILITATOR, "elle est là." if number == 1 else f"elles sont {number}.")
    return warning(FACILITATOR, "personne ne lit encore les idées.", "envoyez le lien que donne « fabrik invite ».")
