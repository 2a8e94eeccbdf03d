"""What the facilitator reads about the lines of a calendar she sent, and what a resident's own calendar shows."""

from collections.abc import Callable

from conversations import dates
from conversations.calendar_text import CalendarProblem, CalendarRemark, LineProblem, LineRemark
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.written_dates import DateProblem

CALENDAR = "La Fabrik à projets"
MEETING = "Réunion de la Fabrik à projets"


def description(meeting: Meeting, settings: Settings) -> str:
    lines = (
        *(() if meeting.is_confirmed else ("Le lieu n'est pas encore sûr.",)),
        *(() if meeting.hour else ("Je ne connais pas encore l'heure.",)),
        f"Une question ? Appelez {settings.first_name} : {settings.phone}.",
    )
    return "\n".join(lines)


# ---- a line that gives no meeting -----------------------------------------------------------------------


def problem(found: LineProblem) -> str:
    """The line as it was written, and what to do about it."""
    said = PROBLEMS[found.why](found)
    return f"Ligne {found.line} : « {found.text} »\n{said}" if found.text else said


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
