"""Meetings read from pasted lines and from files."""

from __future__ import annotations

from datetime import date, time
from time import monotonic_ns

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.calendar_file import FileKind, read_file, sniff
from conversations.calendar_places import Place, read_place
from conversations.calendar_text import CalendarProblem, CalendarRemark, LineProblem, read
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words import calendar as words
from conversations.written_dates import DateProblem

TODAY = date(2023, 9, 20)
COMMUNES = (
    "Billy-Montigny", "Bully-les-Mines", "Fouquières-lès-Lens", "Grenay", "Harnes", "Lens", "Liévin",
    "Loison-sous-Lens", "Noyelles-sous-Lens", "Pont-à-Vendin", "Sallaumines", "Vendin-le-Vieil", "Vimy",
)  # fmt: skip
SETTINGS = Settings(communes=COMMUNES)

FLYER = """



CALENDRIER 2023-2024

DATE	LIEU
Vendredi 29 septembre 2023	CCAS, Harnes
Vendredi 27 octobre 2023	Maison de la citoyenneté, Sallaumines
Vendredi 24 novembre 2023	Billy-Montigny (lieu à confirmer)
Vendredi 15 décembre 2023	Loison-Sous-Lens (lieu à confirmer)
Vendredi 26 janvier 2024	Vendin-le-Vieil (lieu à confirmer)
Vendredi 23 février 2024	Pont-à-Vendin (lieu à confirmer)
Vendredi 29 mars 2024	Bully-les-Mines (lieu à confirmer)
Vendredi 26 avril 2024	Noyelles-sous-Lens (lieu à confirmer)
Vendredi 31 mai 2024	Vimy (lieu à confirmer)
Vendredi 28 juin 2024	Grenay (lieu à confirmer)



**UNE IDÉE ?
UN PROJET ?
UNE ENVIE DE FAIRE ?**

Bienvenue à la plateforme de soutien
aux initiatives de développement
social sur
Lens-Liévin
L'Association pour la Formation, l'Expérimentation et la Recherche en Travail Educatif et Social (AFERTES- UNAFORIS)
La plateforme s'adresse à toute personne ou groupe [association de loi 1901 ou non] qui souhaite un appui.
☎ 06 13 89 96 56
"""

SEASON = (
    Meeting(0, date(2023, 9, 29), "Harnes", "CCAS"),
    Meeting(0, date(2023, 10, 27), "Sallaumines", "Maison de la citoyenneté"),
    Meeting(0, date(2023, 11, 24), "Billy-Montigny"),
    Meeting(0, date(2023, 12, 15), "Loison-sous-Lens"),
    Meeting(0, date(2024, 1, 26), "Vendin-le-Vieil"),
    Meeting(0, date(2024, 2, 23), "Pont-à-Vendin"),
    Meeting(0, date(2024, 3, 29), "Bully-les-Mines"),
    Meeting(0, date(2024, 4, 26), "Noyelles-sous-Lens"),
    Meeting(0, date(2024, 5, 31), "Vimy"),
    Meeting(0, date(2024, 6, 28), "Grenay"),
)


def test_the_flyer_is_read_whole():
    reading = read(FLYER, TODAY, COMMUNES)
    assert reading.meetings == SEASON
    assert (reading.problems, reading.remarks) == ((), ())
    assert sum(not meeting.is_confirmed for meeting in reading.meetings) == 8


def test_the_flyer_read_in_another_season_is_remarked_line_by_line():
    reading = read(FLYER, date(2026, 11, 25), COMMUNES)
    assert reading.meetings == SEASON
    assert [remark.what for remark in reading.remarks] == [CalendarRemark.PAST] * 10


HARNES = Meeting(0, date(2023, 9, 29), "Harnes", "CCAS")
AT_14 = Meeting(0, date(2023, 9, 29), "Harnes", "CCAS", hour=time(14))


