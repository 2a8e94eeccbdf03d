"""Looking back: what is counted, what is hidden, and the files, each read back by another program than its author."""

from __future__ import annotations

import csv
import io
import json
import logging
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import openpyxl
import pytest
from dialogue import Stage
from hypothesis import given
from hypothesis import strategies as st
from post import open_post

from bot import documents
from bot.config import to_settings
from bot.config.sections import Config
from conversations import report, report_page
from conversations.exchange import Message
from conversations.facilitator.looking_back import written
from conversations.facts import Settings
from conversations.figures import Figures, IdeaFigure, MeetingFigure, Period
from conversations.model import Answer, Idea, Meeting, Part, PartKind, Rsvp, Status
from storage import counts, figures, ideas, meetings, people

SETTINGS = to_settings(Config())
SEASON = Period(date(2023, 9, 1), date(2024, 8, 31))
TRAP = "=1+1"  # a formula, were it taken as one


def some_ideas(number: int, **more: object) -> tuple[IdeaFigure, ...]:
    figure = partial(IdeaFigure, day=date(2023, 10, 1), status=Status.READ, communes=("Lens",), fields=("sport",))
    return tuple(figure(n, **more) for n in range(1, number + 1))  # type: ignore[arg-type]


def shared(found: Figures) -> tuple[report.Table, ...]:
    return report.tables(found, SETTINGS, is_shared=True)


# ---- what is hidden -----------------------------------------------------------------------------------------


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(0, 12), max_size=8))
def test_hidden_numbers_can_not_be_worked_out(found: dict[str, int]) -> None:
    """Whoever knows the total and every number shown can't tell a small one."""
    lines = dict(report.in_lines(found))
    hidden = [label for label, number in lines.items() if not isinstance(number, int)]
    assert all(found[label] < 5 for label, number in lines.items() if number is None)
    assert all(number == found[label] for label, number in lines.items() if label not in hidden)
    assert all(label in hidden for label, number in found.items() if 0 < number < 5)
    assert len(hidden) != 1 or sum(n > 0 for n in found.values()) == 1
    kinds = dict(report.together(found))
    assert all(number is None or number >= 5 for number in kinds.values())
    others = kinds.pop(report.words.OTHERS, 0)
    assert others is None or sum(n or 0 for n in kinds.values()) + others == sum(found.values())


def test_a_season_with_few_ideas_tells_no_number() -> None:
    found = Figures(SEASON, some_ideas(3), (MeetingFigure(date(2023, 9, 29), "Harnes", 2),), {"tract": 4})
    numbers = {cell for table in shared(found) for row in table.rows for cell in row[1:]}
    assert numbers == {0, None}
    assert report.in_all(found, is_shared=True) is None


def test_questions_that_were_not_understood_are_named_for_her_and_counted() -> None:
    found = Figures(SEASON, not_understood={"what": 6, "where": 9, "home": 5})
    table = next(table for table in shared(found) if table.key == "not_understood")
    assert sorted(table.rows) == [("Commune", 9), (report.words.OUTSIDE, 5), ("L'idée", 6)]


def test_a_page_escapes_what_it_is_given() -> None:
    found = Figures(SEASON, some_ideas(6), posters={"<script>": 7})
    assert "<script>" not in report_page.page(found, shared(found), SETTINGS)


# ---- the files ----------------------------------------------------------------------------------------------


async def test_a_spreadsheet_is_read_back_and_no_word_is_a_formula() -> None:
    found = Figures(SEASON, some_ideas(6, name=TRAP), posters={TRAP: 9, "http://x.fr": 8})
    text = report.as_json(found, report.with_names(found, SETTINGS), SETTINGS)
    book = openpyxl.load_workbook(io.BytesIO(await documents.content("bilan.xlsx", text)))
    assert book.sheetnames[:3] == ["Les idées", "Idées par mois", "Idées par commune"]
    names = [book["Les idées"].cell(row, 3) for row in range(4, 10)]
    assert [(cell.value, cell.data_type) for cell in names] == [(TRAP, "s")] * 6
    posters = book["Les gens viennent par"]
    assert [(cell.value, cell.data_type, cell.hyperlink) for cell in posters["A"][3:]] == [
        (TRAP, "s", None),
        ("http://x.fr", "s", None),
    ]
    assert [cell.value for cell in posters["B"][3:]] == [9, 8]


def test_a_csv_opens_right_and_no_cell_is_a_formula() -> None:
    text = report.as_csv(shared(Figures(SEASON, some_ideas(6), posters={TRAP: 9, 'a;"b"': 8})))
    assert text.startswith("\ufeff")
    assert "\r\n" in text
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))
    assert ["octobre 2023", "6"] in rows
    assert [f"'{TRAP}", "9"] in rows
    assert ['a;"b"', "8"] in rows


async def test_a_picture_is_drawn_by_a_process_of_its_own() -> None:
    found = Figures(SEASON, some_ideas(9), (MeetingFigure(date(2023, 9, 29), "Harnes", 12),), {"tract": 9})
    drawn = await documents.content("bilan.png", report.as_json(found, shared(found), SETTINGS))
    assert drawn.startswith(b"\x89PNG")


async def test_a_picture_that_fails_is_said() -> None:
    with pytest.raises(documents.NoPicture):
        await documents.content("bilan.png", json.dumps({}))


