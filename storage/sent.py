"""The messages that can still be taken out of people's chats: ids and dates, for as long as Telegram allows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from conversations.model import Thread
from storage.database import Connection, instant_out

DELETABLE = timedelta(hours=48)  # Bot API, deleteMessage

# Nothing is kept of a chat whose person was erased meanwhile, unless somebody is there whom the message speaks of.
# A message sent in place of another keeps the date of the first: Telegram counts from there.
_REMEMBER = """
    insert into sent_messages (chat, message, about, at)
    select :chat, :message, p.id, :at from (select 1 as one) as always left join people as p on p.id = :about
    where p.id is not null or exists (select 1 from people where chat = :chat)
    on conflict (chat, message) do nothing
"""


def row(chat: int, message: int, thread: Thread | None, at: datetime) -> dict[str, Any]:
    """A message for `remember`."""
    return {"chat": chat, "message": message, "about": thread.person if thread else 0, "at": instant_out(at)}


async def remember(db: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    """These messages are there, in one trip."""
    await db.run_many(_REMEMBER, rows)


async def deletable(db: Connection, person: int, now: datetime) -> dict[int, list[int]]:
    """Chat -> the messages in it that are the person's own talk, or that speak of the person, oldest first."""
    rows = await db.rows(
        """
        select chat, message from sent_messages
        where at > :since and (about = :person or chat = (select chat from people where id = :person))
        order by chat, message
        """,
        person=person,
        since=instant_out(now - DELETABLE),
    )
    found: dict[int, list[int]] = {}
    for each in rows:
        found.setdefault(each["chat"], []).append(each["message"])
    return found


async def purge(db: Connection, now: datetime) -> int:
    """Forget what can't be taken away any more."""
    return await db.run("delete from sent_messages where at <= :since", since=instant_out(now - DELETABLE))
