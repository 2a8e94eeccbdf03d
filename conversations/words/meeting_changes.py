"""A meeting that changes, as residents read it: before, and now."""

from collections.abc import Callable, Sequence

from conversations import dates
from conversations.exchange import bold
from conversations.model import Meeting
from conversations.words.meetings import place

BUTTON_OUT_OF_CALENDAR = "📆 Enlever de mon agenda"


def cancelled(old: Meeting) -> str:
    return f"Il n'y a pas de réunion {bold(dates.day(old.day))}.\nElle devait se passer à {old.commune}."


# Each kind of news is a headline, said if it is the first news, and what is to be known.


def put_back(_: Meeting, new: Meeting) -> tuple[str, ...]:
    return ("La réunion a bien lieu.", *place(new))


def day(old: Meeting, new: Meeting) -> tuple[str, ...]:
    return (
        "La date de la réunion change.",
        f"Avant, c'était {dates.day(old.day)}.",
        f"Maintenant, c'est {bold(dates.day(new.day))}.",
    )


def where(old: Meeting, new: Meeting) -> tuple[str, ...]:
    if new.is_confirmed and not old.is_confirmed and old.commune == new.commune:
        return ("Je connais le lieu de la réunion.", *place(new))
    if (old.commune, old.venue) == (new.commune, new.venue):
        return ("L'adresse de la réunion change.", *place(new))
    _, *more = place(new)
    return (
        "Le lieu de la réunion change.",
        f"Avant, c'était à {_named(old)}.",
        f"Maintenant, c'est à {_named(new)}.",
        *more,
    )


def hour(old: Meeting, new: Meeting) -> tuple[str, ...]:
    if new.hour is None:
        return ("L'heure de la réunion n'est plus sûre.", "Je vous dirai l'heure dès que je la connais.")
    if old.hour is None:
        return ("Je connais l'heure de la réunion.", f"Elle commence à {dates.hour(new.hour)}.")
    return (
        "L'heure de la réunion change.",
        f"Avant, elle commençait à {dates.hour(old.hour)}.",
        f"Maintenant, elle commence à {dates.hour(new.hour)}.",
    )


SAID: dict[str, Callable[[Meeting, Meeting], tuple[str, ...]]] = {
    "put_back": put_back,
    "day": day,
    "place": where,
    "hour": hour,
}


def changed(old: Meeting, new: Meeting, found: Sequence[str]) -> str:
    """Everything that is new, before and now; and the day again, when it is something else that changed."""
    headline, *first = SAID[found[0]](old, new)
    others = (line for what in found[1:] for line in SAID[what](old, new)[1:])
    again = () if "day" in found else (f"La réunion, c'est {bold(dates.day(new.day))}.",)
    lines = (headline, *again, *first, *others)
    return "\n".join(dict.fromkeys(lines))


def _named(meeting: Meeting) -> str:
    return f"{meeting.commune}, {meeting.venue}" if meeting.is_confirmed else meeting.commune
