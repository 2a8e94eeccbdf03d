"""How a form of questions is walked: ask, read, keep, next. What a question is: question.py; which are asked: ideas.py.

A question is answered by pressing, by words in place of a button, or by any voice or picture. Nobody is held:
the second answer that can't be read is taken as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from conversations.changes import AlarmCleared, AlarmSet, Counted
from conversations.exchange import Button, Keyboard, Message, stack
from conversations.facts import Choice
from conversations.model import Answer, Part, PartKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.question import DONT_KNOW, THE_WORDS, Form, Question
from conversations.state import Draft
from conversations.words import ideas as words

PARTS_AT_MOST = 120  # in one answer: a hundred photos and some words, little enough to read back and to send
DONE, BACK, SKIP, SIMPLER = "+done", "+back", "+skip", "+simpler"


# ---- asking -------------------------------------------------------------------------------------------


def ask(form: Form, question: Question, moment: Moment, lead: str = "", *, simpler: bool = False) -> Outcome:
    """The question, after `lead`; the person is now at it."""
    here = replace(moment, state=replace(moment.state, place=f"{form.name}.{question.key}"))
    return Outcome(here.state, (screen(form, question, here, lead, simpler=simpler),))


def screen(form: Form, question: Question, moment: Moment, lead: str = "", *, simpler: bool = False) -> Message:
    """The question as it looks now: its place in the path, its words, its buttons with what is chosen."""
    steps = max(q.step for q in form.applying(moment))
    text = question.simpler if simpler else question.text(moment)
    lines = [*((lead, "") if lead else ()), words.place_in_path(question.step, steps), text]
    if question.asks_phone:
        again = () if simpler else (words.BUTTON_SIMPLER,)
        labels = (words.BUTTON_SHARE_PHONE, *again, words.BUTTON_BACK, words.BUTTON_SKIP)
        return Message("\n".join(lines), keyboard=Keyboard.ASK_PHONE, keyboard_labels=labels)
    return Message("\n".join(lines), _buttons(question, moment, with_simpler=not simpler))


def _buttons(question: Question, moment: Moment, *, with_simpler: bool) -> tuple[tuple[Button, ...], ...]:
    """The choices one under the other, then the way on, then back and skip side by side: they are short."""
    chosen, options = _answer(moment, question.key).choices, question.options(moment)
    buttons = [
        Button(
            (words.CHOSEN if choice.key in chosen else "") + capital(choice.label),
            data(moment, question.key, choice.key),
        )
        for choice in options
    ]
    answered = bool(chosen or _answer(moment, question.key).parts)
    if (question.many or question.collects) and answered:
        label = words.BUTTON_DONE if question.collects else words.BUTTON_THATS_ALL
        buttons.append(Button(label, data(moment, question.key, DONE)))
    if with_simpler:
        buttons.append(Button(words.BUTTON_SIMPLER, data(moment, question.key, SIMPLER)))
    ways = [Button(words.BUTTON_BACK, data(moment, question.key, BACK))]
    is_open = any(choice.key == DONT_KNOW for choice in options) or (question.many and answered)
    if question.skippable and not is_open:
        ways.append(Button(words.BUTTON_SKIP, data(moment, question.key, SKIP)))
    return (*stack(*buttons), tuple(ways))


def capital(label: str) -> str:
    """A label as it looks on a button; in a sentence it is as it was given."""
    return label[:1].upper() + label[1:]


def data(moment: Moment, key: str, choice: str) -> str:
    """What a button of the present draft carries. At most 64 bytes (Telegram's limit for callback_data)."""
    serial = moment.state.draft.serial if moment.state.draft else 0
    return f"q:{serial}:{key}:{choice}"


# ---- answering ----------------------------------------------------------------------------------------


def press(form: Form, question: Question, moment: Moment, key: str, screen_id: int) -> Outcome | None:
    """A button of the present question. None: no such button is on it."""
    match key:
        case "+done" if question.collects:
            return finish_collecting(form, question, moment)
        case "+done":
            return all_chosen(form, question, moment)
        case "+skip" if question.skippable:
            return advance(form, question, keep(moment, question.key, Answer()))
        case "+back":
            return back(form, question, moment)
        case "+simpler":
            return explain(form, question, moment)
    choice = next((c for c in question.options(moment) if c.key == key), None)
    return choose(form, question, moment, choice, screen_id) if choice else None


def all_chosen(form: Form, question: Question, moment: Moment) -> Outcome:
    """What was chosen is said once more: a press by mistake is seen."""
    chosen = _answer(moment, question.key).choices
    labels = [choice.label for choice in question.options(moment) if choice.key in chosen]
    return advance(form, question, moment, question.lead(labels, moment) if labels else words.KEPT)


def explain(form: Form, question: Question, moment: Moment) -> Outcome:
    """The same question in simpler words; counted, so that the sentences that fail are known."""
    simpler = ask(form, question, moment, simpler=True)
    return replace(simpler, changes=(Counted("not_understood", question.key),))


def choose(form: Form, question: Question, moment: Moment, choice: Choice, screen_id: int) -> Outcome:
    """An offered choice was pressed, or said in words. In a question of several choices it is ticked or unticked."""
    if choice.key == THE_WORDS:
        return take(form, question, moment, Answer(parts=(Part(PartKind.TEXT, choice.label),)), [choice.label])
    if not question.many or choice.key == DONT_KNOW:
        return take(form, question, moment, Answer((choice.key,)), [choice.label])
    before = _answer(moment, question.key)
    ticked = choice.key in before.choices
    choices = tuple(k for k in before.choices if k != choice.key) if ticked else (*before.choices, choice.key)
    there = keep(moment, question.key, Answer(choices, before.parts))
    return Outcome(there.state, (replace(screen(form, question, there), replaces=screen_id),))


def write(form: Form, question: Question, moment: Moment, part: Part) -> Outcome:
    """Something was written, spoken or shown in place of a button."""
    read = question.read(part, moment)
    if isinstance(read, Answer):
        return take(form, question, moment, read, labels(question, moment, read))
    if moment.state.misses and read.counts:
        kept = () if part.kind is PartKind.CARD else (part,)  # nobody gives somebody else's number
        return take(form, question, moment, Answer(parts=kept), [part.text] if part.text and kept else [])
    state = replace(moment.state, misses=moment.state.misses + 1, topic="|".join(read.guesses))
    again = replace(moment, state=state)
    asked = screen(form, question, again)
    return Outcome(state, (replace(asked, text=read.text),))


def join_album(moment: Moment, part: Part) -> Moment | None:
    """The pictures of an album come as several messages: the later ones join the answer the first one gave."""
    draft = moment.state.draft
    if draft is None or not part.album:
        return None
    for key, answer in draft.answers.items():
        if any(before.album == part.album for before in answer.parts):
            together = Answer(answer.choices, (*answer.parts, part)[:PARTS_AT_MOST])
            return moment.with_draft(replace(draft, answers={**draft.answers, key: together}))
    return None


def collect(form: Form, question: Question, moment: Moment, part: Part) -> Outcome:
    """One more piece of an answer made of several messages: kept at once, acknowledged when they stop coming."""
    before = _answer(moment, question.key)
    if len(before.parts) >= PARTS_AT_MOST:
        return moment.stay(replace(screen(form, question, moment), text=words.PLENTY))
    there = keep(moment, question.key, Answer(before.choices, (*before.parts, part)))
    due = moment.at + timedelta(seconds=moment.settings.settle_seconds)
    return there.stay(changes=(AlarmSet("settle", question.key, due),))


def settled(form: Form, question: Question, moment: Moment) -> Outcome:
    """The messages have stopped coming: say once what was received."""
    parts = _answer(moment, question.key).parts
    if not parts:
        return moment.stay()
    return moment.stay(replace(screen(form, question, moment), text=f"{received(parts)}\n{words.MORE}"))


def received(parts: Sequence[Part]) -> str:
    """« J'ai bien reçu 2 messages et 1 photo. »"""
    kinds = dict.fromkeys(part.kind for part in parts)
    return words.received([words.counted(kind, sum(p.kind is kind for p in parts)) for kind in kinds])


def finish_collecting(form: Form, question: Question, moment: Moment) -> Outcome:
    """The person says that all is told. With nothing told yet, the question stays."""
    if _is_open(question, moment):
        return moment.stay(replace(screen(form, question, moment), text=words.WHAT_NOTHING_YET))
    outcome = advance(form, question, moment, words.THANK_YOU)
    return replace(outcome, changes=(*outcome.changes, AlarmCleared("settle", question.key)))


def take(form: Form, question: Question, moment: Moment, answer: Answer, said: Sequence[str]) -> Outcome:
    """The answer is good: keep it and go on."""
    there = keep(moment, question.key, answer)
    lead = question.lead(said, there) if said else received(answer.parts) if answer.parts else words.THANK_YOU
    return advance(form, question, there, lead)


def keep(moment: Moment, key: str, answer: Answer) -> Moment:
    """The moment with this answer in the draft."""
    draft = moment.state.draft
    assert draft is not None, "a form is only walked with a draft"
    answers = {**draft.answers, key: answer}
    return moment.understood().with_draft(replace(draft, answers=answers, touched_at=moment.at))


def forget(moment: Moment, key: str) -> Moment:
    """The moment without an answer to this question."""
    draft = moment.state.draft
    assert draft is not None, "a form is only walked with a draft"
    answers = {k: v for k, v in draft.answers.items() if k != key}
    return moment.with_draft(replace(draft, answers=answers, touched_at=moment.at))


# ---- walking ------------------------------------------------------------------------------------------


def advance(form: Form, question: Question, moment: Moment, lead: str = "") -> Outcome:
    """The next question; while one answer is being changed, only those that hang on it; then what comes after."""
    clean = moment.understood()
    asked = form.applying(clean)
    following = asked[_position(question, asked) + 1 :]
    if clean.state.changing:
        following = [q for q in following if q.step == question.step and _is_open(q, clean)]
    if not following:
        return form.finish(clean, lead)
    outcome = ask(form, following[0], clean, lead)
    return _put_phone_keys_away(question, outcome, lead)


def back(form: Form, question: Question, moment: Moment) -> Outcome:
    """The question before; from the first one, out of the form, with the draft kept."""
    clean = moment.understood()
    if clean.state.changing:
        return form.finish(clean, "")
    before = [q for q in form.applying(clean) if form.questions.index(q) < form.questions.index(question)]
    if not before:
        return form.leave(clean)
    return _put_phone_keys_away(question, ask(form, before[-1], clean), "")


def resume(form: Form, moment: Moment, lead: str = "") -> Outcome:
    """The first question that has no answer yet, or what comes after the last one."""
    for question in form.applying(moment):
        if _is_open(question, moment):
            return ask(form, question, moment, lead)
    return form.finish(moment, lead)


def labels(question: Question, moment: Moment, answer: Answer) -> list[str]:
    """An answer as people read it: the chosen labels, and the words written beside or in place of them."""
    known = {choice.key: choice.label for choice in question.options(moment)} if answer.choices else {}
    return [*(known.get(key, key) for key in answer.choices), *(part.text for part in answer.parts if _is_read(part))]


def _is_read(part: Part) -> bool:
    """Words, or words under a picture; the numbers of a place on the map are for nobody to read."""
    return bool(part.text) and part.kind is not PartKind.LOCATION


def _answer(moment: Moment, key: str) -> Answer:
    draft: Draft | None = moment.state.draft
    return draft.answers.get(key, Answer()) if draft else Answer()


def _is_open(question: Question, moment: Moment) -> bool:
    draft = moment.state.draft
    return draft is None or question.key not in draft.answers


def _position(question: Question, asked: Sequence[Question]) -> int:
    return next((i for i, q in enumerate(asked) if q.key == question.key), -1)


def _put_phone_keys_away(question: Question, outcome: Outcome, lead: str) -> Outcome:
    """Telegram's phone keys stay on the screen until a message without buttons takes them away."""
    if not question.asks_phone:
        return outcome
    away = Message(lead or words.THANK_YOU, keyboard=Keyboard.REMOVE)
    asked = outcome.messages[0]
    return replace(outcome, messages=(away, replace(asked, text=asked.text.removeprefix(f"{lead}\n\n"))))
