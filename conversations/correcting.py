"""Changing an answer of an idea already sent: the questions are the same, then the desk is told what changed.

While it lasts, the answers stand in the state as a draft, and a draft that was there before waits aside. Leaving the
questions, by whatever way, puts it back: nothing of a correction stays half done.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from conversations import ideas, review
from conversations.changes import Change, IdeaCorrected, MessageThreaded, PersonDescribed, RsvpGiven
from conversations.exchange import DESK, Button, Lane, Message, stack
from conversations.facilitator import inbox
from conversations.meetings import menu_button
from conversations.model import Answer, Answers, Idea, PartKind, Rsvp, Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.question import DONT_KNOW
from conversations.state import HOME, Draft, State
from conversations.words import correcting as words
from conversations.words import desk as desk_words
from conversations.words import home as home_words
from conversations.words import review as review_words

REACHED_BY = ("answer", "phone", "mail")


def begin(moment: Moment, idea: Idea) -> Outcome | None:
    """Which answer? None: the idea was taken back, there is nothing to change."""
    if idea.status is Status.WITHDRAWN:
        return None
    serial = moment.state.drafts + 1
    draft = Draft(serial, moment.at, moment.at, _told(idea.answers))
    state = replace(moment.state, draft=draft, aside=moment.state.draft, drafts=serial, correcting=idea.number)
    there = replace(moment, state=state)
    return there.go("idea.change", review.which_answer(there))


def finish(moment: Moment) -> Outcome:
    """The answer is given. What differs is kept, and read back to both."""
    idea = moment.facts.idea
    if idea is None:
        return moment.home(Message(words.NOTHING_CHANGED, stack(menu_button())))
    answers = _answers(idea, moment)
    lines = [*_changed(idea.answers, answers, moment)]
    number = str(idea.number)
    another = Button(words.BUTTON_ANOTHER, f"i:{number}:change")
    ways = stack(another, Button(home_words.BUTTON_MY_IDEAS, "mine"), menu_button())
    if not lines:
        return moment.home(Message(words.NOTHING_CHANGED, ways))
    said = Message(words.corrected(_titled(lines, review_words.TITLES), moment.settings), ways)
    changes = (IdeaCorrected(idea.number, answers, moment.at), *_about_the_person(idea, answers, moment))
    return moment.home(said, *_told_desk(idea, answers, lines, moment), changes=changes)


def which(moment: Moment) -> Outcome:
    """Words written where only buttons are: the same choice again."""
    return moment.stay(review.which_answer(moment))


def put_back(state: State) -> State:
    """The state once the correction is left: the draft that was there before is there again."""
    if not state.correcting:
        return state
    before = replace(state, draft=state.aside, aside=None, correcting=0, changing=False)
    return replace(before, place=HOME, topic="", parts=()) if state.place.startswith("idea.") else before


# ---- what changed ---------------------------------------------------------------------------------------


def _told(answers: Answers) -> dict[str, Answer]:
    """The answers to questions; what was added later stays as it is."""
    return {key: answer for key, answer in answers.items() if key != "added"}


def _answers(idea: Idea, moment: Moment) -> dict[str, Answer]:
    """The new answers over the old ones; those whose question no longer follows from another go."""
    draft = moment.state.draft
    given = {**_told(idea.answers), **(draft.answers if draft else {})}
    there = moment.with_draft(replace(draft, answers=given)) if draft else moment
    asked = {question.key for question in ideas.QUESTIONS if question.applies(there) or question.key == "coming"}
    return {key: answer for key, answer in given.items() if key in asked}


def _changed(old: Answers, new: Answers, moment: Moment) -> Iterator[tuple[str, str]]:
    """(question, the new answer in words), in the order of the questions."""
    for question in ideas.QUESTIONS:
        answer = new.get(question.key, Answer())
        if answer != old.get(question.key, Answer()):
            yield question.key, ideas.readable(question, moment, answer) or words.EMPTY


def _titled(lines: Sequence[tuple[str, str]], titles: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(titles[key], value) for key, value in lines]


def _told_desk(idea: Idea, answers: Answers, lines: Sequence[tuple[str, str]], moment: Moment) -> Iterator[Message]:
    """What changed, then the voices and pictures that are new."""
    thread = Thread(idea.person, idea.number)
    name = ideas.name_given(answers) or desk_words.who(moment.person, idea.person)
    show = Button(desk_words.BUTTON_SHOW, f"d:{idea.number}:show")
    text = words.told_desk(name, idea.number, _titled(lines, review_words.TITLES_AT_DESK))
    yield Message(text, stack(show), to=DESK, lane=Lane.DESK, thread=thread)
    old = {part.message for part in inbox.parts(idea)}
    for answer in answers.values():
        for part in answer.parts:
            if part.kind is not PartKind.TEXT and part.message not in old:
                yield Message(to=DESK, lane=Lane.DESK, part=part, part_from=idea.person, thread=thread)


def _about_the_person(idea: Idea, answers: Answers, moment: Moment) -> Iterator[Change]:
    """A name, a number or a coming said anew is true of the person too; new messages belong to the idea's talk."""
    name = ideas.name_given(answers) if _differ(idea, answers, "name") else moment.person.name
    contact = ideas.contact_given(answers) if _differ(idea, answers, *REACHED_BY) else moment.person.contact
    if (name, contact) != (moment.person.name, moment.person.contact):
        yield PersonDescribed(name, contact)
    coming = answers.get("coming", Answer()).choices
    if _differ(idea, answers, "coming") and coming and coming[0] != DONT_KNOW and moment.next_meeting:
        yield RsvpGiven(moment.next_meeting.id, Rsvp(coming=coming[0] == "yes"), moment.at)
    old = {part.message for part in inbox.parts(idea)}
    new = (part.message for answer in answers.values() for part in answer.parts)
    yield from (MessageThreaded(message, Thread(idea.person, idea.number)) for message in new if message not in old)


def _differ(idea: Idea, answers: Answers, *keys: str) -> bool:
    return any(idea.answers.get(key, Answer()) != answers.get(key, Answer()) for key in keys)
