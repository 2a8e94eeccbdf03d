"""What the facts of a turn must hold, so that no more is read from the database than the event asks for."""

from __future__ import annotations

from conversations import coming, meeting_changes, referral
from conversations.exchange import Commanded, Event, Pressed, Rang, Receipt, ReminderDue, Wrote
from conversations.facilitator import (
    absence,
    aftermath,
    agenda,
    announcing,
    calendar_edits,
    referring,
    reply,
)
from conversations.model import PartKind
from conversations.state import State
from conversations.understanding import Meaning, understand

TO_SOMEBODY = ("t:", "to:", "use:", "send:", "sure:", "fz:")  # buttons that end with a person and an idea


def meant(event: Event) -> Event:
    """A button of the desk's menu means the command of that name, and needs what the command needs."""
    match event:
        case Pressed(data=data) if data.startswith("desk:") and data.count(":") == 1:
            return Commanded(data.removeprefix("desk:"), event.at)
    return event


def idea_spoken_of(state: State, event: Event) -> int:
    """The number of the idea that a button names or that is being corrected, 0 if none.

    Somebody else's is gathered only for a facilitator.
    """
    match event:
        case Pressed(data=data) if data.startswith("i:") and data.endswith(":change"):
            number = data.split(":")[1]
            return int(number) if number.isdecimal() and len(number) < 10 else 0
        case Pressed(data=data) if data.startswith(("d:", "pt:")):
            return _number(data.split(":")[1])
        case Rang(kind=referral.CALLED, subject=subject):
            return _number(subject.partition(":")[0])
        case Wrote() if state.place == referring.PLACE:
            return _number(state.topic.partition(":")[0])
        case Pressed(data=data) if data.startswith(TO_SOMEBODY):
            return _number(data.rpartition(":")[2])
        case Wrote() if state.place == reply.PLACE and (thread := reply.thread_of(state.topic)):
            return thread.idea
    return state.correcting


def wants_trail(event: Event) -> bool:
    """Whether the card of an idea is to be shown to who asks."""
    match event:
        case Pressed(data=data):
            return data.startswith("d:") and (data.endswith(":show") or ":refer" in data)
    return False


def wants_steps(event: Event) -> bool:
    """Whether what happened between an idea of one's own and a partner matters."""
    match event:
        case Pressed(data=data):
            return data.startswith("pt:")
        case Rang(kind=kind):
            return kind == referral.CALLED
    return False


def wants_team(state: State, event: Event) -> bool:
    """Whether it matters who is at the desk."""
    match event:
        case Commanded(name=name):
            return name.casefold() in ("equipe", "absence")
        case Pressed(data=data):
            return data.startswith(("d:", "away:", "team:"))
    return state.place == absence.PLACE


def wants_ready_answers(event: Event) -> bool:
    match event:
        case Commanded(name=name):
            return name.casefold() == "reponses"
        case Pressed(data=data):
            return data.startswith(("ready:", "use:", "send:", "t:")) or (
                data.startswith("d:") and data.endswith(":reply")
            )
    return False


def person_spoken_of(state: State, event: Event) -> int:
    """The resident a facilitator's event is about, 0 if none."""
    match event:
        case Pressed(data=data) if data.startswith(TO_SOMEBODY) and data.count(":") > 1:
            return _number(data.split(":")[-2])
        case Receipt(thread=thread):
            return thread.person
    open_thread = reply.thread_of(state.topic)
    return open_thread.person if open_thread else 0


def wants_rsvps(state: State, event: Event) -> bool:
    """Whether what this person answered to the meetings matters."""
    match event:
        case ReminderDue() | Rang(kind=meeting_changes.CHANGED):
            return True
        case Commanded(name=name):
            return name.casefold() == "reunion"
        case Pressed(data=data):
            return data.startswith("m:") or data == "meeting"
        case Wrote(part=part) if part.kind is PartKind.TEXT and not state.place.startswith("idea."):
            return state.place == coming.HOW_MANY or understand(part.text).best in ABOUT_MEETINGS
    return False


ABOUT_MEETINGS = (Meaning.NEXT_MEETING, Meaning.WHERE, Meaning.COMING, Meaning.NOT_COMING, Meaning.HELP_TO_COME)


NEXT_MEETING = -1  # a sheet is wanted, whichever meeting comes next


def sheet_spoken_of(state: State, event: Event) -> int:
    """The meeting whose sheet a facilitator's event is about: its id, NEXT_MEETING, or 0 for none."""
    match event:
        case Commanded(name=name):
            return NEXT_MEETING if name.casefold() == "agenda" else 0
        case Pressed(data=data) if data.startswith("ag:"):
            return _number(data.split(":")[1])
        case Rang(kind=(agenda.SHEET | aftermath.AFTER), subject=subject):
            return _number(subject)
        case Wrote() if state.place in (aftermath.NOTE, aftermath.WORD):
            return _number(state.topic.partition(":")[0])
    return 0


def answered_idea(event: Event) -> int:
    """The idea of which a button says how it went, 0 if none."""
    match event:
        case Pressed(data=data) if data.startswith("h:"):
            return _number(data.split(":")[1])
    return 0


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def may_submit(state: State) -> bool:
    """Whether this turn may send an idea, which then needs its number."""
    return state.place in ("idea.review", "idea.age")


def wants_open_ideas(event: Event) -> bool:
    match event:
        case Commanded(name=name):
            return name.casefold() == "pause"
    return False


def wants_desk_size(event: Event) -> bool:
    match event:
        case Commanded(name=name):
            return name.casefold() == "quitter"
        case Pressed(data=data):
            return data.startswith("leave:")
    return False


def wants_copy(event: Event) -> bool:
    """Whether everything known of the person must be gathered (it costs more than all the rest)."""
    match event:
        case Commanded(name=name):
            return name.casefold() == "mesdonnees"
        case Pressed(data=data):
            return data == "data"
        case Wrote(part=part):
            return part.kind is PartKind.TEXT and understand(part.text).best is Meaning.MY_DATA
    return False


def change_spoken_of(event: Event) -> tuple[int, int] | None:
    """The (meeting, sequence) whose change this person is to hear of, if the event is about one."""
    match event:
        case Rang(kind=meeting_changes.CHANGED, subject=subject):
            return meeting_changes.version_of(subject)
    return None


def meeting_told(event: Event) -> int:
    """The meeting whose change a facilitator is about to announce, 0 if none."""
    match event:
        case Pressed(data=data) if data.startswith("c:") and data.endswith(":tell"):
            meeting = data.split(":")[1]
        case Rang(kind=calendar_edits.QUIET, subject=meeting):
            pass
        case _:
            return 0
    return int(meeting) if meeting.isdecimal() and len(meeting) < 10 else 0


def wants_audiences(state: State, event: Event) -> bool:
    """Whether she is writing to many: how many people each choice reaches is then counted."""
    match event:
        case Commanded(name=name) if name.casefold() == "annonce":
            return True
        case Pressed(data=data) if data == "announce":
            return True
    return state.place.startswith(announcing.WRITING)


def announcement_spoken_of(event: Event) -> int:
    """The number of the announcement a button or an alarm of hers names, 0 if none."""
    match event:
        case Pressed(data=data) if data.startswith("ann:"):
            number = data.split(":")[1]
        case Rang(kind=announcing.ALARM, subject=subject):
            number = subject.partition(":")[0]
        case _:
            return 0
    return int(number) if number.isdecimal() and len(number) < 10 else 0
