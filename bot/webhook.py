"""Listening by webhook: Telegram posts each update, and keeps it until it reads 200."""

from __future__ import annotations

import hmac
import json
import logging
import re

from aiohttp import web
from telegram import Bot

from bot.logs import log_event
from bot.reception import ALLOWED_UPDATES, Acknowledge, Handle, NotNow, Reception, Update
from bot.shapes import a_number

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")  # what setWebhook accepts
LARGEST = 2**20  # bytes of a request; an update has some thousands
RETRY_AFTER = "30"  # seconds; Telegram has its own pace, proxies may listen
CONNECTIONS = 10  # of Telegram at once: one writer keeps them all busy


class Webhook:
    """The receiving end. `handle` and `acknowledge` are those of Reception; `secret` is what Telegram must say."""

    def __init__(self, handle: Handle, secret: str, path: str, acknowledge: Acknowledge | None = None) -> None:
        """Raises ValueError when Telegram would refuse the secret: without one, anybody could speak for anybody."""
        if not SECRET.fullmatch(secret):
            raise ValueError("secret")
        self._reception, self._secret, self._path = Reception(handle, acknowledge), secret, path

    def app(self) -> web.Application:
        """The web application; more than 1 MiB is answered 413 by aiohttp itself."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_post(self._path, self._post)
        app.on_cleanup.append(self._close)
        return app

    async def register(self, bot: Bot, url: str) -> None:
        """Asks Telegram to post to `url` from now on; what waits there is kept. Raises telegram.error.TelegramError."""
        await bot.set_webhook(
            url, allowed_updates=ALLOWED_UPDATES, secret_token=self._secret, max_connections=CONNECTIONS
        )

    async def _post(self, request: web.Request) -> web.Response:
        if not self._is_telegram(request):
            return web.Response(status=403)
        update = _parse(await request.read())
        if update is None:  # it would come again for a whole day, and never read better
            log_event("body_unreadable", logging.ERROR, bytes=request.content_length or 0)
            return web.Response()
        try:
            await self._reception.receive(update)
        except NotNow as error:
            log_event("not_now", logging.ERROR, error, update=update["update_id"])
            return web.Response(status=503, headers={"Retry-After": RETRY_AFTER})
        return web.Response()

    async def _close(self, _: web.Application) -> None:
        await self._reception.close()

    def _is_telegram(self, request: web.Request) -> bool:
        said = request.headers.get(SECRET_HEADER, "")
        return hmac.compare_digest(said.encode("utf-8", "replace"), self._secret.encode())


def _parse(body: bytes) -> Update | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) and a_number(update, "update_id") else None
