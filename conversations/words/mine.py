"""A resident's own ideas: the list, one idea, adding to it, taking it back."""

from conversations import dates
from conversations.facts import Settings
from conversations.model import IdeaLine, Meeting, Status
from conversations.words.review import STATUS

NONE_YET = "Vous n'avez pas encore envoyé d'idée."
YOUR_IDEAS = "Voici vos idées."
BUTTON_ADD = "➕ Ajouter quelque chose"
BUTTON_TAKE_BACK = "↩️ Retirer mon idée"
ADD_WHAT = "Que voulez-vous ajouter ?\nÉcrivez, parlez 🎤 ou envoyez une photo 📷."
SURE_TO_TAKE_BACK = "Voulez-vous retirer cette idée ?\nPersonne ne s'en occupe alors."
BUTTON_YES_TAKE_BACK = "Oui, je la retire"
BUTTON_NO = "Non, on la garde"


def button(line: IdeaLine) -> str:
    return f"Idée {line.number}"


def line(idea: IdeaLine, meeting: Meeting | None, settings: Settings) -> str:
    return (
        f"Idée {idea.number}, du {dates.day(idea.sent_at.astimezone(settings.zone).date())} : {status(idea, meeting)}."
    )


def status(idea: IdeaLine, meeting: Meeting | None) -> str:
    if idea.status is Status.AGENDA and meeting:
        return f"inscrite à la réunion du {dates.day(meeting.day)}"
    if idea.status is Status.REFERRED and idea.partner:
        return f"{STATUS[idea.status]}, {idea.partner}"
    return STATUS[idea.status]


def added(settings: Settings) -> str:
    return f"C'est ajouté.\n{settings.first_name} le reçoit aussi."


def taken_back(number: int, settings: Settings) -> str:
    return f"C'est fait.\nVous avez retiré l'idée {number}.\nJe le dis à {settings.first_name}."
