"""Whatever signs a name or an idea is made of, they come out as text: in Telegram, on paper, in a calendar."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import icalendar
import pytest
from dialogue import Stage

from conversations import ics, printing
from conversations.facts import Presented, Settings, Sheet
from conversations.model import Answer, Idea, Meeting, Part, PartKind, Status

HOSTILE = (
    "<b>gras</b> & <script>alert(1)</script>",
    "*étoiles* _soulignés_ [lien](http://mal.exemple) `code`",
    '=HYPERLINK("http://mal.exemple";"ici")',
    "\x02faux gras\x03 \x02",
    "fin\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:faux",
    "{nom} {0} %s \\n ${x}",
)


async def tells(stage: Stage, words: str) -> None:
    lines = ("/idee", "[👍 D'accord]", None, "fini", "[Passer]", "Lens", "[Passer]", "[Je ne sais pas]", None)
    for line in (*lines, "[Ici, sur Telegram]", "oui", "[📨 Envoyer]", "[Oui, 15 ans ou plus]"):
        if line is None:
            await stage.says("Omar", words)
            await stage.sent()
        else:
            await stage.line(f"Omar > {line}")


@pytest.mark.parametrize("words", HOSTILE)
async def test_words_reach_the_facilitator_as_they_were_written(
    tmp_path: Path, settings: Settings, season: tuple[Meeting, ...], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[dict[str, Any]] = []
    deliver = Stage._deliver

    async def noticing(stage: Stage, row: Any) -> list[str]:
        calls.append(json.loads(row.payload)["params"])
        return await deliver(stage, row)

    monkeypatch.setattr(Stage, "_deliver", noticing)
    stage = await Stage.open(tmp_path, settings, season)
    try:
        await stage.line("Elise > /start {invitation}")
        await tells(stage, words)
    finally:
        await stage.database.close()
    assert [call for call in calls if "parse_mode" in call] == []
    (card,) = [call for call in calls if call.get("text", "").startswith("💡 Idée 1 de")]
    shown = " ".join(card["text"].split())
    wanted = " ".join(words.replace("\x02", "").replace("\x03", "").split())
    assert wanted in shown
    units = card["text"].encode("utf-16-le")
    bold = [units[e["offset"] * 2 : (e["offset"] + e["length"]) * 2].decode("utf-16-le") for e in card["entities"]]
    assert [text for text in bold if text in wanted] == []  # what we made bold is our titles
    assert {e["type"] for call in calls for e in call.get("entities", [])} == {"bold"}


class Tags(HTMLParser):
    """The tags of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("words", HOSTILE)
def test_printed_sheet_holds_them_as_text(words: str, settings: Settings) -> None:
    meeting = Meeting(1, date(2023, 9, 29), "Harnes", words)
    plain = Tags(printing.page(Meeting(1, date(2023, 9, 29), "Harnes", "CCAS"), Sheet(1), settings))
    page = Tags(printing.page(meeting, Sheet(1, items=(presented(words),)), settings))
    assert page.tags <= plain.tags | {"ol", "ul", "li"}
    assert words.split()[0].strip("\x02") in page.text


def presented(words: str) -> Presented:
    told = {"what": Answer(parts=(Part(PartKind.TEXT, words),))}
    return Presented(Idea(1, 1, told, datetime(2023, 9, 20, 10, tzinfo=UTC), Status.AGENDA), words)


@pytest.mark.parametrize("words", HOSTILE)
def test_calendar_file_holds_one_event(words: str, settings: Settings) -> None:
    meeting = Meeting(1, date(2023, 9, 29), "Harnes", words, address=words)
    made = ics.event(meeting, settings, 0, datetime(2023, 9, 20, 10, tzinfo=UTC))
    assert len(icalendar.Calendar.from_ical(made).walk("VEVENT")) == 1
    assert re.findall(r"^SUMMARY:faux", made, re.MULTILINE) == []
