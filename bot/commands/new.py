"""`fabrik new`: a few questions, then a folder with the configuration of another town, its key and its calendar."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_type_hints

from bot.clock import SystemClock
from bot.commands.calendar import read
from bot.config import Config, load
from bot.config.reading import keys_of
from bot.config.rules import WrongValueError
from bot.config.writing import filled
from conversations import dates
from storage.cipher import new_key

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
CONFIG, KEY, TOKEN = "config.toml", "cle.txt", "jeton.txt"
IGNORED = f"# Ce qui ne doit jamais être publié.\n{KEY}\n{TOKEN}\n*.sqlite*\nbackups/\n"
SPONSORS = "\nLa CAF et le Département participent aussi."  # true of the flyer's town, not of every town


def one(text: str) -> str:
    return text


def several(text: str) -> tuple[str, ...]:
    """Names between commas, or a file with one name a line."""
    file = Path(text).expanduser()
    if "," not in text and file.is_file():
        text = ",".join(file.read_text(encoding="utf-8-sig").splitlines())
    return tuple(name for part in text.split(",") if (name := part.strip()))


def a_file(text: str) -> str:
    """Raises WrongValueError when it is not there."""
    if text and not Path(text).expanduser().is_file():
        raise WrongValueError("Je ne trouve pas ce fichier.")
    return text


@dataclass(frozen=True, slots=True)
class Question:
    """What fills one key of the configuration. `default` None: an answer is needed."""

    section: str
    key: str
    asks: str
    default: str | None = None
    taken: Callable[[str], Any] = one


QUESTIONS = (
    Question("place", "name", "Comment s'appelle votre plateforme ?", "La Fabrik à projets"),
    Question("place", "territory", "Sur quel territoire ? Par exemple : le Ternois"),
    Question("place", "communes", "Quelles communes ? Des noms avec des virgules, ou un fichier", None, several),
    Question("place", "time_zone", "Quel fuseau horaire ?", "Europe/Paris"),
    Question("association", "name", "Quelle association répond de ce que le robot garde ?"),
    Question("facilitator", "name", "Qui lit les idées ? Prénom et nom"),
    Question("facilitator", "phone", "Son téléphone, que les gens lisent ? Entrée : aucun", ""),
    Question("facilitator", "email", "Son adresse e-mail, que les gens lisent ? Entrée : aucune", ""),
    Question("place", "partners", "Quels partenaires ? Des noms avec des virgules. Entrée : plus tard", "", several),
    Question("place", "calendar", "Quel fichier a les dates des réunions ? Entrée : plus tard", "", a_file),
    Question("telegram", "token", "Quel jeton @BotFather a-t-il donné ? Entrée : plus tard", ""),
)


def main(folder: Path) -> int:
    """1 when there already is a configuration, or when an answer that is needed is missing."""
    if (folder / CONFIG).exists():
        print(f"Il y a déjà une configuration dans {folder}. Choisissez un autre dossier.")
        return 1
    try:
        answers = {(question.section, question.key): _asked(question) for question in QUESTIONS}
    except EOFError:
        print("\nIl manque des réponses : je n'ai rien écrit.")
        return 1
    write(folder, answers)
    config = load(folder / CONFIG, {})
    print(f"\nC'est prêt, dans {folder}.")
    if config.place.calendar:
        print(_read_season(config))
    print(_next_steps(folder, has_token=bool(config.telegram.token)))
    return 0


def write(folder: Path, answers: dict[tuple[str, str], Any]) -> None:
    """The files of the folder. The two secrets are readable by their owner only."""
    folder.mkdir(parents=True, exist_ok=True)
    calendar = Path(answers["place", "calendar"]).expanduser() if answers["place", "calendar"] else None
    if calendar:
        shutil.copyfile(calendar, folder / f"calendrier{calendar.suffix}")
    _write_secret(folder / KEY, new_key())
    _write_secret(folder / TOKEN, answers["telegram", "token"])
    (folder / ".gitignore").write_text(IGNORED, encoding="utf-8")
    elsewhere = {("place", "partners"), ("telegram", "token")}
    values = {where: value for where, value in answers.items() if where not in elsewhere} | {
        ("place", "neighbours"): (),
        ("place", "calendar"): f"calendrier{calendar.suffix}" if calendar else "",
        ("storage", "key_file"): KEY,
        ("telegram", "token_file"): TOKEN,
    }
    partners = [{"name": name, "helps": "", "where": ""} for name in answers["place", "partners"]]
    example = EXAMPLE.read_text(encoding="utf-8").replace(SPONSORS, "")
    text = filled(example, values, {"place.partners": partners})
    (folder / CONFIG).write_text(text, encoding="utf-8")


def _asked(question: Question) -> Any:
    """Asks until the answer can be taken. Raises EOFError when nobody answers what is needed."""
    default = f" [{question.default}]" if question.default else ""
    while True:
        try:
            said = input(f"{question.asks}{default}\n> ").strip()
        except EOFError:
            if question.default is None:
                raise
            said = ""
        if not said and question.default is None:
            print("Il me faut une réponse.")
            continue
        try:
            return _judged(question, question.taken(said or question.default or ""))
        except WrongValueError as wrong:
            print(wrong)


def _judged(question: Question, value: Any) -> Any:
    field = keys_of(get_type_hints(Config)[question.section])[question.key]
    if question.key != "partners":
        for rule in field.metadata.get("rules", ()):
            rule(value)
    return value


def _write_secret(file: Path, secret: str) -> None:
    with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as opened:
        opened.write(f"{secret}\n" if secret else "")


def _read_season(config: Config) -> str:
    season = read(config, Path(config.place.calendar), SystemClock().now().date())
    if not season.meetings:
        return "Je n'ai lu aucune réunion dans ce calendrier. Un exemple : examples/calendrier-2023-2024.txt"
    days = [meeting.day for meeting in season.meetings]
    unread = f" Lignes non lues : {len(season.problems)}." if season.problems else ""
    return f"Réunions lues : {len(days)}, du {dates.day(min(days))} au {dates.day(max(days))}.{unread}"


def _next_steps(folder: Path, *, has_token: bool) -> str:
    config = folder / CONFIG
    steps = [
        f"Lisez {config} : chaque réglage a sa phrase. Les cartes de « C'est quoi ? » sont à vos mots.",
        f"Essayez sans compte : fabrik try --config {config}",
        *([] if has_token else [f"Demandez un robot à @BotFather, et collez son jeton dans {folder / TOKEN}."]),
        f"Gardez {folder / KEY} ailleurs aussi : sans elle, la base ne s'ouvre plus.",
        f"Vérifiez : fabrik check --config {config}",
    ]
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
