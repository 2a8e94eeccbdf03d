"""Who is forgotten disappears from the chats too, over HTTP, as far as Telegram allows it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from post import Post, open_post

from bot.emulator import methods
from bot.emulator import people as telegram_people
from bot.forgetting import forget
from conversations.exchange import Message
from conversations.model import Thread
from storage import people, threads


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with open_post(tmp_path) as opened:
        yield opened


async def talk(post: Post) -> tuple[int, int, int]:
    """Nadia and Elise have written to each other, and Elise got the menu: Nadia, her chat, and Elise's."""
    nadia, hers = await post.person("Nadia")
    elise, desk = await post.person("Elise")
    async with post.database.transaction() as db:
        await people.make_facilitator(db, elise)
        await threads.remember(db, desk, 1, Thread(nadia))
    await post.queue(nadia, Message("Bonjour"), Message("Elise vous écrit", thread=Thread(nadia)))
    await post.queue(elise, Message("Nadia vous écrit", thread=Thread(nadia)), Message("Menu"))
    post.starts()
    await post.waiting()
    return nadia, hers, desk


async def forgotten(post: Post, person: int) -> None:
    async with post.database.transaction() as db:
        await forget(db, person, post.clock.now())
    await post.waiting()


async def test_what_was_said_leaves_both_chats(post: Post) -> None:
    nadia, hers, desk = await talk(post)
    await forgotten(post, nadia)
    assert post.texts(hers) == []
    assert [text.split("\n")[0] for text in post.texts(desk)] == ["Menu", "Je ne garde plus rien d'une personne."]


async def test_what_is_older_than_two_days_stays_with_telegram(post: Post) -> None:
    nadia, hers, _ = await talk(post)
    post.clock.advance(timedelta(hours=49))
    await post.queue(nadia, Message("Toujours là ?"))
    await post.waiting()
    await forgotten(post, nadia)
    assert post.texts(hers) == ["Bonjour", "Elise vous écrit"]


async def test_a_server_that_deletes_nothing_holds_nobody_back(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    for method in ("deletemessage", "deletemessages"):
        monkeypatch.delitem(methods._METHODS, method)
    nadia, hers, desk = await talk(post)
    await forgotten(post, nadia)
    assert (post.texts(hers), len(post.texts(desk))) == (["Bonjour", "Elise vous écrit"], 3)


async def test_who_blocked_the_bot_is_forgotten_all_the_same(post: Post) -> None:
    nadia, hers, _ = await talk(post)
    telegram_people.block(post.world, post.world.find_chat(hers))
    await forgotten(post, nadia)
    assert await post.rows("select id from people where id = 1") == []
