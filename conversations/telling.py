"""Telling an idea, from the agreement to the reading back: what begins, goes on, is left and comes back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from conversations import correcting, form, privacy, review
from conversations.changes import AgreementGiven, AgreementWithdrawn, AlarmCleared, AlarmSet, Change
from conversations.changing import asked_to_change
from conversations.exchange import Button, Message, Pressed, Rang, Wrote, stack
from conversations.ideas import QUESTIONS
from conversations.model import Answer, Part, PartKind, Purpose
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.plain_commands import is_plain_command
from conversations.question import Form
from conversations.reminders import next_allowed
from conversations.state import Draft
from conversations.understanding import Meaning, understand
from conversations.words import home as home_words
from conversations.words import ideas as words
from conversations.words import privacy as privacy_words


def leave(moment: Moment) -> Outcome:
    """Out of the form, the draft kept, the menu shown."""
    return moment.home(Message(words.LATER, stack(Button(words.BUTTON_GO_ON, "idea"), menu_button())))


def menu_button() -> Button:
    return Button(home_words.BUTTON_MENU, "menu")


def finish(moment: Moment, lead: str) -> Outcome:
    """Every question has its answer: the idea is read back, or what changed of a sent one is kept."""
    return correcting.finish(moment) if moment.state.correcting else review.show(moment, lead)


IDEA = Form("idea", QUESTIONS, finish=finish, leave=leave)


# ---- beginning ----------------------------------------------------------------------------------------


def begin(moment: Moment, parts: Sequence[Part] = ()) -> Outcome:
    """« J'ai une idée », perhaps with its first words: they are never lost."""
    held = replace(moment, state=replace(moment.state, parts=tuple(parts), changing=False))
    if held.state.draft:
        return held.go("idea.begun", already_begun(held.state.draft, words.ALREADY_BEGUN))
    if _sent_today(moment) >= moment.settings.ideas_per_day:
        return moment.home(Message(words.TOO_MANY_TODAY, stack(Button(home_words.BUTTON_MY_IDEAS, "mine"))))
    if not privacy.is_informed(moment):
        return held.go("idea.agree", agreement(held))
    return new_draft(held)


def agreement(moment: Moment) -> Message:
    buttons = stack(
        Button(words.BUTTON_AGREE, "agree:yes"),
        Button(words.BUTTON_DISAGREE, "agree:no"),
        Button(home_words.BUTTON_WHO_READS, "privacy"),
    )
    is_new = Purpose.IDEA in moment.person.agreements
    text = words.agreement(moment.settings)
    return Message(f"{words.AGREEMENT_CHANGED}\n\n{text}" if is_new else text, buttons)


def already_begun(draft: Draft, text: str) -> Message:
    buttons = stack(
        Button(words.BUTTON_GO_ON, f"draft:{draft.serial}:on"),
        Button(words.BUTTON_LATER, f"draft:{draft.serial}:later"),
        Button(words.BUTTON_START_AGAIN, f"draft:{draft.serial}:again"),
    )
    return Message(text, buttons)


def new_draft(moment: Moment) -> Outcome:
    """A fresh draft at its first question, or after it when the first words are there already."""
    serial = moment.state.drafts + 1
    answers = {"what": Answer(parts=moment.state.parts)} if moment.state.parts else {}
    draft = Draft(serial, moment.at, moment.at, answers)
    there = replace(moment, state=replace(moment.state, draft=draft, drafts=serial, parts=(), changing=False))
    asked = form.ask(IDEA, QUESTIONS[0], there)
    if answers:
        lead = f"{form.received(moment.state.parts)}\n{words.MORE}"
        asked = replace(asked, messages=(replace(asked.messages[0], text=lead),))
    return replace(asked, changes=(*asked.changes, *_alarms(there, serial)))


def _alarms(moment: Moment, serial: int) -> tuple[Change, ...]:
    """After a day, "do you want to go on?", once; after the retention time, the draft goes."""
    asked = next_allowed(moment.at + timedelta(days=1), moment.settings)
    gone = moment.at + timedelta(days=moment.settings.draft_days)
    return AlarmSet("draft_left", str(serial), asked), AlarmSet("draft_gone", str(serial), gone)


