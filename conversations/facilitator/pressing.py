"""The buttons of the desk with an argument. Whoever calls this has seen in the facts that a facilitator pressed."""

from __future__ import annotations

from conversations import freezing
from conversations.exchange import Pressed
from conversations.facilitator import (
    absence,
    agenda,
    announcing,
    calendar,
    calendar_add,
    desk,
    finding,
    hint,
    leaving,
    looking_back,
    ready,
    reply,
    team,
)
from conversations.moment import Moment
from conversations.outcome import Outcome


def pressed(moment: Moment, event: Pressed) -> Outcome | None:
    """None: it is no button of the desk, or not one that fits any more."""
    return _of_the_desk(moment, event) or _of_many(moment, event) or _of_words_to_somebody(moment, event)


def _of_the_desk(moment: Moment, event: Pressed) -> Outcome | None:
    """Ideas, the people they are from, and those who hold the desk."""
    match event.data.split(":"):
        case ["desk"]:
            return finding.show(moment, event)
        case ["f", *_]:
            return finding.press(moment, event)
        case ["d", _, action, *detail]:
            return desk.press(moment, action, ":".join(detail), event.message)
        case ["fz", person, action]:
            return freezing.press_desk(moment, person, action)
        case ["team", "name"]:
            return team.ask_name(moment)
        case ["away", days]:
            return absence.press(moment, days)
        case ["leave", answer]:
            return leaving.press(moment, answer)
    return None


def _of_many(moment: Moment, event: Pressed) -> Outcome | None:
    """Meetings, announcements and reports."""
    match event.data.split(":"):
        case ["c", meeting, action, *detail]:
            said = ":".join(detail)
            return calendar_add.press(moment, action, said) or calendar.press(moment, meeting, action, said)
        case ["ag", _, *rest]:
            return agenda.press(moment, rest, event.message)
        case ["announce"]:
            return announcing.begin(moment)
        case ["an", action, key]:
            return announcing.press(moment, action, key, event.message)
        case ["ann", _, "stop"]:
            return announcing.stop(moment, event.message)
        case ["rp", *detail]:
            return looking_back.press(moment, ":".join(detail))
    return None


def _of_words_to_somebody(moment: Moment, event: Pressed) -> Outcome | None:
    """Answers: to whom, ready ones, and what is asked before they leave."""
    match event.data.split(":"):
        case ["t", person, idea]:
            thread = reply.thread_of(f"{person}:{idea}") if moment.facts.author else None
            return reply.ask_words(moment, thread, ready.buttons(moment, thread)) if thread else None
        case ["to", "nobody"]:
            return reply.addressed(moment, None)
        case ["to", person, idea]:
            thread = reply.thread_of(f"{person}:{idea}") if moment.facts.author else None
            return reply.addressed(moment, thread) if thread else None
        case ["ready", answer, action]:
            return ready.press(moment, answer, action)
        case ["rewrite"]:
            return hint.rewrite(moment)
        case ["use" | "send" | "sure" as act, which, person, idea]:
            return desk.answer(moment, act, which, reply.thread_of(f"{person}:{idea}"))
    return None
