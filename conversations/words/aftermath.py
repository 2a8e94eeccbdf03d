"""After a meeting: what the facilitator is asked, what the authors of ideas and those who came read."""

from conversations import dates
from conversations.facts import Settings
from conversations.model import Idea, Meeting, Status
from conversations.words.agenda import persons
from conversations.words.review import STATUS

BUTTONS_AFTER = {
    "on": "💭 On continue",
    "next": "📅 À la prochaine réunion",
    "done": "📁 C'est fini",
    "absent": "🚫 Pas présentée",
}
BUTTON_SEND = "📨 Envoyer sans mot"
BUTTON_SEND_NOTE = "📨 Envoyer"
BUTTON_QUIET = "🤫 Ne rien dire"
BUTTON_OTHER = "⬅️ Autre réponse"
BUTTON_WORD = "✉️ Écrire aux présents"
BUTTON_SEND_WORD = "📨 Envoyer"
BUTTON_NO_WORD = "Ne rien envoyer"
NO_WORD = "D'accord, je n'envoie rien."
ONLY_WORDS = "Ici, j'envoie seulement des mots écrits.\nÉcrivez votre message."


def it_is_over(meeting: Meeting, ideas: int) -> str:
    first = f"La réunion du {dates.day(meeting.day)}, à {meeting.commune}, est passée."
    if not ideas:
        return first
    return f"{first}\nPour chaque idée, dites ce qu'elle devient."


def what_became(number: int, name: str, gist: str) -> str:
    return f"💡 Idée {number} de {name} : {gist}\nAprès la réunion, que devient cette idée ?"


def preview(name: str, told: str) -> str:
    return f"Voici ce que {name} va lire :\n\n{told}\n\nVoulez-vous ajouter un mot ?\nÉcrivez-le, ou parlez 🎤."


def preview_with_note(name: str, told: str) -> str:
    return f"Voici ce que {name} va lire :\n\n{told}"


def decided(number: int, status: Status) -> str:
    return f"C'est noté pour l'idée {number} : {STATUS[status]}."


def told_resident(idea: Idea, meeting: Meeting, settings: Settings) -> str:
    """`meeting`: where the idea is, or was, presented."""
    number = idea.number
    match idea.status:
        case Status.AGENDA:
            return (
                f"Nous parlons encore de votre idée numéro {number} à la prochaine réunion.\n"
                f"C'est {dates.day(meeting.day)}, à {meeting.commune}."
            )
        case Status.DONE:
            return f"Nous avons fini le travail sur votre idée numéro {number}.\nMerci à vous !"
        case Status.READ:
            return (
                f"Nous n'avons pas parlé de votre idée numéro {number} à la réunion.\n"
                f"{settings.first_name} garde votre idée."
            )
        case _:
            return f"À la réunion, nous avons parlé de votre idée numéro {number}.\nLe travail continue."


def write_word(meeting: Meeting) -> str:
    return (
        f"Écrivez votre mot sur la réunion du {dates.day(meeting.day)}.\n"
        "Il part à ceux qui ont dit : je viens.\n"
        "Vous le relisez avant."
    )


def before_word(number: int) -> str:
    return f"Ce mot part à {persons(number)} :"


def word(meeting: Meeting, settings: Settings) -> str:
    return f"✉️ {settings.first_name} vous écrit, après la réunion du {dates.day(meeting.day)} :"


def word_left(number: int) -> str:
    return f"Votre mot part à {persons(number)}."
