"""The team at the desk: who is there, what each is called, and who takes care of an idea."""

from __future__ import annotations

from conversations.changes import CardHeld, ColleagueNamed, IdeaTaken
from conversations.exchange import Button, Message, stack
from conversations.model import Colleague, Idea, Part, PartKind, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import desk as desk_words
from conversations.words import home as home_words
from conversations.words import team as words

NAMING = "team.name"  # a name is awaited
LONGEST = 30  # letters


def show(moment: Moment) -> Outcome:
    """`/equipe`."""
    lines = (words.line(one, one.id == moment.person.id, moment.today) for one in moment.facts.team)
    name, away = Button(words.BUTTON_NAME, "team:name"), Button(words.BUTTON_AWAY, "desk:absence")
    return moment.home(Message("\n".join((words.TEAM, *lines)), stack(name, away, *ways())))


def ask_name(moment: Moment) -> Outcome:
    return moment.go(NAMING, Message(words.ASK_NAME, stack(*ways())))


def wrote(moment: Moment, part: Part) -> Outcome | None:
    """Her name. None: none is awaited, or the words answer somebody."""
    if moment.state.place != NAMING or moment.facts.thread:
        return None
    name = " ".join(part.text.split())
    if part.kind is not PartKind.TEXT or len(name) > LONGEST:
        return moment.stay(Message(words.SHORT_NAME, stack(*ways())))
    return moment.home(Message(words.named(name), stack(*ways())), changes=(ColleagueNamed(name),))


# ---- who takes care of an idea ----------------------------------------------------------------------------


def take(moment: Moment, idea: Idea, seen: str, screen_id: int) -> Outcome:
    """`🙋 Je m'en occupe`, on a card that said that `seen` takes care of it (0: nobody). The first one has it."""
    held = CardHeld(idea.number, screen_id)
    if str(idea.taken_by) != seen or idea.taken_by == moment.person.id:
        return moment.stay(Message(_who_has_it(moment, idea), _show(idea)), changes=(held,))
    return moment.stay(changes=(held, IdeaTaken(idea.number, moment.person.id, moment.at)))


def ask_whom(moment: Moment, idea: Idea) -> Outcome:
    """`🔁 Passer l'idée`."""
    data = f"d:{idea.number}:give:{idea.taken_by}"
    others = [one for one in moment.facts.team if one.id != idea.taken_by]
    to = [Button(words.button(one, one.id == moment.person.id), f"{data}-{one.id}") for one in others]
    nobody = Button(words.BUTTON_NOBODY, f"{data}-0")
    leave = Button(desk_words.BUTTON_LEAVE_IT, f"d:{idea.number}:leave")
    return moment.stay(Message(f"{_who_has_it(moment, idea)}\n{words.GIVE_TO}", stack(*to, nobody, leave)))


def give(moment: Moment, idea: Idea, seen: str, screen_id: int) -> Outcome | None:
    """Another colleague, or nobody, takes care of it. None: no such colleague any more."""
    before, _, after = seen.partition("-")
    colleague = next((one for one in moment.facts.team if str(one.id) == after), None)
    if colleague is None and after != "0":
        return None
    if str(idea.taken_by) != before:  # somebody was faster
        return moment.stay(Message(_who_has_it(moment, idea), _show(idea), replaces=screen_id))
    said = words.given(idea.number, colleague, is_self=after == str(moment.person.id))
    changes = (IdeaTaken(idea.number, colleague.id if colleague else 0, moment.at),)
    return moment.stay(Message(said, _show(idea), replaces=screen_id), *_told(moment, idea, colleague), changes=changes)


def _told(moment: Moment, idea: Idea, colleague: Colleague | None) -> tuple[Message, ...]:
    if colleague is None or colleague.id == moment.person.id:
        return ()
    text = words.given_to_you(moment.person.desk_name, idea.number)
    return (Message(text, _show(idea), to=colleague.id, thread=Thread(idea.person, idea.number)),)


def _who_has_it(moment: Moment, idea: Idea) -> str:
    if idea.taken_by == moment.person.id:
        return words.you_have_it(idea.number)
    return words.has_it(idea.number, name_of(moment.facts.team, idea.taken_by))


def name_of(team: tuple[Colleague, ...], person: int) -> str:
    return next((words.name(one) for one in team if one.id == person), "")


def _show(idea: Idea) -> tuple[tuple[Button, ...], ...]:
    return stack(Button(desk_words.BUTTON_SHOW, f"d:{idea.number}:show"))


def ways() -> tuple[Button, Button]:
    return Button(desk_words.BUTTON_DESK, "desk:bureau"), Button(home_words.BUTTON_MENU, "menu")
