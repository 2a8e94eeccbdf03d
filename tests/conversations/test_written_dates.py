"""Days and hours as people write them: a table of forms."""

from __future__ import annotations

from datetime import date, time

import pytest

from conversations.written_dates import DateProblem, read_day, split_day
from conversations.written_hours import read_hours, split_hours

TODAY = date(2026, 11, 25)  # a Wednesday
FRIDAY = date(2026, 11, 27)
MARCH_1 = date(2027, 3, 1)  # a Monday

DAYS = [
    # in letters, whole
    ("vendredi 27 novembre 2026", FRIDAY),
    ("Vendredi 27 novembre 2026", FRIDAY),
    ("VENDREDI 27 NOVEMBRE 2026", FRIDAY),
    ("le vendredi 27 novembre 2026", FRIDAY),
    ("Le vendredi 27 novembre 2026.", FRIDAY),
    ("vendredi le 27 novembre 2026", FRIDAY),
    ("vendredi, 27 novembre 2026", FRIDAY),
    ("  vendredi  27  novembre  2026  ", FRIDAY),
    ("vendredi\xa027\xa0novembre\xa02026", FRIDAY),
    ("27 novembre 2026", FRIDAY),
    ("le 27 novembre 2026", FRIDAY),
    ("27 novembre, 2026", FRIDAY),
    ("27novembre2026", FRIDAY),
    # shortened
    ("ven. 27 nov. 2026", FRIDAY),
    ("ven. 27 nov.", FRIDAY),
    ("ven 27 nov", FRIDAY),
    ("Ven.27 nov", FRIDAY),
    ("27 nov. 2026", FRIDAY),
    ("27 nov 26", FRIDAY),
    ("27 nov. '26", FRIDAY),
    ("27 novemb 2026", FRIDAY),
    ("vendr. 27 nov", FRIDAY),
    # without a year: the next such day
    ("27 novembre", FRIDAY),
    ("vendredi 27 novembre", FRIDAY),
    ("25 novembre", TODAY),
    ("mercredi 25 novembre", TODAY),
    ("24 novembre", date(2027, 11, 24)),
    ("mercredi 24 novembre", date(2027, 11, 24)),
    ("1 janvier", date(2027, 1, 1)),
    ("vendredi 1er janvier", date(2027, 1, 1)),
    ("29 février", date(2028, 2, 29)),
    ("27/11", FRIDAY),
    ("24/11", date(2027, 11, 24)),
    ("ven. 27/11", FRIDAY),
    # in figures
    ("27/11/2026", FRIDAY),
    ("27-11-2026", FRIDAY),
    ("27.11.2026", FRIDAY),
    ("27/11/26", FRIDAY),
    ("27-11-26", FRIDAY),
    ("27.11.26", FRIDAY),
    ("27 11 2026", FRIDAY),
    ("27 / 11 / 2026", FRIDAY),
    ("2026-11-27", FRIDAY),
    ("2026/11/27", FRIDAY),
    ("vendredi 27/11/2026", FRIDAY),
    ("vendredi 27/11/26", FRIDAY),
    ("le 27/11/2026", FRIDAY),
    ("1/3/2027", MARCH_1),
    ("01/03/2027", MARCH_1),
    ("1/3/27", MARCH_1),
    # the first of a month
    ("1er mars 2027", MARCH_1),
    ("1 er mars 2027", MARCH_1),
    ("1ᵉʳ mars 2027", MARCH_1),
    ("1er mars", MARCH_1),
    ("1 mars 2027", MARCH_1),
    ("01 mars 2027", MARCH_1),
    ("premier mars 2027", MARCH_1),
    ("lundi 1er mars 2027", MARCH_1),
    ("Lundi premier mars 2027", MARCH_1),
    # months and weekdays, with and without accents
    ("29 janvier 2027", date(2027, 1, 29)),
    ("26 février 2027", date(2027, 2, 26)),
    ("26 fevrier 2027", date(2027, 2, 26)),
    ("26 FÉVRIER 2027", date(2027, 2, 26)),
    ("26 fe\u0301vrier 2027", date(2027, 2, 26)),
    ("26 févr. 2027", date(2027, 2, 26)),
    ("26 fev 2027", date(2027, 2, 26)),
    ("26 mars 2027", date(2027, 3, 26)),
    ("26 mar. 2027", date(2027, 3, 26)),
    ("30 avril 2027", date(2027, 4, 30)),
    ("30 avr. 2027", date(2027, 4, 30)),
    ("28 mai 2027", date(2027, 5, 28)),
    ("25 juin 2027", date(2027, 6, 25)),
    ("30 juillet 2027", date(2027, 7, 30)),
    ("30 juil. 2027", date(2027, 7, 30)),
    ("27 août 2027", date(2027, 8, 27)),
    ("27 aout 2027", date(2027, 8, 27)),
    ("24 septembre 2027", date(2027, 9, 24)),
    ("24 sept. 2027", date(2027, 9, 24)),
    ("29 octobre 2027", date(2027, 10, 29)),
    ("17 décembre 2027", date(2027, 12, 17)),
    ("17 decembre 2027", date(2027, 12, 17)),
    ("17 déc. 2027", date(2027, 12, 17)),
    ("lun. 30 nov.", date(2026, 11, 30)),
    ("mar. 1er déc.", date(2026, 12, 1)),
    ("mer. 2 déc.", date(2026, 12, 2)),
    ("jeu. 3 déc.", date(2026, 12, 3)),
    ("sam. 5 déc.", date(2026, 12, 5)),
    ("dim. 6 déc.", date(2026, 12, 6)),
    # a weekday that is not that day's
    ("jeudi 27 novembre 2026", DateProblem.WRONG_WEEKDAY),
    ("jeu. 27/11", DateProblem.WRONG_WEEKDAY),
    ("vendredi 29 septembre 2028", date(2028, 9, 29)),
    ("vendredi 30 septembre 2028", DateProblem.WRONG_WEEKDAY),
    ("mardi 24 novembre", DateProblem.WRONG_WEEKDAY),  # this year's has gone by; next year's is a Wednesday
    # days that do not exist
    ("31/04/2027", DateProblem.NO_SUCH_DAY),
    ("31/04", DateProblem.NO_SUCH_DAY),
    ("31 avril 2027", DateProblem.NO_SUCH_DAY),
    ("29 février 2027", DateProblem.NO_SUCH_DAY),
    ("30 février", DateProblem.NO_SUCH_DAY),
    ("0 mars 2027", DateProblem.NO_SUCH_DAY),
    ("32/01/2027", DateProblem.NO_SUCH_DAY),
    ("11/27/2026", DateProblem.NO_SUCH_DAY),
    ("vendredi 31 avril 2027", DateProblem.NO_SUCH_DAY),
    ("27/11/0000", DateProblem.NO_SUCH_DAY),
    # gone by, or too far to be true
    ("24/11/2026", DateProblem.PAST),
    ("vendredi 29 septembre 2023", DateProblem.PAST),
    ("27 novembre 2025", DateProblem.PAST),
    ("27/11/1926", DateProblem.PAST),
    ("27/11/2126", DateProblem.TOO_FAR),
    ("27/11/99", DateProblem.TOO_FAR),
    ("27 novembre 2032", DateProblem.TOO_FAR),
    # nothing is guessed
    ("", DateProblem.UNREADABLE),
    ("vendredi", DateProblem.UNREADABLE),
    ("vendredi prochain", DateProblem.UNREADABLE),
    ("vendredi 27", DateProblem.UNREADABLE),
    ("27", DateProblem.UNREADABLE),
    ("novembre 2026", DateProblem.UNREADABLE),
    ("fin novembre", DateProblem.UNREADABLE),
    ("27 jui 2027", DateProblem.UNREADABLE),  # June or July
    ("27 novenbre 2026", DateProblem.UNREADABLE),
    ("vendedi 27 novembre 2026", DateProblem.UNREADABLE),
    ("27 novembre 202", DateProblem.UNREADABLE),
    ("27 novembre 20266", DateProblem.UNREADABLE),
    ("27/11/202", DateProblem.UNREADABLE),
    ("27/11-2026", DateProblem.UNREADABLE),
    ("2er mars 2027", DateProblem.UNREADABLE),
    ("127 novembre", DateProblem.UNREADABLE),
    ("27 novembre 14h", DateProblem.UNREADABLE),
    ("27 ou 28 novembre", DateProblem.UNREADABLE),
    ("27 novembre 2026 et 28 novembre 2026", DateProblem.UNREADABLE),
    ("dans 3 jours", DateProblem.UNREADABLE),
    ("réunion le 27 novembre", DateProblem.UNREADABLE),
    ("٢٧ novembre ٢٠٢٦", FRIDAY),  # other figures are figures too
]

