"""After a meeting: what became of each idea presented, in two taps and a note, and a word to those who came.

Tap one says what became of the idea and shows what its author will read; tap two sends it. A note is one message
written in between, and shown with the rest before it leaves.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conversations import following
from conversations.changes import AlarmCleared, AlarmSet, Change, MessageThreaded, StatusChanged, ThreadOpened
from conversations.dates import at_local
from conversations.exchange import Button, Lane, Message, Rang, stack
from conversations.facilitator import inbox, status
from conversations.facts import Presented, Sheet
from conversations.model import Idea, Meeting, Part, PartKind, Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import aftermath as words
from conversations.words import agenda as agenda_words
from conversations.words import contact as contact_words
from conversations.words import desk as desk_words
from conversations.words import home as home_words
from conversations.words import referral as referral_words

AFTER = "after"  # alarm of a facilitator: what became of the ideas of this meeting, the day after
NOTE, WORD = "after.note", "after.word"  # places: her note to an author, her word to those who came
WEEK = 7  # days after the meeting; then its authors are asked how it went

OUTCOMES = {
    "on": Status.DISCUSSED,
    "next": Status.AGENDA,
    "done": Status.DONE,
    "absent": Status.READ,
}


def rang(moment: Moment, _: Rang) -> Outcome:
    """The day after: one message for each idea of which nothing was decided yet."""
    sheet = moment.facts.sheet
    meeting = next((m for m in moment.facts.meetings if sheet and m.id == sheet.meeting), None)
    if sheet is None or meeting is None or meeting.cancelled or meeting.day >= moment.today:
        return moment.stay()
    if not (sheet.to_present or sheet.guests):
        return moment.stay(changes=_ask_authors(moment, meeting, sheet))
    asked = (_what_became(moment, meeting, item.idea, item.name) for item in sheet.to_present)
    return moment.stay(_it_is_over(meeting, sheet), *asked, changes=_ask_authors(moment, meeting, sheet))


def _it_is_over(meeting: Meeting, sheet: Sheet) -> Message:
    word = (Button(words.BUTTON_WORD, f"ag:{meeting.id}:word"),) if sheet.guests else ()
    text = words.it_is_over(meeting, len(sheet.to_present))
    return Message(text, stack(*word, Button(home_words.BUTTON_MENU, "menu")), lane=Lane.DESK)


def _what_became(moment: Moment, meeting: Meeting, idea: Idea, name: str, replaces: int = 0) -> Message:
    became = f"ag:{meeting.id}:became:{idea.number}"
    choices = (Button(label, f"{became}:{key}") for key, label in words.BUTTONS_AFTER.items())
    card = Button(agenda_words.button_idea(idea.number), f"d:{idea.number}:show")
    text = words.what_became(idea.number, agenda_words.name_of(idea, name), agenda_words.gist(idea))
    thread = Thread(idea.person, idea.number)
    refer = (Button(referral_words.BUTTON_REFER, f"d:{idea.number}:refer"),) if moment.settings.partners else ()
    return Message(text, stack(*choices, *refer, card), lane=Lane.DESK, thread=thread, replaces=replaces)


def _ask_authors(moment: Moment, meeting: Meeting, sheet: Sheet) -> tuple[AlarmSet, ...]:
    due = at_local(meeting.day + timedelta(days=WEEK), moment.settings.reminder_hour, moment.settings.zone)
    return tuple(
        AlarmSet(following.HOW, str(item.idea.number), max(due, moment.at + timedelta(days=1)), item.idea.person)
        for item in sheet.items
    )


# ---- what became of an idea -----------------------------------------------------------------------------


def press(moment: Moment, meeting: Meeting, sheet: Sheet, rest: list[str], screen_id: int) -> Outcome | None:
    """A button after the meeting. None: no such idea or button."""
    match rest:
        case ["word"]:
            return ask_word(moment, meeting)
        case ["send-word"]:
            return send_word(moment, meeting, sheet)
        case ["no-word"]:
            return moment.home(Message(words.NO_WORD, _menu()))
    item = next((one for one in sheet.items if str(one.idea.number) == rest[1]), None) if len(rest) > 1 else None
    if item is None:
        return None
    if item.idea.status is not Status.AGENDA:  # somebody decided already: what it is now
        return moment.stay(*inbox.card(item.idea, item.name, moment, to=moment.person.id))
    match rest:
        case ["ask", _]:
            return moment.stay(_what_became(moment, meeting, item.idea, item.name, screen_id))
        case ["became", _, key] if key in OUTCOMES:
            return preview(moment, meeting, item, key, screen_id)
        case ["send", _, key] if key in OUTCOMES:
            return decide(moment, meeting, item.idea, key, is_told=True)
        case ["quiet", _, key] if key in OUTCOMES:
            return decide(moment, meeting, item.idea, key, is_told=False)
    return None


def preview(
    moment: Moment, meeting: Meeting, item: Presented, key: str, screen_id: int = 0, note: Part | None = None
) -> Outcome:
    """What the author will read. Words of hers that come now are the note, shown with it before anything leaves."""
    after = _after(moment, item.idea, key)
    if after is None:
        return moment.stay(Message(desk_words.NO_MEETING, _menu()))
    number = item.idea.number
    keys = stack(
        Button(words.BUTTON_SEND_NOTE if note else words.BUTTON_SEND, f"ag:{meeting.id}:send:{number}:{key}"),
        Button(words.BUTTON_QUIET, f"ag:{meeting.id}:quiet:{number}:{key}"),
        Button(words.BUTTON_OTHER, f"ag:{meeting.id}:ask:{number}"),
    )
    name = agenda_words.name_of(item.idea, item.name)
    told = _with_note(moment, _told(moment, meeting, after), note)
    text = words.preview_with_note(name, told) if note else words.preview(name, told)
    shown = Message(text, keys, lane=Lane.DESK, thread=Thread(item.idea.person, number), replaces=screen_id)
    state = replace(moment.state, place=NOTE, topic=f"{meeting.id}:{number}:{key}", parts=(note,) if note else ())
    return Outcome(state, (shown,))


def wrote(moment: Moment, part: Part) -> Outcome | None:
    """Her words where one of the two is awaited. None: an answer to somebody's message is for that person."""
    thread = moment.facts.thread
    if moment.state.place == WORD and thread is None:
        return write_word(moment, part)
    if moment.state.place == NOTE and (thread is None or str(thread.idea) == _topic(moment)[1]):
        return write_note(moment, part)
    return None


