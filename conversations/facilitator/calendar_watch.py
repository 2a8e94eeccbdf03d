"""What the facilitator is asked by itself: a venue that is still unknown three, two and one weeks before; and told: a
calendar that runs out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from conversations.dates import at_local
from conversations.exchange import Button, Lane, Message, Rang, stack
from conversations.facilitator import calendar_answers as answers
from conversations.facilitator import calendar_edits as edits
from conversations.facts import Settings
from conversations.model import Meeting, Part, PartKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.understanding import in_full
from conversations.words import calendar as calendar_words
from conversations.words import calendar_watch as words

VENUE = "ask_venue"  # alarm: "meeting:days before"
FEW = "few_meetings"  # alarm: there is one for as long as she was not told
DAYS_BEFORE = (21, 14, 7)
ASKED = "calendar.asked"  # what she writes here may be the answer
AT = time(9)
ENOUGH = 2  # meetings ahead


def watches(season: tuple[Meeting, ...], now: datetime, settings: Settings) -> Iterator[tuple[str, str, datetime]]:
    """The alarms (kind, subject, due) to set for each facilitator whenever the season changes."""
    today = now.astimezone(settings.zone).date()
    ahead = [meeting for meeting in season if meeting.day >= today and not meeting.cancelled]
    for meeting in ahead:
        for days in DAYS_BEFORE:
            due = at_local(meeting.day - timedelta(days=days), AT, settings.zone)
            if due > now:
                yield VENUE, f"{meeting.id}:{days}", due
    if len(ahead) >= ENOUGH:
        yield FEW, "", at_local(ahead[-ENOUGH].day + timedelta(days=1), AT, settings.zone)


def joined(now: datetime, settings: Settings) -> tuple[str, str, datetime]:
    """For somebody who becomes a facilitator: an empty calendar is said the next morning, unless there is more by
    then."""
    tomorrow = now.astimezone(settings.zone).date() + timedelta(days=1)
    return FEW, "", at_local(tomorrow, AT, settings.zone)


def ask_venue(moment: Moment, event: Rang) -> Outcome:
    """Where is it? Nothing if it is known by now, and one question only when several came due in one stop."""
    meeting_id, _, days = event.subject.partition(":")
    meeting = edits.find(moment, meeting_id)
    if meeting is None or not days.isdecimal() or _step(moment, meeting) != int(days):
        return moment.stay()
    if meeting.cancelled or edits.edited(moment, meeting).is_confirmed:
        return moment.stay()
    say = Button(calendar_words.SAY["venue"], f"c:{meeting.id}:venue")
    later = Button(words.BUTTON_LATER, f"c:{meeting.id}:later")
    text = words.where(meeting, moment.today)
    asked = Message(text, stack(*answers.known_venues(moment, meeting), say, later), lane=Lane.DESK)
    is_idle = moment.state.place in (HOME, edits.ONE, ASKED)
    return moment.go(ASKED, asked, topic=meeting_id) if is_idle else moment.stay(asked)


def answered(moment: Moment, meeting: Meeting, part: Part) -> Outcome | None:
    """She wrote after the question, perhaps hours after: is it the answer? What is plainly a wish is none."""
    if part.kind is not PartKind.TEXT or in_full(part.text):
        return None
    yes = Button(words.BUTTON_IT_IS, f"c:{meeting.id}:set:written")
    no = Button(words.BUTTON_IT_IS_NOT, f"c:{meeting.id}:nothing")
    asked = moment.go(ASKED, Message(words.is_it(meeting, part.text), stack(yes, no)), topic=str(meeting.id))
    return replace(asked, state=replace(asked.state, parts=(part,)))


def later(moment: Moment, meeting: Meeting) -> Outcome:
    """« Pas encore »: when she is asked again."""
    left = (meeting.day - moment.today).days
    following = next((days for days in DAYS_BEFORE if days < left), 0)
    shown = Button(calendar_words.BUTTON_SHOW, f"c:{meeting.id}:show")
    again = meeting.day - timedelta(days=following) if following else None
    return moment.stay(Message(words.later(again), stack(shown)))


def few_left(moment: Moment, _: Rang) -> Outcome:
    """Once: the next time is after the calendar was filled again."""
    ahead = [m for m in moment.facts.calendar if m.day >= moment.today and not m.cancelled]
    if not moment.is_facilitator or len(ahead) >= ENOUGH:
        return moment.stay()
    add, season = Button(calendar_words.BUTTON_ADD, "c:0:add"), Button(calendar_words.BUTTON_SEASON, "c:0:list")
    return moment.stay(Message(words.few_left(ahead), stack(add, season), lane=Lane.DESK))


def _step(moment: Moment, meeting: Meeting) -> int:
    """The question that is due today: 21 until 15 days before, then 14, then 7; 0 when none is."""
    left = (meeting.day - moment.today).days
    return min((days for days in DAYS_BEFORE if 0 <= left <= days), default=0)
