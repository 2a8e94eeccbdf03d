"""Nothing that people said, no token, no number to call ever reaches the log, whoever writes the line."""

from __future__ import annotations

import ast
import asyncio
import gc
import io
import json
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import redaction
from bot.logs import log_event, set_up

KEY = b"k" * 32
TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123"
SECRET = "Ma voisine Nadia est malade"

Read = Callable[[], list[str]]


@pytest.fixture(autouse=True)
def _root_as_it_was() -> Iterator[None]:
    handlers, level, hook = logging.root.handlers[:], logging.root.level, sys.excepthook
    yield
    logging.root.handlers[:], sys.excepthook = handlers, hook
    logging.root.setLevel(level)
    logging.captureWarnings(False)


def log_to(as_json: bool = False) -> Read:
    """Sets the log up; what is returned gives the lines so far, without their time."""
    stream = io.StringIO()
    set_up("INFO", as_json, KEY, stream)
    return lambda: [line.partition(" ")[2] for line in stream.getvalue().splitlines()]


def break_down(words: str) -> None:
    raise ValueError(words)


def test_event_is_one_line_of_known_fields() -> None:
    lines = log_to()
    log_event("idea_submitted", idea=12, kind="photo", seconds=0.5)
    assert lines() == ["INFO idea_submitted idea=12 kind=photo seconds=0.5"]


def test_event_hides_what_it_does_not_know() -> None:
    lines = log_to()
    log_event("wrote", text=SECRET, idea=SECRET, kind=SECRET, phone=33612345678, name="Nadia")
    assert lines() == ["INFO wrote text=… idea=… kind=… phone=… name=…"]


def test_person_is_a_pseudonym_of_the_month() -> None:
    september, october = (redaction.pseudonym(KEY, 71, month) for month in ("2023-09", "2023-10"))
    assert september == redaction.pseudonym(KEY, 71, "2023-09")
    assert len({september, october, redaction.pseudonym(KEY, 72, "2023-09"), "71"}) == 4
    assert len(september) == 8


def test_person_id_is_never_written() -> None:
    lines = log_to()
    log_event("left", who=7104512, chat=7104512)
    name, who, chat = lines()[0].removeprefix("INFO ").split(" ")
    assert (name, who[:4], who[4:] == chat[5:], "7104512" in who) == ("left", "who=", True, False)


def test_json_line_says_the_same() -> None:
    stream = io.StringIO()
    set_up("INFO", True, KEY, stream)
    log_event("parked", update=4, error=None)
    line = json.loads(stream.getvalue())
    assert line.pop("at").endswith("+00:00")
    assert line == {"level": "INFO", "from": "fabrik.events", "event": "parked", "update": 4}


def test_error_is_its_class_and_place_only() -> None:
    lines = log_to()
    try:
        try:
            break_down(SECRET)
        except ValueError as cause:
            raise KeyError(SECRET) from cause
    except KeyError as error:
        log_event("turn_failed", logging.ERROR, error, update=4)
    classes = [line for line in lines() if SECRET in line or "bot/test_logs.py" not in line]
    assert classes == ["ERROR turn_failed update=4", "   ValueError", "   KeyError"]
    assert lines()[3].split(" ")[-1] == "break_down"


def test_group_of_errors_shows_each() -> None:
    group = ExceptionGroup(SECRET, [ValueError(SECRET), OSError(SECRET)])
    assert redaction.trace(group) == ["ValueError", "OSError", "ExceptionGroup"]


@pytest.mark.parametrize(
    ("template", "arguments", "line"),
    [
        ("retry in %s s after %s", (3, ValueError(SECRET)), "retry in 3 s after ValueError"),
        ("job %s said %r", ("Nadia", {"text": SECRET}), "job … said '…'"),
        ("chat %d", (7104512,), "chat %d"),
        ("%(who)s wrote", ({"who": SECRET},), "… wrote"),
        ("100 %", (), "100 %"),
        (f"Task exception was never retrieved\nfuture: {SECRET}", (), "Task exception was never retrieved"),
    ],
)
def test_any_library_sentence_loses_its_words(template: str, arguments: tuple[object, ...], line: str) -> None:
    lines = log_to()
    logging.getLogger("some.library").warning(template, *arguments)
    assert lines() == [f"WARNING some.library: {line}"]


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (f"GET https://api.telegram.org/bot{TOKEN}/getUpdates failed", "GET [API] failed"),
        (f"path /file/bot{TOKEN}/voice.oga", "path /file/bot[TOKEN]/voice.oga"),
        ("call 06 13 89 96 56 or +33613899656 or 0033 6 13 89 96 56.", "call [PHONE] or [PHONE] or [PHONE]."),
        ("write to e.farrell@uriopss-hdf.fr", "write to [MAIL]"),
        (
            "2023-09-20T10:00:00.061389+00:00 took 0.0612345678 s",
            "2023-09-20T10:00:00.061389+00:00 took 0.0612345678 s",
        ),
    ],
)
def test_line_is_redacted_at_the_end(raw: str, line: str) -> None:
    assert redaction.redact(raw) == line


@pytest.mark.parametrize("as_json", [False, True])
def test_token_in_a_template_is_redacted(as_json: bool) -> None:
    lines = log_to(as_json)
    logging.getLogger("some.library").warning(f"cannot reach /bot{TOKEN}/getMe")
    assert [line for line in lines() if TOKEN in line or "/bot[TOKEN]/getMe" not in line] == []
    assert len(lines()) == 1


def test_chatty_libraries_are_quiet() -> None:
    lines = log_to()
    for name in ("httpx", "telegram.ext", "apscheduler.scheduler", "aiohttp.access"):
        logging.getLogger(name).info("hello")
    assert lines() == []


CALLS = [
    node
    for path in (Path(__file__).parents[2] / "bot").rglob("*.py")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    if isinstance(node, ast.Call)
]


def test_every_field_that_the_program_logs_is_known() -> None:
    events = [call for call in CALLS if isinstance(call.func, ast.Name) and call.func.id == "log_event"]
    used = {keyword.arg for call in events for keyword in call.keywords} - {"error", "level"}
    assert used - redaction.NUMBERS - redaction.WORDS - redaction.PEOPLE == set()
    assert len(events) > 5


def test_no_log_sentence_is_made_of_values() -> None:
    levels = {"debug", "info", "warning", "error", "exception", "critical"}
    logs = [call for call in CALLS if isinstance(call.func, ast.Attribute) and call.func.attr in levels and call.args]
    assert [ast.unparse(call) for call in logs if isinstance(call.args[0], ast.JoinedStr)] == []
    assert logs


async def test_forgotten_task_tells_nothing() -> None:
    async def forgotten() -> None:
        break_down(SECRET)

    lines = log_to()
    task = asyncio.create_task(forgotten())
    await asyncio.wait([task])
    del task
    gc.collect()
    written = lines()
    assert written[:2] == ["ERROR asyncio: Task exception was never retrieved", "   ValueError"]
    assert [line for line in written if SECRET in line] == []


def test_error_nobody_caught_tells_nothing() -> None:
    lines = log_to()
    try:
        break_down(SECRET)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert lines()[:2] == ["CRITICAL fabrik: Le programme s'arrête sur une erreur.", "   ValueError"]
    assert [line for line in lines() if SECRET in line] == []