def write_note(moment: Moment, part: Part) -> Outcome | None:
    """Her note at the preview; a second one takes its place. None: the idea is no longer to be decided on."""
    sheet, (meeting_id, number, key) = moment.facts.sheet, _topic(moment)
    meeting = next((m for m in moment.facts.meetings if str(m.id) == meeting_id), None)
    item = next((one for one in sheet.to_present if str(one.idea.number) == number), None) if sheet else None
    if meeting is None or item is None or key not in OUTCOMES:
        return None
    return preview(moment, meeting, item, key, note=part)


def _note(moment: Moment, meeting: Meeting, number: int, key: str) -> Part | None:
    """The note written for this very idea and outcome, if any."""
    is_here = moment.state.place == NOTE and moment.state.topic == f"{meeting.id}:{number}:{key}"
    return moment.state.parts[-1] if is_here and moment.state.parts else None


def decide(moment: Moment, meeting: Meeting, idea: Idea, key: str, *, is_told: bool) -> Outcome:
    """Kept, and told to the author in plain words with her note; she hears whether it arrived."""
    after = _after(moment, idea, key)
    if after is None:
        return moment.home(Message(desk_words.NO_MEETING, _menu()))
    note = _note(moment, meeting, idea.number, key) if is_told else None
    changes: list[Change] = [StatusChanged(idea.number, after.status, moment.at, after.meeting)]
    if key in ("absent", "next"):  # it is not known how it went, or not over
        changes.append(AlarmCleared(following.HOW, str(idea.number), idea.person))
    if note:
        thread = Thread(idea.person, idea.number)
        changes += [ThreadOpened(thread, moment.at), MessageThreaded(note.message, thread)]
    said = Message(words.decided(idea.number, after.status), _others(moment, meeting, idea), lane=Lane.DESK)
    told = _tell(moment, meeting, after, note) if is_told else ()
    return moment.home(said, *told, changes=changes)


def _others(moment: Moment, meeting: Meeting, decided: Idea) -> tuple[tuple[Button, ...], ...]:
    """The ideas still to be decided on, and the menu."""
    items = moment.facts.sheet.to_present if moment.facts.sheet else ()
    left = [item.idea.number for item in items if item.idea.number != decided.number]
    asks = (Button(agenda_words.button_idea(number), f"ag:{meeting.id}:ask:{number}") for number in left)
    return stack(*asks, Button(home_words.BUTTON_MENU, "menu"))