@pytest.mark.parametrize(
    ("line", "meeting"),
    [
        ("Vendredi 29 septembre 2023\tCCAS, Harnes", HARNES),
        ("Vendredi 29 septembre 2023    CCAS, Harnes", HARNES),
        ("Vendredi 29 septembre 2023 - CCAS, Harnes", HARNES),
        ("Vendredi 29 septembre 2023 – CCAS – Harnes", HARNES),
        ("Vendredi 29 septembre 2023 ; CCAS ; Harnes", HARNES),
        ("Vendredi 29 septembre 2023, CCAS, Harnes", HARNES),
        ("Vendredi 29 septembre 2023 : CCAS, Harnes", HARNES),
        ("Vendredi 29 septembre 2023 CCAS, Harnes", HARNES),
        ("- 29/09/2023 CCAS, HARNES", HARNES),
        ("• ven. 29 sept. : au CCAS, à harnes", HARNES),
        ("| Vendredi 29 septembre 2023 | CCAS, Harnes |", HARNES),
        ("29/09 Harnes, CCAS", HARNES),
        ("📅 Vendredi 29 septembre 2023 : CCAS, Harnes", HARNES),
        ("1. Vendredi 29 septembre 2023, CCAS, Harnes", HARNES),
        ("1) ven. 29/09/23 CCAS, Harnes", HARNES),
        ("🗓️ 29/09/2023 CCAS, Harnes", HARNES),
        ("29-09-23 - CCAS - Harnes", HARNES),
        ("2023-09-29\tCCAS\tHarnes", HARNES),
        ("Vendredi 29 septembre 2023 à 14h\tCCAS, Harnes", AT_14),
        ("Vendredi 29 septembre 2023 CCAS, Harnes, 14 h", AT_14),
        ("29/09/2023 14:00 CCAS, Harnes", AT_14),
        ("Vendredi 29 septembre 2023 à partir de 14h, CCAS, Harnes", AT_14),
        ("29/09/2023 CCAS de Harnes", Meeting(0, date(2023, 9, 29), "Harnes", "CCAS de Harnes")),
        ("29/09/2023 CCAS, 12 rue Pasteur, 62440 Harnes", Meeting(0, date(2023, 9, 29), "Harnes", "CCAS",
                                                                  address="12 rue Pasteur")),
        ("29/09/2023 9 h 30 Salle A, Loison sous lens", Meeting(0, date(2023, 9, 29), "Loison-sous-Lens", "Salle A",
                                                               hour=time(9, 30))),
        ("29 sept. 2023, CCAS (Harnes)", HARNES),
        ("29/09/2023\tCCAS, 62440 Harnes, France", HARNES),
        ("ven. 29 sept. 23, de 14h, CCAS, Harnes", AT_14),
        ("29/09/2023 Vimy", Meeting(0, date(2023, 9, 29), "Vimy")),
        ("29/09/2023 Vimy - à confirmer", Meeting(0, date(2023, 9, 29), "Vimy")),
        ("29/09/2023 lievin, lieu non confirmé", Meeting(0, date(2023, 9, 29), "Liévin")),
        ("29/09/2023 CCAS, Harnes (heure à confirmer)", HARNES),
        ("29/09/2023 14h Fouquieres les Lens, Mairie", Meeting(0, date(2023, 9, 29), "Fouquières-lès-Lens", "Mairie",
                                                                hour=time(14))),
    ],
)  # fmt: skip
def test_a_line_is_a_meeting(line, meeting):
    reading = read(line, TODAY, COMMUNES)
    assert reading.meetings == (meeting,)
    assert (reading.problems, reading.remarks) == ((), ())