HOURS = [
    ("14h", (time(14), None)),
    ("14 h", (time(14), None)),
    ("14H", (time(14), None)),
    ("14 heures", (time(14), None)),
    ("à 14 h", (time(14), None)),
    ("a 14h", (time(14), None)),
    ("midi", (time(12), None)),
    ("9 h 30", (time(9, 30), None)),
    ("9h30", (time(9, 30), None)),
    ("09h30", (time(9, 30), None)),
    ("9h30mn", (time(9, 30), None)),
    ("14 heures 30", (time(14, 30), None)),
    ("14:00", (time(14), None)),
    ("9:05", (time(9, 5), None)),
    ("à partir de 9h", (time(9), None)),
    ("dès 9h", (time(9), None)),
    ("de 14h à 16h", (time(14), time(16))),
    ("De 14 h à 16 h", (time(14), time(16))),
    ("de 14 à 16h", (time(14), time(16))),
    ("14-16h", (time(14), time(16))),
    ("14h-16h", (time(14), time(16))),
    ("14h - 16h", (time(14), time(16))),
    ("14h00-16h00", (time(14), time(16))),
    ("14:00-16:30", (time(14), time(16, 30))),
    ("14h/16h", (time(14), time(16))),
    ("14h à 16h30", (time(14), time(16, 30))),
    ("14h jusqu'à 16h", (time(14), time(16))),
    ("entre 14h et 16h", (time(14), time(16))),
    ("9 h 30 – 12 h", (time(9, 30), time(12))),
    ("de 9h à midi", (time(9), time(12))),
    ("14h.", (time(14), None)),
    ("16h à 14h", DateProblem.ENDS_BEFORE),
    ("14h-14h", DateProblem.ENDS_BEFORE),
    ("2h", DateProblem.NIGHT_HOUR),
    ("0h", DateProblem.NIGHT_HOUR),
    ("25h", DateProblem.NO_SUCH_HOUR),
    ("14h75", DateProblem.NO_SUCH_HOUR),
    ("14:60", DateProblem.NO_SUCH_HOUR),
    ("24h", DateProblem.NO_SUCH_HOUR),
    ("14", DateProblem.UNREADABLE_HOUR),
    ("", DateProblem.UNREADABLE_HOUR),
    ("9h5", DateProblem.UNREADABLE_HOUR),
    ("vers 14h", DateProblem.UNREADABLE_HOUR),
    ("14h ou 16h", DateProblem.UNREADABLE_HOUR),
    ("14 h 16 h", DateProblem.UNREADABLE_HOUR),
    ("2h de l'après-midi", DateProblem.UNREADABLE_HOUR),
    ("minuit", DateProblem.UNREADABLE_HOUR),
    ("14h30 15", DateProblem.UNREADABLE_HOUR),
]


