"""Whether somebody comes to a meeting, with how many, and what help they need to come."""

from datetime import date

from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words.meetings import BUTTON_REMIND, when

__all__ = ["BUTTON_REMIND"]

BUTTON_MORE = "Plus de 4"
BUTTON_HELP = "🤝 J'ai besoin d'aide"
BUTTON_COMING_AFTER_ALL = "✋ Finalement, je viens"

HOW_MANY_WITH_YOU = "Vous venez à combien ?\nComptez-vous aussi.\nVous pouvez écrire le nombre."
HOW_MANY_OR_WRITE = "Vous venez à combien ?\nAppuyez, ou écrivez le nombre."
NEEDS_HELP = "J'ai besoin d'aide pour venir."
NOT_WRITTEN = "dit dans un message vocal ou une photo"


def coming(meeting: Meeting, today: date, people: int = 0) -> str:
    """`people`: how many come, 0 while it is asked."""
    noted = f"C'est noté : vous venez {when(meeting, today)}, à {meeting.commune}."
    if not people:
        return f"{noted}\nVenez comme vous êtes.\nVous venez à combien ?"
    if people == 1:
        return f"{noted}\nVenez comme vous êtes."
    return f"{noted}\nVous venez à {people}.\nVenez comme vous êtes."


def not_coming(meeting: Meeting, today: date, *, is_reminded: bool) -> str:
    lines = [f"C'est noté : vous ne venez pas {when(meeting, today)}."]
    if is_reminded:
        lines.append("Je ne vous rappelle pas cette réunion.")
    return "\n".join((*lines, "Vous pouvez changer quand vous voulez."))


def help_with_what(settings: Settings) -> str:
    return (
        "De quoi avez-vous besoin pour venir ?\n"
        "Par exemple : une voiture, une personne avec vous.\n"
        f"Écrivez, ou parlez 🎤. {settings.first_name} le reçoit."
    )


def help_is_asked(settings: Settings) -> str:
    return f"C'est dit à {settings.first_name}.\nElle vous écrit ici."


def needs_help(name: str, meeting: Meeting) -> str:
    return f"🤝 {name} a besoin d'aide pour venir à {meeting.commune} :"
