"""The page to print: one that any browser reads, and in which nobody's words become markup."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from html.parser import HTMLParser

from conversations.facts import Guest, HelpNote, Presented, Settings, Sheet
from conversations.model import Answer, Idea, Meeting, Part, PartKind, Status
from conversations.printing import page

EVIL = "<script>alert(1)</script> & <b onclick='x'>"
MEETING = Meeting(1, date(2023, 9, 29), "Harnes", f"CCAS {EVIL}", time(14), f"rue {EVIL}")
IDEA = Idea(
    1, 7, {"what": Answer(parts=(Part(PartKind.TEXT, EVIL),))}, datetime(2023, 9, 20, tzinfo=UTC), Status.AGENDA, 1
)
SHEET = Sheet(1, (Guest(7, f"Ana {EVIL}", 2),), (HelpNote(7, f"Ana {EVIL}", EVIL),), (Presented(IDEA, f"Ana {EVIL}"),))


class Reader(HTMLParser):
    """Every element and every word of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, attrs))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def test_nobodys_words_become_markup_on_the_printed_page():
    read = Reader(page(MEETING, SHEET, Settings()))
    assert read.open == []
    assert {tag for tag, _ in read.elements} == {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ol", "ul", "li", "div"
    }  # fmt: skip
    assert read.words.count(EVIL) == 7  # venue, address, idea, its author, guest, help and whose
    assert [attrs for _, attrs in read.elements if any(name.startswith("on") for name, _ in attrs)] == []
