"""Who reads, what is kept, seeing it all, erasing it all."""

from __future__ import annotations

from conversations.changes import PersonErased
from conversations.exchange import DESK, Button, Lane, Message, stack
from conversations.meetings import menu_button
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.state import State
from conversations.words import privacy as words
from conversations.words import reminders as reminder_words


def notice(moment: Moment) -> Outcome:
    """The whole notice, in short messages; it never moves the person from where they are."""
    *first, last = words.notice(moment.settings)
    buttons = stack(Button(words.BUTTON_MY_DATA, "data"), Button(words.BUTTON_ERASE, "erase"), menu_button())
    return moment.stay(*(Message(text) for text in first), Message(last, buttons))


def copy(moment: Moment) -> Outcome:
    """Everything known of the person: in sentences, and as a file."""
    person = moment.person
    kept = words.what_is_kept(
        person.name,
        person.contact,
        len(moment.facts.ideas),
        moment.state.draft is not None,
        [reminder_words.WHEN[kind] for kind in person.reminders],
    )
    buttons = stack(Button(words.BUTTON_ERASE, "erase"), menu_button())
    file = Message(words.HERE_IS_ALL, file_name=words.FILE_NAME, file_text=moment.facts.copy)
    return moment.stay(file, Message(kept, buttons))


def ask(moment: Moment) -> Outcome:
    yes, no = Button(words.BUTTON_YES_ERASE, "erase:yes"), Button(words.BUTTON_NO, "erase:no")
    return moment.go("erase", Message(words.sure(len(moment.facts.ideas), moment.settings), stack(yes, no)))


def press(moment: Moment, answer: str) -> Outcome | None:
    """Only the screen that asked can erase: an old button never does."""
    if answer == "no":
        return moment.home(Message(words.NOT_ERASED, stack(menu_button())))
    if answer == "yes" and moment.state.place == "erase":
        return erase(moment)
    return None


def erase(moment: Moment) -> Outcome:
    """Nothing stays here; she is asked to take away what she received."""
    numbers = [idea.number for idea in moment.facts.ideas]
    asked = (Message(words.erase_too(numbers), to=DESK, lane=Lane.DESK),) if numbers else ()
    return Outcome(State(), (Message(words.ERASED, stack(menu_button())), *asked), (PersonErased(moment.at),))
