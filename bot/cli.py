"""The command line, `fabrik`: what may be asked of it, in which words, and how it ends."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from bot.commands import called
from bot.french_parser import FrenchParser

TRY_PORT = 8080
# Objects more, then those are looked for that hold one another: each 700 took 10 % of the imports and 2 % of a turn.
SELDOM = 10_000
INTERRUPTED = 130  # what a shell says of a program stopped with Ctrl+C

Command = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command. 0: done; 1: it could not be; 2: the configuration or the command is wrong; 74: Telegram was
    not heard for too long; 75: a bot already runs on this database. A supervisor may start 74 and 75 again."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal without ✔ still gets the sentence
    gc.set_threshold(SELDOM)
    options = _parser().parse_args(argv)
    command: Command = options.command
    try:
        return command(options)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        from bot.explain import explain

        known = explain(error)
        if known is None:
            raise
        print(known.sentence, file=sys.stderr)
        return known.code


def _parser() -> FrenchParser:
    parser = FrenchParser(prog="fabrik", description="Le robot de la Fabrik à projets.")
    parser.add_argument("--version", action="store_const", dest="command", const=_version, help="dire la version")
    commands = parser.add_subparsers(title="commandes", metavar="COMMANDE", required=False)
    parser.set_defaults(command=lambda options: _help(parser))

    def add(name: str, command: Command, says: str, *, configured: bool = True) -> FrenchParser:
        one = commands.add_parser(name, help=says, description=f"{says[0].upper()}{says[1:]}.")
        one.set_defaults(command=command)
        if configured:
            one.add_argument("--config", type=Path, metavar="FICHIER", help="la configuration (config.toml)")
        return one

    _add_running(add)
    _add_looking_after(add)
    return parser


def _add_running(add: Callable[..., FrenchParser]) -> None:
    one = add("try", called.try_, "essayer le robot sur cet ordinateur, sans compte Telegram")
    one.add_argument("--port", type=int, default=TRY_PORT, metavar="N", help=f"le port de la page ({TRY_PORT})")
    one.add_argument("--now", type=_instant, metavar="DATE", help="faire comme si c'était 2023-09-20T10:00")
    one.add_argument("--terminal", action="store_true", help="dans ce terminal, sans navigateur")
    one.add_argument("--save", type=Path, metavar="PAGE", help="avec --terminal : garder la discussion pour les tests")
    one = add("new", called.new, "préparer le robot d'une autre ville, question après question", configured=False)
    one.add_argument("folder", type=Path, metavar="DOSSIER", help="le dossier à faire, par exemple ma-ville")
    add("run", called.run, "faire marcher le robot")
    one = add("check", called.check, "vérifier que tout est prêt, et dire comment réparer")
    one.add_argument("--json", action="store_true", help="répondre en JSON")
    one = add("invite", called.invite, "donner le lien qui fait de quelqu'un une animatrice")
    one.add_argument(
        "--revoke",
        nargs="?",
        type=int,
        const=0,
        metavar="N",
        help="retirer l'animatrice numéro N ; sans numéro : annuler les liens pas encore utilisés",
    )
    one.add_argument("--group", action="store_true", help="donner le lien qui fait d'un groupe privé le bureau")
    one = add("calendar", called.calendar, "lire des réunions dans un fichier .txt, .csv ou .ics")
    one.add_argument("file", type=Path, nargs="?", metavar="FICHIER", help="sinon, celui de place.calendar")
    one.add_argument("--dry-run", action="store_true", help="montrer ce qui est compris, sans rien garder")


def _add_looking_after(add: Callable[..., FrenchParser]) -> None:
    one = add("export", called.export, "écrire en JSON ce qui est gardé sur les gens")
    one.add_argument("file", type=Path, metavar="FICHIER", help="le fichier à écrire")
    _add_who(one)
    one.add_argument("--erase", action="store_true", help="effacer ensuite cette personne")
    one = add("erase", called.erase, "effacer une personne qui le demande par téléphone ou par lettre")
    _add_who(one, required=True)
    one.add_argument("--yes", action="store_true", help="ne pas demander si c'est sûr")
    one = add("register", called.register, "écrire la fiche du registre (article 30) à partir de la configuration")
    one.add_argument(
        "file", type=Path, nargs="?", default=Path("registre.html"), metavar="FICHIER", help="registre.html"
    )
    add("backup", called.backup, "faire une sauvegarde, même quand le robot marche")
    one = add("restore", called.restore, "remettre une sauvegarde, robot arrêté")
    one.add_argument("file", type=Path, metavar="SAUVEGARDE", help="le fichier de la sauvegarde")
    add("counts", called.counts, "voir quelles questions les gens ne comprennent pas")
    add("purge", called.purge, "effacer ce qui est gardé depuis trop longtemps")
    one = add("map", called.map, "dessiner toutes les questions d'une idée (SVG)")
    one.add_argument(
        "file", type=Path, nargs="?", default=Path("questions.svg"), metavar="FICHIER", help="questions.svg"
    )
    add("reseal", called.reseal, "protéger avec la nouvelle clé ce que l'ancienne protège")
    add("key", called.key, "fabriquer une clé pour protéger la base", configured=False)


def _add_who(parser: FrenchParser, *, required: bool = False) -> None:
    """One person, by the number that the operator was told."""
    who = parser.add_mutually_exclusive_group(required=required)
    who.add_argument("--person", type=int, metavar="N", help="une personne : son numéro chez l'animatrice")
    who.add_argument("--idea", type=int, metavar="N", help="une personne : le numéro d'une de ses idées")
    who.add_argument("--chat", type=int, metavar="N", help="une personne : le numéro de sa discussion")


def _help(parser: argparse.ArgumentParser) -> int:
    parser.print_help()
    return 0


def _version(options: argparse.Namespace) -> int:
    from bot import VERSION

    print("fabrik", VERSION)
    return 0


def _instant(text: str) -> datetime:
    """`2023-09-20T10:00`, on the clocks of France unless it says otherwise."""
    from zoneinfo import ZoneInfo

    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("écrivez la date ainsi : 2023-09-20T10:00") from None
    return instant if instant.tzinfo else instant.replace(tzinfo=ZoneInfo("Europe/Paris"))
