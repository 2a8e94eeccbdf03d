"""Every method this Bot API knows, by its name in small letters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.emulator import (
    methods_edits,
    methods_media,
    methods_messages,
    methods_profile,
    methods_topics,
    methods_updates,
)
from bot.emulator.call import Call
from bot.emulator.errors import not_found
from bot.emulator.world import World

_METHODS: dict[str, Callable[[World, Call], Any]] = {
    **methods_messages.METHODS,
    **methods_media.METHODS,
    **methods_edits.METHODS,
    **methods_topics.METHODS,
    **methods_profile.METHODS,
    **methods_updates.METHODS,
}


async def perform(world: World, call: Call) -> Any:
    """The result of a call, as JSON can hold it. Raises ApiError."""
    if call.method == "getupdates":
        return await methods_updates.get_updates(world, call)
    method = _METHODS.get(call.method)
    if method is None:
        raise not_found()
    return method(world, call)
