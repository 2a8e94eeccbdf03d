"""Reminders as people see them: asking, choosing, stopping, and the reminder itself. The rules are in reminders.py."""

from __future__ import annotations

from datetime import timedelta

from conversations import news
from conversations.changes import AgreementGiven, AgreementWithdrawn, ReminderPostponed, RemindersChosen
from conversations.exchange import Button, Lane, Message, ReminderDue, stack
from conversations.meetings import menu_button
from conversations.model import Meeting, Purpose, ReminderKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.reminders import still_true
from conversations.words import meetings as meeting_words
from conversations.words import reminders as words

VERSION = "2026-11"  # of the wording of the offer
PATIENCE = timedelta(hours=2)  # a reminder waits so long for an idea being told
REST = timedelta(minutes=10)  # without a word: the idea is not being told any more


def show(moment: Moment) -> Outcome:
    """Off until asked for; then each kind can be ticked."""
    if not moment.person.reminders:
        return moment.stay(offer())
    return moment.stay(choice(moment.person.reminders))


def offer() -> Message:
    buttons = (
        Button(words.BUTTON_YES, "reminders:on"),
        Button(words.BUTTON_CHOOSE, "reminders:choose"),
        Button(words.BUTTON_NO, "reminders:none"),
    )
    return Message(words.OFFER, stack(*buttons))


def choice(kinds: tuple[ReminderKind, ...], replaces: int = 0) -> Message:
    ticks = (
        Button((words.CHOSEN if kind in kinds else words.NOT_CHOSEN) + label, f"reminders:{kind.value}")
        for kind, label in words.KINDS.items()
    )
    off = (Button(words.BUTTON_NO_MORE, "reminders:off"),) if kinds else ()
    return Message(words.YOUR_CHOICE, stack(*ticks, *off, menu_button()), replaces=replaces)


def press(moment: Moment, action: str, screen_id: int) -> Outcome | None:
    match action:
        case "on":
            return turn_on(moment)
        case "off":
            return turn_off(moment)
        case "none":
            return moment.stay(Message(words.STAYS_OFF, stack(menu_button())))
        case "choose":
            return moment.stay(choice(moment.person.reminders))
    kind = next((kind for kind in ReminderKind if kind.value == action), None)
    return tick(moment, kind, screen_id) if kind else None


def turn_on(moment: Moment) -> Outcome:
    """A plain yes: the default kinds, or those already chosen."""
    kinds = moment.person.reminders or moment.settings.default_reminders
    change = Button(words.BUTTON_CHOOSE, "reminders:choose")
    said = Message(words.on(kinds), stack(change, menu_button()))
    outcome = moment.stay(said, changes=(*_agreement(moment, kinds), RemindersChosen(kinds, moment.at)))
    return news.offered_too(moment, outcome) if moment.facts.ideas else outcome


def turn_off(moment: Moment) -> Outcome:
    """At once, without a question; answers about one's own idea go on."""
    changes = (RemindersChosen((), moment.at), AgreementWithdrawn(Purpose.REMINDERS, moment.at))
    return moment.stay(Message(words.OFF, stack(menu_button())), changes=changes)


def returned(moment: Moment) -> Outcome:
    """Who blocked the bot and comes back is reminded again as they had chosen."""
    kinds = moment.person.reminders
    return moment.stay(changes=(RemindersChosen(kinds, moment.at),) if kinds else ())


def tick(moment: Moment, kind: ReminderKind, screen_id: int) -> Outcome:
    before = moment.person.reminders
    kinds = tuple(k for k in ReminderKind if (k in before) != (k is kind))
    changes = (*_agreement(moment, kinds), RemindersChosen(kinds, moment.at))
    return moment.stay(choice(kinds, replaces=screen_id), changes=changes)


def _agreement(
    moment: Moment, kinds: tuple[ReminderKind, ...]
) -> tuple[AgreementGiven] | tuple[AgreementWithdrawn] | tuple[()]:
    """Agreeing and withdrawing follow the wishes: the first kind chosen, the last one taken away."""
    has_agreed = Purpose.REMINDERS in moment.person.agreements
    if kinds and not has_agreed:
        return (AgreementGiven(Purpose.REMINDERS, VERSION, moment.at),)
    if not kinds and has_agreed:
        return (AgreementWithdrawn(Purpose.REMINDERS, moment.at),)
    return ()


# ---- the reminder itself --------------------------------------------------------------------------------


def due(moment: Moment, event: ReminderDue) -> Outcome:
    """Said in words that are true now; not at all when it is no longer wanted or true; later when an idea is
    being told."""
    meeting = next((m for m in moment.facts.meetings if m.id == event.meeting), None)
    wanted = event.kind in moment.person.reminders
    if meeting is None or not wanted or not still_true(meeting, moment.at, moment.settings):
        return moment.stay()
    if (said := moment.facts.rsvps.get(meeting.id)) and not said.coming:
        return moment.stay()
    if _is_telling(moment, event):
        until = moment.at + REST
        return moment.stay(changes=(ReminderPostponed(event.meeting, event.kind, until),))
    return moment.stay(reminder(meeting, event.kind, moment))


def reminder(meeting: Meeting, kind: ReminderKind, moment: Moment) -> Message:
    buttons = stack(
        Button(meeting_words.BUTTON_COMING, f"m:{meeting.id}:yes"),
        Button(meeting_words.BUTTON_NOT_COMING, f"m:{meeting.id}:no"),
        Button(words.BUTTON_NO_MORE, "reminders:off"),
    )
    text = words.reminder(meeting, moment.today)
    return Message(text, buttons, lane=Lane.REMINDER, reminder=(meeting.id, kind))


def _is_telling(moment: Moment, event: ReminderDue) -> bool:
    """An idea is being told right now, and the reminder has not waited for two hours yet."""
    draft = moment.state.draft
    if draft is None or not moment.state.place.startswith("idea."):
        return False
    waits_since = event.held_since or moment.at
    return moment.at - draft.touched_at < REST and moment.at - waits_since < PATIENCE
