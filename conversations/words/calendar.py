"""What the facilitator reads of the season and of the lines she sent, and what a resident's own calendar shows."""

from collections.abc import Callable
from datetime import time

from conversations import dates
from conversations.calendar_text import CalendarProblem, CalendarRemark, LineProblem, LineRemark
from conversations.exchange import bold
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.written_dates import DateProblem

CALENDAR = "La Fabrik à projets"
MEETING = "Réunion de la Fabrik à projets"
SHOWN = 100  # signs of a line that could not be read


def description(meeting: Meeting, settings: Settings) -> str:
    lines = (
        *(() if meeting.is_confirmed else ("Le lieu n'est pas encore sûr.",)),
        *(() if meeting.hour else ("Je ne connais pas encore l'heure.",)),
        *((f"Une question ? Appelez {settings.first_name} : {settings.phone}.",) if settings.phone else ()),
    )
    return "\n".join(lines)


# ---- a line that gives no meeting -----------------------------------------------------------------------


def problem(found: LineProblem) -> str:
    """The line as it was written, and what to do about it."""
    said = PROBLEMS[found.why](found)
    return f"Ligne {found.line} : « {found.text[:SHOWN]} »\n{said}" if found.text else said


def unreadable(_: LineProblem) -> str:
    return "Je ne lis pas le jour.\nÉcrivez par exemple : vendredi 29 mars 2024."


def no_such_day(_: LineProblem) -> str:
    return "Ce jour n'existe pas.\nÉcrivez un autre jour."


def wrong_weekday(found: LineProblem) -> str:
    day = dates.day(found.day) if found.day else ""
    return f"Le bon jour est : {day}.\nChangez le jour ou la date."


def too_far(_: LineProblem) -> str:
    return "Cette date est trop loin.\nRegardez l'année."


def past(_: LineProblem) -> str:
    return "Ce jour est déjà passé.\nRegardez l'année."


def unreadable_hour(_: LineProblem) -> str:
    return "Je ne lis pas l'heure.\nÉcrivez par exemple : 14 h 30."


def no_such_hour(_: LineProblem) -> str:
    return "Cette heure n'existe pas.\nÉcrivez par exemple : 14 h 30."


def night_hour(_: LineProblem) -> str:
    return "Cette heure est dans la nuit.\nPour l'après-midi, écrivez par exemple : 14 h."


def ends_before(_: LineProblem) -> str:
    return "La fin vient avant le début.\nChangez une des heures."


def no_day(_: LineProblem) -> str:
    return "Je ne trouve pas le jour.\nCommencez la ligne par le jour."


def no_place(_: LineProblem) -> str:
    return "Je ne trouve pas la commune.\nÉcrivez-la après le jour."


def same_day(_: LineProblem) -> str:
    return "Il y a déjà une réunion ce jour-là.\nJe garde la première."


def repeated(_: LineProblem) -> str:
    return "Cette réunion revient plusieurs fois.\nÉcrivez chaque date sur une ligne."


def not_a_calendar(_: LineProblem) -> str:
    return "Je ne peux pas lire ce fichier.\nÉcrivez les dates ici, une par ligne."


PROBLEMS: dict[DateProblem | CalendarProblem, Callable[[LineProblem], str]] = {
    DateProblem.UNREADABLE: unreadable,
    DateProblem.NO_SUCH_DAY: no_such_day,
    DateProblem.WRONG_WEEKDAY: wrong_weekday,
    DateProblem.TOO_FAR: too_far,
    DateProblem.PAST: past,
    DateProblem.UNREADABLE_HOUR: unreadable_hour,
    DateProblem.NO_SUCH_HOUR: no_such_hour,
    DateProblem.NIGHT_HOUR: night_hour,
    DateProblem.ENDS_BEFORE: ends_before,
    CalendarProblem.NO_DAY: no_day,
    CalendarProblem.NO_PLACE: no_place,
    CalendarProblem.SAME_DAY: same_day,
    CalendarProblem.REPEATED: repeated,
    CalendarProblem.NOT_A_CALENDAR: not_a_calendar,
}


# ---- a meeting that deserves a look ---------------------------------------------------------------------

REMARKS = {
    CalendarRemark.PAST: "Ce jour est déjà passé.",
    CalendarRemark.UNKNOWN_COMMUNE: "Je ne connais pas cette commune.",
    CalendarRemark.UNSURE_VENUE: "Je garde la commune. Le lieu reste à dire.",
    CalendarRemark.END_LEFT_OUT: "Je garde seulement l'heure du début.",
    CalendarRemark.CANCELLED: "Je comprends : il n'y a pas de réunion ce jour-là.",
}


def remark(found: LineRemark) -> str:
    return f"Ligne {found.line} : {REMARKS[found.what]}"


# ---- the season, and one meeting of it ------------------------------------------------------------------

SEASON = "Voici les réunions."
NOTHING_AHEAD = "Il n'y a pas de réunion à venir.\nVous pouvez en ajouter."
BUTTON_ADD = "➕ Ajouter des dates"
BUTTON_SEASON = "📅 Les réunions"
BUTTON_SHOW = "👁️ Voir la réunion"
BUTTON_BACK = "⬅️ Revenir"
BUTTON_NO = "Non, la garder"

