"""Adding dates to the season: what the facilitator is asked, what was understood, what is kept."""

from collections.abc import Sequence

from conversations.facts import Settings


def ask(settings: Settings) -> str:
    return (
        "Écrivez les dates, une par ligne.\n"
        f"Par exemple : vendredi 29 mars 2024, 14 h, mairie{_commune(settings)}.\n"
        "Vous pouvez aussi envoyer un fichier de dates."
    )


def no_date(settings: Settings) -> str:
    return (
        "Je ne trouve pas de date.\nÉcrivez une date par ligne.\n"
        f"Par exemple : vendredi 29 mars 2024, mairie{_commune(settings)}."
    )


def _commune(settings: Settings) -> str:
    return f", {min(settings.communes, key=len)}" if settings.communes else ""


OTHER_FILE = "Ça, je ne sais pas le lire.\nÉcrivez les dates ici, une par ligne."
NOT_FETCHED = "Je n'arrive pas à ouvrir ce fichier.\nÉcrivez les dates ici, une par ligne."
KEEP = "C'est bien ça ?\nJe garde seulement si vous dites oui."
NOTHING_TO_KEEP = "Je ne garde rien pour le moment.\nVous pouvez écrire les dates encore une fois."
DROPPED = "D'accord, je ne garde rien."
BUTTON_YES = "✅ Oui, garder"
BUTTON_HIDE = "🙈 Garder sans montrer"
BUTTON_NO = "❌ Non, rien garder"

AT_MOST = 10  # lines of one kind that are named one by one


def group(fate: str, lines: Sequence[str]) -> str:
    """The meetings of one fate under their heading; nothing when there are none."""
    return "\n".join((HEADINGS[fate], *(f"• {line}" for line in lines))) if lines else ""


def before_and_now(old: str, new: str) -> str:
    return f"Avant : {old}\n   Maintenant : {new}"


def too_many(number: int, most: int) -> str:
    return f"Je lis {number} dates, c'est trop.\nEnvoyez {most} dates au plus."


HEADINGS = {
    "new": "📅 Voici les nouvelles dates.",
    "changed": "✏️ Voici les réunions qui changent.",
    "known": "Je connais déjà ces dates.",
    "taken": "Il y a déjà une réunion ce jour-là.\nPour la changer, appuyez sur Les réunions.",
    "past": "Ces jours sont passés, je ne les garde pas.",
}


def some(lines: Sequence[str]) -> tuple[str, ...]:
    """The first ones, and how many more there are."""
    more = len(lines) - AT_MOST
    return (*lines[:AT_MOST], f"Et encore {more}.") if more > 0 else tuple(lines)


def kept(added: int, changed: int, *, is_shown: bool, is_told: bool) -> str:
    new = f"Nouvelles réunions : {added}." if added else ""
    other = f"Réunions changées : {changed}." if changed else ""
    told = "Je préviens les gens." if is_told else ""
    hidden = "" if is_shown else "Les gens ne les voient pas encore.\nPour les montrer, ouvrez la réunion."
    return "\n".join(filter(None, ("C'est gardé.", new, other, told, hidden)))
