"""The season on the facilitator's phone: the list, one meeting opened, and each thing of it changed by a button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from conversations.exchange import Button, Message, Rang, stack
from conversations.facilitator import calendar_add, calendar_watch
from conversations.facilitator import calendar_answers as answers
from conversations.facilitator import calendar_edits as edits
from conversations.model import Meeting, Part, PartKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.reminders import is_quiet
from conversations.understanding import normal
from conversations.words import calendar as words
from conversations.words import calendar_watch as watch_words
from conversations.words import desk as desk_words
from conversations.words import home as home_words

MOST = 30  # meetings on one screen


def show(moment: Moment) -> Outcome:
    """The meetings ahead, cancelled and unpublished ones included, in order."""
    every = [edits.edited(moment, meeting) for meeting in moment.facts.calendar if meeting.day >= moment.today]
    ahead = every[:MOST]
    add, menu = Button(words.BUTTON_ADD, "c:0:add"), Button(home_words.BUTTON_MENU, "menu")
    if not ahead:
        return moment.home(Message(words.NOTHING_AHEAD, stack(add, menu)))
    text = "\n".join((words.SEASON, *(words.line(meeting) for meeting in ahead), *words.more(len(every) - MOST)))
    buttons = [Button(words.button(meeting), f"c:{meeting.id}:show") for meeting in ahead]
    return moment.home(Message(text, stack(*buttons, add, menu)))


def named(moment: Moment, part: Part) -> Outcome | None:
    """« les réunions », « ajouter une date »: the screen by its name. None: these words are something else."""
    shown = NAMES.get(normal(part.text)) if part.kind is PartKind.TEXT else None
    return shown(moment) if shown else None


def press(moment: Moment, meeting_id: str, action: str, detail: str = "") -> Outcome | None:
    """A button about the calendar. None: no such meeting or button."""
    if action == "list":
        return show(moment)
    meeting = edits.find(moment, meeting_id)
    outcome = _pressed(moment, meeting, action, detail) if meeting else None
    return _busy(outcome, moment, meeting) if outcome and meeting else None


def _pressed(moment: Moment, meeting: Meeting, action: str, detail: str) -> Outcome | None:
    if action in ASKED:
        ask = answers.question(moment, edits.edited(moment, meeting), action)
        return moment.go(f"calendar.{action}", ask, topic=str(meeting.id))
    if action == "set":
        chosen = answers.chosen(moment, meeting, detail)
        without_words = replace(moment, state=replace(moment.state, parts=()))
        return _changed(without_words, meeting, **chosen) if chosen else None
    return ACTIONS[action](moment, meeting) if action in ACTIONS else None


def wrote(moment: Moment, part: Part) -> Outcome | None:
    """What she wrote about the meeting that is open, or being asked about. None: it is about something else."""
    meeting = edits.find(moment, moment.state.topic)
    asked = moment.state.place.removeprefix("calendar.")
    if meeting is None:
        return None
    if part.kind is PartKind.LOCATION:
        return _changed(moment, meeting, position=edits.FIELDS["position"](part.text))
    if moment.state.place == calendar_watch.ASKED:
        return calendar_add.pasted(moment, part) or calendar_watch.answered(moment, meeting, part)
    if asked not in ASKED:
        return None
    answer = answers.read(moment, edits.edited(moment, meeting), asked, part)
    read = moment.stay(answer) if isinstance(answer, Message) else _changed(moment, meeting, **answer)
    return _busy(read, moment, meeting)


def _busy(outcome: Outcome, moment: Moment, meeting: Meeting) -> Outcome:
    """She is at this meeting: the ten minutes of quiet begin again, if something of it is not told yet."""
    if outcome.changes or str(meeting.id) not in outcome.state.edits:
        return outcome
    return replace(outcome, changes=(edits.quiet(moment, meeting),))


def opened(moment: Moment, meeting: Meeting) -> Outcome:
    return moment.go(edits.ONE, _sheet(moment, meeting), topic=str(meeting.id))


def present(moment: Moment) -> Message | None:
    """The screen again; None when its meeting is gone."""
    meeting = edits.find(moment, moment.state.topic)
    if meeting is None:
        return None
    asked = moment.state.place.removeprefix("calendar.")
    if asked in ASKED:
        return answers.question(moment, edits.edited(moment, meeting), asked)
    return _sheet(moment, meeting)


def quiet(moment: Moment, event: Rang) -> Outcome:
    """Ten minutes without a word about this meeting: what she changed is told, and she knows it."""
    meeting = edits.find(moment, event.subject)
    return _keep(moment, meeting) if meeting and edits.edited(moment, meeting) != meeting else moment.stay()


# ---- one meeting ---------------------------------------------------------------------------------------


def _sheet(moment: Moment, meeting: Meeting) -> Message:
    """Everything about it, as she wants it; and what to do with changes that nobody was told yet."""
    new = edits.edited(moment, meeting)
    change = () if new == meeting else _to_tell(meeting, new, moment)
    is_told = bool(change) and edits.is_told(meeting, new, moment.today)
    told = words.not_told_yet(_morning(moment)) if is_told else ""
    text = "\n".join(filter(None, (*words.sheet(new), told)))
    return Message(text, stack(*change, *_buttons(meeting, new), Button(words.BUTTON_SEASON, "c:0:list")))


def _to_tell(meeting: Meeting, new: Meeting, moment: Moment) -> tuple[Button, ...]:
    label = words.BUTTON_TELL if edits.is_told(meeting, new, moment.today) else words.BUTTON_DONE
    return Button(label, f"c:{meeting.id}:tell"), Button(words.BUTTON_UNDO, f"c:{meeting.id}:undo")


def _buttons(meeting: Meeting, new: Meeting) -> tuple[Button, ...]:
    """What is missing comes first; everything else is one press further."""
    if new.cancelled:
        return (Button(words.BUTTON_PUT_BACK, f"c:{meeting.id}:back"),) if meeting.cancelled else ()
    publish = () if new.published else (Button(words.BUTTON_PUBLISH, f"c:{meeting.id}:publish"),)
    sheet = Button(desk_words.BUTTON_SHEET, f"ag:{meeting.id}:show")
    missing = (Button(words.SAY[field], f"c:{meeting.id}:{field}") for field in words.missing(new))
    return (*publish, *missing, Button(words.BUTTON_CHANGE, f"c:{meeting.id}:change"), sheet)


def _change(moment: Moment, meeting: Meeting) -> Outcome:
    """Everything that can be changed."""
    new = edits.edited(moment, meeting)
    fields = (Button(label, f"c:{meeting.id}:{field}") for field, label in words.change_buttons(new).items())
    cancel = () if new.cancelled else (Button(words.BUTTON_CANCEL, f"c:{meeting.id}:cancel"),)
    back = Button(words.BUTTON_BACK, f"c:{meeting.id}:show")
    return moment.go(edits.ONE, Message(words.change_what(new), stack(*fields, *cancel, back)), topic=str(meeting.id))


# ---- what the buttons do -------------------------------------------------------------------------------


def _changed(moment: Moment, meeting: Meeting, **values: object) -> Outcome:
    """It is changed for her; the others hear of it after her « c'est bon », or ten minutes of quiet."""
    after = edits.edit(moment, meeting, **values)
    outcome = opened(after, meeting)
    return replace(outcome, changes=(edits.quiet(after, meeting),))


