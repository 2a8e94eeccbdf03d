"""What a question is, and a form made of them. How it is asked and answered is in form.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from conversations.facts import Choice
from conversations.model import Answer, Part
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import ideas as words

THE_WORDS = "="  # a choice with this key is answered with its label, as if it had been written
DONT_KNOW = "dont_know"  # a choice with this key is the way on of somebody who has no answer


@dataclass(frozen=True, slots=True)
class Refused:
    """The answer can't be used as it is: what to say, and what was perhaps meant. `counts`: the next one that can't be
    read is taken as it is."""

    text: str
    guesses: tuple[str, ...] = ()
    counts: bool = True


def no_options(_: Moment) -> tuple[Choice, ...]:
    return ()


def always(_: Moment) -> bool:
    return True


def noted(labels: Sequence[str], _: Moment) -> str:
    return words.FINE if list(labels) == [words.DONT_KNOW] else words.noted(labels)


@dataclass(frozen=True, slots=True)
class Question:
    """`step` is its place in the path as people count it; a question that only follows another shares its step.

    `read` is given what was written and answers with an Answer or Refused. `lead` is said before the next question.
    """

    key: str
    step: int
    text: Callable[[Moment], str]
    simpler: str
    read: Callable[[Part, Moment], Answer | Refused]
    options: Callable[[Moment], tuple[Choice, ...]] = no_options
    many: bool = False
    collects: bool = False  # several messages in a row are one answer
    skippable: bool = True
    asks_phone: bool = False
    applies: Callable[[Moment], bool] = always
    lead: Callable[[Sequence[str], Moment], str] = noted


@dataclass(frozen=True, slots=True)
class Form:
    """`name` begins its places ("idea.where"); `finish` shows what comes when every question is answered."""

    name: str
    questions: tuple[Question, ...]
    finish: Callable[[Moment, str], Outcome]
    leave: Callable[[Moment], Outcome]

    def question(self, key: str) -> Question | None:
        return next((q for q in self.questions if q.key == key), None)

    def applying(self, moment: Moment) -> list[Question]:
        return [q for q in self.questions if q.applies(moment)]
