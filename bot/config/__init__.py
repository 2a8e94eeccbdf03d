"""The configuration: read and judged whole before anything starts. `config.example.toml` explains each key."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import picture
from bot.config.place import COMMUNES, NAMES, read_names
from bot.config.reading import ConfigError, Problem, read
from bot.config.rules import is_storage_key
from bot.config.sections import REMINDERS, SQLITE, TELEGRAM, WEEK, Config, Facilitator
from conversations.facts import Card, Settings, WorkingHours
from conversations.spoken import Spoken

__all__ = ["Config", "ConfigError", "Problem", "load", "missing_to_run", "to_settings"]


def load(path: Path | None, environ: Mapping[str, str] | None = None) -> Config:
    """The configuration of this file (None: no file) and of the variables FABRIK_SECTION__KEY, which win.

    Files it names are looked for beside it. Raises ConfigError with everything that is wrong.
    """
    folder = path.resolve().parent if path else Path.cwd()
    config, problems = read(Config, _text_of(path), os.environ if environ is None else environ)
    for taken in (_with_key_file, _with_token_file, _with_names_file):
        config, unreadable = taken(config, folder)
        problems += unreadable
    troubled = {problem.key for problem in problems}
    problems += [Problem(name, wrong) for name, wrong in _disagreements(config) if name not in troubled]
    if problems:
        raise ConfigError(problems)
    return _beside(folder, config)


def missing_to_run(config: Config) -> list[Problem]:
    """What has no default because it is secret: `fabrik run` can't do without."""
    missing = []
    if not config.telegram.token:
        sentence = "Il manque le jeton du robot. @BotFather le donne, dans Telegram."
        missing.append(Problem("telegram.token", sentence, variable="FABRIK_TELEGRAM__TOKEN"))
    if not config.storage.keys:
        sentence = "Il manque la clé qui protège ce que les gens écrivent. « fabrik key » en fabrique une."
        missing.append(Problem("storage.key", sentence, variable="FABRIK_STORAGE__KEY"))
    return missing


def to_settings(config: Config) -> Settings:
    """What the conversation needs of the configuration."""
    return Settings(
        zone=ZoneInfo(config.place.time_zone),
        association=config.association.name,
        facilitator=config.facilitator.name,
        hours=_hours(config.facilitator),
        alert_at_night=config.facilitator.alert_at_night,
        phone=config.facilitator.phone,
        email=config.facilitator.email,
        territory=config.place.territory,
        communes=config.place.communes,
        spoken=_spoken(config),
        neighbours=config.place.neighbours,
        fields=config.place.fields,
        cards=tuple(_card(card, config) for card in config.place.cards),
        reminder_hour=config.reminders.hour,
        morning_hour=config.reminders.morning_hour,
        default_reminders=tuple(REMINDERS[days] for days in config.reminders.days_before),
        quiet_from=config.quiet.from_,
        quiet_to=config.quiet.to,
        unread_nudge_days=config.ideas.unread_after_days,
        unread_second_days=config.ideas.second_after_days,
        unread_notice_days=config.ideas.notice_after_days,
        draft_days=config.retention.draft_days,
        idea_days=config.retention.idea_days,
        ask_days_before=config.retention.ask_days_before,
        reminder_days=config.retention.reminder_days,
        media_days=config.retention.media_days,
        backup_days=config.backup.keep if config.backup.folder else 0,
        address=config.association.address,
        data_email=config.association.data_email,
        partners=config.place.partners,
        has_pictures=picture.is_there(),
        shares_with_partners=bool(config.place.partners),
        ideas_per_day=config.ideas.per_day,
        calendar_url=config.calendar.url if config.calendar.port else "",
    )


def _hours(facilitator: Facilitator) -> WorkingHours | None:
    """None when no day is named: the flyer gives no hours, and nothing is invented."""
    days = tuple(WEEK.index(day) for day in WEEK if day in facilitator.days)
    return WorkingHours(days, facilitator.from_, facilitator.to) if days else None


def _card(card: Card, config: Config) -> Card:
    """A line that names something the configuration leaves empty is left out."""
    words = {
        "{nom}": config.place.name,
        "{animatrice}": config.facilitator.name,
        "{téléphone}": config.facilitator.phone,
        "{courriel}": config.facilitator.email,
        "{territoire}": config.place.territory,
    }
    lines = [line for line in card.text.splitlines() if all(value or mark not in line for mark, value in words.items())]
    text = "\n".join(lines)
    for mark, value in words.items():
        text = text.replace(mark, value)
    return replace(card, text=text)


