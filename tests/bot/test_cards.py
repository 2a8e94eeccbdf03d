"""A card in somebody's chat is changed in place, over HTTP: which message it is, is known when the change leaves."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from post import Post, open_post

from conversations.exchange import HELD, Button, Message, stack
from conversations.model import Idea, Thread
from storage import cards, ideas

pytestmark = pytest.mark.filterwarnings("ignore:Please use 'Bot")


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with open_post(tmp_path) as opened:
        yield opened


async def desk(post: Post) -> tuple[int, int, Thread]:
    """A facilitator, her chat, and the talk about somebody's idea."""
    elise, chat = await post.person("Elise")
    nadia, _ = await post.person()
    async with post.database.transaction() as db:
        await ideas.add(db, Idea(1, nadia, {}, post.clock.now()))
    return elise, chat, Thread(nadia, 1)


def card(text: str, thread: Thread, replaces: int = 0) -> Message:
    return Message(text, stack(Button("Lue", "d:1:read")), thread=thread, is_card=True, replaces=replaces)


async def test_card_still_waiting_is_followed_by_its_changes(post: Post) -> None:
    elise, chat, thread = await desk(post)
    changed = [card(text, thread, HELD) for text in ("lue", "terminée")]
    await post.queue(elise, card("envoyée", thread), *changed)
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["terminée"]


async def test_change_is_for_those_who_have_the_card(post: Post) -> None:
    elise, chat, thread = await desk(post)
    await post.queue(elise, card("lue", thread, HELD), Message("Bonjour"))
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["Bonjour"]


async def test_card_deleted_by_hand_comes_again_and_follows(post: Post) -> None:
    elise, chat, thread = await desk(post)
    async with post.database.transaction() as db:
        await cards.remember(db, chat, 1, 4242)
    await post.queue(elise, card("lue", thread, HELD), card("terminée", thread, HELD))
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["terminée"]


async def test_newest_card_is_the_one_that_follows(post: Post) -> None:
    elise, chat, thread = await desk(post)
    await post.queue(elise, card("envoyée", thread), card("de nouveau", thread), card("lue", thread, HELD))
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["envoyée", "lue"]
