"""What is told when a meeting changes: once for each change, old and new, to those whom it concerns."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from conversations.changes import AlarmSet, MeetingAwaited
from conversations.coming import way_on
from conversations.exchange import Button, Lane, Message, Rang, stack
from conversations.model import Meeting, Status
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import home as home_words
from conversations.words import meeting_changes as words
from conversations.words import meetings as meeting_words
from conversations.words import reminders as reminder_words

CHANGED = "meeting_changed"  # alarm: somebody is to hear of it; its subject is "meeting:sequence" as they know it
REST = timedelta(minutes=10)  # without a word, an idea is not being told any more


class News(StrEnum):
    """What is different, in the order in which it is said."""

    CANCELLED = "cancelled"
    PUT_BACK = "put_back"
    DAY = "day"
    PLACE = "place"
    HOUR = "hour"


def news(old: Meeting, new: Meeting) -> tuple[News, ...]:
    """Nothing when people need not hear of it: a position on the map, a meeting that stays cancelled."""
    if new.cancelled:
        return () if old.cancelled else (News.CANCELLED,)
    different = {
        News.PUT_BACK: old.cancelled,
        News.DAY: old.day != new.day,
        News.PLACE: (old.commune, old.venue, old.address) != (new.commune, new.venue, new.address),
        News.HOUR: old.hour != new.hour,
    }
    return tuple(what for what, is_different in different.items() if is_different)


def version_of(subject: str) -> tuple[int, int] | None:
    """The (meeting, sequence) in an alarm's subject."""
    meeting, _, sequence = subject.partition(":")
    return (int(meeting), int(sequence)) if meeting.isdecimal() and sequence.isdecimal() else None


def tell(moment: Moment, event: Rang) -> Outcome:
    """Everything that changed since this person was last told; nothing if it is over, or of no concern any more."""
    old = moment.facts.told
    new = next((meeting for meeting in moment.facts.meetings if old and meeting.id == old.id), None)
    if old is None or new is None or max(old.day, new.day) < moment.today or not _concerns(moment, new):
        return moment.stay()
    if not (found := news(old, new)):
        return moment.stay()
    if _is_telling(moment) and min(old.day, new.day) > moment.today:
        return moment.stay(changes=(AlarmSet(event.kind, event.subject, moment.at + REST),))
    is_over = new.cancelled or (new.is_confirmed and new.hour is not None)
    heard = (MeetingAwaited(new.id, is_over=True),) if is_over else ()
    return moment.stay(_message(moment, old, new, found), changes=heard)


def _message(moment: Moment, old: Meeting, new: Meeting, found: tuple[News, ...]) -> Message:
    """Whoever has the meeting in their own calendar has the old one: the file comes with one press."""
    if News.CANCELLED in found:
        following = Button(home_words.BUTTON_MEETING, "meeting")
        out = Button(words.BUTTON_OUT_OF_CALENDAR, f"m:{new.id}:ics")
        return Message(words.cancelled(old), stack(following, out, way_on(moment)), lane=Lane.REMINDER)
    coming = Button(meeting_words.BUTTON_COMING, f"m:{new.id}:yes")
    not_coming = Button(meeting_words.BUTTON_NOT_COMING, f"m:{new.id}:no")
    calendar = Button(meeting_words.BUTTON_CALENDAR, f"m:{new.id}:ics")
    no_more = Button(reminder_words.BUTTON_NO_MORE, "reminders:off")
    last = no_more if moment.person.reminders else way_on(moment)
    return Message(words.changed(old, new, found), stack(coming, not_coming, calendar, last), lane=Lane.REMINDER)


def _concerns(moment: Moment, meeting: Meeting) -> bool:
    """Still: they may have changed their mind since the alarm was set."""
    said = moment.facts.rsvps.get(meeting.id)
    presents = any(idea.meeting == meeting.id and idea.status is Status.AGENDA for idea in moment.facts.ideas)
    return bool(moment.person.reminders) or bool(said and said.coming) or presents or moment.facts.awaits_news


def _is_telling(moment: Moment) -> bool:
    """An idea is being told right now: it is not broken into, unless the meeting is today."""
    draft = moment.state.draft
    return bool(draft and moment.state.place.startswith("idea.") and moment.at - draft.touched_at < REST)
