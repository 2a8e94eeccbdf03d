"""Each command as it was called. It imports what it needs when it runs, so that the help comes at once."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.clock import Clock
    from bot.config import Config
    from bot.pacing import Limits

DEFAULT_CONFIG = Path("config.toml")


def _config(options: argparse.Namespace) -> Config:
    from bot.config import load

    there = DEFAULT_CONFIG if DEFAULT_CONFIG.exists() else None  # everything may come from the environment
    return load(options.config or there)


def _clock() -> Clock:
    from bot.clock import FileClock, SystemClock

    moved = os.environ.get("FABRIK_CLOCK_FILE")
    return FileClock(moved) if moved else SystemClock()


def _limits() -> Limits | None:
    """A local Bot API may have no limits: a test then need not wait a second for each answer."""
    from bot.pacing import UNLIMITED

    return UNLIMITED if os.environ.get("FABRIK_PACE") == "none" else None


def try_(options: argparse.Namespace) -> int:
    config = _config(options) if options.config else None  # a config.toml lying here is not to be played with
    if options.terminal:
        from bot import terminal

        return terminal.main(options.now, config, options.save)
    from bot import tryout

    return tryout.main(options.port, options.now, config)


def new(options: argparse.Namespace) -> int:
    from bot.commands import new

    return new.main(options.folder)


def run(options: argparse.Namespace) -> int:
    import asyncio

    from bot.needed import require
    from storage import integrity

    config = _config(options)
    require(config, "telegram.token", "storage.key")
    looked_at = integrity.looked_at_aside(config.storage.file)
    from bot import app  # the whole bot: after what can be refused at once, beside what takes as long

    config.storage.file.parent.mkdir(parents=True, exist_ok=True)
    return asyncio.run(app.run(config, _clock(), _limits(), looked_at))


def check(options: argparse.Namespace) -> int:
    import asyncio

    from bot import check

    return asyncio.run(check.main(lambda: _config(options), _clock(), as_json=options.json))


def invite(options: argparse.Namespace) -> int:
    import asyncio

    from bot.commands import invite, revoke

    if options.revoke is not None:
        return asyncio.run(revoke.main(_config(options), _clock(), options.revoke))
    return asyncio.run(invite.main(_config(options), _clock(), is_group=options.group))


def calendar(options: argparse.Namespace) -> int:
    import asyncio

    from bot.commands import calendar

    return asyncio.run(calendar.main(_config(options), _clock(), options.file, dry_run=options.dry_run))


def export(options: argparse.Namespace) -> int:
    import asyncio

    from bot.commands import export

    who = export.Who(options.person, options.chat, options.idea)
    if options.erase and not who.is_one:
        print("Pour effacer, dites qui : --person, --idea ou --chat.", file=sys.stderr)
        return 2
    return asyncio.run(export.export(_config(options), _clock(), options.file, who, erases=options.erase))


def erase(options: argparse.Namespace) -> int:
    import asyncio

    from bot.commands import export

    who = export.Who(options.person, options.chat, options.idea)
    return asyncio.run(export.erase(_config(options), _clock(), who, is_sure=options.yes))


def register(options: argparse.Namespace) -> int:
    from bot.commands import register

    return register.main(_config(options), _clock(), options.file)


def backup(options: argparse.Namespace) -> int:
    import asyncio

    from bot.commands import copies

    return asyncio.run(copies.backup(_config(options), _clock()))


def restore(options: argparse.Namespace) -> int:
    from bot.commands import copies

    return copies.restore(_config(options), options.file)


def counts(options: argparse.Namespace) -> int:
    import asyncio

    from bot.commands import counts

    return asyncio.run(counts.main(_config(options), _clock()))


def purge(options: argparse.Namespace) -> int:
    import asyncio

    from bot.commands import purge

    return asyncio.run(purge.main(_config(options), _clock()))


def map(options: argparse.Namespace) -> int:
    from bot.commands import map as drawing

    return drawing.main(_config(options), options.file)


def reseal(options: argparse.Namespace) -> int:
    import asyncio

    from bot.commands import reseal

    return asyncio.run(reseal.main(_config(options)))


def key(options: argparse.Namespace) -> int:
    from storage.cipher import new_key

    print(new_key())
    return 0
