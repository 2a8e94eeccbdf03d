"""What is said in a group: everybody reads it, and nobody is promised anything."""

from datetime import date

from conversations import dates
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words import meetings as meeting_words

BUTTON_IDEA = "💡 J'ai une idée"
BUTTON_PRIVATE = "✉️ Écrire au robot"

NOT_HERE = (
    "Ici, tout le monde lit.\nPour me parler, appuyez sur le bouton.\nDans ce groupe, écrivez : /reunion ou /infos."
)
WITHOUT_CARDS = "Je suis un robot.\nVous avez une idée pour votre quartier ?\nJe vous aide à la raconter."


def next_one(meeting: Meeting, today: date) -> str:
    first = f"La prochaine réunion, c'est {meeting_words.when(meeting, today)}."
    hour = f"C'est à {dates.hour(meeting.hour)}." if meeting.hour else "L'heure n'est pas encore sûre."
    return "\n".join((first, *meeting_words.place(meeting), hour))


def no_date(settings: Settings) -> str:
    return "\n".join(("Je ne connais pas encore la prochaine date.", *_reach(settings)))


def what_is_this(settings: Settings) -> str:
    """The first of the cards, which are configuration."""
    said = settings.cards[0].text if settings.cards else WITHOUT_CARDS
    return "\n".join((said, *_reach(settings)))


def _reach(settings: Settings) -> tuple[str, ...]:
    """Nobody is invited to write to her in front of everybody."""
    if settings.phone:
        return (f"Vous pouvez appeler {settings.first_name} : {settings.phone}.",)
    return (f"Vous pouvez écrire à {settings.first_name} : {settings.email}.",) if settings.email else ()
