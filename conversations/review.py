"""Reading an idea back, changing an answer, and sending it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from conversations import form, ideas, news
from conversations.changes import (
    AgreementGiven,
    AlarmCleared,
    AlarmSet,
    Change,
    IdeaSubmitted,
    MessageThreaded,
    PersonDescribed,
    PersonErased,
    RsvpGiven,
)
from conversations.contact import honestly
from conversations.exchange import Button, Message, Wrote, bold, stack
from conversations.facilitator import inbox
from conversations.hearing.sounds import normal
from conversations.model import Answer, Answers, Idea, PartKind, Purpose, Rsvp, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.plain_commands import is_plain_command
from conversations.question import DONT_KNOW
from conversations.reminders import next_allowed
from conversations.state import State
from conversations.understanding import Meaning, understand
from conversations.words import home as home_words
from conversations.words import ideas as form_words
from conversations.words import review as words

VERSION = "2026-11"  # of the wording of the question about age
FIFTEEN = 15
AGE = re.compile(r"(?:oui |non )?(?:j ?ai |moi )?(\d{1,2})(?: ?ans?)?(?: et demie?)?")


def show(moment: Moment, lead: str) -> Outcome:
    """Everything on one screen, in the person's own words."""
    state = replace(moment.state, place="idea.review", changing=False, misses=0, topic="")
    read_back = screen(replace(moment, state=state))
    return Outcome(state, (replace(read_back, text=f"{lead}\n\n{read_back.text}" if lead else read_back.text),))


def screen(moment: Moment) -> Message:
    lines = [f"{bold(title)}\n{value}" for title, value in ideas.read_out(_answers(moment), moment)]
    buttons = stack(
        Button(words.BUTTON_SEND, _data(moment, "send")),
        Button(words.BUTTON_CHANGE, _data(moment, "change")),
        Button(words.BUTTON_ERASE, _data(moment, "erase")),
    )
    return Message("\n\n".join((words.HERE_IT_IS, *lines)), buttons)


def press(moment: Moment, serial: str, action: str) -> Outcome | None:
    """The buttons under the reading back. None when they are another draft's, or of a screen that is over."""
    draft = moment.state.draft
    at_it = moment.state.place in ("idea.review", "idea.change", "idea.age")
    if draft is None or str(draft.serial) != serial or not at_it:
        return None
    match action:
        case "send":
            return send(moment)
        case "change":
            return moment.go("idea.change", which_answer(moment))
        case "erase":
            return moment.stay(_sure_to_erase(moment))
        case "keep":
            return show(moment, "")
        case "15" if moment.state.place == "idea.age":
            return submit(moment, (AgreementGiven(Purpose.AGE, VERSION, moment.at),))
        case "under15" if moment.state.place == "idea.age":
            return too_young(moment)
    return None


def write(moment: Moment, event: Wrote) -> Outcome:
    """Words on the reading back: yes sends, no changes; anything else joins the idea, and is read back."""
    is_text = event.part.kind is PartKind.TEXT
    meaning = understand(event.part.text).best if is_text else Meaning.UNKNOWN
    if moment.state.place == "idea.age":
        return _write_age(moment, meaning, _age(event.part.text))
    if meaning in (Meaning.YES, Meaning.DONE):
        return send(moment)
    if meaning is Meaning.NO:
        return moment.go("idea.change", which_answer(moment))
    passing = (Meaning.BACK, Meaning.GREETING, Meaning.THANKS, Meaning.SKIP)
    if is_text and is_plain_command(event.part.text) in passing:  # « merci de prévoir des bancs » joins the idea
        return show(moment, "")
    told = _answers(moment).get("what", Answer())
    there = form.keep(moment, "what", Answer(told.choices, (*told.parts, event.part)))
    return show(there, form.received((event.part,)))


def _write_age(moment: Moment, meaning: Meaning, age: int) -> Outcome:
    if age >= FIFTEEN or (not age and meaning is Meaning.YES):
        return submit(moment, (AgreementGiven(Purpose.AGE, VERSION, moment.at),))
    if age or meaning is Meaning.NO:
        return too_young(moment)
    asked = ask_age(moment)
    person = Button(home_words.BUTTON_CONTACT, "contact")
    return moment.stay(Message(words.OLD_ENOUGH_AGAIN, (*asked.buttons, *stack(person))))


def _age(text: str) -> int:
    """Of a message that is nothing but an age; 0: it is none."""
    found = AGE.fullmatch(normal(text))
    return int(found[1]) if found else 0


# ---- changing one answer --------------------------------------------------------------------------------


def which_answer(moment: Moment) -> Message:
    asked = [q for q in ideas.QUESTIONS if q.applies(moment)]
    buttons = [Button(words.TITLES[q.key], _data(moment, "edit", q.key)) for q in asked]
    return Message(words.WHICH_ANSWER, stack(*buttons, Button(form_words.BUTTON_BACK, _data(moment, "keep"))))


# ---- sending --------------------------------------------------------------------------------------------


