"""What the facilitator reads: an idea's card, messages passed on, and what became of hers."""

from collections.abc import Sequence
from datetime import date

from conversations import dates
from conversations.facts import Settings
from conversations.model import Happened, Idea, Meeting, Person, Status
from conversations.words.following import BUTTONS_HOW
from conversations.words.referral import STEPS, step
from conversations.words.review import STATUS

BUTTON_READ = "👀 Lue"
BUTTON_REPLY = "💬 Répondre"
BUTTON_AGENDA = "📅 À la réunion"
BUTTON_DISCUSSED = "💭 En discussion"
BUTTON_CLOSE = "📁 Terminer"
BUTTON_NOTE = "📝 Note"
BUTTON_QUIET = "🤫 Sans le dire"
BUTTON_LEAVE_IT = "⬅️ Laisser comme avant"
BUTTON_SHOW = "👁️ Voir l'idée"
BUTTON_OPEN_IDEAS = "📥 Idées reçues"
BUTTON_DESK = "🗂️ Mon bureau"
BUTTON_MEETINGS = "📅 Les réunions"
BUTTON_LEAVE = "🚪 Quitter le bureau"
BUTTON_SHEET = "📋 Feuille de réunion"
BUTTON_ANNOUNCE = "📣 Faire une annonce"
BUTTON_OFF_AGENDA = "↩️ Pas à la réunion"
BUTTON_REOPEN = "↩️ Rouvrir"

DESK = "Voici votre bureau.\nQue voulez-vous faire ?"

WELCOME = (
    "Bonjour ! Vous êtes maintenant l'animatrice.\n"
    "Je vous envoie ici chaque idée.\n"
    "Pour écrire à quelqu'un, répondez à son message."
)
INVITATION_IS_OVER = "Ce lien a déjà servi, ou il est trop vieux.\nDemandez un autre lien."
NO_MEETING = "Il n'y a pas de prochaine réunion.\nL'idée reste comme elle est."


def who(person: Person | None, person_id: int) -> str:
    return person.name if person and person.name else f"Personne {person_id}"


WORDS_ABOVE = "Tous les mots sont dans les messages au-dessus."
MORE_ABOVE = "La suite est dans les messages reçus ensuite."
SENT = "envoyée"
OFF_AGENDA = "retirée de la réunion"


def happened(day: date, what: str) -> str:
    return f"{dates.day(day).capitalize()} : {what}"


def what_happened(one: Happened, who: str, author: str, meeting: Meeting | None) -> str:
    """A line under the card. "": it is told elsewhere on it."""
    by = f" par {who}" if who else ""
    match one.what:
        case Status.READ.value:
            return f"lue{by}"
        case Status.DISCUSSED.value:
            return f"en discussion{by and ' avec '}{who}"
        case Status.AGENDA.value if meeting:
            return f"inscrite{by} à la réunion du {dates.day(meeting.day)}"
        case Status.DONE.value:
            return f"terminée{by}"
        case Status.WITHDRAWN.value:
            return f"retirée par {author}"
        case "taken":
            return f"{who} s'en occupe"
        case "untaken":
            return "personne ne s'en occupe"
        case "added":
            return f"{author} a ajouté quelque chose"
        case "corrected":
            return f"{author} a changé une réponse"
        case "note":
            return f"📝 note{by and ' de '}{who} : {one.words}"
        case str(went) if went.startswith("went:"):
            return f"{author} sur la réunion : {BUTTONS_HOW.get(went.removeprefix('went:'), '')}"
        case str(what) if what.partition(":")[0] in STEPS:
            return step(what)
    return STATUS[Status(one.what)] if one.what in tuple(Status) and one.what != Status.NEW else ""


def write_note(number: int, name: str) -> str:
    return f"Écrivez votre note sur l'idée {number}.\nElle reste au bureau.\n{name} ne la voit pas."


NOTED = "C'est noté.\nLa note reste au bureau."
NOTE_IS_WRITTEN = "Une note s'écrit avec des mots.\nÉcrivez-la ici."
NOTE_IS_LONG = "Cette note est trop longue.\nFaites 2 notes plus courtes."


