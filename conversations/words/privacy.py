"""Who reads, what is kept, and how to see or erase it."""

from collections.abc import Sequence
from datetime import date

from conversations import dates
from conversations.articles import of, the
from conversations.facts import Settings

BUTTON_MY_DATA = "👁️ Voir mes données"
BUTTON_ERASE = "🗑️ Tout effacer"
BUTTON_YES_ERASE = "🗑️ Oui, tout effacer"
BUTTON_NO = "Non, garder"


DATED = date(2026, 11, 24)  # of the wording of this notice and of the agreement before the first answer


def notice(settings: Settings) -> tuple[str, ...]:
    """In several short messages, each with one subject. What the configuration switches off is not claimed."""
    return (
        _who_reads(settings),
        _why(settings),
        WHAT_IS_KEPT,
        _how_long(settings),
        _telegram(settings),
        _rights(settings),
    )


def _who_reads(settings: Settings) -> str:
    where = f"Son adresse : {settings.address}.\n" if settings.address else ""
    partner = "\nUn partenaire a votre nom seulement si vous dites oui." if settings.shares_with_partners else ""
    return (
        f"Qui lit ?\nLe responsable est {the(settings.association)}.\n{where}"
        f"{settings.first_name} et son équipe lisent votre idée.{partner}"
    )


def _why(settings: Settings) -> str:
    return (
        "Pourquoi ?\n"
        "Pour vous aider à faire votre idée.\n"
        "Pour vous rappeler la réunion.\n"
        "Pour vous donner des nouvelles.\n"
        "Pour tout cela, il faut votre accord.\n"
        "Vous posez une question ? Je réponds, sans garder vos mots.\n"
        f"C'est l'intérêt légitime {of(settings.association)}."
    )


WHAT_IS_KEPT = (
    "Ce que je garde :\n"
    "votre idée, votre commune, et votre prénom.\n"
    "Votre numéro aussi, si vous le donnez.\n"
    "Rien n'est obligatoire.\n"
    "Sans votre numéro, la réponse vient ici.\n"
    "Vos mots sont dans un fichier fermé à clé."
)


def _how_long(settings: Settings) -> str:
    copies = f"\nLes copies de secours : {duration(settings.backup_days)}." if settings.backup_days else ""
    return (
        "Combien de temps ?\n"
        f"Une idée pas encore envoyée : {duration(settings.draft_days)}.\n"
        f"Votre idée : {duration(settings.idea_days)} après votre dernier message.\n"
        f"Vos rappels : {duration(settings.reminder_days)} sans nouvelles de vous.\n"
        f"Vos voix et vos photos : {duration(settings.media_days)}.{copies}"
    )


def _telegram(settings: Settings) -> str:
    phone = (
        f"\nVous préférez le téléphone ? Appelez {settings.first_name} : {settings.phone}." if settings.phone else ""
    )
    return f"Telegram garde aussi vos messages.\nTelegram est hors d'Europe, et a ses propres règles.{phone}"


def _rights(settings: Settings) -> str:
    mail = settings.data_email or settings.email
    question = f"Une question ? Écrivez à {mail}.\n" if mail else ""
    return (
        "Vous pouvez tout voir, tout changer, tout effacer.\n"
        "Vous pouvez arrêter un accord, ou faire une pause.\n"
        f"{question}"
        "Vous pouvez aussi vous plaindre à la CNIL : cnil.fr.\n"
        f"Ce texte est du {dates.day(DATED)}."
    )


def duration(days: int) -> str:
    """« 2 ans », « 30 jours »."""
    years, rest = divmod(days, 365)
    if years and not rest:
        return "1 an" if years == 1 else f"{years} ans"
    return "1 jour" if days == 1 else f"{days} jours"


def sure(ideas: int, settings: Settings) -> str:
    """What goes and what stays, before it is done."""
    asked = f"\n{settings.first_name} a reçu vos idées. Je lui demande de les effacer." if ideas else ""
    return (
        "Voulez-vous tout effacer ?\n"
        f"J'efface vos mots, votre nom et vos rappels.{asked}\n"
        "J'efface ici les messages des 2 derniers jours.\n"
        "Telegram garde les messages plus vieux."
    )


ERASED = (
    "C'est effacé.\n"
    "Je ne sais plus rien de vous.\n"
    "Il reste de vieux messages ici ?\n"
    "Effacez cette discussion dans Telegram."
)
NOT_ERASED = "D'accord, je garde tout."


def erase_too(numbers: Sequence[int]) -> str:
    several = ", ".join(str(number) for number in numbers)
    which = f"C'était l'idée {several}.\n" if len(numbers) == 1 else f"C'étaient les idées {several}.\n"
    return (
        "Je ne garde plus rien d'une personne.\n"
        f"{which if numbers else ''}"
        "J'ai enlevé ici ses derniers messages.\n"
        "Effacez aussi vos copies, s'il vous plaît."
    )