def send(moment: Moment) -> Outcome:
    """The age is asked once, just before the first sending; no birth date."""
    if Purpose.AGE in moment.person.agreements:
        return submit(moment, ())
    return moment.go("idea.age", ask_age(moment))


def ask_age(moment: Moment) -> Message:
    buttons = Button(words.BUTTON_15, _data(moment, "15")), Button(words.BUTTON_UNDER_15, _data(moment, "under15"))
    return Message(words.OLD_ENOUGH, stack(*buttons))


def too_young(moment: Moment) -> Outcome:
    """Under 15 a parent has to agree (article 45, loi Informatique et Libertés): nothing is kept."""
    contact, meeting = Button(home_words.BUTTON_CONTACT, "contact"), Button(home_words.BUTTON_MEETING, "meeting")
    farewell = Message(words.too_young(moment.settings), stack(meeting, contact))
    # No agreement of theirs counts. Their words stay in their own chat, to be shown to a parent.
    if not moment.facts.ideas and not moment.is_facilitator:
        return Outcome(State(), (farewell,), (PersonErased(moment.at, empties_chat=False),))
    return moment.with_draft(None).home(farewell, changes=_draft_alarms_cleared(moment))


def submit(moment: Moment, agreed: tuple[Change, ...]) -> Outcome:
    """The idea gets its number, goes to the facilitator, and the next useful step is offered."""
    answers = _answers(moment)
    idea = Idea(moment.facts.next_idea, moment.person.id, answers, moment.at)
    thread = Thread(moment.person.id, idea.number)
    changes = (
        *agreed,
        IdeaSubmitted(idea),
        *_described(moment, answers),
        *_rsvp(moment, answers),
        *(MessageThreaded(part.message, thread) for a in answers.values() for part in a.parts if part.message),
        *_draft_alarms_cleared(moment),
        *_waiting_alarms(moment, idea),
    )
    author = ideas.name_given(answers)
    outcome = moment.with_draft(None).home(_sent(moment, idea), *inbox.card(idea, author, moment), changes=changes)
    return news.asked(outcome) if _offers_news(moment) else outcome


def _sent(moment: Moment, idea: Idea) -> Message:
    text = honestly(moment, words.sent(idea.number, moment.settings, here=not ideas.contact_given(idea.answers)))
    menu = Button(home_words.BUTTON_MENU, "menu")
    if _offers_news(moment):
        offer = news.offer()
        return Message(f"{text}\n\n{offer.text}", (*offer.buttons, (menu,)))
    if _has_reminders(moment):
        return Message(text, stack(menu))
    return Message(f"{text}\n\n{words.REMIND_ME}", stack(Button(words.BUTTON_REMIND_ME, "reminders:on"), menu))


def _has_reminders(moment: Moment) -> bool:
    return bool(moment.person.reminders) or not moment.next_meeting


def _offers_news(moment: Moment) -> bool:
    """One question at a time: reminders first; whoever says yes to them is asked about news next."""
    return _has_reminders(moment) and news.is_to_be_offered(moment)


def _described(moment: Moment, answers: Answers) -> tuple[Change, ...]:
    name = ideas.name_given(answers) or moment.person.name
    contact = ideas.contact_given(answers) or moment.person.contact
    return (PersonDescribed(name, contact),) if name or contact else ()


def _rsvp(moment: Moment, answers: Answers) -> tuple[Change, ...]:
    choices = answers.get("coming", Answer()).choices
    meeting = moment.next_meeting
    if not meeting or not choices or choices[0] == DONT_KNOW:
        return ()
    return (RsvpGiven(meeting.id, Rsvp(coming=choices[0] == "yes"), moment.at),)


def _draft_alarms_cleared(moment: Moment) -> tuple[Change, ...]:
    serial = str(moment.state.draft.serial) if moment.state.draft else ""
    return tuple(AlarmCleared(kind, serial) for kind in ("draft_left", "draft_gone"))


def _waiting_alarms(moment: Moment, idea: Idea) -> tuple[Change, ...]:
    """Waiting is honest on both sides: she is reminded, then the resident is told."""
    settings = moment.settings
    number, days = (
        str(idea.number),
        {
            "unread_nudge": settings.unread_nudge_days,
            "unread_second": settings.unread_second_days,
            "unread_notice": settings.unread_notice_days,
        },
    )
    due = {kind: next_allowed(moment.at + timedelta(days=after), settings) for kind, after in days.items()}
    return tuple(AlarmSet(kind, number, at) for kind, at in due.items())


def _sure_to_erase(moment: Moment) -> Message:
    draft = moment.state.draft
    assert draft is not None, "the reading back has a draft"
    yes = Button(form_words.BUTTON_YES_ERASE, f"draft:{draft.serial}:gone")
    return Message(form_words.SURE_TO_ERASE, stack(yes, Button(form_words.BUTTON_NO_KEEP, _data(moment, "keep"))))


def _answers(moment: Moment) -> Answers:
    return moment.state.draft.answers if moment.state.draft else {}


def _data(moment: Moment, action: str, key: str = "") -> str:
    serial = moment.state.draft.serial if moment.state.draft else 0
    return f"r:{serial}:{action}:{key}"
