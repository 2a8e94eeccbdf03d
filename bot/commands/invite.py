"""`fabrik invite`: the link that makes its first user a facilitator, or with `--group` a group the desk."""

from __future__ import annotations

import secrets
import sys
from datetime import timedelta

from bot.ask import Unreachable, ask
from bot.clock import Clock
from bot.config import Config
from bot.needed import opened, require
from conversations import group_desk
from storage import invitations

VALID = timedelta(days=2)  # long enough for a week-end message, short enough for a link that travels
CODE_BYTES = 24  # 32 letters of a start parameter, which holds 64


async def main(config: Config, clock: Clock, *, is_group: bool = False) -> int:
    """Prints one line: the link, or the words to write to the bot when its name can't be known. Raises ConfigError."""
    require(config, "telegram.token", "storage.key")
    try:
        me = await ask(config, "getMe")
    except Unreachable:
        print(
            "Telegram ne répond pas : je ne connais pas le nom du robot, je ne peux pas faire le lien.", file=sys.stderr
        )
        return await _give(config, clock, "", is_group)
    if me.code in (401, 404):
        print("Telegram ne connaît pas ce jeton. Demandez-en un à @BotFather.", file=sys.stderr)
        return 1
    return await _give(config, clock, str(me.result.get("username", "")), is_group)


async def _give(config: Config, clock: Clock, username: str, is_group: bool) -> int:
    code = secrets.token_urlsafe(CODE_BYTES)
    kept = group_desk.INVITATION + code if is_group else code  # a link for a person makes no group the desk
    async with opened(config) as database, database.transaction() as db:
        await invitations.create(db, kept, clock.now() + VALID)
    start = "startgroup" if is_group else "start"
    print(f"https://t.me/{username}?{start}={code}" if username else f"/start {code}")
    print(_what_to_do(username, is_group), file=sys.stderr)
    return 0 if username else 1


def _what_to_do(username: str, is_group: bool) -> str:
    once = f"Cela marche une fois, pendant {VALID.days} jours."
    if is_group:
        how = "Ouvrez ce lien et choisissez" if username else "Ajoutez le robot, puis écrivez cette ligne dans"
        return f"{how} le groupe privé des animatrices : tous ses membres liront les idées. {once}"
    what = "ce lien à l'animatrice" if username else "cette ligne à l'animatrice : elle l'écrit au robot"
    return f"Envoyez {what}. {once}"
