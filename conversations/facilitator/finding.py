"""`/idees`: the ideas as a list, a page at a time, narrowed down by state, commune, theme and words.

What she looks for is kept in `state.topic` while she is at the list, never in a button: words are somebody's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from conversations.answers import ELSEWHERE
from conversations.exchange import Button, Commanded, Event, Message, Pressed, Wrote, stack
from conversations.facts import Choice, Settings
from conversations.hearing.sounds import heard
from conversations.looking import OPEN, FoundIdea, Search
from conversations.meetings import menu_button
from conversations.model import Answers, Part, PartKind, Status
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.question import DONT_KNOW
from conversations.state import State
from conversations.words import desk as desk_words
from conversations.words import finding as words
from conversations.words import ideas as idea_words
from conversations.words.review import STATUS

LIST, WORDS = "find", "find.words"
PAGE = 8  # ideas of one screen
MOST_WORDS = 8  # that are looked for at once
BEGINNING = 60  # characters shown of an idea
OPENING = ("desk", "desk:idees")  # the buttons that lead here from elsewhere
PRIVATE = ("phone", "mail", "answer")  # questions whose answers are no words to look for
WAYS_OUT = stack(Button(desk_words.BUTTON_DESK, "desk:bureau"), menu_button())
STATES: dict[str, tuple[Status, ...]] = {
    "open": OPEN,
    "any": tuple(Status),
    **{status.value: (status,) for status in Status},
}
STATE_LABELS = {"open": words.BUTTON_OPEN, "any": words.BUTTON_ANY, **{s.value: label for s, label in STATUS.items()}}


# ---- what she looks for -------------------------------------------------------------------------------------


def search_of(state: State, event: Event) -> Search | None:
    """The list that this event leads to, None if it leads elsewhere: the facts and the screen both ask here."""
    here = _read(state.topic) if state.place in (LIST, WORDS) else Search()
    match event:
        case Commanded(name="idees", argument=said):
            return _with_words(Search(), said)
        case Pressed(data=data) if data in OPENING:
            return Search()
        case Pressed(data=data) if data.startswith("f:"):
            return _narrowed(here, *data.split(":", 2)[1:])
        case Wrote(part=Part(kind=PartKind.TEXT, text=said)) if state.place == WORDS and not event.reply_to:
            return _with_words(here, said)
    return None


def _narrowed(search: Search, what: str, value: str = "") -> Search | None:
    match what:
        case "state" if value in STATES:
            return replace(search, statuses=STATES[value], page=0)
        case "commune":
            return replace(search, commune=value, page=0)
        case "field":
            return replace(search, field=value, page=0)
        case "page" if value.isdecimal() and len(value) < 6:
            return replace(search, page=int(value))
        case "back":
            return search
        case "all":
            return Search()
    return None


def _with_words(search: Search, said: str) -> Search:
    return replace(search, words=" ".join(said.split()), sounds=tuple(sounds(said))[:MOST_WORDS], page=0)


def sounds(text: str) -> Iterator[str]:
    """The words of a text as they sound, each once, without the small ones: accents, plurals and faults don't count."""
    yield from dict.fromkeys(one for one in heard(text) if len(one) > 1 or one.isdigit())


def sounds_of(number: int, answers: Answers, settings: Settings) -> set[str]:
    """Everything an idea can be found by: its number, its words, its author's name, its commune and its fields."""
    labels = {choice.key: choice.label for choice in settings.fields}
    told = [part.text for key, a in answers.items() if key not in PRIVATE for part in a.parts]
    chosen = [choice for key in ("where", "about") if key in answers for choice in answers[key].choices]
    named = [labels.get(choice, choice) for choice in chosen]
    return {str(number), *(sound for text in (*told, *named) for sound in sounds(text))}


# ---- the screens --------------------------------------------------------------------------------------------


def show(moment: Moment, event: Event) -> Outcome:
    """The page that this event leads to; in place of the list whose button was pressed."""
    search = search_of(moment.state, event) or Search()
    pressed = isinstance(event, Pressed) and event.data not in OPENING
    shown = _list(moment, search)
    if isinstance(event, Pressed) and pressed:
        shown = replace(shown, replaces=event.message)
    return moment.go(LIST, shown, topic=_write(search))


def opened(moment: Moment) -> Outcome:
    """`/idees`, the ideas that are not finished: the screen of the desk."""
    return moment.go(LIST, _list(moment, Search()), topic=_write(Search()))


def press(moment: Moment, event: Pressed) -> Outcome | None:
    """A button of the list. None: there is no such button."""
    here = _write(_read(moment.state.topic) if moment.state.place in (LIST, WORDS) else Search())
    match event.data.split(":", 2)[1:]:
        case ["pick", "state"]:
            asked = _ask(words.WHICH_STATE, "state", [Choice(key, STATE_LABELS[key]) for key in STATES])
        case ["pick", "commune"]:
            asked = _ask(words.WHICH_COMMUNE, "commune", _communes(moment))
        case ["pick", "field"]:
            asked = _ask(words.WHICH_FIELD, "field", [Choice("", words.BUTTON_ANY), *moment.settings.fields])
        case ["pick", "words"]:
            back = stack(Button(words.BUTTON_BACK, "f:back:"))
            return moment.go(WORDS, Message(words.WHICH_WORDS, back, replaces=event.message), topic=here)
        case _:
            return show(moment, event) if search_of(moment.state, event) else None
    return moment.go(LIST, replace(asked, replaces=event.message), topic=here)


