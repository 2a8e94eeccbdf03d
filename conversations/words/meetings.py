"""When and where the next meeting is, and whether somebody comes."""

from datetime import date

from conversations import dates
from conversations.exchange import bold
from conversations.facts import Settings
from conversations.model import Meeting, Rsvp
from conversations.words.reaching import reach

BUTTON_COMING = "✋ Je viens"
BUTTON_NOT_COMING = "Je ne viens pas"
BUTTON_REMIND = "🔔 Me rappeler"
BUTTON_TELL_ME = "🔔 Me prévenir"
BUTTON_OTHERS = "Les autres dates"
BUTTON_MAP = "🗺️ Le plan"
BUTTON_CALENDAR = "📆 Dans mon agenda"
BUTTON_ALL_DATES = "📆 Toutes dans l'agenda"


def next_one(meeting: Meeting, today: date, rsvp: Rsvp | None = None) -> str:
    first = f"La prochaine réunion, c'est {when(meeting, today)}."
    return "\n".join((first, *place(meeting), known_hour(meeting), *(said(rsvp) if rsvp else ())))


def said(rsvp: Rsvp) -> tuple[str, ...]:
    """What they answered, so that they see whether to answer otherwise."""
    if not rsvp.coming:
        return ("Vous avez dit : je ne viens pas.",)
    return ("Vous avez dit : je viens." if rsvp.people == 1 else f"Vous avez dit : nous venons à {rsvp.people}.",)


def when(meeting: Meeting, today: date) -> str:
    day = bold(dates.day(meeting.day))
    near = dates.distance(meeting.day, today)
    return f"{near}, {day}" if near in ("aujourd'hui", "demain") else day


def place(meeting: Meeting) -> tuple[str, ...]:
    if meeting.is_confirmed:
        return (f"C'est à {meeting.commune}, {meeting.venue}.", *((meeting.address,) if meeting.address else ()))
    return (f"C'est à {meeting.commune}.", "Le lieu n'est pas encore sûr.")


def known_hour(meeting: Meeting) -> str:
    if meeting.hour is None:
        return "Je vous dirai l'heure dès que je la connais."
    return f"C'est à {dates.hour(meeting.hour)}."


def none_ahead(settings: Settings) -> str:
    return (
        f"Je ne connais pas encore la prochaine date.\n{reach(settings)}\nVoulez-vous un message quand je la connais ?"
    )


OTHER_DATES = "Voici les autres dates."
NO_OTHER_DATES = "Je ne connais pas d'autre date."
ALREADY_PAST = "Cette réunion est passée."
CANCELLED = "Cette réunion n'a pas lieu."
CALENDAR_FILE = "Ouvrez ce fichier.\nLa réunion va dans votre agenda.\nSi elle change, je vous le dis."
CALENDAR_FILE_CANCELLED = "Cette réunion n'a pas lieu.\nOuvrez ce fichier : elle part de votre agenda."
TELL_YOU = "C'est noté.\nJe vous écris quand je connais la prochaine date."


def line(meeting: Meeting) -> str:
    venue = f", {meeting.venue}" if meeting.is_confirmed else ". Le lieu n'est pas encore sûr"
    return f"{dates.day(meeting.day).capitalize()}, à {meeting.commune}{venue}."


def date_known(meeting: Meeting, today: date) -> str:
    return "\n".join(("Je connais la prochaine date.", f"La réunion, c'est {when(meeting, today)}.", *place(meeting)))