def _text_of(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as missing:
        raise ConfigError([Problem("", f"Je ne trouve pas {path}. Copiez config.example.toml.")]) from missing
    except UnicodeDecodeError as other:
        raise ConfigError([Problem("", f"{path} n'est pas écrit en UTF-8. Enregistrez-le en UTF-8.")]) from other
    except OSError as refused:
        raise ConfigError([Problem("", f"Je n'arrive pas à ouvrir {path}.")]) from refused


def _with_key_file(config: Config, folder: Path) -> tuple[Config, list[Problem]]:
    storage = config.storage
    if storage.key or not storage.key_file:
        return config, []
    found = _secret_in(folder / storage.key_file)
    if found is None:
        return config, [Problem("storage.key_file", "Je ne peux pas lire ce fichier.")]
    if not is_storage_key(found):
        return config, [Problem("storage.key_file", "Ce fichier ne contient pas une clé de « fabrik key ».")]
    return replace(config, storage=replace(storage, key=found)), []


def _with_token_file(config: Config, folder: Path) -> tuple[Config, list[Problem]]:
    """The file may still be empty: @BotFather is asked later than the rest."""
    telegram = config.telegram
    if telegram.token or not telegram.token_file:
        return config, []
    found = _secret_in(folder / telegram.token_file)
    if found is None:
        return config, [Problem("telegram.token_file", "Je ne peux pas lire ce fichier.")]
    if re.search(r"[\s/]", found):
        return config, [Problem("telegram.token_file", "Ce fichier ne contient pas un jeton de @BotFather.")]
    return replace(config, telegram=replace(telegram, token=found)), []


def _with_names_file(config: Config, folder: Path) -> tuple[Config, list[Problem]]:
    if not config.place.names_file:
        return config, []
    path = folder / config.place.names_file
    try:
        read_names(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return config, [Problem("place.names_file", "Je ne peux pas lire ce fichier.")]
    except (ValueError, TypeError, AttributeError):
        return config, [
            Problem("place.names_file", "Ce fichier n'est pas écrit comme bot/config/lens-lievin-names.toml.")
        ]
    return replace(config, place=replace(config.place, names_file=str(path))), []


def _spoken(config: Config) -> Spoken:
    """How people write the towns. The names of the example are of no use where none of its towns is."""
    if not config.place.names_file and not set(config.place.communes) & set(COMMUNES):
        return Spoken()
    path = Path(config.place.names_file or NAMES)
    return read_names(path.read_text(encoding="utf-8-sig"))


def _secret_in(file: Path) -> str | None:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None


def _disagreements(config: Config) -> list[tuple[str, str]]:
    """Keys that are right alone and wrong together."""
    night = "Cette heure tombe la nuit, quand le robot n'écrit à personne (partie [quiet])."
    token, to_telegram = config.telegram.token, config.telegram.base_url == TELEGRAM
    rules = (
        ("reminders.hour", config.quiet.covers(config.reminders.hour), night),
        ("reminders.morning_hour", config.quiet.covers(config.reminders.morning_hour), night),
        ("webhook.url", config.is_webhook and not config.webhook.url, "Le mode webhook demande une adresse."),
        ("webhook.secret", config.is_webhook and not config.webhook.secret, "Le mode webhook demande un secret."),
        (
            "retention.ask_days_before",
            config.retention.ask_days_before >= config.retention.idea_days,
            "Écrivez un nombre plus petit que retention.idea_days.",
        ),
        (
            "telegram.token",
            token and to_telegram and ":" not in token,
            "Il y a « : » au milieu d'un jeton de Telegram.",
        ),
    )
    return [(name, sentence) for name, is_wrong, sentence in rules if is_wrong]


def _beside(folder: Path, config: Config) -> Config:
    """Files named in the configuration are beside it, wherever the program was started from."""
    database = f"{SQLITE}{folder / config.storage.file}"
    backups = str(folder / config.backup.folder) if config.backup.folder else ""
    calendar = str(folder / config.place.calendar) if config.place.calendar else ""
    return replace(
        config,
        storage=replace(config.storage, url=database),
        place=replace(config.place, calendar=calendar),
        backup=replace(config.backup, folder=backups),
    )