# ---- what is counted ----------------------------------------------------------------------------------------


async def test_figures_are_those_of_the_period(tmp_path: Path, season: tuple[Meeting, ...]) -> None:
    stage = await Stage.open(tmp_path, SETTINGS, season)
    evening = datetime(2023, 9, 30, 22, 30, tzinfo=UTC)  # October at Lens already
    async with stage.database.transaction() as db:
        person = await people.known(db, 1, evening)
        await people.describe(db, person, "Samira", "")
        answers = {
            "what": Answer(parts=(Part(PartKind.TEXT, "un jardin"),)),
            "about": Answer(("garden", "youth")),
            "where": Answer(("Lens",)),
            "help": Answer(("money",)),
        }
        await ideas.add(db, Idea(1, person, answers, evening))
        await ideas.add(db, Idea(2, person, {}, evening - timedelta(hours=1)))  # still September
        await ideas.note_answered(db, 1, evening + timedelta(days=3))
        await ideas.note_answered(db, 1, evening + timedelta(days=5))
        await ideas.set_status(db, 1, Status.READ, evening + timedelta(days=4))
        await meetings.give_rsvp(db, 2, person, Rsvp(True, 3), evening)
        for month in ("2023-09", "2023-10", "2023-11"):
            await counts.add(db, "came_through", "tract", month)
        period = Period(date(2023, 10, 1), date(2023, 10, 31))
        since, until = (datetime(2023, 9, 30, 22, tzinfo=UTC), datetime(2023, 10, 31, 23, tzinfo=UTC))
        found = await figures.load(db, period, since, until, SETTINGS.zone)
    await stage.database.close()
    assert found == Figures(
        period,
        (IdeaFigure(1, date(2023, 10, 1), Status.READ, ("Lens",), ("garden", "youth"), ("money",), 3, "Samira"),),
        (MeetingFigure(date(2023, 10, 27), "Sallaumines", 3),),
        {"tract": 1},
    )


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("du 1er septembre 2023 au 31 janvier 2024", (date(2023, 9, 1), date(2024, 1, 31))),
        ("31/01/2024 - 01/09/2023", (date(2023, 9, 1), date(2024, 1, 31))),
        ("1 septembre 2023\n31 janvier 2024", (date(2023, 9, 1), date(2024, 1, 31))),
        ("hier", None),
        ("du 1er septembre 2023 au 31 février 2024", None),
    ],
)
def test_two_dates_are_read_as_people_write_them(said: str, expected: tuple[date, date] | None) -> None:
    assert written(said, date(2024, 6, 1)) == (Period(*expected) if expected else None)


@pytest.mark.parametrize("today", [date(2023, 9, 1), date(2024, 2, 3), date(2024, 8, 31)])
def test_a_season_goes_from_september_to_august(today: date) -> None:
    assert report.season_of(today) == SEASON


async def test_names_are_in_one_file_alone_and_that_is_logged(
    tmp_path: Path, settings: Settings, season: tuple[Meeting, ...], caplog: pytest.LogCaptureFixture
) -> None:
    stage = await Stage.open(tmp_path, settings, season)
    await stage.line("Elise > /start {invitation}")
    async with stage.database.transaction() as db:
        person = await people.known(db, 77, stage.clock.at)
        await people.describe(db, person, "Zénobie", "")
        await ideas.add(db, Idea(1, person, {}, stage.clock.at))
    caplog.set_level(logging.INFO, "fabrik.events")
    caplog.clear()
    with_a_name = []
    for label in ("🖨️ Pour imprimer", "📊 Un tableur", "📄 Un fichier CSV", "🖼️ Une image", "🔒 Avec les noms"):
        await stage.line("Elise > /bilan")
        await stage.line("Elise > [Cette saison]")
        await stage._speak("Elise", f"[{label}]")
        async with stage.database.transaction() as db:
            waiting = [db.open(row["payload"]) for row in await db.rows("select payload from outbox")]
        with_a_name += [label for payload in waiting if "Zénobie" in payload]
        await stage.sent()
    await stage.database.close()
    assert with_a_name == ["🔒 Avec les noms"]
    said = [record.message for record in caplog.records]
    assert [event for event in said if event != "facilitator_joined"] == ["report_with_names"]
    assert "Zénobie" not in caplog.text


async def test_a_spreadsheet_reaches_the_facilitator_as_a_file(tmp_path: Path) -> None:
    found = Figures(SEASON, some_ideas(6))
    message = Message("Voici", file_name="bilan.xlsx", file_text=report.as_json(found, shared(found), SETTINGS))
    async with open_post(tmp_path) as post:
        person, chat = await post.person("Elise")
        await post.queue(person, message)
        post.starts()
        await post.waiting()
        (got,) = post.world.messages(chat)
        stored = post.world.files.find(got["document"]["file_id"])
    assert stored is not None
    assert openpyxl.load_workbook(io.BytesIO(stored.content)).sheetnames[0] == "Idées par mois"


async def test_who_waits_for_a_picture_that_fails_is_told(tmp_path: Path) -> None:
    async with open_post(tmp_path) as post:
        person, chat = await post.person("Elise")
        await post.queue(person, Message("Voici", file_name="bilan.png", file_text="{}"))
        post.starts()
        await post.waiting()
        assert post.texts(chat) == [report.words.NO_PICTURES]
