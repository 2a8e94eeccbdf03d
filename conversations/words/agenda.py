"""The sheet of a meeting, as the facilitator reads it, and as it is printed."""

from collections.abc import Iterator, Sequence
from datetime import date

from conversations import dates
from conversations.facts import Guest, HelpNote, Presented
from conversations.model import Answer, Idea, Meeting, PartKind
from conversations.words.desk import who
from conversations.words.meetings import place

LONGEST_GIST = 90  # letters of an idea on the sheet; all of it is on its card

BUTTON_PRINT = "🖨️ Pour imprimer"
NO_MEETING = "Il n'y a pas de prochaine réunion."
IDEAS = "💡 Les idées, dans l'ordre"
NO_IDEA_YET = "💡 Il n'y a pas encore d'idée pour cette réunion."
NOBODY_YET = "👥 Personne n'a encore dit : je viens."
HELP = "🤝 Besoin d'aide pour venir"
STILL_OPEN = "⏳ Encore à voir"
VENUE_UNKNOWN = "Le lieu n'est pas encore sûr."
HOUR_UNKNOWN = "L'heure reste à dire."
PRINT_THIS = "Ouvrez ce fichier, puis imprimez."
NOT_WRITTEN = "un message vocal ou une photo"
NOTES_HEADING = "Notes"


def button_up(number: int) -> str:
    return f"⬆️ {number}"


def button_down(number: int) -> str:
    return f"⬇️ {number}"


def button_idea(number: int) -> str:
    return f"Idée {number}"


def title(meeting: Meeting) -> str:
    return f"📋 Réunion du {dates.day(meeting.day)}"


def where(meeting: Meeting, today: date) -> str:
    hour = (f"À {dates.hour(meeting.hour)}.",) if meeting.hour else ()
    return "\n".join((f"C'est {dates.distance(meeting.day, today)}.", *place(meeting), *hour))


def guests(coming: Sequence[Guest]) -> tuple[str, ...]:
    """How many come, then the names of those who gave one."""
    if not coming:
        return (NOBODY_YET,)
    people = sum(guest.people for guest in coming)
    nameless = sum(guest.people for guest in coming if not guest.name)
    named = [f"• {guest.name}{_with(guest.people)}" for guest in coming if guest.name]
    return (f"👥 {persons(people)} en tout", *named, *((f"• {persons(nameless)} sans nom",) if nameless else ()))


def persons(number: int) -> str:
    return f"{number} personnes" if number > 1 else "1 personne"


def _with(people: int) -> str:
    return f", à {people}" if people > 1 else ""


def help_needed(notes: Sequence[HelpNote]) -> tuple[str, ...]:
    lines = [f"• {note.name or who(None, note.person)} : {note.words}" for note in notes]
    return (HELP, *lines) if lines else ()


def items(presented: Sequence[Presented]) -> Iterator[str]:
    for place_, item in enumerate(presented, 1):
        name = name_of(item.idea, item.name)
        yield f"{place_}. Idée {item.idea.number} de {name} : {gist(item.idea)}"


def gist(idea: Idea) -> str:
    """The beginning of the idea in its author's words."""
    said = [part.text for part in idea.answers.get("what", Answer()).parts if part.text and part.kind is PartKind.TEXT]
    line = " ".join(" ".join(said).split())
    if not line:
        return NOT_WRITTEN
    return line if len(line) <= LONGEST_GIST else f"{line[:LONGEST_GIST].rsplit(' ', 1)[0]} (…)"


def name_of(idea: Idea, name: str) -> str:
    return name or who(None, idea.person)


def still_open(lines: Sequence[str]) -> tuple[str, ...]:
    return (STILL_OPEN, *(f"• {line}" for line in lines)) if lines else ()


def unread(number: int) -> str:
    return f"{number} nouvelles idées vous attendent." if number > 1 else "1 nouvelle idée vous attend."


def wants_to_speak(item: Presented) -> str:
    return f"{name_of(item.idea, item.name)} veut parler de l'idée {item.idea.number}. Elle n'est pas dans la liste."


def author_absent(item: Presented) -> str:
    return f"{name_of(item.idea, item.name)} ne vient pas pour l'idée {item.idea.number}."


def left_from_before(item: Presented) -> str:
    return f"L'idée {item.idea.number} attend depuis une autre réunion."