@pytest.mark.parametrize(("text", "read"), DAYS)
def test_a_written_day(text, read):
    assert read_day(text, TODAY) == read


@pytest.mark.parametrize(("text", "read"), HOURS)
def test_written_hours(text, read):
    assert read_hours(text) == read


def test_the_table_of_forms_stays_long():
    assert len(DAYS) >= 120


@pytest.mark.parametrize(
    ("line", "day", "rest"),
    [
        ("27 nov 20 rue Pasteur", date(2026, 11, 27), " 20 rue Pasteur"),
        ("27 nov 20\tCCAS", date(2020, 11, 27), "\tCCAS"),
        ("27 nov. 26, de 14h à 16h, Harnes", FRIDAY, ", de 14h à 16h, Harnes"),
        ("27 nov. 26 de 14h à 16h, Harnes", FRIDAY, " de 14h à 16h, Harnes"),
        ("27 nov. 26 à 14h, Harnes", FRIDAY, " à 14h, Harnes"),
        ("27 nov. 26 14h-16h, Harnes", FRIDAY, " 14h-16h, Harnes"),
        ("27 nov. 26 - CCAS, Harnes", FRIDAY, " - CCAS, Harnes"),
        ("27 nov. 26 : CCAS, Harnes", FRIDAY, " : CCAS, Harnes"),
        ("27 nov. 26 à Harnes", FRIDAY, " à Harnes"),
        ("27 nov. 26, 20 rue Pasteur, Harnes", FRIDAY, ", 20 rue Pasteur, Harnes"),
        ("27 nov. 20, rue Pasteur, Harnes", FRIDAY, " 20, rue Pasteur, Harnes"),
        ("27 nov. 14 à 16 h, Harnes", FRIDAY, " 14 à 16 h, Harnes"),
        ("27 nov. 14 - 16 h, Harnes", FRIDAY, " 14 - 16 h, Harnes"),
        ("27 nov. 14:30, Harnes", FRIDAY, " 14:30, Harnes"),
        ("27/11 14h Harnes", FRIDAY, " 14h Harnes"),
        ("27 novembre 14h-16h Harnes", FRIDAY, " 14h-16h Harnes"),
        ("27 novembre 14-16h Harnes", FRIDAY, " 14-16h Harnes"),
        ("27-11 - 14h, Harnes", FRIDAY, " - 14h, Harnes"),
        ("ven. 27/11 : CCAS, Harnes", FRIDAY, " : CCAS, Harnes"),
        ("vendredi 29 septembre 2023\tCCAS, Harnes", date(2023, 9, 29), "\tCCAS, Harnes"),
    ],
)
def test_a_line_is_cut_after_its_day(line, day, rest):
    begun = split_day(line, TODAY)
    assert begun is not None
    assert (begun.day, begun.rest) == (day, rest)


