"""What may follow what in the life of an idea: a table, and the buttons it gives the facilitator."""

from __future__ import annotations

from conversations.model import Status
from conversations.words import desk as words

NEXT: dict[Status, tuple[Status, ...]] = {
    Status.NEW: (Status.READ, Status.AGENDA, Status.DONE),
    Status.READ: (Status.AGENDA, Status.DONE),
    Status.DISCUSSED: (Status.AGENDA, Status.DONE),
    Status.AGENDA: (Status.DISCUSSED, Status.DONE),
    Status.REFERRED: (Status.AGENDA, Status.DONE),
    Status.DONE: (),
    Status.WITHDRAWN: (),
}

# What may become of an idea at its meeting; READ: it was not presented after all.
AFTER_A_MEETING = (Status.DISCUSSED, Status.AGENDA, Status.DONE, Status.READ)

LABELS = {
    Status.READ: words.BUTTON_READ,
    Status.AGENDA: words.BUTTON_AGENDA,
    Status.DISCUSSED: words.BUTTON_DISCUSSED,
    Status.DONE: words.BUTTON_CLOSE,
}


def offered(status: Status) -> tuple[Status, ...]:
    return tuple(to for to in NEXT[status] if to in LABELS)