def _after(moment: Moment, idea: Idea, key: str) -> Idea | None:
    """The idea as it will be. None: there is no next meeting to put it on."""
    to = OUTCOMES[key]
    assert to in status.AFTER_A_MEETING, "what may become of an idea is a table"
    following_one = next((m for m in moment.meetings_ahead if m.id != idea.meeting), None)
    if to is not Status.AGENDA:
        return replace(idea, status=to, meeting=0 if to is Status.READ else idea.meeting)
    return replace(idea, status=to, meeting=following_one.id) if following_one else None


def _tell(moment: Moment, meeting: Meeting, idea: Idea, note: Part | None) -> tuple[Message, ...]:
    """One message for words; what can't be read follows it as it was sent."""
    thread, answer = Thread(idea.person, idea.number), Button(contact_words.BUTTON_ANSWER, f"answer:{idea.number}")
    text = _told(moment, meeting, idea)
    keys = stack(answer, Button(home_words.BUTTON_MY_IDEAS, "mine"))
    head = Message(text, keys, to=idea.person, thread=thread, receipt=moment.person.id)
    if note is None or note.kind is PartKind.TEXT:
        return (replace(head, text=_with_note(moment, text, note)),)
    media = Message(to=idea.person, part=note, part_from=moment.person.id, thread=thread)
    return (head, media)


def _with_note(moment: Moment, text: str, note: Part | None) -> str:
    if note is None:
        return text
    said = note.text if note.kind is PartKind.TEXT else f"({agenda_words.NOT_WRITTEN})"
    return f"{text}\n\n{contact_words.from_her(moment.signed)}\n{said}"


def _told(moment: Moment, meeting: Meeting, idea: Idea) -> str:
    to = next((m for m in moment.facts.meetings if m.id == idea.meeting), meeting)
    return words.told_resident(idea, to, moment.signed)


# ---- a word to those who came ---------------------------------------------------------------------------


def ask_word(moment: Moment, meeting: Meeting) -> Outcome:
    cancel = Button(words.BUTTON_NO_WORD, f"ag:{meeting.id}:no-word")
    return moment.go(WORD, Message(words.write_word(meeting), stack(cancel)), topic=str(meeting.id))


def write_word(moment: Moment, part: Part) -> Outcome | None:
    """What they will read, and how many they are. None: nobody came, or it is not words."""
    sheet = moment.facts.sheet
    meeting = next((m for m in moment.facts.meetings if sheet and m.id == sheet.meeting), None)
    if sheet is None or meeting is None or not sheet.guests:
        return None
    cancel = Button(words.BUTTON_NO_WORD, f"ag:{meeting.id}:no-word")
    if part.kind is not PartKind.TEXT:
        return moment.stay(Message(words.ONLY_WORDS, stack(cancel)))
    send = Button(words.BUTTON_SEND_WORD, f"ag:{meeting.id}:send-word")
    shown = f"{words.before_word(len(sheet.guests))}\n\n{words.word(meeting, moment.signed)}\n{part.text}"
    return Outcome(replace(moment.state, parts=(part,)), (Message(shown, stack(send, cancel)),))


def send_word(moment: Moment, meeting: Meeting, sheet: Sheet) -> Outcome | None:
    """Once each; never again when it is unknown whether it arrived. None: nothing is written, or it left already."""
    if moment.state.place != WORD or moment.state.topic != str(meeting.id) or not moment.state.parts:
        return None
    text = f"{words.word(meeting, moment.signed)}\n{moment.state.parts[-1].text}"
    letter = Message(text, stack(Button(contact_words.BUTTON_ANSWER, "answer:0")), lane=Lane.ANNOUNCEMENT, once=True)
    letters = (replace(letter, to=guest.person, thread=Thread(guest.person)) for guest in sheet.guests)
    return moment.home(Message(words.word_left(len(sheet.guests)), _menu()), *letters)


def _topic(moment: Moment) -> tuple[str, str, str]:
    meeting, _, rest = moment.state.topic.partition(":")
    number, _, key = rest.partition(":")
    return meeting, number, key


def _menu() -> tuple[tuple[Button, ...], ...]:
    return stack(Button(home_words.BUTTON_MENU, "menu"))
