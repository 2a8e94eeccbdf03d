"""Which decisions are worth a line in the log, once they are committed. Who decided is a pseudonym there."""

from __future__ import annotations

import re

from bot.logs import log_event
from conversations import changes as c

NOTED = (c.IdeaSubmitted, c.StatusChanged, c.FacilitatorJoined, c.FacilitatorLeft, c.MeetingsAdded, c.PersonErased)


def note(change: c.Change, chat: int) -> None:
    """`IdeaSubmitted` is written "idea_submitted", with the idea's number."""
    if not isinstance(change, NOTED):
        return
    event = re.sub(r"(?<!^)(?=[A-Z])", "_", type(change).__name__).lower()
    match change:
        case c.IdeaSubmitted(idea=idea):
            log_event(event, who=chat, idea=idea.number)
        case c.StatusChanged(number=number, status=status):
            log_event(event, who=chat, idea=number, state=status.value)
        case c.MeetingsAdded(meetings=meetings):
            log_event(event, who=chat, meetings=len(meetings))
        case _:
            log_event(event, who=chat)
