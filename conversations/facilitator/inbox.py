"""An idea as the facilitator gets it: the card with what happened to it, and its voices and pictures as they came."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from conversations import ideas
from conversations.changes import (
    CardHeld,
    Change,
    IdeaAdded,
    IdeaCorrected,
    IdeaNoted,
    IdeaTaken,
    NoteEdited,
    PartEdited,
    PartnerNoted,
    StatusChanged,
    WentSaid,
)
from conversations.exchange import DESK, HELD, Button, Lane, Message, bold, in_twos
from conversations.facilitator import status
from conversations.model import Answers, Colleague, Happened, Idea, Meeting, Part, PartKind, Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import desk as words
from conversations.words import (
    referral as referral_words,
)
from conversations.words import (
    team as team_words,
)
from conversations.words.review import TITLES_AT_DESK

ONE_MESSAGE = 4000  # characters, a little under Telegram's 4096 for one message
LONG = 2800  # words of an idea longer than this come in messages of their own, before the card
LINES = 20  # of what happened, the newest


def concerned(change: Change) -> int:
    """The number of the idea whose card shows this change; 0: none."""
    match change:
        case (
            StatusChanged(number=number)
            | IdeaAdded(number=number)
            | IdeaCorrected(number=number)
            | PartEdited(number=number)
            | IdeaNoted(number=number)
            | NoteEdited(number=number)
            | CardHeld(number=number)
            | WentSaid(number=number)
            | IdeaTaken(number=number)
            | PartnerNoted(number=number)
        ):
            return number
    return 0


def show(moment: Moment, idea: Idea) -> Outcome:
    """The card again, with its voices and pictures, for the one who asked. From now on it is the one that follows."""
    return moment.stay(*card(idea, words.who(moment.facts.author, idea.person), moment, to=moment.person.id))


def card(idea: Idea, author: str, moment: Moment, to: int = DESK) -> tuple[Message, ...]:
    """Every word in full; what can't be read (voice, photo, place) follows right after, as it was sent."""
    thread, name = Thread(idea.person, idea.number), author or words.who(None, idea.person)
    media = (
        Message(to=to, lane=Lane.DESK, part=part, part_from=idea.person, thread=thread)
        for part in parts(idea)
        if part.kind is not PartKind.TEXT and part.is_there
    )
    if is_long(idea, moment):
        words_first = Message("\n\n".join((bold(words.title(idea, name)), *told(idea.answers, moment))))
        return (_of_the_desk(words_first, idea, to), sheet(idea, name, moment, to), *media)
    return (sheet(idea, name, moment, to), *media)


def followed(moment: Moment, idea: Idea) -> Message:
    """The card as it is now, in place of the one each facilitator holds. `moment` is one of its author."""
    name = ideas.name_given(idea.answers) or words.who(moment.person, idea.person)
    return replace(sheet(idea, name, moment), replaces=HELD)


def sheet(idea: Idea, name: str, moment: Moment, to: int = DESK) -> Message:
    """The card itself: number, words and answers in a fixed order, what happened, state, buttons.

    The words of a long idea are not in it: it could not be changed in place any more. What was added later is in
    it while there is room: it came in messages of its own.
    """
    head, state = bold(words.title(idea, name)), bold(words.state_line(idea, meeting_of(idea.meeting, moment)))
    if idea.taken_by:
        state = f"{state}\n{team_words.taken_by(_taker(idea, moment))}"
    happened = "\n".join(lines(idea, name, moment))
    said = told(idea.answers, moment)
    if is_long(idea, moment):
        said = [words.WORDS_ABOVE]
    elif sum(map(len, said)) > LONG:
        said = [*told(_first(idea), moment), words.MORE_ABOVE]
    text = "\n\n".join((head, *said, happened, state))
    return _of_the_desk(Message(text, buttons(idea, moment), is_card=True), idea, to)


def lines(idea: Idea, name: str, moment: Moment) -> list[str]:
    """One line for each thing that happened; the oldest ones give way when there are many."""
    sent = words.happened(day(idea.sent_at, moment), words.SENT)
    newest = [line for line in _lines(moment.facts.trail, idea, name, moment) if line]
    room = ONE_MESSAGE - LONG - 400
    while newest and (len(newest) > LINES or sum(map(len, newest)) > room):
        del newest[0]
    return [sent, *newest]


def _lines(trail: Sequence[Happened], idea: Idea, name: str, moment: Moment) -> Iterator[str]:
    was_on_agenda = False
    for one in trail:
        who = "" if one.person == idea.person else _who(one, moment)
        what = words.what_happened(one, who, name, meeting_of(one.meeting, moment))
        if was_on_agenda and one.what == Status.READ:
            what = words.OFF_AGENDA
        was_on_agenda = one.what == Status.AGENDA or (was_on_agenda and one.what not in tuple(Status))
        yield words.happened(day(one.at, moment), what) if what else ""


def _who(one: Happened, moment: Moment) -> str:
    """Who did it, where several could have. "": it goes without saying."""
    is_said = one.name or (one.person and moment.facts.is_team) or one.what == "taken"
    return team_words.name(Colleague(one.person, one.name)) if is_said else ""


def buttons(idea: Idea, moment: Moment) -> tuple[tuple[Button, ...], ...]:
    """Answering and noting are always possible; the rest follows what the state allows."""
    data = f"d:{idea.number}"
    talk = (Button(words.BUTTON_REPLY, f"{data}:reply"), Button(words.BUTTON_NOTE, f"{data}:note"))
    moves = [Button(status.label(idea.status, to), f"{data}:{to.value}") for to in status.offered(idea.status)]
    data_taken = f"{data}:give" if idea.taken_by else f"{data}:take:0"
    label = team_words.BUTTON_GIVE if idea.taken_by else team_words.BUTTON_TAKE
    taking = [Button(label, data_taken)] if moment.facts.is_team and status.NEXT[idea.status] else []
    quiet = [Button(words.BUTTON_QUIET, f"{data}:quiet")] if moves else []
    is_going_on = Status.REFERRED in (idea.status, *status.NEXT[idea.status])
    refer = [Button(referral_words.BUTTON_REFER, f"{data}:refer")] if is_going_on else []
    return in_twos(*talk, *moves, *refer, *taking, *quiet)


# ---- what is in a card ----------------------------------------------------------------------------------


def told(answers: Answers, moment: Moment) -> list[str]:
    return [f"{bold(title)}\n{value}" for title, value in ideas.read_out(answers, moment, TITLES_AT_DESK)]


def is_long(idea: Idea, moment: Moment) -> bool:
    """By what was sent at first, so that a card stays of its kind when something is added."""
    return sum(map(len, told(_first(idea), moment))) > LONG


def _first(idea: Idea) -> Answers:
    return {key: answer for key, answer in idea.answers.items() if key != "added"}


def _of_the_desk(message: Message, idea: Idea, to: int) -> Message:
    return replace(message, to=to, lane=Lane.DESK, thread=Thread(idea.person, idea.number))


def _taker(idea: Idea, moment: Moment) -> str:
    return next((team_words.name(one) for one in moment.facts.team if one.id == idea.taken_by), "")


def parts(idea: Idea) -> Iterator[Part]:
    for answer in idea.answers.values():
        yield from answer.parts


def meeting_of(meeting: int, moment: Moment) -> Meeting | None:
    return next((m for m in moment.facts.meetings if m.id == meeting), None)


def day(at: datetime, moment: Moment) -> date:
    return at.astimezone(moment.settings.zone).date()