def without_telling(number: int, name: str) -> str:
    return f"Que devient l'idée {number} ?\nJe ne dis rien à {name}."


def moved_quietly(idea: Idea, name: str) -> str:
    return f"C'est noté. Idée {idea.number} : {STATUS[idea.status]}.\nJe n'ai rien dit à {name}."


LEFT_AS_IT_IS = "D'accord, l'idée reste comme avant."


def title(idea: Idea, name: str) -> str:
    return f"💡 Idée {idea.number} de {name}"


def state_line(idea: Idea, meeting: Meeting | None) -> str:
    if idea.status is Status.AGENDA and meeting:
        return f"État : à la réunion du {dates.day(meeting.day)}"
    return f"État : {STATUS[idea.status]}"


def line(number: int, status: Status) -> str:
    return f"Idée {number} : {STATUS[status]}."


def button(number: int) -> str:
    return f"Idée {number}"


def message_from(name: str, idea: int) -> str:
    about = f", idée {idea}" if idea else ""
    return f"✉️ {name}{about} :"


def heard(name: str, idea: int) -> str:
    about = f", idée {idea}" if idea else ""
    return f"🎤 Un programme a écouté {name}{about}.\nIl peut se tromper. Il a compris :"


def added_to(name: str, number: int) -> str:
    return f"➕ {name} ajoute à l'idée {number} :"


def changed(name: str, number: int) -> str:
    about = f" pour l'idée {number}" if number else ""
    return f"✏️ {name} a changé un message{about} :"


def taken_back(name: str, number: int) -> str:
    return f"↩️ {name} retire son idée {number}.\nIl n'y a plus rien à faire."


def unread(number: int, days: int) -> str:
    return f"L'idée {number} attend depuis {days} jours.\nPouvez-vous la lire ?"


def write_to(name: str) -> str:
    return f"Écrivez votre message à {name}.\nVous pouvez aussi parler 🎤."


def for_whom(name: str) -> str:
    return f"Ce message est pour {name} ?"


def button_for(name: str) -> str:
    return f"Oui, pour {name}"


BUTTON_FOR_NOBODY = "Non, pour personne"
FOR_NOBODY = "D'accord, je ne transmets rien."


def arrived(name: str) -> str:
    return f"✔️ Arrivé chez {name}."


def blocked(name: str) -> str:
    return f"❌ {name} a bloqué le robot.\nLe message n'est pas arrivé."


def told(status: Status) -> str:
    return f"C'est noté : {STATUS[status]}."


def told_resident(idea: Idea, before: Status, meeting: Meeting | None, settings: Settings) -> str:
    """A change of state, as the resident reads it."""
    number = idea.number
    match idea.status:
        case Status.READ if before is Status.AGENDA:
            return f"Votre idée numéro {number} n'est plus à la réunion.\n{settings.first_name} peut vous en dire plus."
        case Status.READ:
            return f"{settings.first_name} a lu votre idée numéro {number}."
        case Status.DISCUSSED if before is Status.DONE:
            return f"{settings.first_name} reprend votre idée numéro {number}.\nOn en parle de nouveau."
        case Status.DISCUSSED:
            return f"Votre idée numéro {number} est en discussion.\n{settings.first_name} vous écrit ici."
        case Status.AGENDA if meeting:
            return (
                f"{settings.first_name} propose votre idée numéro {number} pour la réunion.\n"
                f"C'est {dates.day(meeting.day)}, à {meeting.commune}.\nVous pouvez venir en parler."
            )
        case Status.DONE:
            return (
                f"Nous avons fini le travail sur votre idée numéro {number}.\n"
                "Merci à vous !\nVous pouvez raconter une autre idée."
            )
        case _:
            return f"Votre idée numéro {number} : {STATUS[idea.status]}."


def answers(lines: Sequence[tuple[str, str]]) -> str:
    return "\n".join(f"{heading} : {value}" for heading, value in lines)