@pytest.mark.parametrize(
    ("line", "why", "day"),
    [
        ("Jeudi 29 septembre 2023\tCCAS, Harnes", DateProblem.WRONG_WEEKDAY, date(2023, 9, 29)),
        ("31/04/2024 Harnes", DateProblem.NO_SUCH_DAY, None),
        ("29/09/2123 Harnes", DateProblem.TOO_FAR, date(2123, 9, 29)),
        ("29/09/2023 vers 14h Harnes", DateProblem.UNREADABLE_HOUR, date(2023, 9, 29)),
        ("29/09/2023 2h Harnes", DateProblem.NIGHT_HOUR, date(2023, 9, 29)),
        ("29/09/2023 16h-14h Harnes", DateProblem.ENDS_BEFORE, date(2023, 9, 29)),
        ("29/09/2023", CalendarProblem.NO_PLACE, date(2023, 9, 29)),
        ("29/09/2023 14h", CalendarProblem.NO_PLACE, date(2023, 9, 29)),
        ("29/09/2023 (lieu à confirmer)", CalendarProblem.NO_PLACE, date(2023, 9, 29)),
        ("Harnes, CCAS, le 29 septembre 2023", CalendarProblem.NO_DAY, None),
        ("Vendredi 29 septenbre 2023, Harnes", CalendarProblem.NO_DAY, None),
        ("vendredi prochain, Harnes", CalendarProblem.NO_DAY, None),
        ("29 septembre 23, place Pasteur, Harnes", DateProblem.UNREADABLE, date(2023, 9, 29)),  # a year, or a number?
        ("29 septembre 12 Harnes", DateProblem.UNREADABLE, date(2023, 9, 29)),
    ],
)
def test_a_line_that_is_not_surely_a_meeting_is_a_problem(line, why, day):
    reading = read(line, TODAY, COMMUNES)
    assert reading.meetings == ()
    assert reading.problems == (LineProblem(1, line, why, day),)


def test_cells_pasted_one_under_the_other_are_a_line_again():
    cells = "DATE|LIEU|Vendredi 29 septembre 2023|14 h|CCAS, Harnes||Vendredi 27 octobre 2023||Sallaumines|24/11/2023|"
    reading = read(cells.replace("|", "\n"), TODAY, COMMUNES)
    assert reading.meetings == (AT_14, Meeting(0, date(2023, 10, 27), "Sallaumines"))
    assert [(problem.line, problem.why) for problem in reading.problems] == [(10, CalendarProblem.NO_PLACE)]


@pytest.mark.parametrize("other", ["Voici la suite", "Lille", "27/10/2023 Vimy", ""])
def test_a_day_alone_takes_no_line_that_is_not_a_place_of_the_list(other):
    reading = read(f"29/09/2023\n{other}", TODAY, COMMUNES)
    assert [(problem.line, problem.why) for problem in reading.problems] == [(1, CalendarProblem.NO_PLACE)]


def test_the_same_day_twice_keeps_the_first():
    reading = read("29/09/2023 Harnes\n\nvendredi 29 septembre 2023 Vimy\n27/10/2023 Vimy", TODAY, COMMUNES)
    assert [meeting.commune for meeting in reading.meetings] == ["Harnes", "Vimy"]
    assert [(problem.line, problem.why) for problem in reading.problems] == [(3, CalendarProblem.SAME_DAY)]


@pytest.mark.parametrize(
    ("line", "remark"),
    [
        ("19/09/2023 Harnes", CalendarRemark.PAST),
        ("29/09/2023 Lille", CalendarRemark.UNKNOWN_COMMUNE),
        ("29/09/2023 CCAS, Harnes (lieu à confirmer)", CalendarRemark.UNSURE_VENUE),
        ("29/09/2023 14h-16h Harnes", CalendarRemark.END_LEFT_OUT),
        ("29/09/2023 Harnes ANNULÉE", CalendarRemark.CANCELLED),
    ],
)
def test_a_doubt_is_remarked(line, remark):
    reading = read(line, TODAY, COMMUNES)
    assert len(reading.meetings) == 1
    assert [found.what for found in reading.remarks] == [remark]


def test_a_venue_to_be_confirmed_is_not_announced():
    reading = read("29/09/2023 CCAS, Harnes (lieu à confirmer)", TODAY, COMMUNES)
    assert reading.meetings == (Meeting(0, date(2023, 9, 29), "Harnes"),)


def test_a_cancelled_meeting_is_read_as_such():
    assert read("29/09/2023 Harnes (annulée)", TODAY, COMMUNES).meetings[0].cancelled


