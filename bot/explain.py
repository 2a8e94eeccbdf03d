"""What to say of an error that the operator can do something about. The others are bugs, and show where they are."""

from __future__ import annotations

from dataclasses import dataclass

from bot.config import ConfigError
from bot.lock import AlreadyRunning
from storage.cipher import BadKey, WrongKey
from storage.database import DamagedDatabase, DiskFull, UnknownDatabase
from storage.migrate import TooNew
from storage.reseal import OlderKeyInUse

FAILED, BAD_CONFIG, BUSY = 1, 2, 75


@dataclass(frozen=True, slots=True)
class Explanation:
    """Plain French for the operator, and the exit code of the command."""

    sentence: str
    code: int = FAILED


def explain(error: Exception) -> Explanation | None:
    """None: not an error one can explain."""
    match error:
        case ConfigError(problems=problems):
            return Explanation("\n".join(["La configuration n'est pas prête :", *map(str, problems)]), BAD_CONFIG)
        case AlreadyRunning():
            return Explanation("Un robot marche déjà avec cette base. Arrêtez-le d'abord.", BUSY)
        case WrongKey() | BadKey():
            return Explanation(
                "La clé n'ouvre pas cette base. Remettez la bonne dans storage.key, ou storage.old_keys."
            )
        case OlderKeyInUse():
            return Explanation(
                "Le robot qui marche utilise encore l'ancienne clé. Mettez la nouvelle dans storage.key, l'ancienne "
                "dans storage.old_keys, puis relancez-le d'abord."
            )
        case DamagedDatabase(path=path, backup=backup):
            mend = f" La dernière bonne sauvegarde : fabrik restore {backup}" if backup else ""
            return Explanation(f"{path} n'est pas une base en bon état.{mend}")
        case TooNew():
            return Explanation("Un robot plus récent a fait cette base. Mettez ce programme à jour.")
        case DiskFull():
            return Explanation("Le disque est plein. Rien n'est perdu. Faites de la place, puis recommencez.")
        case UnknownDatabase():
            return Explanation(
                "L'adresse de la base (storage.url) n'est pas de la forme sqlite:///fichier.", BAD_CONFIG
            )
        case FileNotFoundError(filename=file):
            return Explanation(f"Je ne trouve pas {file}.")
        case PermissionError(filename=file):
            return Explanation(f"Je n'ai pas le droit d'ouvrir {file}.")
        case IsADirectoryError(filename=file):
            return Explanation(f"{file} est un dossier : donnez un fichier.")
    return None
