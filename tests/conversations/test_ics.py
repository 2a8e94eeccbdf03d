"""Calendar files: written, parsed back, and read from elsewhere."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from conversations import ics
from conversations.calendar_text import CalendarProblem, CalendarRemark
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words.calendar import description

NOW = datetime(2023, 9, 20, 10, tzinfo=UTC)
TODAY = date(2023, 9, 20)
SETTINGS = Settings(communes=("Harnes", "Sallaumines", "Lens"), phone="06 12 34 56 78")
WITH_HOUR = Meeting(
    7, date(2023, 10, 27), "Sallaumines", "Maison; de la citoyenneté, salle A", time(14), "12 rue Pasteur"
)
WITHOUT_HOUR = Meeting(8, date(2023, 11, 24), "Lens")


def written(meeting: Meeting, sequence: int = 0):
    calendar = Calendar.from_ical(ics.event(meeting, SETTINGS, sequence, NOW))
    (found,) = calendar.walk("VEVENT")
    return calendar, found


def test_an_event_with_an_hour_is_on_the_clocks_of_the_place():
    calendar, found = written(WITH_HOUR, sequence=3)
    assert found["dtstart"].params["TZID"] == "Europe/Paris"
    assert found["dtstart"].dt.astimezone(UTC) == datetime(2023, 10, 27, 12, tzinfo=UTC)
    assert [zone["tzid"] for zone in calendar.walk("VTIMEZONE")] == ["Europe/Paris"]
    assert (found["sequence"], found["status"], found["dtstamp"].dt) == (3, "CONFIRMED", NOW)
    assert "dtend" not in found


def test_an_event_without_an_hour_is_a_whole_day():
    calendar, found = written(WITHOUT_HOUR)
    assert found["dtstart"].dt == date(2023, 11, 24)
    assert calendar.walk("VTIMEZONE") == []
    assert found["location"] == "Lens"
    assert found["description"].startswith("Le lieu n'est pas encore sûr.\nJe ne connais pas encore l'heure.\n")


def test_the_signs_of_the_format_are_escaped_in_a_venue():
    raw = ics.event(WITH_HOUR, SETTINGS, 0, NOW).replace("\r\n ", "")
    assert "LOCATION:Maison\\; de la citoyenneté\\, salle A\\, 12 rue Pasteur\\, Sallaumines\r\n" in raw
    assert written(WITH_HOUR)[1]["location"] == "Maison; de la citoyenneté, salle A, 12 rue Pasteur, Sallaumines"


def test_a_line_break_in_a_venue_adds_no_property():
    meeting = Meeting(9, date(2023, 11, 24), "Lens", "Salle\r\nATTENDEE:mailto:x@exemple.fr")
    _, found = written(meeting)
    assert "attendee" not in found
    assert all(len(line.encode()) <= 75 for line in ics.event(meeting, SETTINGS, 0, NOW).split("\r\n"))


def test_the_same_meeting_keeps_its_uid_and_a_cancelled_one_says_so():
    moved = Meeting(7, date(2023, 10, 28), "Harnes", cancelled=True)
    _, found = written(moved, sequence=1)
    assert found["uid"] == written(WITH_HOUR)[1]["uid"]
    assert (found["status"], found["sequence"]) == ("CANCELLED", 1)
    assert found["uid"] != written(WITHOUT_HOUR)[1]["uid"]


def test_a_feed_holds_the_season():
    calendar = Calendar.from_ical(ics.feed([(WITH_HOUR, 0), (WITHOUT_HOUR, 2)], SETTINGS, NOW))
    assert [found["sequence"] for found in calendar.walk("VEVENT")] == [0, 2]
    assert len(calendar.walk("VTIMEZONE")) == 1


def test_what_was_written_is_read_back():
    meetings = [
        Meeting(0, date(2023, 10, 27), "Sallaumines", "Maison de la citoyenneté", time(14), "12 rue Pasteur"),
        Meeting(0, date(2023, 11, 24), "Lens"),
    ]
    reading = ics.read(ics.feed([(meeting, 0) for meeting in meetings], SETTINGS, NOW), TODAY, SETTINGS)
    assert reading.meetings == tuple(meetings)
    assert (reading.problems, reading.remarks) == ((), ())


def calendar_with(*lines: str) -> str:
    return "\r\n".join(
        ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1", "SUMMARY:Réunion", *lines,
         "END:VEVENT", "END:VCALENDAR", "")
    )  # fmt: skip


@pytest.mark.parametrize(
    ("start", "day", "hour"),
    [
        ("DTSTART:20231027T120000Z", date(2023, 10, 27), time(14)),
        ("DTSTART:20231027T233000Z", date(2023, 10, 28), time(1, 30)),
        ("DTSTART:20231027T140000", date(2023, 10, 27), time(14)),
        ("DTSTART;TZID=Europe/London:20231027T130000", date(2023, 10, 27), time(14)),
        ("DTSTART;VALUE=DATE:20231027", date(2023, 10, 27), None),
    ],
)
def test_an_event_from_elsewhere_is_read_on_the_clocks_of_the_place(start, day, hour):
    reading = ics.read(calendar_with(start, "LOCATION:CCAS\\, harnes"), TODAY, SETTINGS)
    assert reading.meetings == (Meeting(0, day, "Harnes", "CCAS", hour),)


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (("DTSTART:20231027T120000Z",), CalendarProblem.NO_PLACE),
        (("DTSTART:bientôt", "LOCATION:Lens"), CalendarProblem.NO_DAY),
        (("LOCATION:Lens",), CalendarProblem.NO_DAY),
        (("DTSTART:20231027T120000Z", "LOCATION:Lens", "RRULE:FREQ=MONTHLY"), CalendarProblem.REPEATED),
    ],
)
def test_an_event_that_is_not_surely_a_meeting_is_a_problem(lines, why):
    reading = ics.read(calendar_with(*lines), TODAY, SETTINGS)
    assert reading.meetings == ()
    assert [problem.why for problem in reading.problems] == [why]


@pytest.mark.parametrize(
    "text", ["", "bonjour", "BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\r\nEND:VCALENDAR\r\n", "\x00\xff"]
)
def test_what_is_no_calendar_is_a_problem_or_nothing_but_never_a_crash(text):
    assert ics.read(text, TODAY, SETTINGS).meetings == ()


def test_past_and_cancelled_events_are_remarked():
    lines = ("DTSTART;VALUE=DATE:20230901", "LOCATION:Lens", "STATUS:CANCELLED")
    reading = ics.read(calendar_with(*lines), TODAY, SETTINGS)
    assert [remark.what for remark in reading.remarks] == [CalendarRemark.PAST, CalendarRemark.CANCELLED]
    assert reading.meetings[0].cancelled


@given(
    st.lists(
        st.sampled_from(
            ["BEGIN:", "VCALENDAR", "VEVENT", "END:", "\r\n", " ", "DTSTART", ";TZID=", "x", ":", "2023", "é"]
        )
    )
)
def test_no_file_is_a_crash(pieces):
    assert ics.read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + "".join(pieces), TODAY, SETTINGS).meetings == ()


def test_nobody_is_told_to_call_a_number_that_is_not_given() -> None:
    meeting = Meeting(1, date(2023, 9, 29), "Harnes", "CCAS", time(18))
    assert description(meeting, Settings()) == ""