def _tell(moment: Moment, meeting: Meeting) -> Outcome:
    """« C'est bon »: at once, or the meeting again when there is nothing to tell (any more)."""
    is_changed = edits.edited(moment, meeting) != meeting
    return _keep(moment, meeting) if is_changed else opened(moment, meeting)


def _keep(moment: Moment, meeting: Meeting) -> Outcome:
    new = edits.edited(moment, meeting)
    people = moment.facts.concerned if edits.is_told(meeting, new, moment.today) else None
    said = words.done(new, people, _morning(moment))
    shown = Button(words.BUTTON_SHOW, f"c:{meeting.id}:show")
    message = Message(said, stack(shown, Button(words.BUTTON_SEASON, "c:0:list")))
    return replace(edits.commit(moment, meeting), messages=(message,))


def _nothing(moment: Moment, meeting: Meeting) -> Outcome:
    """What she wrote was no answer."""
    shown = Button(words.BUTTON_SHOW, f"c:{meeting.id}:show")
    return moment.home(Message(watch_words.NOT_THE_VENUE, stack(shown, Button(home_words.BUTTON_MENU, "menu"))))


def _morning(moment: Moment) -> time | None:
    """When people may be written to again; None when they may be now."""
    return moment.settings.quiet_to if is_quiet(moment.at, moment.settings) else None


def _undo(moment: Moment, meeting: Meeting) -> Outcome:
    after = edits.undo(moment, meeting)
    return replace(opened(after, meeting), changes=(edits.quiet(after, meeting),))


def _ask_cancel(moment: Moment, meeting: Meeting) -> Outcome:
    """Asked once more: ten minutes after a slip of the finger everybody would stay at home."""
    yes, no = Button(words.BUTTON_CANCEL_YES, f"c:{meeting.id}:cancelled"), Button(words.BUTTON_NO, "")
    shown = replace(no, data=f"c:{meeting.id}:show")
    return moment.stay(Message(words.sure_to_cancel(edits.edited(moment, meeting)), stack(yes, shown)))


NAMES: dict[str, Callable[[Moment], Outcome]] = {
    **dict.fromkeys(("reunions", "les reunions", "le calendrier", "calendrier", "les dates"), show),
    **dict.fromkeys(("ajouter", "ajouter une date", "ajouter des dates", "ajouter une reunion"), calendar_add.ask),
}
ASKED = tuple(words.CHANGE)  # what is asked in words: day, hour, venue, commune, address, position
ACTIONS: dict[str, Callable[[Moment, Meeting], Outcome]] = {
    "show": opened,
    "change": _change,
    "tell": _tell,
    "undo": _undo,
    "cancel": _ask_cancel,
    "cancelled": lambda moment, meeting: _changed(moment, meeting, cancelled=True),
    "back": lambda moment, meeting: _changed(moment, meeting, cancelled=False),
    "later": calendar_watch.later,
    "nothing": _nothing,
    "publish": lambda moment, meeting: _changed(moment, meeting, published=True),
}