@pytest.mark.parametrize("line", ["DATE\tLIEU", "CALENDRIER 2023-2024", "9-11h, Harnes", "20 rue Pasteur", "14h Lens"])
def test_a_line_that_begins_with_no_day(line):
    assert split_day(line, TODAY) is None


@pytest.mark.parametrize(
    ("line", "hours", "rest"),
    [
        ("CCAS, Harnes", None, "CCAS, Harnes"),
        (" - 14h - CCAS, Harnes", (time(14), None), " -   - CCAS, Harnes"),
        ("CCAS, Harnes, de 14h à 16h30", (time(14), time(16, 30)), "CCAS, Harnes,  "),
        ("14 h 20 rue Pasteur, Harnes", (time(14), None), "  20 rue Pasteur, Harnes"),
        ("14h 62440 Harnes", (time(14), None), "  62440 Harnes"),
        ("20 rue du 11 novembre, Harnes", None, "20 rue du 11 novembre, Harnes"),
    ],
)
def test_hours_are_taken_out_of_a_line(line, hours, rest):
    found = split_hours(line)
    assert (found.hours, found.problem, found.rest) == (hours, None, rest)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("14h CCAS 16h", DateProblem.UNREADABLE_HOUR),
        ("vers 14h, Harnes", DateProblem.UNREADABLE_HOUR),
        ("jusqu'à 16h, Harnes", DateProblem.UNREADABLE_HOUR),
        ("9h5, Harnes", DateProblem.UNREADABLE_HOUR),
        ("14h à 25h, Harnes", DateProblem.NO_SUCH_HOUR),
        ("16h-14h, Harnes", DateProblem.ENDS_BEFORE),
    ],
)
def test_hours_half_said_are_a_problem(line, problem):
    assert split_hours(line).problem == problem
