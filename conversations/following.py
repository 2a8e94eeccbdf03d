"""A week after a meeting, the author of an idea is asked once how it went. « Laissez-moi tranquille » is respected."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conversations.changes import AlarmSet, Counted, LeftAlone, WentSaid
from conversations.coming import way_on
from conversations.exchange import DESK, Button, Lane, Message, Rang, stack
from conversations.model import IdeaLine, Part, Status, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import HOME
from conversations.understanding import normal
from conversations.words import desk as desk_words
from conversations.words import following as words
from conversations.words import home as home_words

HOW = "how_it_went"  # alarm: this person is asked how it went for the idea of this number
PLACE = "following.how"  # the question is asked, and words may answer it; the topic is the idea's number
REST = timedelta(minutes=10)  # an idea being told is not broken into


def ask(moment: Moment, event: Rang) -> Outcome:
    """Once; not who asked to be left alone, nor about an idea that was taken back or not presented after all."""
    idea = next((line for line in moment.facts.ideas if str(line.number) == event.subject), None)
    if idea is None or not _was_presented(moment, idea) or moment.person.left_alone:
        return moment.stay()
    draft = moment.state.draft
    if draft and moment.state.place.startswith("idea.") and moment.at - draft.touched_at < REST:
        return moment.stay(changes=(AlarmSet(HOW, event.subject, moment.at + REST),))
    if moment.state.place != HOME:  # something else is awaited: the buttons alone answer
        return moment.stay(question(idea.number))
    return moment.go(PLACE, question(idea.number), topic=event.subject)


def _was_presented(moment: Moment, idea: IdeaLine) -> bool:
    meeting = next((m for m in moment.facts.meetings if m.id == idea.meeting), None)
    is_over = meeting is not None and not meeting.cancelled and meeting.day < moment.today
    return is_over and idea.status is not Status.WITHDRAWN


def question(number: int) -> Message:
    answers = (Button(label, f"h:{number}:{key}") for key, label in words.BUTTONS_HOW.items())
    alone = Button(words.BUTTON_LEAVE_ME, f"h:{number}:leave")
    return Message(words.how_was_it(number), stack(*answers, alone), lane=Lane.REMINDER)


def present(moment: Moment) -> Message:
    """The question again, where it is awaited."""
    return replace(question(int(moment.state.topic)), lane=Lane.ANSWER)


def write(moment: Moment, part: Part) -> Outcome | None:
    """« bof », « super »: words for the buttons. None: they speak of something else."""
    said = f" {normal(part.text)} "
    answer = next((key for key, known in HEARD.items() if any(f" {word} " in said for word in known)), "")
    if not answer or len(said.split()) > LONGEST:
        return None
    outcome = press(moment, moment.state.topic, answer, 0)
    return replace(outcome, state=replace(moment.state, place=HOME, topic="")) if outcome else None


# Words that mean a button, without accents; what is found first counts, so that « pas bien » is not « bien ».
# « Laissez-moi tranquille » and « stop » are heard everywhere (everywhere.py).
HEARD = {
    "so-so": ("moyen", "bof", "comme ci comme ca", "pas mal"),
    "bad": ("pas bien", "pas terrible", "pas top", "mal", "nul", "mauvais", "decu", "decue"),
    "absent": ("pas venu", "pas venue", "pas la", "y etais pas", "absent", "absente"),
    "good": ("bien", "super", "genial", "cool", "top", "content", "contente", "parfait", "bon"),
}
LONGEST = 6  # words of an answer; more is said to somebody, not pressed


def press(moment: Moment, number: str, answer: str, screen_id: int) -> Outcome | None:
    """The answer goes to her, once. None: somebody else's idea, or no such answer."""
    idea = next((line for line in moment.facts.ideas if str(line.number) == number), None)
    if idea is None:
        return None
    if answer == "leave":
        told = Message(words.LEFT_ALONE, stack(way_on(moment)), replaces=screen_id)
        return moment.stay(told, changes=(LeftAlone(moment.at),))
    if answer not in words.BUTTONS_HOW:
        return None
    return _thanked(moment, idea, answer, screen_id)


def _thanked(moment: Moment, idea: IdeaLine, answer: str, screen_id: int) -> Outcome:
    if moment.facts.has_said_how:  # a second tap, or an old button: she has the first answer
        already = words.already_said(moment.settings)
        return moment.stay(Message(already, stack(way_on(moment)), replaces=screen_id))
    talk = (Button(home_words.BUTTON_CONTACT, "contact"),) if answer in ("so-so", "bad") else ()
    thanks = Message(words.thanks(moment.settings), stack(*talk, way_on(moment)), replaces=screen_id)
    name = desk_words.who(moment.person, moment.person.id)
    thread = Thread(moment.person.id, idea.number)
    reply = stack(Button(desk_words.BUTTON_REPLY, f"t:{thread.person}:{thread.idea}"))
    told = Message(words.told_her(name, idea.number, answer), reply, to=DESK, lane=Lane.DESK, thread=thread)
    return moment.stay(thanks, told, changes=(WentSaid(idea.number, answer, moment.at), Counted("went", answer)))
