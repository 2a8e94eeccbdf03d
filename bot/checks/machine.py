"""This computer: its time zone and the room on its disk. What time it is elsewhere is in telegram.py."""

from __future__ import annotations

import shutil
from zoneinfo import ZoneInfo

from bot.checks.finding import Finding, warning, wrong
from bot.clock import Clock
from bot.config import Config

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