def _sent_today(moment: Moment) -> int:
    day_ago = moment.at - timedelta(days=1)
    return sum(idea.sent_at > day_ago for idea in moment.facts.ideas)


# ---- the agreement ------------------------------------------------------------------------------------


def agree(moment: Moment, is_given: bool) -> Outcome:
    if not is_given:
        return _disagree(moment)
    given = AgreementGiven(Purpose.IDEA, privacy.version(moment.settings), moment.at)
    versions = {**moment.person.versions, Purpose.IDEA: given.version}
    told = replace(moment, facts=replace(moment.facts, person=replace(moment.person, versions=versions)))
    outcome = _go_back(told) if told.state.draft else new_draft(told)
    return replace(outcome, changes=(given, *outcome.changes))


def _disagree(moment: Moment) -> Outcome:
    """Nothing new is kept; what was begun under an older wording goes, and the agreement to it ends."""
    contact = Button(home_words.BUTTON_CONTACT, "contact")
    if Purpose.IDEA not in moment.person.agreements:
        return moment.home(Message(words.disagreed(moment.settings), stack(contact, menu_button())))
    cleared = drop_alarms(moment.state.draft) if moment.state.draft else ()
    erase = Button(privacy_words.BUTTON_ERASE, "erase")
    said = Message(words.disagreed_now(moment.settings), stack(erase, contact, menu_button()))
    changes = (AgreementWithdrawn(Purpose.IDEA, moment.at), *cleared)
    return moment.with_draft(None).home(said, changes=changes)


def inform_first(moment: Moment, part: Part | None = None) -> Outcome | None:
    """What is done with answers reads otherwise than when they agreed: it is said before the next one is kept.

    The words they just wrote wait in the state, and the place where they are in the topic. None: nothing is new.
    """
    if privacy.is_informed(moment):
        return None
    parts = (*moment.state.parts, part) if part else moment.state.parts
    held = replace(moment, state=replace(moment.state, parts=parts[: form.PARTS_AT_MOST]))
    return held.go("idea.agree", agreement(moment), topic=moment.state.place.removeprefix("idea."))


def _go_back(moment: Moment) -> Outcome:
    """Where they were when the wording had changed; what they wrote there is taken now."""
    parts, place = moment.state.parts, moment.state.topic
    if not place or place == "begun":
        return go_on(moment)
    there = replace(moment, state=replace(moment.state, place=f"idea.{place}", topic="", parts=()))
    if not parts:
        return there.stay(present(there))
    outcome = Outcome(there.state)
    for part in parts:
        taken = write(replace(there, state=outcome.state), Wrote(part, moment.at))
        outcome = replace(taken, changes=(*outcome.changes, *taken.changes))
    return outcome


# Said in passing: no part of an idea.
NO_ANSWER = (Meaning.GREETING, Meaning.THANKS, Meaning.HELP, Meaning.IDEA, Meaning.DONT_KNOW)
_SAYS_YES = re.compile(r"\W*(?:oui|ouais|ok|d'accord)\b\W*", re.IGNORECASE)
_HESITATES = re.compile(rf"(?:{_SAYS_YES.pattern})?(?:mais|sauf)\b|{_SAYS_YES.pattern}[^?]*\?", re.IGNORECASE)


def write_at_agreement(moment: Moment, part: Part) -> Outcome:
    """Yes, no, or already the idea: its words wait in the state until the agreement is given."""
    text = part.text if part.kind is PartKind.TEXT else ""
    asked = agreement(moment)
    match understand(text).best:
        case Meaning.WHO_READS:
            told = privacy.notice(moment)
            return replace(told, messages=(*told.messages, asked))
        case _ if _HESITATES.match(text):
            return moment.stay(asked)
        case Meaning.YES:
            return _agree_and_tell(moment, part)
        case Meaning.NO:
            return agree(moment, False)
    passing = is_plain_command(text)
    if passing in NO_ANSWER:
        first = f"{home_words.GREETING}\n\n" if passing is Meaning.GREETING else ""
        return moment.stay(replace(asked, text=f"{first}{asked.text}"))
    state = replace(moment.state, parts=(*moment.state.parts, part)[: form.PARTS_AT_MOST])
    return Outcome(state, (replace(asked, text=f"{words.AGREE_FIRST}\n\n{asked.text}"),))


