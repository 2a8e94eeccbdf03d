"""What may follow what in the life of an idea: a table, and the buttons it gives the facilitator."""

from __future__ import annotations

from conversations.model import Status
from conversations.words import desk as words

NEXT: dict[Status, tuple[Status, ...]] = {
    Status.NEW: (Status.READ, Status.DISCUSSED, Status.AGENDA, Status.REFERRED, Status.DONE),
    Status.READ: (Status.DISCUSSED, Status.AGENDA, Status.REFERRED, Status.DONE),
    Status.DISCUSSED: (Status.AGENDA, Status.REFERRED, Status.DONE),
    Status.AGENDA: (Status.DISCUSSED, Status.READ, Status.REFERRED, Status.DONE),  # read: taken off the agenda
    Status.REFERRED: (Status.DISCUSSED, Status.AGENDA, Status.DONE),
    Status.DONE: (Status.DISCUSSED,),  # put back
    Status.WITHDRAWN: (),  # taken back by the resident, from any state: nobody else decides over it
}

# What may become of an idea at its meeting; READ: it was not presented after all.
AFTER_A_MEETING = (Status.DISCUSSED, Status.AGENDA, Status.DONE, Status.READ)

LABELS = {
    Status.READ: words.BUTTON_READ,
    Status.DISCUSSED: words.BUTTON_DISCUSSED,
    Status.AGENDA: words.BUTTON_AGENDA,
    Status.DONE: words.BUTTON_CLOSE,
}

PUT_BACK = {
    (Status.DONE, Status.DISCUSSED): words.BUTTON_REOPEN,
    (Status.AGENDA, Status.READ): words.BUTTON_OFF_AGENDA,
}


def offered(status: Status) -> tuple[Status, ...]:
    """What has a button on the card; partners are chosen on a screen of their own."""
    return tuple(to for to in NEXT[status] if to in LABELS)


def label(now: Status, to: Status) -> str:
    return PUT_BACK.get((now, to), LABELS[to])
