"""A message to many: writing it, choosing who gets it, and what became of it."""

from conversations import dates
from conversations.facts import Settings
from conversations.model import Announcement, Meeting

BUTTON_COMMUNE = "📍 Une commune"
BUTTON_FIELD = "🏷️ Un thème"
BUTTON_CHANGE = "✏️ Changer le message"
BUTTON_WHO = "👥 Choisir d'autres gens"
BUTTON_GIVE_UP = "❌ Ne pas envoyer"
BUTTON_SEND = "📣 Oui, envoyer"
BUTTON_STOP = "🛑 Arrêter"

WRITE = "Écrivez votre annonce ici.\nVous pouvez aussi envoyer une photo ou un vocal 🎤.\nRien ne part tout de suite."
NOBODY_YET = "Personne ne reçoit encore les nouvelles.\nJe les propose aux habitants, après leur idée."
TOO_LONG = "C'est trop long pour un seul message.\nEnvoyez-moi un texte plus court."
ONLY_WORDS = "Je ne peux pas envoyer cela à tout le monde.\nÉcrivez des mots, ou envoyez une photo."
PREVIEW = "Voici votre annonce, comme les gens la voient."
WHO = "Qui reçoit l'annonce ?\nJe compte les gens qui veulent les nouvelles."
WHICH_COMMUNE = "Quelle commune ?"
WHICH_FIELD = "Quel thème ?"
GIVEN_UP = "D'accord, rien n'est parti."


def heading(settings: Settings) -> str:
    return f"📰 {settings.first_name} vous écrit, pour la Fabrik à projets :"


def button_all(number: int) -> str:
    return f"Tout le monde : {number}"


def button_coming(meeting: Meeting, number: int) -> str:
    return f"Réunion de {meeting.commune} : {number}"


def button_one(label: str, number: int) -> str:
    return f"{label[:1].upper()}{label[1:]} : {number}"


def whom_all() -> str:
    return "à tous les gens qui veulent les nouvelles"


def whom_commune(commune: str) -> str:
    return f"aux gens qui ont une idée à {commune}"


def whom_field(label: str) -> str:
    return f"aux gens qui ont une idée sur : {label}"


def whom_coming(meeting: Meeting) -> str:
    return f"aux gens qui viennent le {dates.day(meeting.day)}"


def people(number: int) -> str:
    return "1 personne" if number == 1 else f"{number} personnes"


def sure(number: int, whom: str) -> str:
    return f"Votre annonce est pour {people(number)}.\nElle part {whom}.\nVous l'envoyez ?"


TOMORROW = "C'est la nuit.\nL'annonce part demain matin."


def minutes(number: int) -> str:
    return f"Il faut environ {number} minutes."


def progress(sending: Announcement) -> str:
    return f"📣 L'annonce part.\nDéjà reçue : {sending.received} sur {sending.total}."


def result(sending: Announcement) -> str:
    elsewhere = sending.total - sending.received - sending.blocked - sending.unknown
    lines = (
        (sending.received, "Reçue : {} sur " + str(sending.total) + "."),
        (sending.blocked, "Ont bloqué le robot : {}."),
        (sending.unknown, "Peut-être reçue, je ne sais pas : {}."),
        (elsewhere, "Pas envoyée : {}."),
    )
    return "\n".join(line.format(number) for number, line in lines if number or line is lines[0][1])


OVER = "📣 L'annonce est partie."
STOPPED = "🛑 L'annonce s'arrête."
