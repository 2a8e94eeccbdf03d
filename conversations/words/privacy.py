"""Who reads, what is kept, and how to see or erase it."""

from collections.abc import Sequence

from conversations.facts import Settings

BUTTON_MY_DATA = "👁️ Voir mes données"
BUTTON_ERASE = "🗑️ Tout effacer"
BUTTON_YES_ERASE = "🗑️ Oui, tout effacer"
BUTTON_NO = "Non, garder"


def notice(settings: Settings) -> tuple[str, ...]:
    """In several short messages: each has one subject."""
    return (
        f"Qui lit ?\n{settings.first_name} et son équipe lisent votre idée.\n"
        "Je donne votre nom à un partenaire seulement si vous dites oui.\n"
        f"Le responsable est l'{settings.association}.",
        "Ce que je garde :\nvotre idée, votre prénom et votre commune.\n"
        "Votre numéro aussi, si vous le donnez.\n"
        "Rien n'est obligatoire.\n"
        "Je garde vos mots dans un fichier fermé à clé.",
        f"Telegram garde aussi vos messages.\nTelegram est hors d'Europe.\n"
        f"Vous préférez le téléphone ? Appelez {settings.first_name} : {settings.phone}.",
        "Vous pouvez tout voir, tout changer, tout effacer.\n"
        f"Une question ? Écrivez à {settings.email}.\n"
        "Vous pouvez aussi vous plaindre à la CNIL : cnil.fr.",
    )


HERE_IS_ALL = "Voici ce que je garde de vous.\nLe fichier contient tout."
FILE_NAME = "mes-donnees.json"


def what_is_kept(name: str, contact: str, ideas: int, draft: bool, reminders: Sequence[str]) -> str:
    lines = [
        f"Votre nom : {name or 'je ne le connais pas'}.",
        f"Votre contact : {contact or 'seulement ici'}.",
        f"Vos idées envoyées : {ideas}.",
        *(("Vous avez une idée commencée.",) if draft else ()),
        f"Vos rappels : {', '.join(reminders) or 'aucun'}.",
    ]
    return "\n".join(lines)


def sure(ideas: int, settings: Settings) -> str:
    already = f"\n{settings.first_name} a déjà reçu votre idée. Je lui demande de l'effacer aussi." if ideas else ""
    return f"Voulez-vous tout effacer ?\nAprès, je ne sais plus rien de vous.{already}"


ERASED = (
    "C'est effacé.\n"
    "Je ne sais plus rien de vous.\n"
    "Cette discussion reste dans Telegram.\n"
    "Vous pouvez l'effacer là aussi."
)
NOT_ERASED = "D'accord, je garde tout."


def erase_too(numbers: Sequence[int]) -> str:
    which = ", ".join(str(number) for number in numbers)
    return f"Une personne a tout effacé.\nSes idées : {which}.\nEffacez aussi vos copies, s'il vous plaît."
