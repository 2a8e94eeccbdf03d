"""Coming to a meeting: yes or no, with how many, another answer later, and help to come."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from conversations.changes import AlarmSet, HelpToComeAsked, RsvpGiven
from conversations.exchange import Button, Message, stack
from conversations.facilitator import reply
from conversations.model import Meeting, Part, PartKind, Rsvp, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.understanding import normal
from conversations.words import coming as words
from conversations.words import desk as desk_words
from conversations.words import home as home_words
from conversations.words import ideas as ideas_words

HOW_MANY, HELP = "coming.people", "coming.help"  # places: what is written there is a number, or the help needed
FEW, MORE = (1, 2, 3, 4), (5, 6, 7, 8, 9, 10)
MOST = 50  # people of one answer; more is a slip of the finger, or a group that had better speak with her


def press(moment: Moment, meeting: Meeting, action: str, screen_id: int) -> Outcome | None:
    """A button under a meeting or a reminder. None: no such button."""
    match action:
        case "yes":
            return says_yes(moment, meeting)
        case "no":
            return says_no(moment, meeting)
        case "more":
            return moment.stay(_how_many(moment, meeting, MORE, screen_id))
        case "help":
            return ask_help(moment, meeting)
    number = action.removeprefix("n")
    if not number.isdecimal() or not 1 <= int(number[:4]) <= MOST:
        return None
    return with_people(moment, meeting, int(number), screen_id)


def says_yes(moment: Moment, meeting: Meeting) -> Outcome:
    """Kept at once; how many come is asked afterwards, and one person until it is said."""
    before = moment.facts.rsvps.get(meeting.id)
    if before and before.coming and before.people > 1:
        return with_people(moment, meeting, before.people)
    said = RsvpGiven(meeting.id, Rsvp(True), moment.at)
    return _at(moment, HOW_MANY, meeting, _how_many(moment, meeting, FEW), said)


def says_no(moment: Moment, meeting: Meeting) -> Outcome:
    said = RsvpGiven(meeting.id, Rsvp(False), moment.at)
    yes = Button(words.BUTTON_COMING_AFTER_ALL, f"m:{meeting.id}:yes")
    text = words.not_coming(meeting, moment.today, is_reminded=bool(moment.person.reminders))
    return _at(moment, HOME, meeting, Message(text, stack(yes, way_on(moment))), said)


def with_people(moment: Moment, meeting: Meeting, people: int, screen_id: int = 0) -> Outcome:
    said = RsvpGiven(meeting.id, Rsvp(True, people), moment.at)
    text = words.coming(meeting, moment.today, people)
    told = Message(text, stack(*_next_steps(moment, meeting), way_on(moment)), replaces=screen_id)
    return _at(moment, HOME, meeting, told, said)


def write(moment: Moment, part: Part) -> Outcome | None:
    """Words at « Vous venez à combien ? ». None: they speak of something else."""
    meeting = _topic(moment)
    if meeting is None or part.kind is not PartKind.TEXT:
        return None
    people = how_many(part.text)
    if people:
        return with_people(moment, meeting, people)
    if moment.state.misses or not (_numbers(part.text) or normal(part.text).startswith(_TOGETHER)):
        return None
    again = replace(_how_many(moment, meeting, FEW), text=words.HOW_MANY_WITH_YOU)
    return Outcome(replace(moment.state, misses=1), (again,))


# ---- help to come ---------------------------------------------------------------------------------------


def ask_help(moment: Moment, meeting: Meeting) -> Outcome:
    """What help is needed goes to her in their own words. In the middle of an idea only that it is needed does."""
    if _is_telling(moment):
        return _help(moment, meeting, Part(PartKind.TEXT, words.NEEDS_HELP))
    asked = Message(words.help_with_what(moment.settings), stack(way_on(moment)))
    return moment.go(HELP, asked, topic=str(meeting.id))


def write_help(moment: Moment, part: Part) -> Outcome | None:
    meeting = _topic(moment)
    return _help(moment, meeting, part) if meeting else None


def help_in_words(moment: Moment, part: Part) -> Outcome | None:
    """« J'ai besoin d'aide pour venir », said anywhere. None: there is no meeting to come to."""
    meeting = moment.next_meeting
    return _help(moment, meeting, part) if meeting else None


def _help(moment: Moment, meeting: Meeting, part: Part) -> Outcome:
    """A note of the meeting's sheet, and a message she can answer; more words that follow are for her too."""
    name = desk_words.who(moment.person, moment.person.id)
    messages, link = reply.to_desk(moment, part, Thread(moment.person.id), words.needs_help(name, meeting))
    note = HelpToComeAsked(meeting.id, part.text or words.NOT_WRITTEN, moment.at)
    if _is_telling(moment):
        told = Message(words.help_is_asked(moment.settings), stack(way_on(moment)))
        return moment.stay(*messages, told, changes=(note, link))
    due = moment.at + timedelta(seconds=moment.settings.settle_seconds)
    return moment.go("contact", *messages, changes=(note, link, AlarmSet("settle", "contact", due)))


