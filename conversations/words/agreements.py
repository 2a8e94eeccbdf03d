"""What somebody agreed to, one by one, and how each is taken back."""

from datetime import date

from conversations import dates
from conversations.facts import Settings
from conversations.model import Purpose

BUTTON_AGREEMENTS = "🤝 Mes accords"

YOUR_AGREEMENTS = "Voici vos accords.\nVous pouvez changer quand vous voulez."
TITLES = {
    Purpose.IDEA: "Garder votre idée",
    Purpose.REMINDERS: "Vous rappeler les réunions",
    Purpose.NEWS: "Vous envoyer des nouvelles",
    Purpose.PUT_IN_TOUCH: "Donner votre nom à un partenaire",
}
STOP_BUTTONS = {
    Purpose.IDEA: "Arrêter pour mon idée",
    Purpose.REMINDERS: "Arrêter les rappels",
    Purpose.NEWS: "Arrêter les nouvelles",
    Purpose.PUT_IN_TOUCH: "Arrêter avec le partenaire",
}
YES_BUTTONS = {
    Purpose.REMINDERS: "Oui aux rappels",
    Purpose.NEWS: "Oui aux nouvelles",
}


def given(title: str, day: date) -> str:
    return f"✅ {title} : oui, depuis le {dates.day(day)}."


def not_given(title: str) -> str:
    return f"◻️ {title} : non."


def old_enough(day: date) -> str:
    return f"Vous avez dit : 15 ans ou plus, le {dates.day(day)}."


DONE = "C'est fait."


def not_to_partners(name: str) -> str:
    """What the desk reads."""
    return f"{name} ne veut plus donner son nom à un partenaire.\nNe le transmettez plus, s'il vous plaît."


def idea_stopped(settings: Settings, has_sent: bool) -> str:
    """Nothing goes on; erasing is offered, and not done without being asked for."""
    she = f"{settings.first_name} ne s'occupe plus de vos idées.\n" if has_sent else ""
    return f"C'est fait.\nJe ne garde plus de nouvelle idée.\n{she}Vous pouvez aussi tout effacer."


def desk_told(name: str) -> str:
    return f"{name} arrête son accord.\nIl n'y a plus rien à faire pour ses idées."
