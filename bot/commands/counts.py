"""`fabrik counts`: which questions people did not understand, and where they came from. Numbers, and nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.config import Config
from bot.needed import opened
from conversations.words import report as report_words
from conversations.words.review import TITLES_AT_DESK
from storage import counts

ELSEWHERE = {"home": report_words.OUTSIDE}
NOT_UNDERSTOOD = "« Je n'ai pas compris », par question (la phrase à revoir d'abord) :"
CAME_THROUGH = "D'où les gens viennent (le mot du lien sur l'affiche) :"
NOTHING = "  rien pour l'instant"

Counts = Mapping[tuple[str, str, str], int]


async def main(config: Config, clock: Clock) -> int:
    """The most frequent first; this month beside the whole."""
    async with opened(config) as database, database.read() as db:
        found = await counts.read(db)
    month = clock.now().astimezone(ZoneInfo(config.place.time_zone)).strftime("%Y-%m")
    print("\n".join((NOT_UNDERSTOOD, *_lines(found, "not_understood", month, TITLES_AT_DESK | ELSEWHERE))))
    print("\n".join((CAME_THROUGH, *_lines(found, "came_through", month, {}))))
    return 0


def _lines(found: Counts, what: str, month: str, names: Mapping[str, str]) -> Iterator[str]:
    whole, now = Counter[str](), Counter[str]()
    for (when, kind, which), number in found.items():
        if kind == what:
            whole[which] += number
            now[which] += number if when == month else 0
    if not whole:
        yield NOTHING
    for which, number in whole.most_common():
        yield f"  {names.get(which, which)} : {number}, dont {now[which]} ce mois-ci"
