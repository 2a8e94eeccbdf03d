"""The season as an address that phones subscribe to: published meetings only, nothing about anybody.

`/calendrier.ics` is the calendar, `/` a page of three sentences with the link that subscribes (Telegram's buttons
open web pages, and not `webcal:` links).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from html import escape
from urllib.parse import quote

from aiohttp import web

from bot.clock import Clock
from conversations import ics
from conversations.facts import Settings
from conversations.model import Meeting
from conversations.words import calendar_feed as words

PATH = "/calendrier.ics"
FRESH = timedelta(hours=1)  # phones ask that often at most; the text is made no more often while nothing changes
HEADERS = {"Cache-Control": f"public, max-age={int(FRESH.total_seconds())}", "X-Content-Type-Options": "nosniff"}
STYLE = "body{font:1.3em/1.5 sans-serif;max-width:30em;margin:2em auto;padding:0 1em}a{display:block;padding:.7em 0}"
GOOGLE = "https://calendar.google.com/calendar/render?cid="


class CalendarFeed:
    """`season` gives all meetings as they are now; unpublished ones stay here."""

    def __init__(self, season: Callable[[], tuple[Meeting, ...]], settings: Settings, clock: Clock, url: str) -> None:
        self._season, self._settings, self._clock, self._url = season, settings, clock, url
        self._made: tuple[tuple[Meeting, ...], datetime, str] | None = None

    def text(self) -> str:
        """The calendar file, made anew when the season changed or it is an hour old."""
        season, now = tuple(meeting for meeting in self._season() if meeting.published), self._clock.now()
        if self._made is None or self._made[0] != season or now - self._made[1] > FRESH:
            feed = ics.feed(((meeting, meeting.sequence) for meeting in season), self._settings, now)
            self._made = season, now, feed
        return self._made[2]

    def page(self) -> str:
        """How to subscribe, for somebody who pressed the button."""
        webcal = f"webcal{self._url.removeprefix('https')}{PATH}"
        links = ((words.SUBSCRIBE, webcal), (words.WITH_GOOGLE, GOOGLE + quote(webcal, safe="")), (words.ONCE, PATH))
        shown = "".join(f'<a href="{escape(address)}">{escape(label)}</a>' for label, address in links)
        lines = "".join(f"<p>{escape(line)}</p>" for line in words.PAGE.split("\n"))
        head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>{STYLE}</style>'
        title = f"<title>{escape(words.TITLE)}</title>"
        return f'<!doctype html><html lang="fr"><head>{head}{title}</head><body>{lines}{shown}</body></html>'

    def app(self) -> web.Application:
        async def calendar(_: web.Request) -> web.Response:
            return web.Response(text=self.text(), content_type="text/calendar", charset="utf-8", headers=HEADERS)

        async def page(_: web.Request) -> web.Response:
            return web.Response(text=self.page(), content_type="text/html", charset="utf-8", headers=HEADERS)

        app = web.Application()
        app.add_routes([web.get(PATH, calendar), web.get("/", page)])
        return app

    async def serve(self, listen: str, port: int) -> web.AppRunner:
        """Answers until the runner's cleanup(). Raises OSError when the port is taken."""
        runner = web.AppRunner(self.app(), access_log=None)  # no address of anybody is kept
        await runner.setup()
        await web.TCPSite(runner, listen, port).start()
        return runner
