"""Methods by which the bot learns what happened: asking for updates, or having them brought."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from bot.emulator.call import Call
from bot.emulator.errors import bad_request, conflict
from bot.emulator.updates import Update
from bot.emulator.webhook import Address
from bot.emulator.world import World

_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}\Z")


async def get_updates(world: World, call: Call) -> list[Update]:
    """Waits as long as the call asks. Raises ApiError 409 when updates are brought, or another poll begins."""
    if world.webhook.address:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    _remember_allowed(world, call)
    limit = min(max(call.integer("limit", 100), 1), 100)
    return await world.updates.take(call.integer("offset"), limit, call.integer("timeout"))


def set_webhook(world: World, call: Call) -> bool:
    url, secret = call.text("url"), call.text("secret_token")
    if not url:
        return delete_webhook(world, call)
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:  # http: as a Bot API server of one's own does
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not _SECRET.match(secret):
        raise bad_request("secret token contains unallowed characters")
    _remember_allowed(world, call)
    if call.flag("drop_pending_updates"):
        world.updates.clear()
    world.updates.stop_poll(conflict("terminated by setWebhook request"))
    most = min(max(call.integer("max_connections", 40), 1), 100)
    world.webhook.point_to(Address(url, secret, most))
    return True


def delete_webhook(world: World, call: Call) -> bool:
    if call.flag("drop_pending_updates"):
        world.updates.clear()
    world.webhook.remove()
    return True


def get_webhook_info(world: World, call: Call) -> dict[str, Any]:
    return world.webhook.info()


def _remember_allowed(world: World, call: Call) -> None:
    """Stays as it was until the bot says otherwise; an empty list is the default."""
    allowed = call.value("allowed_updates", "allowed_updates JSON object")
    if isinstance(allowed, list):
        world.updates.allowed = [str(each) for each in allowed]


METHODS = {
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
}
