"""This computer: its time zone, the room on its disk, the age of its backups. What time it is elsewhere is in
telegram.py."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.checks.finding import Finding, warning, wrong
from bot.clock import Clock
from bot.config import Config
from conversations import dates
from storage import integrity

BACKUP = "Sauvegarde"
OLD = timedelta(days=2)  # one is made each night: two missed nights are one too many
MEGABYTE = 1_000_000
TOO_LITTLE, LITTLE = 50 * MEGABYTE, 500 * MEGABYTE  # a season's database is a few megabytes, its 30 backups with it


def look_at_time_zone(config: Config, clock: Clock) -> Finding:
    """The zone exists (the configuration says so); seeing its time lets a person notice the wrong one."""
    local = clock.now().astimezone(ZoneInfo(config.place.time_zone))
    return Finding("Fuseau horaire", f"{config.place.time_zone}, il y est {local.hour} h {local.minute:02}.")


def look_at_disk(config: Config) -> Finding:
    """Room where the database is, or is to be."""
    folder = next(parent for parent in config.storage.file.absolute().parents if parent.exists())
    free = shutil.disk_usage(folder).free
    sentence = f"{free // MEGABYTE} Mo libres."
    if free < TOO_LITTLE:
        return wrong("Disque", sentence, "faites de la place, ou changez storage.url de disque.")
    if free < LITTLE:
        return warning("Disque", sentence, "faites de la place.")
    return Finding("Disque", sentence)


def look_at_backup(config: Config, clock: Clock) -> list[Finding]:
    """Is there a young one? Nothing is said before there is something to copy."""
    file = config.storage.file
    if not file.exists():
        return []
    if not config.backup.folder:
        return [warning(BACKUP, "aucune n'est prévue.", "écrivez un dossier dans backup.folder.")]
    made = integrity.backups(file, Path(config.backup.folder))
    if not made:
        return [Finding(BACKUP, f"aucune encore. La première se fait à {dates.hour(config.backup.hour)}.")]
    newest = datetime.fromtimestamp(max(copy.stat().st_mtime for copy in made), UTC)
    age = max(clock.now() - newest, timedelta())
    if age > OLD:
        mend = "le robot doit marcher la nuit. Pour en faire une maintenant : fabrik backup"
        return [warning(BACKUP, f"la dernière a {age.days} jours.", mend)]
    return [Finding(BACKUP, f"la dernière a {age // timedelta(hours=1)} heures.")]
