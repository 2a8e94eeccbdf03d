"""The next meeting as a resident sees it: when, where, the other dates, and whether they come."""

from __future__ import annotations

from datetime import timedelta

from conversations.changes import AlarmSet, RsvpGiven
from conversations.exchange import Button, Message, Rang, stack
from conversations.model import Meeting, Rsvp
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.reminders import next_allowed
from conversations.words import home as home_words
from conversations.words import meetings as words

PROMISE = "next_date"  # alarm: this person is told as soon as a date is known


def show(moment: Moment) -> Outcome:
    """Date and place of the next meeting; no date is a normal state."""
    meeting = moment.next_meeting
    if meeting is None:
        tell_me = Button(words.BUTTON_TELL_ME, "m:0:tell")
        contact = Button(home_words.BUTTON_CONTACT, "contact")
        return moment.stay(Message(words.none_ahead(moment.settings), stack(tell_me, contact, menu_button())))
    return moment.stay(Message(words.next_one(meeting, moment.today), buttons(meeting, moment)))


def buttons(meeting: Meeting, moment: Moment) -> tuple[tuple[Button, ...], ...]:
    coming = Button(words.BUTTON_COMING, f"m:{meeting.id}:yes")
    not_coming = Button(words.BUTTON_NOT_COMING, f"m:{meeting.id}:no")
    remind = () if moment.person.reminders else (Button(words.BUTTON_REMIND, "reminders:on"),)
    others = (Button(words.BUTTON_OTHERS, "m:0:others"),) if len(moment.meetings_ahead) > 1 else ()
    return stack(coming, not_coming, *remind, *others, menu_button())


def press(moment: Moment, meeting_id: str, action: str) -> Outcome | None:
    """A button about a meeting. None: no such meeting or button."""
    match action:
        case "others":
            return others(moment)
        case "tell":
            return promise(moment)
    meeting = next((m for m in moment.facts.meetings if str(m.id) == meeting_id), None)
    if meeting is None or action not in ("yes", "no"):
        return None
    if meeting not in moment.meetings_ahead:
        return moment.stay(Message(words.ALREADY_PAST, stack(Button(home_words.BUTTON_MEETING, "meeting"))))
    return answer(moment, meeting, is_coming=action == "yes")


def answer(moment: Moment, meeting: Meeting, *, is_coming: bool) -> Outcome:
    text = words.COMING if is_coming else words.NOT_COMING
    offer = is_coming and not moment.person.reminders
    remind = (Button(words.BUTTON_REMIND, "reminders:on"),) if offer else ()
    said = RsvpGiven(meeting.id, Rsvp(is_coming), moment.at)
    return moment.stay(Message(text, stack(*remind, menu_button())), changes=(said,))


def others(moment: Moment) -> Outcome:
    """The rest of the season."""
    rest = moment.meetings_ahead[1:]
    if not rest:
        return moment.stay(Message(words.NO_OTHER_DATES, stack(menu_button())))
    text = "\n".join((words.OTHER_DATES, *(words.line(meeting) for meeting in rest)))
    return moment.stay(Message(text, stack(menu_button())))


def promise(moment: Moment) -> Outcome:
    """`🔔 Me prévenir`: looked at once a day, at an hour when people may be written to."""
    return moment.stay(Message(words.TELL_YOU, stack(menu_button())), changes=(_look_again(moment),))


def keep_promise(moment: Moment, _: Rang) -> Outcome:
    """A date is known now, and said; or not yet, and the promise stands."""
    meeting = moment.next_meeting
    if meeting is None:
        return moment.stay(changes=(_look_again(moment),))
    return moment.stay(Message(words.date_known(meeting, moment.today), buttons(meeting, moment)))


def _look_again(moment: Moment) -> AlarmSet:
    return AlarmSet(PROMISE, "", next_allowed(moment.at + timedelta(days=1), moment.settings))


def menu_button() -> Button:
    return Button(home_words.BUTTON_MENU, "menu")
