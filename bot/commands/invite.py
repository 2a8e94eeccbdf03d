"""`fabrik invite`: the link that makes its first user a facilitator."""

from __future__ import annotations

import secrets
import sys
from datetime import timedelta

from bot.ask import Unreachable, ask
from bot.clock import Clock
from bot.config import Config
from bot.needed import opened, require
from storage import invitations

VALID = timedelta(days=2)  # long enough for a week-end message, short enough for a link that travels
CODE_BYTES = 24  # 32 letters of a start parameter, which holds 64


async def main(config: Config, clock: Clock) -> int:
    """Prints one line: the link, or the words to write to the bot when its name can't be known. Raises ConfigError."""
    require(config, "telegram.token", "storage.key")
    try:
        me = await ask(config, "getMe")
    except Unreachable:
        print(
            "Telegram ne répond pas : je ne connais pas le nom du robot, je ne peux pas faire le lien.", file=sys.stderr
        )
        return await _give(config, clock, username="")
    if me.code in (401, 404):
        print("Telegram ne connaît pas ce jeton. Demandez-en un à @BotFather.", file=sys.stderr)
        return 1
    return await _give(config, clock, str(me.result.get("username", "")))


async def _give(config: Config, clock: Clock, username: str) -> int:
    code = secrets.token_urlsafe(CODE_BYTES)
    async with opened(config) as database, database.transaction() as db:
        await invitations.create(db, code, clock.now() + VALID)
    print(f"https://t.me/{username}?start={code}" if username else f"/start {code}")
    what = "ce lien à l'animatrice" if username else "cette ligne à l'animatrice : elle l'écrit au robot"
    print(f"Envoyez {what}. Cela marche une fois, pendant {VALID.days} jours.", file=sys.stderr)
    return 0 if username else 1
