"""A meeting that changes, as residents read it: before, and now."""

from collections.abc import Callable, Collection

from conversations import dates
from conversations.exchange import bold
from conversations.model import Meeting
from conversations.words.meetings import place


def cancelled(old: Meeting) -> str:
    return f"Il n'y a pas de réunion {bold(dates.day(old.day))}.\nElle devait se passer à {old.commune}."


def put_back(_: Meeting, new: Meeting) -> tuple[str, ...]:
    return ("La réunion a bien lieu.",)


def day(old: Meeting, new: Meeting) -> tuple[str, ...]:
    return (
        "La date de la réunion change.",
        f"Avant, c'était {dates.day(old.day)}.",
        f"Maintenant, c'est {bold(dates.day(new.day))}.",
    )


def where(old: Meeting, new: Meeting) -> tuple[str, ...]:
    if new.is_confirmed and not old.is_confirmed and old.commune == new.commune:
        return ("Je connais le lieu de la réunion.", *place(new))
    before = f", {old.venue}" if old.is_confirmed else ""
    if (old.commune, old.venue) == (new.commune, new.venue):
        return ("L'adresse de la réunion change.", *place(new))
    return ("Le lieu de la réunion change.", f"Avant, c'était à {old.commune}{before}.", *place(new))


def hour(old: Meeting, new: Meeting) -> tuple[str, ...]:
    if new.hour is None:
        return ("L'heure n'est plus sûre.", "Je vous dirai l'heure dès que je la connais.")
    if old.hour is None:
        return (f"Elle commence à {dates.hour(new.hour)}.",)
    return (f"Avant, elle commençait à {dates.hour(old.hour)}.", f"Maintenant, elle commence à {dates.hour(new.hour)}.")


# What is said of each kind of news, by its name.
SAID: dict[str, Callable[[Meeting, Meeting], tuple[str, ...]]] = {
    "put_back": put_back,
    "day": day,
    "place": where,
    "hour": hour,
}


def reminded(new: Meeting, found: Collection[str]) -> tuple[str, ...]:
    """The day again, when something else changed: nobody has to look for an older message."""
    return () if "day" in found else (f"La réunion, c'est {bold(dates.day(new.day))}.",)
