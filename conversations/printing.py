"""The sheet of a meeting as one page to print: HTML that stands alone, every word of people escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from conversations import dates
from conversations.facts import Presented, Settings, Sheet
from conversations.model import Meeting
from conversations.words import agenda as words
from conversations.words.meetings import place

STYLE = (
    "@page{size:A4;margin:15mm}body{font:12pt/1.4 sans-serif;color:#000;max-width:180mm;margin:auto}"
    "h1{font-size:18pt;margin:0}h2{font-size:13pt;margin:6mm 0 1mm;border-bottom:1px solid #000}"
    "p{margin:1mm 0}ol,ul{margin:1mm 0;padding-left:7mm}li{margin:1mm 0;break-inside:avoid}"
    ".line{border-bottom:1px dotted #555;height:9mm}"
)
LINES_FOR_NOTES = 6


def page(meeting: Meeting, sheet: Sheet, settings: Settings) -> str:
    hour = (dates.hour(meeting.hour),) if meeting.hour else (words.HOUR_UNKNOWN,)
    return "".join(
        (
            '<!doctype html><html lang="fr"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width">',
            f"<title>{escape(dates.day(meeting.day))}</title><style>{STYLE}</style></head><body>",
            f"<h1>{escape(dates.day(meeting.day).capitalize())}, {escape(meeting.commune)}</h1>",
            *(f"<p>{escape(line)}</p>" for line in (*place(meeting), *hour)),
            _part(words.IDEAS if sheet.to_present else words.NO_IDEA_YET, _ideas(sheet.to_present), "ol"),
            _part(*_head_and_rest(words.guests(sheet.guests)), "ul"),
            _part(*_head_and_rest(words.help_needed(sheet.help)), "ul"),
            _part(words.NOTES_HEADING, ()),
            '<div class="line"></div>' * LINES_FOR_NOTES,
            f"<p>{' · '.join(map(escape, filter(None, (settings.facilitator, settings.phone))))}</p></body></html>",
        )
    )


def _ideas(items: Iterable[Presented]) -> list[str]:
    """« Idée 12 de Samira : … », with room for what is decided."""
    return [line.partition(". ")[2] for line in words.items(tuple(items))]


def _head_and_rest(lines: tuple[str, ...]) -> tuple[str, list[str]]:
    head, *rest = lines or ("",)
    return head, [line.removeprefix("• ") for line in rest]


def _part(title: str, lines: Iterable[str], kind: str = "ul") -> str:
    if not title:
        return ""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h2>{escape(title)}</h2>" + (f"<{kind}>{items}</{kind}>" if items else "")
