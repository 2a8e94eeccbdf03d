"""The season that phones subscribe to, over HTTP."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from html.parser import HTMLParser

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer
from icalendar import Calendar

from bot.calendar_feed import CalendarFeed
from bot.clock import MovableClock
from conversations.facts import Settings
from conversations.model import Meeting

NOW = datetime(2023, 9, 20, 10, tzinfo=UTC)
SEASON = [
    Meeting(1, date(2023, 9, 29), "Harnes", "CCAS", time(14), sequence=2),
    Meeting(2, date(2023, 10, 27), "Sallaumines", cancelled=True, sequence=1),
    Meeting(3, date(2023, 11, 24), "Lens", published=False),
]


@pytest.fixture
def season() -> list[Meeting]:
    return list(SEASON)


@pytest.fixture
def feed(season: list[Meeting]) -> CalendarFeed:
    return CalendarFeed(lambda: tuple(season), Settings(), MovableClock(NOW), "https://fabrik.exemple.fr")


async def get(feed: CalendarFeed, path: str) -> tuple[aiohttp.ClientResponse, str]:
    async with TestClient(TestServer(feed.app())) as client:
        answer = await client.get(path)
        return answer, await answer.text()


async def test_published_meetings_are_served_and_only_they(feed: CalendarFeed) -> None:
    answer, text = await get(feed, "/calendrier.ics")
    found = Calendar.from_ical(text).walk("VEVENT")
    assert (answer.status, answer.content_type) == (200, "text/calendar")
    assert [(event["status"], event["sequence"]) for event in found] == [("CONFIRMED", 2), ("CANCELLED", 1)]
    assert "Lens" not in text.replace("Lens-Liévin", "")


async def test_a_change_is_seen_at_once_and_nothing_is_made_anew_without_one(
    feed: CalendarFeed, season: list[Meeting]
) -> None:
    first = feed.text()
    assert feed.text() is first
    season[2] = Meeting(3, date(2023, 11, 24), "Lens")
    assert len(Calendar.from_ical(feed.text()).walk("VEVENT")) == 3


async def test_an_hour_later_its_stamp_is_new(season: list[Meeting]) -> None:
    clock = MovableClock(NOW)
    feed = CalendarFeed(lambda: tuple(season), Settings(), clock, "")
    first = feed.text()
    clock.move_to(NOW + timedelta(hours=1, seconds=1))
    assert feed.text() != first


async def test_the_page_subscribes(feed: CalendarFeed) -> None:
    answer, text = await get(feed, "/")
    links: list[str | None] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: links.extend(dict(attrs).values() if tag == "a" else ())  # type: ignore[method-assign]
    parser.feed(text)
    assert answer.content_type == "text/html"
    assert links == [
        "webcal://fabrik.exemple.fr/calendrier.ics",
        "https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Ffabrik.exemple.fr%2Fcalendrier.ics",
        "/calendrier.ics",
    ]


@pytest.mark.parametrize("path", ["/health", "/metrics", "/../config.toml", "/calendrier.ics/x"])
async def test_nothing_else_is_there(feed: CalendarFeed, path: str) -> None:
    assert (await get(feed, path))[0].status == 404