# ---- how many -------------------------------------------------------------------------------------------

_SPELT = ("un une seul seule", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix")
_NUMBER_WORDS = {word: number for number, several in enumerate(_SPELT, 1) for word in several.split()}
_TOGETHER = ("avec", "moi et", "plusieurs", "en famille")  # an answer without a number: it is asked again
# « avec mes 3 enfants » is four people, « 2 adultes et 3 enfants » five: they are asked, and not guessed.
_NOT_ALL = re.compile(r"\b(avec|et|plus|ou|entre|enfants?|adultes?|moins)\b|\ble \d|\d ?h\b")  # nor a day, nor an hour
_A_THING = re.compile(r"\bune? (?!personne|seule?\b)\w+")  # « une idée », « un bus »


def how_many(text: str) -> int | None:
    """The number of people in a few words; None when there is none, several, or one that may not count everybody."""
    numbers = _numbers(text)
    if len(set(numbers)) != 1 or _NOT_ALL.search(normal(text)) or len(text.split()) > 6:
        return None
    return numbers[0] if 1 <= numbers[0] <= MOST else None


def names_another_day(text: str, meeting: Meeting) -> bool:
    """« Je viens le 27 », when the meeting is not on a 27th."""
    said = re.search(r"\ble (\d{1,2})\b", normal(text))
    return said is not None and int(said[1]) != meeting.day.day


def _numbers(text: str) -> list[int]:
    found = []
    for word in _A_THING.sub("", normal(text)).split():
        if word.isdecimal() and len(word) < 4:
            found.append(int(word))
        elif word in _NUMBER_WORDS:
            found.append(_NUMBER_WORDS[word])
    return found


# ---- screens --------------------------------------------------------------------------------------------


def present(moment: Moment) -> Message | None:
    """The question asked, shown again. None: its meeting is gone."""
    meeting = _topic(moment)
    if meeting is None:
        return None
    if moment.state.place == HELP:
        return Message(words.help_with_what(moment.settings), stack(way_on(moment)))
    return _how_many(moment, meeting, FEW)


def way_on(moment: Moment) -> Button:
    """Back to the idea being told, or to the menu."""
    draft = moment.state.draft
    if draft and _is_telling(moment):
        return Button(ideas_words.BUTTON_GO_ON, f"draft:{draft.serial}:on")
    return Button(home_words.BUTTON_MENU, "menu")


def _how_many(moment: Moment, meeting: Meeting, numbers: tuple[int, ...], replaces: int = 0) -> Message:
    """Numbers stand in one row: they are short, and are read as a scale."""
    row = tuple(Button(str(number), f"m:{meeting.id}:n{number}") for number in numbers)
    more = (Button(words.BUTTON_MORE, f"m:{meeting.id}:more"),) if numbers == FEW else ()
    others = stack(*more, *_next_steps(moment, meeting), way_on(moment))
    text = words.coming(meeting, moment.today) if numbers == FEW else words.HOW_MANY_OR_WRITE
    return Message(text, (row, *others), replaces=replaces)


def _next_steps(moment: Moment, meeting: Meeting) -> tuple[Button, ...]:
    remind = () if moment.person.reminders else (Button(words.BUTTON_REMIND, "reminders:on"),)
    return (Button(words.BUTTON_HELP, f"m:{meeting.id}:help"), *remind)


def _at(moment: Moment, place: str, meeting: Meeting, message: Message, said: RsvpGiven) -> Outcome:
    """Only somebody with nothing else under way is led to the next question: a reminder never breaks into an idea."""
    if moment.state.place not in (HOME, HOW_MANY, HELP):
        return moment.stay(message, changes=(said,))
    return moment.go(place, message, topic=str(meeting.id) if place != HOME else moment.state.topic, changes=(said,))


def _is_telling(moment: Moment) -> bool:
    return moment.state.draft is not None and moment.state.place.startswith("idea.")


def _topic(moment: Moment) -> Meeting | None:
    return next((m for m in moment.meetings_ahead if str(m.id) == moment.state.topic), None)
