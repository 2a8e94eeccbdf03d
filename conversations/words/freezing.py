"""A pause: what is kept of somebody stays, nobody reads it, nobody writes to them, until they say so."""

from conversations.facts import Settings

BUTTON_PAUSE = "⏸️ Faire une pause"
BUTTON_YES = "⏸️ Oui, faire une pause"
BUTTON_NO = "Non, on continue"
BUTTON_RESUME = "▶️ Reprendre"

# ---- to the resident ----------------------------------------------------------------------------------


def ask(settings: Settings) -> str:
    return (
        "Voulez-vous faire une pause ?\n"
        f"{settings.first_name} ne lit plus vos idées.\n"
        "Je ne vous écris plus en premier.\n"
        "Je garde tout, sans y toucher.\n"
        "Vous pouvez reprendre quand vous voulez."
    )


def paused(settings: Settings) -> str:
    return f"C'est fait.\nVous êtes en pause.\n{settings.first_name} ne lit plus vos idées."


def in_the_way(settings: Settings) -> str:
    """To somebody in a pause who has something for her."""
    return f"Vous êtes en pause.\n{settings.first_name} ne peut pas vous lire.\nVoulez-vous reprendre ?"


def resumed(settings: Settings) -> str:
    return f"C'est fait.\nLa pause s'arrête.\n{settings.first_name} peut vous lire et vous écrire."


IN_A_PAUSE = "Vous êtes en pause. Personne ne lit ce que je garde."
NO_PAUSE = "D'accord, on continue."

# ---- to the facilitator -------------------------------------------------------------------------------

BUTTON_FOR_SOMEBODY = "⏸️ Pause pour quelqu'un"
BUTTON_FREEZE = "⏸️ Mettre en pause"
BUTTON_THAW = "▶️ Enlever la pause"

WHOSE = (
    "Une personne demande une pause, ou refuse ce que je garde ?\n"
    "Choisissez une de ses idées.\n"
    "Vérifiez d'abord que c'est bien elle."
)
NO_IDEA = "Aucune idée en attente."


def freeze_whom(name: str) -> str:
    return (
        f"Mettre {name} en pause ?\n"
        "Je garde tout, sans y toucher.\n"
        "Vous ne pouvez plus lire ses idées, ni lui écrire.\n"
        "Je ne lui envoie plus de rappel."
    )


def frozen(name: str) -> str:
    return f"C'est fait. {name} est en pause."


def refused(name: str) -> str:
    return (
        f"{name} est en pause.\n"
        "Vous ne pouvez pas lire ses idées, ni lui écrire.\n"
        "Elle vous demande de reprendre ? Enlevez la pause."
    )


def thawed(name: str) -> str:
    return f"C'est fait. La pause de {name} s'arrête."


def told_paused(name: str) -> str:
    return f"{name} fait une pause.\nNe lui écrivez pas, s'il vous plaît."


def told_resumed(name: str) -> str:
    return f"{name} reprend. Vous pouvez lui écrire."
