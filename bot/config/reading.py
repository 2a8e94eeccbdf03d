"""Reads TOML and environment variables into a tree of frozen dataclasses, and says all that is wrong at once."""

from __future__ import annotations

import dataclasses
import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from bot.config.lines import Path, lines_of
from bot.config.rules import WrongValueError

PREFIX = "FABRIK_"

Schema = TypeVar("Schema")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong. `line` is 0 when it is not in the file; `variable` names the environment variable."""

    key: str
    sentence: str
    line: int = 0
    variable: str = ""

    def __str__(self) -> str:
        where = self.variable or (f"Ligne {self.line}" if self.line else "")
        return " — ".join(part for part in (where, self.key, self.sentence) if part)


class ConfigError(Exception):
    """The configuration can't be used. `problems` holds everything that is wrong, in the order of the file."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def read(schema: type[Schema], text: str, environ: Mapping[str, str]) -> tuple[Schema, list[Problem]]:
    """The configuration, with the default in place of each wrong value, and what is wrong.

    Raises ConfigError when the file is not TOML at all: nothing after that line can be known.
    """
    return _Reader(_parsed(text), lines_of(text), environ).whole(schema)


def keys_of(schema: Any) -> dict[str, dataclasses.Field[Any]]:
    """Keys as they are written: a field named `from_` is the key `from`."""
    return {field.name.rstrip("_"): field for field in dataclasses.fields(schema)}


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+)", str(error))
        line = int(place[1]) if place else len(text.splitlines())
        raise ConfigError([Problem("", _why_unreadable(str(error)), line)]) from error


def _why_unreadable(reason: str) -> str:
    if "overwrite" in reason or "twice" in reason:
        return "Cette clé ou cette partie est écrite deux fois. Gardez-en une."
    return 'Je ne peux pas lire cette ligne. Un texte s\'écrit entre guillemets : cle = "valeur".'


class _Reader:
    """Carries what every step needs: where values came from, and the problems met so far."""

    def __init__(self, plain: dict[str, Any], lines: dict[Path, int], environ: Mapping[str, str]) -> None:
        self.plain, self.lines = plain, lines
        self.variables: dict[Path, str] = {}
        self.problems: list[Problem] = []
        self.environ = {name: raw for name, raw in environ.items() if name.startswith(PREFIX) and "__" in name}

    def whole(self, schema: type[Schema]) -> tuple[Schema, list[Problem]]:
        sections = get_type_hints(schema)
        self._take_variables(sections)
        self._refuse_unknown((), self.plain, [*sections])
        made = {name: self._section(sections, name) for name in sections}
        self.problems.sort(key=lambda problem: problem.line)
        return schema(**made), self.problems

    def problem(self, path: Path, sentence: str) -> None:
        known = (self.lines[path[:size]] for size in range(len(path), 0, -1) if path[:size] in self.lines)
        line = next(known, 0)
        variable = next((name for at, name in self.variables.items() if _is_part(at, path, line)), "")
        line = 0 if variable else line
        self.problems.append(Problem(_dotted(path), sentence, line, variable))

    def _take_variables(self, sections: dict[str, Any]) -> None:
        for name, raw in self.environ.items():
            section, _, entry = name.removeprefix(PREFIX).lower().partition("__")
            if not isinstance(self.plain.setdefault(section, {}), dict):
                continue
            hints = get_type_hints(sections[section]) if section in sections else {}
            kind = hints.get(entry) or hints.get(entry + "_") or str
            self.variables[section, entry] = name
            self.plain[section][entry] = raw if kind is str else _as_toml(raw)

    def _section(self, sections: dict[str, Any], name: str) -> Any:
        table = self.plain.get(name, {})
        if isinstance(table, dict):
            everywhere = tuple(f"{section}.{entry}" for section, kind in sections.items() for entry in keys_of(kind))
            self._refuse_unknown((name,), table, [*keys_of(sections[name])], everywhere)
            return self._filled(sections[name], table, (name,))
        self.problem((name,), f"C'est une partie du fichier. Elle s'écrit [{name}], seule sur sa ligne.")
        return sections[name]()

    def _filled(self, kind: Any, table: dict[str, Any], path: Path) -> Any:
        hints, made = get_type_hints(kind), {}
        for entry, field in keys_of(kind).items():
            if entry not in table:
                continue
            try:
                value = self._value(hints[field.name], table[entry], (*path, entry))
                for rule in field.metadata.get("rules", ()):
                    rule(value)
                made[field.name] = value
            except WrongValueError as wrong:
                self.problem((*path, entry), str(wrong))
        return kind(**made)

    def _value(self, kind: Any, raw: Any, path: Path) -> Any:
        if get_origin(kind) is tuple:
            if not isinstance(raw, list):
                raise WrongValueError('Écrivez une liste. Par exemple : ["un", "deux"].')
            return tuple(self._item(get_args(kind)[0], item, (*path, place)) for place, item in enumerate(raw))
        return _simple(kind, raw)

    def _item(self, kind: Any, raw: Any, path: Path) -> Any:
        if not dataclasses.is_dataclass(kind):
            return _simple(kind, raw)
        names = keys_of(kind)
        wanted = [name for name, field in names.items() if field.default is dataclasses.MISSING]
        if not isinstance(raw, dict) or any(not raw.get(name) for name in wanted):
            raise WrongValueError(f"Le numéro {int(path[-1]) + 1} de la liste doit dire : {', '.join(wanted)}.")
        self._refuse_unknown(path, raw, [*names])
        make: Any = kind
        return make(**{name: _simple(str, raw[name]) for name in names if name in raw})

    def _refuse_unknown(
        self, path: Path, table: dict[str, Any], known: list[str], elsewhere: tuple[str, ...] = ()
    ) -> None:
        for name in table:
            if name in known:
                continue
            near = [key for key in elsewhere if key.endswith(f".{name}")] or difflib.get_close_matches(name, known, 1)
            perhaps = f" Vous vouliez dire « {near[0]} » ?" if near else ""
            self.problem((*path, name), f"Je ne connais pas ce mot.{perhaps}")


def _is_part(variable: Path, path: Path, line: int) -> bool:
    """The variable gave this value, or alone brought its section."""
    return path[: len(variable)] == variable or (not line and variable[: len(path)] == path)


def _dotted(path: Path) -> str:
    return ".".join(name for name in path if isinstance(name, str))


def _as_toml(raw: str) -> Any:
    try:
        return tomllib.loads(f"value = {raw}")["value"]
    except tomllib.TOMLDecodeError:
        return raw


_KINDS = {
    str: 'Écrivez un texte entre guillemets. Par exemple : "Aubigny".',
    int: "Écrivez un nombre entier, sans guillemets. Par exemple : 7.",
    bool: "Écrivez true (oui) ou false (non), sans guillemets.",
    time: 'Écrivez une heure entre guillemets. Par exemple : "18:00".',
}


def _simple(kind: Any, raw: Any) -> Any:
    if type(raw) is kind:  # not isinstance: true is no number
        return raw
    if kind is time and isinstance(raw, str) and re.fullmatch(r"\d{1,2}:\d\d", raw):
        hour, minute = map(int, raw.split(":"))
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise WrongValueError(_KINDS[kind])
