"""A season of three hundred residents, September to June: every message they got, judged by the rules of reminders.

Nobody is told twice, late without saying so, at night, after the meeting, or not at all.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import FLYER
from season import BEGINS, ELISE, ENDS, KINDS, Diary, Said, Town, Version, local, settle, stop_at_random, tell_ideas

from bot.config import to_settings
from bot.config.sections import Config
from conversations.exchange import Lane
from conversations.model import Meeting

SETTINGS = to_settings(Config())
WEEKS = {0: "aujourd'hui", 1: "demain", 7: "dans une semaine", 14: "dans 2 semaines"}
PATIENCE = timedelta(hours=2, minutes=15)  # of a reminder with an idea being told


def at(text: str) -> datetime:
    day, hour = text.split(" ")
    return local(date.fromisoformat(day), time.fromisoformat(hour), SETTINGS)


async def lived(folder: Path) -> Diary:
    season = tuple(Meeting(0, day, commune, venue) for day, commune, venue in FLYER)
    town = await Town.founded(folder, SETTINGS, season, seed=2023)
    settle(town, 300)
    tell_ideas(town, 8, at("2024-02-22 18:00"))
    # The clocks change on 29 October and 31 March: a meeting the day after each, its reminders on both sides.
    she = (
        ("2023-09-27 11:00", 1, (":hour", "14h")),
        ("2023-10-18 09:00", 2, (":day", "lundi 30 octobre 2023")),
        ("2023-11-17 18:30", 3, (":venue", "Salle Pasteur")),
        ("2023-11-23 21:30", 3, (":hour", "18h")),
        ("2023-12-13 10:00", 4, (":cancelled",)),
        ("2024-01-25 19:00", 5, (":day", "mercredi 31 janvier 2024")),
        ("2024-02-20 10:00", 6, (":cancelled",)),
        ("2024-02-21 10:00", 6, (":back",)),
        ("2024-03-12 10:00", 7, (":day", "mardi 2 avril 2024")),
        ("2024-03-12 10:05", 7, (":hour", "9h30")),
        ("2024-05-31 07:00", 9, (":cancelled",)),
    )
    for when, meeting, acts in she:
        town.plan(at(when), lambda meeting=meeting, acts=acts: town.changes(meeting, *acts))  # type: ignore[misc]
    tricky = ("2023-10-23 18:00", "2023-10-29 18:00", "2023-12-14 18:00", "2024-01-18 17:00", "2024-04-01 18:00",
              "2024-06-27 17:59")  # fmt: skip
    # Late reminders wait for the morning when she says the hour, and when somebody ticks one more kind.
    town.diary.stops.append((at("2023-11-23 17:50"), at("2023-11-23 21:10")))
    # A morning's reminders wait in the outbox of a stopped bot, until after the meeting.
    town.diary.stops.append((at("2024-04-26 08:30"), at("2024-04-26 13:10")))
    town.plan(at("2023-11-20 10:00"), lambda: town.wishes(400, "eve"))
    town.plan(at("2023-11-23 21:20"), lambda: town.wishes(400, "week"))
    stop_at_random(town, 24, tuple(at(when) for when in tricky))
    await town.lives()
    await town.database.close()
    return town.diary


@pytest.fixture(scope="module")
def diary() -> Iterator[Diary]:
    with tempfile.TemporaryDirectory() as folder:
        yield asyncio.run(lived(Path(folder)))


# ---- what was so at an instant -----------------------------------------------------------------------------


def wished(diary: Diary, chat: int, when: datetime) -> tuple[str, ...]:
    return next((kinds for since, kinds in reversed(diary.wishes.get(chat, [])) if since <= when), ())


def is_blocked(diary: Diary, chat: int, when: datetime) -> bool:
    return next((blocked for since, blocked in reversed(diary.blocked.get(chat, [])) if since <= when), False)


def was_blocked(diary: Diary, chat: int, first: datetime, last: datetime) -> bool:
    return is_blocked(diary, chat, first) or any(first <= since <= last for since, _ in diary.blocked.get(chat, []))


def version(diary: Diary, meeting: int, when: datetime) -> Version:
    return next(known for known in reversed(diary.meetings[meeting]) if known.since <= when)


def declined(diary: Diary, chat: int, meeting: int, when: datetime) -> bool:
    """Said no to the day the meeting now has."""
    days = [v for v in diary.meetings[meeting] if v.since <= when]
    same_day = next(i for i, v in enumerate(days) if v.meeting.day == days[-1].meeting.day)
    since = days[same_day].since if same_day else BEGINS
    answers = [said for said in diary.rsvps.get((chat, meeting), []) if said[0] <= when]
    return bool(answers) and not answers[-1][1] and answers[-1][0] >= since


def due(day: date, kind: str) -> datetime:
    before, hour = {"week": (7, time(18)), "eve": (1, time(18)), "morning": (0, time(8, 30))}[kind]
    return local(day - timedelta(days=before), hour, SETTINGS)


def begins(meeting: Meeting) -> datetime:
    return local(meeting.day, meeting.hour or time(12), SETTINGS)


def soonest(diary: Diary, when: datetime) -> datetime:
    """The first instant from then on when the bot is up and people may be written to."""
    while True:
        stop = next((end for begin, end in diary.stops if begin <= when < end), None)
        here = when.astimezone(SETTINGS.zone)
        morning = local(here.date() + timedelta(days=here.hour >= 21), time(8), SETTINGS)
        if stop is None and 8 <= here.hour < 21:
            return when
        when = stop or morning


def day_of(instant: datetime) -> date:
    return instant.astimezone(SETTINGS.zone).date()


def reminders(diary: Diary) -> list[Said]:
    return [said for said in diary.said if said.reminder]


# ---- the rules ---------------------------------------------------------------------------------------------


def test_something_happened(diary: Diary) -> None:
    assert len(reminders(diary)) > 900
    assert len(diary.stops) > 20
    assert {said.reminder[1] for said in reminders(diary) if said.reminder} == set(KINDS)


def test_nobody_is_told_twice(diary: Diary) -> None:
    day = {said: version(diary, said.reminder[0], said.at).meeting.day for said in reminders(diary) if said.reminder}
    told = Counter((said.chat, said.reminder, day[said]) for said in reminders(diary))
    assert [one for one, times in told.items() if times > 1] == []
    same_day = Counter((said.chat, said.reminder[0], day_of(said.at)) for said in reminders(diary) if said.reminder)
    assert [one for one, times in same_day.items() if times > 1] == []


def test_nobody_is_written_to_at_night(diary: Diary) -> None:
    unasked = [said for said in diary.said if said.lane >= Lane.REMINDER]
    assert [said for said in unasked if not 8 <= said.at.astimezone(SETTINGS.zone).hour < 21] == []


def test_the_distance_is_true_when_it_is_said(diary: Diary) -> None:
    wrong = []
    for said in reminders(diary):
        assert said.reminder
        away = (version(diary, said.reminder[0], said.at).meeting.day - day_of(said.at)).days
        words = WEEKS.get(away, f"dans {away} jours")
        if not said.text.startswith(f"La réunion est {words}.\n"):
            wrong.append((said, away))
    assert wrong == []


def test_nothing_is_recalled_that_is_over_cancelled_or_unwanted(diary: Diary) -> None:
    wrong = []
    for said in reminders(diary):
        assert said.reminder
        meeting, kind = said.reminder
        now = version(diary, meeting, said.at).meeting
        is_wanted = kind in wished(diary, said.chat, said.at) and not declined(diary, said.chat, meeting, said.at)
        if now.cancelled or said.at >= begins(now) or not is_wanted or is_blocked(diary, said.chat, said.at):
            wrong.append((said, now))
    assert wrong == []


def expected(diary: Diary) -> Iterator[tuple[int, int, str, datetime]]:
    """(chat, meeting, kind, when) of every reminder that somebody is owed."""
    for chat, choices in diary.wishes.items():
        for meeting, versions in diary.meetings.items():
            for known in versions:
                for kind in KINDS:
                    when = owed(diary, chat, meeting, known, kind)
                    if when and any(since <= due(known.meeting.day, kind) for since, _ in choices):
                        yield chat, meeting, kind, when


def owed(diary: Diary, chat: int, meeting: int, known: Version, kind: str) -> datetime | None:
    """When this kind must be said of this version; None when it need not be."""
    at_due = due(known.meeting.day, kind)
    if version(diary, meeting, at_due) is not known:  # it had another day then, or was cancelled, or is another version
        return None
    when = soonest(diary, at_due)
    now = version(diary, meeting, when).meeting
    if now.cancelled or now.day != known.meeting.day or when >= begins(now) or declined(diary, chat, meeting, when):
        return None
    wanted = [kinds for since, kinds in diary.wishes[chat] if at_due < since <= when]
    if not all(kind in kinds for kinds in (wished(diary, chat, at_due), *wanted)):
        return None
    if was_blocked(diary, chat, at_due, when):
        return None
    later = (due(known.meeting.day, other) for other in wished(diary, chat, when) if other != kind)
    if any(at_due < other and day_of(other) <= day_of(when) for other in later):
        return None  # gives way to the later one of the same day
    return when


def test_nobody_is_forgotten(diary: Diary) -> None:
    told: dict[tuple[int, int, str], list[datetime]] = {}
    for said in reminders(diary):
        assert said.reminder
        told.setdefault((said.chat, *said.reminder), []).append(said.at)
    forgotten = []
    count = 0
    for chat, meeting, kind, when in expected(diary):
        count += 1
        patience = PATIENCE if chat in diary.telling else timedelta(0)
        if not any(when <= at <= when + patience for at in told.get((chat, meeting, kind), [])):
            forgotten.append((chat, meeting, kind, when, told.get((chat, meeting, kind))))
    assert forgotten == []
    assert count > 800


def owed_news(diary: Diary) -> Iterator[tuple[int, datetime]]:
    """(chat, when) of each change of a meeting that somebody is to hear of; changes heard at once are one."""
    everybody = {said.chat for said in diary.said} - {ELISE}
    for meeting, versions in diary.meetings.items():
        for chat in everybody:
            yield from {
                (chat, when)
                for old, new in pairwise(versions)
                if _concerns(diary, chat, meeting, new.since)
                and _concerns(diary, chat, meeting, when := soonest(diary, new.since))
                and day_of(when) <= max(old.meeting.day, new.meeting.day)
            }


def _concerns(diary: Diary, chat: int, meeting: int, when: datetime) -> bool:
    said = [coming for since, coming in diary.rsvps.get((chat, meeting), []) if since <= when]
    presents = any(
        (chat, meeting) == (author, at_meeting) and since <= when
        for author, at_meeting, since in diary.presents.values()
    )
    wants = bool(wished(diary, chat, when)) or bool(said and said[-1]) or presents
    return wants and not is_blocked(diary, chat, when)


def test_each_change_is_told_once_to_each_it_concerns(diary: Diary) -> None:
    unasked = [s for s in diary.said if s.lane == Lane.REMINDER and not s.reminder and s.chat != ELISE]
    news = [said for said in unasked if not said.text.startswith("Votre idée numéro")]
    heard, owed_ = Counter((said.chat, said.at) for said in news), Counter(owed_news(diary))
    assert heard - owed_ == Counter()
    assert owed_ - heard == Counter()
    assert len(news) > 500


def held(diary: Diary) -> Iterator[Meeting]:
    """The meetings that took place, on the day they did."""
    return (versions[-1].meeting for versions in diary.meetings.values() if not versions[-1].meeting.cancelled)


def test_the_sheet_of_each_meeting_comes_once_two_days_before(diary: Diary) -> None:
    sheets = [said for said in diary.said if said.chat == ELISE and said.text.startswith("📋 Réunion du")]
    due = {soonest(diary, local(meeting.day - timedelta(days=2), time(18), SETTINGS)) for meeting in held(diary)}
    assert {said.at for said in sheets} >= due
    assert {text: times for text, times in Counter(said.text[:50] for said in sheets).items() if times > 1} == {}


def test_who_presented_an_idea_is_asked_once_a_week_later(diary: Diary) -> None:
    took_place = {meeting.id: meeting for meeting in held(diary)}
    owed_ = Counter(
        (chat, number, asked_at(diary, took_place[meeting]))
        for number, (chat, meeting, _) in diary.presents.items()
        if meeting in took_place and asked_at(diary, took_place[meeting]) < ENDS
    )
    asked = Counter(
        (said.chat, int(found[1]), said.at)
        for said in diary.said
        if (found := re.match(r"Votre idée numéro (\d+) était à la réunion", said.text))
    )
    blocked = Counter({one: 1 for one in owed_ if is_blocked(diary, one[0], one[2])})
    assert asked == owed_ - blocked
    assert len(asked) > 10


def asked_at(diary: Diary, meeting: Meeting) -> datetime:
    """A week after the meeting; at least a day after she was asked what became of the ideas."""
    she_was = soonest(diary, local(meeting.day + timedelta(days=1), time(8, 30), SETTINGS))
    week = local(meeting.day + timedelta(days=7), time(18), SETTINGS)
    return soonest(diary, max(week, she_was + timedelta(days=1)))