CHANGE = {
    "day": "🗓️ Changer la date",
    "hour": "🕑 Changer l'heure",
    "venue": "📍 Changer le lieu",
    "address": "🏠 Changer l'adresse",
    "commune": "🏘️ Changer la commune",
    "position": "🗺️ Changer la carte",
}
SAY = {
    "hour": "🕑 Dire l'heure",
    "venue": "📍 Dire le lieu",
    "address": "🏠 Dire l'adresse",
    "position": "🗺️ Mettre sur la carte",
}
BUTTON_CHANGE = "✏️ Changer"
BUTTON_CANCEL = "❌ Annuler la réunion"
BUTTON_CANCEL_YES = "❌ Oui, annuler"
BUTTON_PUT_BACK = "↩️ Remettre la réunion"
BUTTON_PUBLISH = "📢 Montrer aux gens"
BUTTON_TELL = "✅ C'est bon, prévenir"
BUTTON_DONE = "✅ C'est bon"
BUTTON_UNDO = "↩️ Laisser comme avant"
BUTTON_UNSURE = "Le lieu reste à dire"
BUTTON_NO_HOUR = "L'heure reste à dire"
BUTTON_NO_POSITION = "Enlever de la carte"

ASK = {
    "day": "C'est quel jour ?\nPar exemple : vendredi 29 mars 2024.",
    "hour": "C'est à quelle heure ?\nPar exemple : 14 h 30.",
    "venue": "C'est où ?\nPar exemple : CCAS, 12 rue Pasteur.",
    "address": "Quelle est l'adresse ?\nPar exemple : 12 rue Pasteur.",
    "commune": "C'est dans quelle commune ?\nÉcrivez son nom.",
    "position": "Appuyez sur 📎, puis sur Position.\nMontrez le lieu sur la carte, et envoyez.",
}
UNKNOWN_COMMUNE = "Je ne connais pas cette commune.\nÉcrivez son nom en entier."
WHICH_COMMUNE = "Je connais plusieurs communes de ce nom.\nC'est laquelle ?"


def line(meeting: Meeting) -> str:
    venue = f", {meeting.venue}" if meeting.is_confirmed else ". Le lieu reste à dire"
    hour = f", {dates.hour(meeting.hour)}" if meeting.hour else ""
    state = " ❌ Annulée." if meeting.cancelled else "" if meeting.published else " 🙈 Pas encore montrée."
    return f"{dates.day(meeting.day).capitalize()}{hour}, à {meeting.commune}{venue}.{state}"


def more(number: int) -> tuple[str, ...]:
    return (f"Et encore {number}.",) if number > 0 else ()


def button(meeting: Meeting) -> str:
    return dates.day(meeting.day).capitalize()


def sheet(meeting: Meeting) -> tuple[str, ...]:
    """Everything about one meeting, one thing a line."""
    return (
        bold(f"Réunion du {dates.day(meeting.day)}"),
        *(("❌ Cette réunion n'a pas lieu.",) if meeting.cancelled else ()),
        *(() if meeting.published else ("🙈 Les gens ne la voient pas encore.",)),
        f"Commune : {meeting.commune}",
        f"Lieu : {meeting.venue or 'reste à dire'}",
        *((f"Adresse : {meeting.address}",) if meeting.address else ()),
        f"Heure : {dates.hour(meeting.hour) if meeting.hour else 'reste à dire'}",
        *(("🗺️ Sur la carte : oui",) if meeting.position else ()),
    )


def missing(meeting: Meeting) -> tuple[str, ...]:
    """What people ask first, and nobody knows yet."""
    return (*(() if meeting.is_confirmed else ("venue",)), *(() if meeting.hour else ("hour",)))


def change_what(meeting: Meeting) -> str:
    return f"Réunion du {dates.day(meeting.day)}, à {meeting.commune}.\nQue voulez-vous changer ?"


def change_buttons(meeting: Meeting) -> dict[str, str]:
    """What can be changed -> its button: to say what nobody knows yet, to change what is known. A house has an
    address and a place on the map once it is known which."""
    known = {
        "hour": meeting.hour is not None,
        "venue": meeting.is_confirmed,
        "address": bool(meeting.address),
        "position": meeting.position is not None,
    }
    return {
        field: label if known.get(field, True) else SAY[field]
        for field, label in CHANGE.items()
        if meeting.is_confirmed or field not in ("address", "position")
    }


def sure_to_cancel(meeting: Meeting) -> str:
    return f"Annuler la réunion du {dates.day(meeting.day)} ?\nLes gens ne le savent pas encore."


def not_told_yet(morning: time | None) -> str:
    """`morning`: when people may be written to again, at night; None by day."""
    when = f"à {dates.hour(morning)}" if morning else "dans 10 minutes, ou tout de suite"
    return f"✏️ Les gens ne le savent pas encore.\nJe les préviens {when}."


def done(meeting: Meeting, people: int | None, morning: time | None) -> str:
    """`people`: how many hear of it; None when it is no news for anybody."""
    kept = f"C'est gardé pour la réunion du {dates.day(meeting.day)}."
    if people is None:
        return kept
    if people == 0:
        return f"{kept}\nPour le moment, il n'y a personne à prévenir."
    who = "1 personne" if people == 1 else f"{people} personnes"
    return f"{kept}\n{f'Je préviens {who} à {dates.hour(morning)}.' if morning else f'Je préviens {who}.'}"
