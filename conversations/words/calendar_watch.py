"""What the facilitator reads when a venue is still unknown, and when the calendar runs out."""

from collections.abc import Sequence
from datetime import date

from conversations import dates
from conversations.exchange import bold
from conversations.model import Meeting
from conversations.words.calendar import line

BUTTON_LATER = "Pas encore"
BUTTON_IT_IS = "Oui, c'est le lieu"
BUTTON_IT_IS_NOT = "Non, c'est autre chose"
NOT_THE_VENUE = "D'accord, je ne change rien.\nPour écrire à quelqu'un, répondez à son message."


def where(meeting: Meeting, today: date) -> str:
    near = dates.distance(meeting.day, today)
    return (
        f"La réunion du {bold(dates.day(meeting.day))} est {near}, à {meeting.commune}.\n"
        "Je ne connais pas encore le lieu.\n"
        "C'est où ?"
    )


def later(again: date | None) -> str:
    if again is None:
        return "D'accord.\nQuand vous savez, ouvrez la réunion et dites le lieu."
    return f"D'accord.\nJe vous le demande encore {dates.day(again)}."


def few_left(ahead: Sequence[Meeting]) -> str:
    if not ahead:
        return "Il n'y a plus de réunion à venir.\nVous pouvez ajouter des dates."
    return f"Il reste une seule réunion.\n{line(ahead[0])}\nVous pouvez ajouter des dates."


def is_it(meeting: Meeting, said: str) -> str:
    return f"Le lieu de la réunion du {dates.day(meeting.day)}, c'est « {said[:200]} » ?"
