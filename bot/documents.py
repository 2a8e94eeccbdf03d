"""The bytes of a file when it leaves: its text as it is, or, by the end of its name, what is made of it.

A report waits in the outbox as the text of its tables, sealed like everything there: no half-made file is ever on disk.
"""

from __future__ import annotations

import asyncio
import json
import sys

from bot import spreadsheet

PATIENCE = 60.0  # seconds for a picture, on a small machine


class NoPicture(Exception):  # noqa: N818
    """The process that draws did not."""


async def content(name: str, text: str) -> bytes:
    """Raises NoPicture, and ValueError on a report that can't be read."""
    if name.endswith(".xlsx"):
        return await asyncio.to_thread(spreadsheet.write, json.loads(text))
    if name.endswith(".png"):
        return await _picture(text)
    return text.encode()


async def _picture(text: str) -> bytes:
    """Drawn by another process: its memory goes with it, and the bot's loop never waits."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.picture", stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        drawn, _ = await asyncio.wait_for(process.communicate(text.encode()), PATIENCE)
    except TimeoutError as late:
        raise NoPicture("too slow") from late
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode or not drawn:
        raise NoPicture("it ended without a picture")
    return drawn
