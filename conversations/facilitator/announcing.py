"""Writing to many: words, the preview, whom it is for, a yes; then how far it is, in one message edited in place.

What was written stays in `state.parts` and the audience in `state.topic` until she says yes. From then on an alarm
of hers, every few seconds, has more rows written down and shows the numbers, until nothing of it waits any more.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conversations import news
from conversations.changes import (
    AlarmSet,
    AnnouncementBegun,
    AnnouncementEnded,
    AnnouncementStopped,
    AnnouncementWentOn,
    Change,
)
from conversations.exchange import Button, Lane, Message, Rang, stack
from conversations.meetings import menu_button
from conversations.model import Announcement, Audience, Part, PartKind, Sending
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.reading_ease import hard
from conversations.reminders import is_quiet, next_allowed
from conversations.state import HOME
from conversations.words import announcing as words
from conversations.words import hint as hint_words

WRITING, CHOOSING, SURE = "announce", "announce.who", "announce.sure"
ALARM = "announcing"  # subject: the announcement's number, and the message that shows how far it is
EVERYBODY = Audience("all")
LONGEST = 3500  # characters: with the heading it is one message of Telegram
SENDABLE = (PartKind.TEXT, PartKind.PHOTO, PartKind.VIDEO, PartKind.VOICE, PartKind.AUDIO, PartKind.DOCUMENT)
AGAIN = timedelta(seconds=5)  # between two looks at how far it is
A_MINUTE = 29 * 60  # messages to many that leave in a minute


# ---- writing ------------------------------------------------------------------------------------------------


def begin(moment: Moment) -> Outcome:
    """Nothing can be announced to nobody."""
    if not _number(moment, EVERYBODY):
        return moment.home(Message(words.NOBODY_YET, stack(menu_button())))
    return replace_parts(moment, ()).go(WRITING, _ask_words())


def write(moment: Moment, part: Part) -> Outcome:
    """Her words, shown as everybody will see them; then the question whom they are for."""
    if part.kind not in SENDABLE:
        return moment.stay(Message(words.ONLY_WORDS, _give_up()))
    if len(part.text) > LONGEST:
        return moment.stay(Message(words.TOO_LONG, _give_up()))
    there = replace_parts(moment, (part,))
    hint = [Message(hint_words.hard(found))] if (found := hard(part.text)) else []
    return there.go(CHOOSING, Message(words.PREVIEW), _as_seen(there), *hint, _ask_whom(there))


def edited(moment: Moment, part: Part) -> Outcome | None:
    """She mended her words where they stand: shown anew. None: it is another message, or they left already."""
    is_here = moment.state.place in (CHOOSING, SURE) and part.message
    return write(moment, part) if is_here and any(p.message == part.message for p in moment.state.parts) else None


def press(moment: Moment, action: str, key: str, screen_id: int) -> Outcome | None:
    """A button of these screens. None when she is not at one of them any more."""
    if moment.state.place not in (WRITING, CHOOSING, SURE):
        return None
    match action:
        case "no":
            return moment.home(Message(words.GIVEN_UP, stack(menu_button())))
        case "words":
            return moment.go(WRITING, _ask_words())
    if not moment.state.parts:
        return None
    match action:
        case "whom":
            return moment.go(CHOOSING, replace(_ask_whom(moment), replaces=screen_id))
        case "pick":
            return moment.stay(replace(_pick(moment, key), replaces=screen_id))
        case "for":
            return choose(moment, _audience(key), screen_id)
        case "send" if moment.state.place == SURE:
            return send(moment, screen_id)
    return None


def choose(moment: Moment, audience: Audience, screen_id: int) -> Outcome | None:
    number = _number(moment, audience)
    whom = _whom(moment, audience)
    if not number or not whom:
        return None
    text = words.sure(number, whom)
    if is_quiet(moment.at, moment.settings):
        text = f"{text}\n{words.TOMORROW}"
    elif number > A_MINUTE:
        text = f"{text}\n{words.minutes(number // A_MINUTE + 1)}"
    buttons = stack(
        Button(words.BUTTON_SEND, "an:send:"),
        Button(words.BUTTON_WHO, "an:whom:"),
        Button(words.BUTTON_CHANGE, "an:words:"),
        Button(words.BUTTON_GIVE_UP, "an:no:"),
    )
    return moment.go(SURE, Message(text, buttons, replaces=screen_id), topic=_topic(audience))


def present(moment: Moment) -> Message:
    """The screen she is at, again."""
    return _ask_whom(moment) if moment.state.parts and moment.state.place != WRITING else _ask_words()


# ---- sending ------------------------------------------------------------------------------------------------


def send(moment: Moment, screen_id: int) -> Outcome:
    """She said yes: the question becomes the message that shows how far it is."""
    audience, looking = _audience(moment.state.topic), moment.facts.looking
    number, total = looking.next_announcement, looking.audiences.get(audience, 0)
    going = Announcement(number, audience, total, total, 0, 0, 0, Sending.GOING)
    begun = AnnouncementBegun(number, audience, announced(moment), moment.at)
    shown = replace(_progress(moment, going), replaces=screen_id)
    return moment.home(shown, changes=(begun, _look_again(moment, f"{number}:{screen_id}")))


def rang(moment: Moment, event: Rang) -> Outcome:
    """A few seconds later: more of it is written down, and the numbers are shown."""
    sending = moment.facts.looking.announcement
    screen = event.subject.partition(":")[2]
    if sending is None or not moment.is_facilitator or not screen.isdecimal():
        return moment.stay()
    shown = replace(_progress(moment, sending), replaces=int(screen))
    if sending.is_over:
        return moment.stay(shown, changes=(AnnouncementEnded(sending.number, moment.at),))
    more: tuple[Change, ...] = ()
    if sending.state is Sending.GOING:
        more = (AnnouncementWentOn(sending.number, moment.at),)
    return moment.stay(shown, changes=(*more, _look_again(moment, event.subject)))


def stop(moment: Moment, screen_id: int) -> Outcome | None:
    """What has not left stays; the numbers are settled at the next look."""
    sending = moment.facts.looking.announcement
    if sending is None:
        return None
    if sending.is_over:
        return moment.stay(replace(_progress(moment, sending), replaces=screen_id))
    stopped = AnnouncementStopped(sending.number, moment.at)
    shown = replace(_progress(moment, replace(sending, state=Sending.STOPPED)), replaces=screen_id)
    return moment.stay(shown, changes=(stopped, _look_again(moment, f"{sending.number}:{screen_id}")))


def announced(moment: Moment) -> Message:
    """What each person gets: her words as she wrote them, and a way out of the news. Sent once even in doubt."""
    part = moment.state.parts[0]
    buttons = stack(news.BUTTON_NO_MORE)
    if part.kind is PartKind.TEXT:
        text = f"{words.heading(moment.settings)}\n\n{part.text}"
        return Message(text, buttons, lane=Lane.ANNOUNCEMENT, once=True)
    return Message("", buttons, part=part, part_from=moment.person.id, lane=Lane.ANNOUNCEMENT, once=True)


def _as_seen(moment: Moment) -> Message:
    return replace(announced(moment), lane=Lane.ANSWER, once=False)


def _progress(moment: Moment, sending: Announcement) -> Message:
    stop_button = stack(Button(words.BUTTON_STOP, f"ann:{sending.number}:stop"))
    if sending.state is Sending.STOPPED:
        return Message(f"{words.STOPPED}\n{words.result(sending)}", stack(menu_button()), lane=Lane.DESK)
    if sending.is_over:
        return Message(f"{words.OVER}\n{words.result(sending)}", stack(menu_button()), lane=Lane.DESK)
    if is_quiet(moment.at + AGAIN, moment.settings):
        return Message(f"{words.progress(sending)}\n{words.TOMORROW}", stop_button, lane=Lane.DESK)
    return Message(words.progress(sending), stop_button, lane=Lane.DESK)


def _look_again(moment: Moment, subject: str) -> AlarmSet:
    return AlarmSet(ALARM, subject, next_allowed(moment.at + AGAIN, moment.settings))


# ---- whom it is for -----------------------------------------------------------------------------------------


def _ask_words() -> Message:
    return Message(words.WRITE, _give_up())


def _give_up() -> tuple[tuple[Button, ...], ...]:
    return stack(Button(words.BUTTON_GIVE_UP, "an:no:"))


def _ask_whom(moment: Moment) -> Message:
    """Everybody, those who come to the next meeting, or those with an idea of a commune or a field: with how many."""
    everybody = Button(words.button_all(_number(moment, EVERYBODY)), f"an:for:{_topic(EVERYBODY)}")
    buttons = stack(
        everybody,
        *_coming(moment),
        *(Button(words.BUTTON_COMMUNE, "an:pick:commune") for _ in _some(moment, "commune")[:1]),
        *(Button(words.BUTTON_FIELD, "an:pick:field") for _ in _some(moment, "field")[:1]),
        Button(words.BUTTON_CHANGE, "an:words:"),
        Button(words.BUTTON_GIVE_UP, "an:no:"),
    )
    return Message(words.WHO, buttons)


def _coming(moment: Moment) -> tuple[Button, ...]:
    meeting = moment.next_meeting
    audience = Audience("coming", str(meeting.id) if meeting else "")
    number = _number(moment, audience)
    if not meeting or not number:
        return ()
    return (Button(words.button_coming(meeting, number), f"an:for:{_topic(audience)}"),)


def _pick(moment: Moment, kind: str) -> Message:
    """One of the communes or fields that have somebody, two on a line: there may be thirty."""
    buttons = [
        Button(words.button_one(_label(moment, audience), _number(moment, audience)), f"an:for:{_topic(audience)}")
        for audience in _some(moment, kind)
    ]
    pairs = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    text = words.WHICH_FIELD if kind == "field" else words.WHICH_COMMUNE
    return Message(text, (*pairs, *stack(Button(words.BUTTON_WHO, "an:whom:"))))


def _some(moment: Moment, kind: str) -> list[Audience]:
    """The communes or fields that somebody can be written to for, as people read them."""
    keys = _labels(moment) if kind == "field" else dict.fromkeys(moment.settings.communes)
    return [Audience(kind, key) for key in keys if _number(moment, Audience(kind, key))]


def _labels(moment: Moment) -> dict[str, str]:
    return {choice.key: choice.label for choice in moment.settings.fields}


def _label(moment: Moment, audience: Audience) -> str:
    return _labels(moment).get(audience.key, audience.key)


def _whom(moment: Moment, audience: Audience) -> str:
    match audience.kind:
        case "all":
            return words.whom_all()
        case "commune":
            return words.whom_commune(audience.key)
        case "field":
            return words.whom_field(_label(moment, audience))
    meeting = next((m for m in moment.facts.meetings if str(m.id) == audience.key), None)
    return words.whom_coming(meeting) if meeting else ""


def _number(moment: Moment, audience: Audience) -> int:
    return moment.facts.looking.audiences.get(audience, 0)


def _topic(audience: Audience) -> str:
    return f"{audience.kind}={audience.key}"


def _audience(topic: str) -> Audience:
    kind, _, key = topic.partition("=")
    return Audience(kind, key)


def replace_parts(moment: Moment, parts: tuple[Part, ...]) -> Moment:
    return replace(moment, state=replace(moment.state, place=HOME, parts=parts))
