"""What was set to an instant that has come, by its kind: one line for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from conversations import (
    contact,
    correcting,
    first_words,
    following,
    keeping,
    meeting_changes,
    meetings,
    mine,
    referral,
    telling,
)
from conversations.exchange import Rang
from conversations.facilitator import (
    absence,
    aftermath,
    agenda,
    announcing,
    calendar,
    calendar_edits,
    calendar_watch,
)
from conversations.moment import Moment
from conversations.outcome import Outcome

Ring = Callable[[Moment, Rang], Outcome]


def rang(moment: Moment, event: Rang) -> Outcome:
    """Nothing for a kind that only an older or a newer program knows."""
    if event.kind == "settle":
        return SETTLED.get(event.subject, telling.settled)(moment, event)
    ring = RINGS.get(event.kind)
    return ring(moment, event) if ring else moment.stay()


def _draft(moment: Moment, event: Rang) -> Outcome:
    return telling.rang(replace(moment, state=correcting.put_back(moment.state)), event)


# A few seconds of quiet after words that may come in several messages; what else is said so is a question of the form.
SETTLED: Mapping[str, Ring] = {
    "contact": contact.settled,
    first_words.PLACE: lambda moment, _: first_words.settled(moment),
    "add": mine.settled,
}
RINGS: Mapping[str, Ring] = {
    "draft_left": _draft,
    "draft_gone": _draft,
    "unread_nudge": mine.unread,
    "unread_second": mine.unread,
    "unread_notice": mine.unread,
    keeping.STILL_KEPT: lambda moment, _: keeping.ask(moment),
    referral.CALLED: referral.ask_whether_they_called,
    following.HOW: following.ask,
    meetings.PROMISE: meetings.keep_promise,
    meeting_changes.CHANGED: meeting_changes.tell,
    absence.BACK: absence.back,
    announcing.ALARM: announcing.rang,
    calendar_edits.QUIET: calendar.quiet,
    calendar_watch.VENUE: calendar_watch.ask_venue,
    calendar_watch.FEW: calendar_watch.few_left,
    agenda.SHEET: agenda.rang,
    aftermath.AFTER: aftermath.rang,
}
