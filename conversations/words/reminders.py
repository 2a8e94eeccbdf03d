"""Asking for reminders, choosing them, and the reminder itself."""

from datetime import date

from conversations import dates
from conversations.exchange import bold
from conversations.model import Meeting, ReminderKind
from conversations.words.meetings import place

OFFER = "Voulez-vous un message avant chaque réunion ?"
BUTTON_YES = "🔔 Oui, prévenez-moi"
BUTTON_CHOOSE = "Choisir quand"
BUTTON_NO = "Non merci"
BUTTON_NO_MORE = "🔕 Ne plus me rappeler"
CHOSEN = "☑️ "
NOT_CHOSEN = "◻️ "

KINDS = {
    ReminderKind.WEEK: "Une semaine avant",
    ReminderKind.EVE: "La veille",
    ReminderKind.MORNING: "Le matin même",
}
WHEN = {
    ReminderKind.WEEK: "une semaine avant",
    ReminderKind.EVE: "la veille",
    ReminderKind.MORNING: "le matin même",
}

YOUR_CHOICE = "Quand voulez-vous un message ?\nAppuyez pour choisir ou enlever."
NONE = "Vous n'avez pas de rappel."
OFF = "C'est fait.\nJe ne vous écris plus pour les réunions.\nPour recommencer, écrivez : rappel."
STAYS_OFF = "D'accord, pas de rappel."


def on(kinds: tuple[ReminderKind, ...]) -> str:
    when = " et ".join(WHEN[kind] for kind in kinds)
    return f"C'est noté.\nVous recevez un message {when}."


def reminder(meeting: Meeting, today: date) -> str:
    """`today` is the day the message leaves: the distance it says is then true."""
    near = dates.distance(meeting.day, today)
    return "\n".join(
        (f"La réunion est {near}.", f"C'est {bold(dates.day(meeting.day))}.", *place(meeting), *hour(meeting))
    )


def hour(meeting: Meeting) -> tuple[str, ...]:
    return (f"Elle commence à {dates.hour(meeting.hour)}.",) if meeting.hour else ()
