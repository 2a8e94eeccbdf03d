"""Every question of an idea: in simpler words on request, counted, and answered by anything people send."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.config.place import COMMUNES, FIELDS
from conversations import form, privacy
from conversations.changes import Counted
from conversations.exchange import Wrote
from conversations.facts import Facts, Settings
from conversations.ideas import QUESTIONS
from conversations.model import Answer, Meeting, Part, PartKind, Person, Purpose
from conversations.moment import Moment
from conversations.question import Question
from conversations.router import respond
from conversations.state import Draft, State
from conversations.telling import IDEA
from conversations.words import ideas as words

AT = datetime(2023, 9, 20, 8, tzinfo=UTC)
MEETING = Meeting(1, date(2023, 9, 29), "Harnes", "CCAS")
SETTINGS = Settings(communes=COMMUNES, fields=FIELDS)
AGREED = Person(1, agreements={Purpose.IDEA: AT}, versions={Purpose.IDEA: privacy.version(SETTINGS)})
SENT = (
    PartKind.VOICE,
    PartKind.AUDIO,
    PartKind.PHOTO,
    PartKind.VIDEO,
    PartKind.VIDEO_NOTE,
    PartKind.DOCUMENT,
    PartKind.LOCATION,
)


def at(question: Question) -> State:
    """Somebody who is asked this question; what makes it apply was answered before."""
    way = "mail" if question.key == "mail" else "phone"
    draft = Draft(1, AT, AT, {"with": Answer(("association",)), "answer": Answer((way,))})
    return State(place=f"idea.{question.key}", draft=draft, drafts=1)


def facts() -> Facts:
    return Facts(AGREED, SETTINGS, (MEETING,))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_it_can_be_asked_in_simpler_words_and_that_is_counted(question: Question) -> None:
    moment = Moment(at(question), facts(), AT)
    shown = form.screen(IDEA, question, moment)
    labels = [*shown.keyboard_labels, *(button.label for row in shown.buttons for button in row)]
    assert words.BUTTON_SIMPLER in labels
    outcome = respond(moment.state, Wrote(Part(PartKind.TEXT, words.BUTTON_SIMPLER), AT), facts())
    assert question.simpler in outcome.messages[-1].text
    assert outcome.changes == (Counted("not_understood", question.key),)


@pytest.mark.parametrize("kind", SENT)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_anything_people_send_is_an_answer(question: Question, kind: PartKind) -> None:
    part = Part(kind, "50.43,2.83" if kind is PartKind.LOCATION else "", "file", 7)
    outcome = respond(at(question), Wrote(part, AT), facts())
    assert outcome.state.draft is not None
    assert outcome.state.draft.answers[question.key].parts == (part,)
    assert (outcome.state.place == f"idea.{question.key}") == question.collects


@pytest.mark.parametrize("kind", [PartKind.CONTACT, PartKind.CARD])
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_a_number_from_the_address_book_is_an_answer_too(question: Question, kind: PartKind) -> None:
    """Where a number is asked for, only one's own is taken as such; where an address is, it is asked for once more."""
    part = Part(kind, "+33698765432", message=7)
    draft = respond(at(question), Wrote(part, AT), facts()).state.draft
    assert draft
    kept = [one.text for one in draft.answers.get(question.key, Answer()).parts]
    asks_again = question.key == "mail" or (question.key == "phone" and kind is PartKind.CARD)
    assert len(kept) == (0 if asks_again else 1)


def test_an_album_is_one_answer() -> None:
    first, second = Part(PartKind.PHOTO, file="1", album="a"), Part(PartKind.PHOTO, file="2", album="a")
    question = next(question for question in QUESTIONS if question.key == "with")
    state = respond(at(question), Wrote(first, AT), facts()).state
    outcome = respond(state, Wrote(second, AT), facts())
    assert outcome.messages == ()
    assert outcome.state.draft is not None
    assert outcome.state.draft.answers["with"].parts == (first, second)
    other = respond(state, Wrote(replace(second, album="b"), AT), facts())
    assert other.messages != ()