def _agree_and_tell(moment: Moment, part: Part) -> Outcome:
    """« Oui, un jardin » is the agreement, and the idea already."""
    rest = part.text[said.end() :] if (said := _SAYS_YES.match(part.text)) else ""
    if understand(rest).best is not Meaning.IDEA_TOLD:
        return agree(moment, True)
    parts = (*moment.state.parts, part)[: form.PARTS_AT_MOST]
    return agree(replace(moment, state=replace(moment.state, parts=parts)), True)


# ---- the draft ----------------------------------------------------------------------------------------


def press_draft(moment: Moment, serial: str, action: str) -> Outcome | None:
    """The buttons about a draft as a whole. None: it is another draft's button."""
    draft = moment.state.draft
    if draft is None or str(draft.serial) != serial:
        return None
    match action:
        case "on":
            return go_on(moment)
        case "later":
            return leave(moment)
        case "again":
            return moment.go("idea.begun", sure_to_erase(draft, then="fresh"))
        case "erase":
            return moment.stay(sure_to_erase(draft, then="gone"))
        case "fresh":
            cleared = drop_alarms(draft)
            outcome = begin(moment.with_draft(None), moment.state.parts)
            return replace(outcome, changes=(*cleared, *outcome.changes))
        case "gone":
            erased = Message(words.DRAFT_ERASED, stack(menu_button()))
            return moment.with_draft(None).home(erased, changes=drop_alarms(draft))
    return None


def go_on(moment: Moment) -> Outcome:
    """Back into the draft, where it was left; words said meanwhile join the idea."""
    if asked := inform_first(replace(moment, state=replace(moment.state, place="idea.begun"))):
        return asked
    draft = moment.state.draft
    assert draft is not None, "only a draft can be gone on with"
    if moment.state.parts:
        told = draft.answers.get("what", Answer())
        moment = form.keep(moment, "what", Answer(told.choices, (*told.parts, *moment.state.parts)))
    there = replace(moment, state=replace(moment.state, parts=(), changing=False))
    return form.resume(IDEA, there)


def sure_to_erase(draft: Draft, then: str) -> Message:
    yes = Button(words.BUTTON_YES_ERASE, f"draft:{draft.serial}:{then}")
    return Message(words.SURE_TO_ERASE, stack(yes, Button(words.BUTTON_NO_KEEP, f"draft:{draft.serial}:on")))


def drop_alarms(draft: Draft) -> tuple[Change, ...]:
    return tuple(AlarmCleared(kind, str(draft.serial)) for kind in ("draft_left", "draft_gone"))


def rang(moment: Moment, event: Rang) -> Outcome:
    """A draft left alone for a day is asked about once; after its time it goes without a word."""
    draft = moment.state.draft
    if draft is None or str(draft.serial) != event.subject:
        return moment.stay()
    if event.kind == "draft_gone":
        return moment.with_draft(None).home()
    rested = draft.touched_at + timedelta(days=1)
    if rested > moment.at:
        again = AlarmSet("draft_left", event.subject, next_allowed(rested, moment.settings))
        return moment.stay(changes=(again,))
    return moment.stay(already_begun(draft, words.STILL_THERE))


# ---- inside the form ----------------------------------------------------------------------------------


def press(moment: Moment, event: Pressed, serial: str, key: str, choice: str) -> Outcome | None:
    """A button of a question. None when it belongs to another draft or another question than the present one."""
    draft = moment.state.draft
    question = IDEA.question(key)
    at_it = moment.state.place == f"idea.{key}"
    if draft is None or question is None or not at_it or str(draft.serial) != serial:
        return None
    return inform_first(moment) or form.press(IDEA, question, moment, choice, event.message)


def press_review(moment: Moment, serial: str, action: str) -> Outcome | None:
    """The buttons under the reading back. None: they are another draft's, or of a screen that is over."""
    if moment.state.correcting:  # a sent idea is never sent again
        return correcting.finish(moment) if action == "keep" and _is_draft(moment, serial) else None
    outcome = review.press(moment, serial, action)
    sends = action in ("send", "15")
    return (inform_first(moment) if outcome and sends else None) or outcome


def _is_draft(moment: Moment, serial: str) -> bool:
    return moment.state.draft is not None and str(moment.state.draft.serial) == serial


