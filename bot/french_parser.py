"""argparse in French: its own words can't be set, only replaced where it offers to."""

from __future__ import annotations

import argparse
import difflib
import re
from typing import NoReturn

BAD_COMMAND = 2

# What argparse says (Python 3.11 to 3.14) and what is said instead.
SAID = (
    (r"the following arguments are required: (.+)", r"Il manque : \1."),
    (r"unrecognized arguments: (.+)", r"Je ne connais pas : \1."),
    (r"argument (.+?): expected one argument", r"Il manque la valeur de \1."),
    (r"argument (.+?): invalid int value: (.+)", r"\1 demande un nombre, pas \2."),
    (r"argument (.+?): (.+)", r"\1 : \2"),
)


class FrenchParser(argparse.ArgumentParser):
    """Says its help and its refusals in French. `add_subparsers` makes more of the same kind."""

    def __init__(self, **options: object) -> None:
        super().__init__(add_help=False, formatter_class=_FrenchFormatter, **options)  # type: ignore[arg-type]
        self._positionals.title, self._optionals.title = "à donner", "au choix"
        self.add_argument("-h", "--help", action="help", help="dire cette aide")

    def error(self, message: str) -> NoReturn:
        """Leaves with exit code 2."""
        self.exit(BAD_COMMAND, f"{in_french(message)}\nPour l'aide : {self.prog} --help\n")


class _FrenchFormatter(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None) -> None:  # type: ignore[no-untyped-def]
        super().add_usage(usage, actions, groups, "Pour s'en servir : " if prefix is None else prefix)


def in_french(message: str) -> str:
    """One of argparse's sentences. One that isn't known stays as it is: better than to hide it."""
    if wrong := re.search(r"invalid choice: '(.*?)' \(choose from (.+)\)", message):
        return _unknown_command(wrong[1], re.findall(r"[\w-]+", wrong[2]))
    for english, french in SAID:
        if found := re.fullmatch(english, message):
            return found.expand(french)
    return message


def _unknown_command(word: str, commands: list[str]) -> str:
    near = difflib.get_close_matches(word, commands, 1)
    return f"Je ne connais pas « {word} »." + (f" Vous vouliez dire « {near[0]} » ?" if near else "")
