"""The next meeting as a resident sees it: when, where, the map, the calendar file, and the other dates."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import quote_plus

from conversations import coming
from conversations.changes import AlarmSet, MeetingAwaited
from conversations.coming import way_on
from conversations.exchange import Button, Message, Rang, Venue, stack
from conversations.model import Meeting, Part, PartKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.reminders import next_allowed
from conversations.words import home as home_words
from conversations.words import meetings as words

PROMISE = "next_date"  # alarm: this person is told as soon as a date is known
SEARCH = "https://www.openstreetmap.org/search?query="  # where an address without a point on the map is looked for


def show(moment: Moment) -> Outcome:
    """Date and place of the next meeting; no date is a normal state."""
    meeting = moment.next_meeting
    if meeting is None:
        tell_me = Button(words.BUTTON_TELL_ME, "m:0:tell")
        contact = Button(home_words.BUTTON_CONTACT, "contact")
        return moment.stay(Message(words.none_ahead(moment.settings), stack(tell_me, contact, menu_button())))
    text = words.next_one(meeting, moment.today, moment.facts.rsvps.get(meeting.id))
    return moment.stay(Message(text, buttons(meeting, moment)), changes=owed(meeting))


def owed(meeting: Meeting) -> tuple[MeetingAwaited, ...]:
    """Who reads that the venue or the hour is not known yet hears of it once it is."""
    return () if meeting.is_confirmed and meeting.hour else (MeetingAwaited(meeting.id),)


def buttons(meeting: Meeting, moment: Moment) -> tuple[tuple[Button, ...], ...]:
    yes = Button(words.BUTTON_COMING, f"m:{meeting.id}:yes")
    no = Button(words.BUTTON_NOT_COMING, f"m:{meeting.id}:no")
    remind = () if moment.person.reminders else (Button(words.BUTTON_REMIND, "reminders:on"),)
    calendar = Button(words.BUTTON_CALENDAR, f"m:{meeting.id}:ics")
    others = (Button(words.BUTTON_OTHERS, "m:0:others"),) if len(moment.meetings_ahead) > 1 else ()
    return stack(yes, no, *remind, *_map_button(meeting), calendar, *others, menu_button())


def _map_button(meeting: Meeting) -> tuple[Button, ...]:
    """A point is sent here; an address alone is looked for on a map elsewhere."""
    if meeting.position:
        return (Button(words.BUTTON_MAP, f"m:{meeting.id}:map"),)
    if meeting.address:
        return (Button(words.BUTTON_MAP, url=SEARCH + quote_plus(f"{meeting.address}, {meeting.commune}")),)
    return ()


def press(moment: Moment, meeting_id: str, action: str, screen_id: int) -> Outcome | None:
    """A button about a meeting. None: no such meeting or button."""
    match action:
        case "others":
            return others(moment)
        case "tell":
            return promise(moment)
    meeting = next((m for m in moment.facts.meetings if str(m.id) == meeting_id), None)
    if meeting is None:
        return None
    if action == "ics":
        return calendar_file(moment, meeting)
    if meeting not in moment.meetings_ahead:
        text = words.CANCELLED if meeting.cancelled and meeting.day >= moment.today else words.ALREADY_PAST
        return moment.stay(Message(text, stack(Button(home_words.BUTTON_MEETING, "meeting"), way_on(moment))))
    if action == "map":
        return on_the_map(moment, meeting)
    return coming.press(moment, meeting, action, screen_id)


def on_the_map(moment: Moment, meeting: Meeting) -> Outcome | None:
    """Telegram's venue when the address is known too, else the point alone. None: not even a point."""
    if meeting.position is None:
        return None
    latitude, longitude = meeting.position
    keys = stack(way_on(moment))
    if meeting.address:
        title = meeting.venue or meeting.commune
        venue = Venue(latitude, longitude, title, f"{meeting.address}, {meeting.commune}")
        return moment.stay(Message(venue=venue, buttons=keys))
    return moment.stay(Message(part=Part(PartKind.LOCATION, f"{latitude},{longitude}"), buttons=keys))


def calendar_file(moment: Moment, meeting: Meeting) -> Outcome:
    """The meeting as a file that phones open in their calendar; a cancelled one takes itself away there.

    What they have is a copy: they hear of each change, and the new file comes with one press.
    """
    from conversations import ics

    name = f"reunion-{meeting.day.isoformat()}.ics"
    text = words.CALENDAR_FILE_CANCELLED if meeting.cancelled else words.CALENDAR_FILE
    file = ics.event(meeting, moment.settings, meeting.sequence, moment.at)
    has_it = (MeetingAwaited(meeting.id, has_file=True),) if meeting in moment.meetings_ahead else ()
    return moment.stay(Message(text, stack(way_on(moment)), file_name=name, file_text=file), changes=has_it)


def others(moment: Moment) -> Outcome:
    """The rest of the season."""
    rest = moment.meetings_ahead[1:]
    if not rest:
        return moment.stay(Message(words.NO_OTHER_DATES, stack(menu_button())))
    text = "\n".join((words.OTHER_DATES, *(words.line(meeting) for meeting in rest)))
    every = (Button(words.BUTTON_ALL_DATES, url=address),) if (address := moment.settings.calendar_url) else ()
    return moment.stay(Message(text, stack(*every, menu_button())))


# ---- what was promised ----------------------------------------------------------------------------------


def promise(moment: Moment) -> Outcome:
    """`🔔 Me prévenir`: looked at when the season changes and once a day, when people may be written to."""
    return moment.stay(Message(words.TELL_YOU, stack(menu_button())), changes=(_look_again(moment),))


def keep_promise(moment: Moment, _: Rang) -> Outcome:
    """A date is known now, and said; or not yet, and the promise stands."""
    meeting = moment.next_meeting
    if meeting is None:
        return moment.stay(changes=(_look_again(moment),))
    known = Message(words.date_known(meeting, moment.today), buttons(meeting, moment))
    return moment.stay(known, changes=owed(meeting))


def _look_again(moment: Moment) -> AlarmSet:
    return AlarmSet(PROMISE, "", next_allowed(moment.at + timedelta(days=1), moment.settings))


def menu_button() -> Button:
    return Button(home_words.BUTTON_MENU, "menu")