def change(moment: Moment, serial: str, key: str) -> Outcome | None:
    """One answer again; then straight back to the reading. None: another draft's button, or no such answer."""
    draft = moment.state.draft
    question = IDEA.question(key)
    at_it = moment.state.place in ("idea.review", "idea.change")
    if draft is None or question is None or str(draft.serial) != serial or not at_it or not question.applies(moment):
        return None
    anew = question.many or moment.state.correcting  # of a sent idea, the old words are to go
    there = form.forget(moment, key) if anew else moment
    return form.ask(IDEA, question, replace(there, state=replace(there.state, changing=True)))


def write(moment: Moment, event: Wrote) -> Outcome:
    """Words in the form are the answer, unless they are plainly a command or a greeting."""
    key = moment.state.place.removeprefix("idea.")
    question = IDEA.question(key)
    if question is None or moment.state.draft is None:
        return _write_between(moment, event, key)
    if asked := inform_first(moment, event.part):
        return asked
    if not question.collects and (joined := form.join_album(moment, event.part)):
        return joined.stay()
    meaning = is_plain_command(event.part.text) if event.part.kind is PartKind.TEXT else None
    match meaning:
        case Meaning.GREETING:
            return form.ask(IDEA, question, moment, words.GREETED)
        case Meaning.THANKS:
            return form.ask(IDEA, question, moment, words.THANKED)
        case Meaning.IDEA:  # back from another screen, by the words of the button
            return form.ask(IDEA, question, moment)
        case Meaning.BACK:
            return form.back(IDEA, question, moment)
        case Meaning.SKIP if question.skippable:
            return form.advance(IDEA, question, form.keep(moment, key, Answer()))
        case Meaning.HELP:
            return form.explain(IDEA, question, moment)
        case Meaning.DONE if question.collects:
            return form.finish_collecting(IDEA, question, moment)
        case Meaning.DONE if question.many:
            return form.all_chosen(IDEA, question, moment)
    if question.collects:
        return form.collect(IDEA, question, moment, event.part)
    return form.write(IDEA, question, moment, event.part)


def _write_between(moment: Moment, event: Wrote, place: str) -> Outcome:
    """Words written on a screen of the form that only has buttons."""
    if place == "agree":
        return write_at_agreement(moment, event.part)
    if moment.state.draft and place == "begun":
        return _write_at_begun(moment, event.part, moment.state.draft)
    if moment.state.correcting:
        return correcting.which(moment)
    return inform_first(moment, event.part) or _asked_to_change(moment, event.part) or review.write(moment, event)


def _asked_to_change(moment: Moment, part: Part) -> Outcome | None:
    """The answer they name, else the choice of one. None: other words, or another screen."""
    key = asked_to_change(part)
    if key is None or moment.state.draft is None or moment.state.place == "idea.age":
        return None
    named = change(moment, str(moment.state.draft.serial), key)
    return named or moment.go("idea.change", review.which_answer(moment))


def _write_at_begun(moment: Moment, part: Part, draft: Draft) -> Outcome:
    """Another idea is told where one is begun already: it waits, and they choose again. Else: they go on."""
    if part.kind is PartKind.TEXT and understand(part.text).best is not Meaning.IDEA_TOLD:
        return press_draft(moment, str(draft.serial), "on") or moment.home()
    state = replace(moment.state, parts=(*moment.state.parts, part)[: form.PARTS_AT_MOST])
    return Outcome(state, (already_begun(draft, words.ALREADY_BEGUN),))


def settled(moment: Moment, event: Rang) -> Outcome:
    """A few seconds of quiet after an answer made of several messages."""
    question = IDEA.question(event.subject)
    if question is None or moment.state.place != f"idea.{event.subject}":
        return moment.stay()
    return form.settled(IDEA, question, moment)


def present(moment: Moment) -> Message:
    """The screen the person is at, shown again (after an old button, or a restart)."""
    place = moment.state.place.removeprefix("idea.")
    question = IDEA.question(place)
    draft = moment.state.draft
    if draft is None or place == "agree":
        return agreement(moment)
    if question is not None:
        return form.screen(IDEA, question, moment)
    if moment.state.correcting:
        return review.which_answer(moment)
    return already_begun(draft, words.ALREADY_BEGUN) if place == "begun" else review.screen(moment)