def write(moment: Moment, event: Wrote) -> Outcome:
    """The words to look for."""
    if event.part.kind is not PartKind.TEXT or not any(sounds(event.part.text)):
        return moment.stay(Message(words.UNREAD_WORDS, stack(Button(words.BUTTON_BACK, "f:back:"))))
    return show(moment, event)


def present(moment: Moment) -> Message:
    """The question again; the list itself is a button away, because it must be read anew."""
    if moment.state.place == WORDS:
        return Message(words.WHICH_WORDS, stack(Button(words.BUTTON_BACK, "f:back:")))
    return Message(words.WHICH_STATE, stack(Button(words.BUTTON_BACK, "f:back:"), menu_button()))


def _list(moment: Moment, search: Search) -> Message:
    found, number = moment.facts.looking.found, moment.facts.looking.found_in_all
    narrowed = [words.only(label) for label in _narrowing(moment, search)]
    if not found:
        text = words.NONE if narrowed else words.NO_IDEAS
        return Message("\n".join((text, *narrowed)), (*_filters(search), *WAYS_OUT))
    last = -(-number // PAGE)
    where = [words.page(search.page + 1, last)] if last > 1 else []
    lines = [_line(idea) for idea in found]
    text = "\n".join((words.heading(number), *narrowed, *where)) + "\n\n" + "\n\n".join(lines)
    numbers = [Button(words.button(idea.number), f"d:{idea.number}:show") for idea in found]
    return Message(text, (*_rows(numbers, 2), *_turning(search, last), *_filters(search), *WAYS_OUT))


def _line(idea: FoundIdea) -> str:
    named = idea if idea.commune not in (ELSEWHERE, DONT_KNOW) else replace(idea, commune="")
    begins = " ".join(idea.begins.split())
    short = begins if len(begins) <= BEGINNING else begins[:BEGINNING].rsplit(" ", 1)[0] + "…"
    return f"{words.line(named)}\n« {short} »" if short else words.line(named)


def _turning(search: Search, last: int) -> tuple[tuple[Button, ...], ...]:
    before = (Button(words.BUTTON_BEFORE, f"f:page:{search.page - 1}"),) if search.page else ()
    after = (Button(words.BUTTON_NEXT, f"f:page:{search.page + 1}"),) if search.page + 1 < last else ()
    return ((*before, *after),) if before or after else ()


def _filters(search: Search) -> tuple[tuple[Button, ...], ...]:
    ways = (
        Button(words.BUTTON_STATE, "f:pick:state"),
        Button(words.BUTTON_COMMUNE, "f:pick:commune"),
        Button(words.BUTTON_FIELD, "f:pick:field"),
        Button(words.BUTTON_WORDS, "f:pick:words"),
    )
    again = () if replace(search, page=0) == Search() else (Button(words.BUTTON_ALL, "f:all:"),)
    return (*_rows(ways, 2), *stack(*again))


def _narrowing(moment: Moment, search: Search) -> Iterator[str]:
    """What the list is narrowed down to, as she reads it."""
    if search.statuses != OPEN:
        yield next(STATE_LABELS[key] for key, statuses in STATES.items() if statuses == search.statuses)
    if search.commune:
        yield _place(search.commune)
    if search.field:
        yield next((c.label for c in moment.settings.fields if c.key == search.field), search.field)
    if search.words:
        yield search.words


def _communes(moment: Moment) -> list[Choice]:
    known = (*moment.settings.communes, ELSEWHERE, DONT_KNOW)
    return [Choice("", words.BUTTON_ANY), *(Choice(name, _place(name)) for name in known)]


def _place(name: str) -> str:
    return {ELSEWHERE: idea_words.ELSEWHERE, DONT_KNOW: idea_words.DONT_KNOW}.get(name, name)


def _ask(text: str, what: str, choices: Sequence[Choice]) -> Message:
    buttons = [Button(choice.label[:1].upper() + choice.label[1:], f"f:{what}:{choice.key}") for choice in choices]
    return Message(text, (*_rows(buttons, 2), (Button(words.BUTTON_BACK, "f:back:"),)))


def _rows(buttons: Sequence[Button], wide: int) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[start : start + wide]) for start in range(0, len(buttons), wide))


# ---- a search as a state's topic ----------------------------------------------------------------------------


def _write(search: Search) -> str:
    key = next(key for key, statuses in STATES.items() if statuses == search.statuses)
    return json.dumps([key, search.commune, search.field, search.words, search.page], ensure_ascii=False)


def _read(topic: str) -> Search:
    try:
        key, commune, field, said, page = json.loads(topic)
        search = Search(STATES[key], str(commune), str(field), page=int(page))
    except (ValueError, TypeError, KeyError):
        return Search()
    return replace(_with_words(search, str(said)), page=search.page) if said else search