def test_without_a_list_of_communes_the_last_part_is_the_commune():
    assert read_place("CCAS, Harnes", ()) == Place("Harnes", "CCAS")
    assert read_place("Loison-Sous-Lens", ()) == Place("Loison-Sous-Lens")


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("saison.ics", "", FileKind.ICS),
        ("saison.txt", "BEGIN:VCALENDAR\r\n", FileKind.ICS),
        ("SAISON.CSV", "date;lieu", FileKind.CSV),
        ("saison.txt", "29/09/2023 Harnes", FileKind.TEXT),
        ("", "29/09/2023 Harnes", FileKind.TEXT),
    ],
)
def test_sniff(name, text, kind):
    assert sniff(name, text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "DATE;LIEU\nVendredi 29 septembre 2023;CCAS, Harnes\n",
        'DATE,LIEU\n29/09/2023,"CCAS, Harnes"\n',
        "29/09/2023;CCAS;Harnes\n",
        "29/09/2023,CCAS, Harnes\n",
        "Commune;Lieu;Date;Personne\r\nHarnes;CCAS;29/09/2023;Elise\r\n",
        "\ufeffdate,commune,venue\n2023-09-29,Harnes,CCAS\n",
        "\n\nDATE\tLIEU\n29/09/2023\tCCAS, Harnes\n",
        "CALENDRIER\nDATE;LIEU\n29/09/2023;CCAS, Harnes\n",
        '29/09/2023;"CCAS\nHarnes"\n',
        "29/09/2023;CCAS\0;Harnes\n",
    ],
)
def test_a_csv_file(text):
    reading = read_file("saison.csv", text, TODAY, SETTINGS)
    assert reading.meetings == (HARNES,)
    assert reading.problems == ()


def test_a_csv_row_with_no_day_is_a_problem_and_keeps_its_number():
    reading = read_file(
        "saison.csv", "date;heure;lieu\n\nbientôt;14h;Harnes\n29/09/2023;14h;CCAS, Harnes\n", TODAY, SETTINGS
    )
    assert reading.meetings == (AT_14,)
    assert [(problem.line, problem.why) for problem in reading.problems] == [(3, CalendarProblem.NO_DAY)]


def test_a_quotation_mark_never_closed_swallows_no_row():
    text = 'DATE;LIEU\n29/09/2023;"CCAS, Harnes\n27/10/2023;Maison de la citoyenneté, Sallaumines\n'
    assert read_file("saison.csv", text, TODAY, SETTINGS).meetings == SEASON[:2]


def test_a_file_that_is_no_table_is_a_problem():
    reading = read_file("saison.csv", "a" * 200_000, TODAY, SETTINGS)
    assert [problem.why for problem in reading.problems] == [CalendarProblem.NOT_A_CALENDAR]


def test_every_problem_and_remark_has_a_sentence():
    day = date(2023, 9, 29)
    for why in (*DateProblem, *CalendarProblem):
        assert words.problem(LineProblem(1, "29/09 Harnes", why, day)).startswith("Ligne 1 : « 29/09 Harnes »\n")
    assert set(words.REMARKS) == set(CalendarRemark)


@given(
    st.lists(
        st.sampled_from(
            ["29/09/2023", "14h", "-16h", ",", "\t", " ", "(", "à confirmer", ")", "Harnes", "é", "\n", "3"]
        )
    )
)
def test_no_text_is_a_crash(pieces):
    reading = read("".join(pieces), TODAY, COMMUNES)
    assert all(meeting.commune for meeting in reading.meetings)


@pytest.mark.parametrize("filler", [" ", "( ", "à confirmer ", "14 ", "14h ", "a", "1", "-", "\t", "lieu "])
def test_a_long_line_takes_no_long_time(filler):
    """Some would take minutes if a pattern went over the same signs again and again."""
    started = monotonic_ns()
    read(f"29/09/2023 a{filler * 5000}b", TODAY, COMMUNES)
    assert monotonic_ns() - started < 2_000_000_000
