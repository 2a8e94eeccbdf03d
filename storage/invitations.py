"""The one-use links that make somebody a facilitator. Only a hash of each code is kept."""

from __future__ import annotations

import hashlib
from datetime import datetime

from storage.database import Connection, instant_out


async def create(db: Connection, code: str, expires: datetime) -> None:
    """A new invitation. The code is to be long and random: nothing slows guessing down."""
    await db.run(
        "insert into invitations (hash, expires_at) values (:hash, :expires)",
        hash=_hash(code),
        expires=instant_out(expires),
    )


async def purge(db: Connection, before: datetime) -> int:
    """Forget those that ended before this, used or not."""
    return await db.run("delete from invitations where expires_at < :before", before=instant_out(before))


async def is_good(db: Connection, code: str, now: datetime) -> bool:
    """Known, not used and not expired."""
    sql = "select 1 from invitations where hash = :hash and used_at is null and expires_at > :now"
    return await db.row(sql, hash=_hash(code), now=instant_out(now)) is not None


async def use(db: Connection, code: str, person: int, at: datetime) -> bool:
    """Use it up. False when it was not good: whoever asks then is no facilitator."""
    touched = await db.run(
        """
        update invitations set used_at = :at, used_by = :person
        where hash = :hash and used_at is null and expires_at > :at
        """,
        hash=_hash(code),
        person=person,
        at=instant_out(at),
    )
    return touched == 1


async def revoke_unused(db: Connection) -> int:
    """No link given so far can be used any more. Says how many could have been, those too old included."""
    return await db.run("delete from invitations where used_at is null")


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
