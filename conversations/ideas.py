"""The questions of an idea, in their order, and what is known of an idea once they are answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from conversations import places
from conversations.answers import (
    ANSWER,
    COMING,
    ELSEWHERE,
    HELP,
    WITH,
    a_contact,
    a_mail,
    a_name,
    a_phone,
    a_town,
    among,
    as_it_is,
    one_of,
    yes_or_no,
)
from conversations.facts import Choice
from conversations.form import labels
from conversations.model import Answer, Answers, Part, PartKind
from conversations.moment import Moment
from conversations.question import DONT_KNOW, THE_WORDS, Question, noted
from conversations.words import ideas as words
from conversations.words import review as review_words

# ---- options and leads that depend on the moment ---------------------------------------------------------


def fields(moment: Moment) -> tuple[Choice, ...]:
    return moment.settings.fields


def towns(moment: Moment) -> tuple[Choice, ...]:
    """The towns guessed from the last words, else the one named in the idea itself; then the two ways out."""
    draft = moment.state.draft
    guesses = [name for name in moment.state.topic.split("|") if name]
    if not guesses and draft:
        told = " ".join(part.text for part in draft.answers.get("what", Answer()).parts)
        guesses = list(places.mentioned(told, moment.settings.communes, moment.settings.spoken))[:3]
    ways_out = (Choice(DONT_KNOW, words.DONT_KNOW), Choice(ELSEWHERE, words.ELSEWHERE))
    return (*(Choice(name, name) for name in guesses), *ways_out)


def known_name(moment: Moment) -> tuple[Choice, ...]:
    return (Choice(THE_WORDS, moment.person.name),) if moment.person.name else ()


def ways_to_answer(moment: Moment) -> tuple[Choice, ...]:
    known = (Choice(THE_WORDS, moment.person.contact),) if moment.person.contact else ()
    return (*known, *ANSWER)


def town_lead(said: Sequence[str], moment: Moment) -> str:
    name = said[0]
    inside = (*moment.settings.communes, words.DONT_KNOW, words.ELSEWHERE)
    outside = name not in inside and isinstance(
        places.find(name, moment.settings.communes, moment.settings.neighbours, moment.settings.spoken), places.Outside
    )
    return words.outside(name, moment.settings) if outside else noted(said, moment)


def with_lead(said: Sequence[str], moment: Moment) -> str:
    return words.ALONE_IS_FINE if _chose(moment, "with", "alone") else noted(said, moment)


def answer_lead(said: Sequence[str], moment: Moment) -> str:
    return words.only_here(moment.settings) if _chose(moment, "answer", "here") else words.noted(said)


def _chose(moment: Moment, key: str, choice: str) -> bool:
    draft = moment.state.draft
    return bool(draft and choice in draft.answers.get(key, Answer()).choices)


def _is_to_be_given(moment: Moment, way: str) -> bool:
    draft = moment.state.draft
    return _chose(moment, "answer", way) and not (draft and draft.answers["answer"].parts)


def coming_text(moment: Moment) -> str:
    meeting = moment.next_meeting
    return words.coming(meeting) if meeting else words.YES_OR_NO


QUESTIONS = (
    Question("what", 1, lambda _: words.WHAT, words.WHAT_SIMPLER, as_it_is, collects=True, skippable=False),
    Question("about", 2, lambda _: words.ABOUT, words.ABOUT_SIMPLER, among(fields), options=fields, many=True),
    Question("where", 3, lambda m: words.where(m.settings), words.WHERE_SIMPLER, a_town, options=towns, lead=town_lead),
    Question(
        "with", 4, lambda _: words.WITH_WHOM, words.WITH_WHOM_SIMPLER, one_of(WITH), lambda _: WITH, lead=with_lead
    ),
    Question(
        "group",
        4,
        lambda _: words.WHICH_GROUP,
        words.WHICH_GROUP_SIMPLER,
        a_name,
        applies=lambda moment: _chose(moment, "with", "association"),
    ),
    Question("help", 5, lambda _: words.HELP, words.HELP_SIMPLER, among(lambda _: HELP), lambda _: HELP, many=True),
    Question("name", 6, lambda m: words.name(m.settings), words.NAME_SIMPLER, a_name, options=known_name),
    Question(
        "answer",
        6,
        lambda m: words.answer_where(m.settings),
        words.ANSWER_WHERE_SIMPLER,
        a_contact,
        options=ways_to_answer,
        lead=answer_lead,
    ),
    Question(
        "phone",
        6,
        lambda _: words.PHONE,
        words.PHONE_SIMPLER,
        a_phone,
        asks_phone=True,
        applies=lambda moment: _is_to_be_given(moment, "phone"),
    ),
    Question(
        "mail",
        6,
        lambda _: words.MAIL,
        words.MAIL_SIMPLER,
        a_mail,
        applies=lambda moment: _is_to_be_given(moment, "mail"),
    ),
    Question(
        "coming",
        7,
        coming_text,
        words.COMING_SIMPLER,
        yes_or_no,
        options=lambda _: COMING,
        applies=lambda moment: moment.next_meeting is not None,
    ),
)


def name_given(answers: Answers) -> str:
    """The name the person gave with this idea, "" if none."""
    return _words_of(answers, "name")


def contact_given(answers: Answers) -> str:
    """The number or address the person gave with this idea, "" if none."""
    return _words_of(answers, "phone") or _words_of(answers, "mail") or _words_of(answers, "answer")


def commune_given(answers: Answers) -> str:
    """The commune of this idea, "" if it was not said."""
    return next((key for key in answers.get("where", Answer()).choices if key not in (DONT_KNOW, ELSEWHERE)), "")


def _words_of(answers: Answers, key: str) -> str:
    return " ".join(part.text for part in answers.get(key, Answer()).parts if part.kind is PartKind.TEXT)


def read_out(
    answers: Answers, moment: Moment, titles: Mapping[str, str] = review_words.TITLES
) -> Iterator[tuple[str, str]]:
    """(title, answer in words), in the order of the questions, for those with an answer; what was added at the end."""
    for question in QUESTIONS:
        value = readable(question, moment, answers.get(question.key, Answer()))
        if value:
            yield titles[question.key], value
    added = [_seen(part) for part in answers.get("added", Answer()).parts]
    if added:
        yield titles["added"], "\n".join(added)


def readable(question: Question, moment: Moment, answer: Answer) -> str:
    """An answer for the reading back and the facilitator's card: the choices, then each message on its own line."""
    chosen = words.listed(labels(question, moment, Answer(answer.choices)))
    return "\n".join(filter(None, (chosen, *(_seen(part) for part in answer.parts))))


def _seen(part: Part) -> str:
    """A message in words: what was written, or what was sent and what was written under it."""
    if part.kind is PartKind.TEXT:
        return part.text
    text = "" if part.kind is PartKind.LOCATION else part.text
    return " : ".join(filter(None, (words.counted(part.kind, 1), text)))
