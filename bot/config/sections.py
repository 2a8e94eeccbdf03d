"""The sections of the configuration, each key with a safe default and what its value must obey."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from pathlib import Path

from bot.config.place import (
    ASSOCIATION,
    CARDS,
    COMMUNES,
    FACILITATOR,
    FIELDS,
    NEIGHBOURS,
    PARTNERS,
    TERRITORY,
)
from bot.config.rules import (
    all_different,
    between,
    bot_api_url,
    https_url,
    known_zone,
    matching,
    not_empty,
    one_of,
    option,
    outside_the_changing_hour,
    short_keys,
    sqlite_url,
    storage_key,
    storage_keys,
    webhook_url,
)
from conversations.facts import Card, Choice, Partner
from conversations.model import ReminderKind

TELEGRAM = "https://api.telegram.org/bot"
SQLITE = "sqlite:///"
WEEK = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
REMINDERS = {7: ReminderKind.WEEK, 1: ReminderKind.EVE, 0: ReminderKind.MORNING}

EMAIL = matching(r"[^\s@]+@[^\s@]+\.[^\s@]+", "Une adresse e-mail s'écrit nom@exemple.fr.")
PHONE = matching(r"\+?[0-9][0-9 .]{7,}", "Écrivez des chiffres et des espaces. Par exemple : 06 12 34 56 78.")
SECRET = matching(r"[A-Za-z0-9_-]{16,256}", "Écrivez de 16 à 256 lettres sans accent, chiffres, - ou _.")
DAYS = between(1, 3650)


@dataclass(frozen=True, slots=True)
class Telegram:
    token: str = option("", matching(r"[^\s/]+", "Recopiez la ligne que @BotFather donne, sans espace."), secret=True)
    token_file: str = option("")
    base_url: str = option(TELEGRAM, bot_api_url)
    mode: str = option("auto", one_of("auto", "polling", "webhook"))


@dataclass(frozen=True, slots=True)
class Storage:
    url: str = option("sqlite:///fabrik.sqlite", sqlite_url)
    key: str = option("", storage_key, secret=True)
    old_keys: tuple[str, ...] = option((), storage_keys, secret=True)
    key_file: str = option("")

    @property
    def keys(self) -> tuple[str, ...]:
        """All that open what is kept; the first one seals. Empty: nothing can be kept."""
        return (self.key, *self.old_keys) if self.key else self.old_keys

    @property
    def file(self) -> Path:
        return Path(self.url.removeprefix(SQLITE))


@dataclass(frozen=True, slots=True)
class Place:
    name: str = option("La Fabrik à projets", not_empty)
    territory: str = option(TERRITORY, not_empty)
    time_zone: str = option("Europe/Paris", known_zone)
    communes: tuple[str, ...] = option(COMMUNES, not_empty, all_different)
    neighbours: tuple[str, ...] = option(NEIGHBOURS, all_different)
    fields: tuple[Choice, ...] = option(FIELDS, not_empty, short_keys, all_different)
    partners: tuple[Partner, ...] = option(PARTNERS)
    cards: tuple[Card, ...] = option(CARDS)
    calendar: str = option("")
    names_file: str = option("")


@dataclass(frozen=True, slots=True)
class Association:
    name: str = option(ASSOCIATION, not_empty)
    address: str = option("")
    data_email: str = option("", EMAIL)


@dataclass(frozen=True, slots=True)
class Facilitator:
    name: str = option(FACILITATOR["name"], not_empty)
    phone: str = option(FACILITATOR["phone"], PHONE)
    email: str = option(FACILITATOR["email"], EMAIL)
    days: tuple[str, ...] = option((), one_of(*WEEK), all_different)
    from_: time = option(time(9))
    to: time = option(time(17))
    alert_at_night: bool = option(True)


@dataclass(frozen=True, slots=True)
class Reminders:
    days_before: tuple[int, ...] = option((7, 1), one_of(*REMINDERS), all_different)
    hour: time = option(time(18))
    morning_hour: time = option(time(8, 30))


@dataclass(frozen=True, slots=True)
class Quiet:
    from_: time = option(time(21))
    to: time = option(time(8))

    def covers(self, hour: time) -> bool:
        """Whether `hour` falls in the night, which may pass midnight."""
        if self.from_ <= self.to:
            return self.from_ <= hour < self.to
        return hour >= self.from_ or hour < self.to


@dataclass(frozen=True, slots=True)
class Ideas:
    unread_after_days: int = option(3, between(1, 60))
    second_after_days: int = option(4, between(1, 60))
    notice_after_days: int = option(5, between(1, 60))
    per_day: int = option(5, between(1, 100))


@dataclass(frozen=True, slots=True)
class Retention:
    """In days. CNIL's mark for somebody who no longer answers: 3 years at most after the last contact."""

    draft_days: int = option(30, DAYS)
    visitor_days: int = option(30, DAYS)
    media_days: int = option(7, DAYS)
    withdrawn_days: int = option(30, DAYS)
    idea_days: int = option(730, between(1, 1095))
    ask_days_before: int = option(30, between(1, 365))
    reminder_days: int = option(365, DAYS)
    failure_days: int = option(30, DAYS)
    proof_days: int = option(365, DAYS)


@dataclass(frozen=True, slots=True)
class Webhook:
    url: str = option("", webhook_url)
    secret: str = option("", SECRET, secret=True)
    listen: str = option("127.0.0.1", not_empty)
    port: int = option(8080, between(1, 65535))
    path: str = option("/telegram", matching(r"/[\w./-]*", "Le chemin commence par /."))


@dataclass(frozen=True, slots=True)
class Transcription:
    command: tuple[str, ...] = option(())
    seconds: int = option(120, between(1, 3600))


@dataclass(frozen=True, slots=True)
class Health:
    port: int = option(0, between(0, 65535))


@dataclass(frozen=True, slots=True)
class Calendar:
    port: int = option(0, between(0, 65535))
    listen: str = option("127.0.0.1", not_empty)
    url: str = option("", https_url)


@dataclass(frozen=True, slots=True)
class Backup:
    folder: str = option("backups")
    keep: int = option(30, between(1, 1000))
    hour: time = option(time(3, 30), outside_the_changing_hour)

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where backups are; empty: nowhere."""
        return (Path(self.folder),) if self.folder else ()


@dataclass(frozen=True, slots=True)
class Operator:
    chat: int = option(0)


@dataclass(frozen=True, slots=True)
class Logs:
    json: bool = option(False)


@dataclass(frozen=True, slots=True)
class Config:
    telegram: Telegram = field(default_factory=Telegram)
    storage: Storage = field(default_factory=Storage)
    place: Place = field(default_factory=Place)
    association: Association = field(default_factory=Association)
    facilitator: Facilitator = field(default_factory=Facilitator)
    reminders: Reminders = field(default_factory=Reminders)
    quiet: Quiet = field(default_factory=Quiet)
    ideas: Ideas = field(default_factory=Ideas)
    retention: Retention = field(default_factory=Retention)
    webhook: Webhook = field(default_factory=Webhook)
    transcription: Transcription = field(default_factory=Transcription)
    health: Health = field(default_factory=Health)
    calendar: Calendar = field(default_factory=Calendar)
    backup: Backup = field(default_factory=Backup)
    operator: Operator = field(default_factory=Operator)
    logs: Logs = field(default_factory=Logs)

    @property
    def is_webhook(self) -> bool:
        return self.telegram.mode == "webhook" or (self.telegram.mode == "auto" and bool(self.webhook.url))
