"""A group with topics, over HTTP: one topic for each idea, and a message that arrives whatever Telegram says of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from post import Post, open_post

from bot.emulator import people as telegram_people
from bot.emulator.faults import Fault
from bot.emulator.world import Chat
from conversations.exchange import Button, Lane, Message, stack
from conversations.model import Idea, Part, PartKind, Thread
from conversations.words import group_desk as words
from storage import ideas, outbox, people, threads, topics

pytestmark = pytest.mark.filterwarnings("ignore:Please use 'Bot")


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with open_post(tmp_path) as opened:
        yield opened


async def desk(post: Post, *, has_topics: bool = True) -> tuple[int, Chat, int]:
    """A supergroup at the desk, and somebody with two ideas."""
    nadia, chat = await post.person()
    group = telegram_people.migrate(post.world, telegram_people.gather(post.world, "Bureau", [chat]))
    if has_topics:
        telegram_people.open_topics(group)
    async with post.database.transaction() as db:
        desk = await people.known(db, group.id, post.clock.now())
        await people.make_facilitator(db, desk)
        for number in (1, 2):
            await ideas.add(db, Idea(number, nadia, {}, post.clock.now()))
    return desk, group, nadia


def card(text: str, thread: Thread) -> Message:
    return Message(text, stack(Button("Lue", "d:1:read")), thread=thread, is_card=True)


def where(post: Post, group: Chat) -> list[tuple[str, str]]:
    """(topic, words) of what the bot said, in order; "": in the group at large."""
    said = [message for message in post.world.messages(group.id) if "text" in message]
    return [(group.topics.get(message.get("message_thread_id", 0), ""), message["text"]) for message in said]


def made(post: Post) -> int:
    return sum(call.method.lower() == "createforumtopic" for call in post.world.calls)


async def test_each_idea_has_one_topic_and_the_rest_none(post: Post) -> None:
    bureau, group, nadia = await desk(post)
    first, second = Thread(nadia, 1), Thread(nadia, 2)
    await post.queue(bureau, card("un", first), card("deux", second), Message("merci", thread=first))
    await post.queue(bureau, Message("bonjour"), Message("de rien en particulier", thread=Thread(nadia)))
    post.starts()
    await post.waiting(0)
    expected = [("💡 Idée 1", "un"), ("💡 Idée 2", "deux"), ("💡 Idée 1", "merci"), ("", "bonjour")]
    assert (where(post, group), made(post)) == ([*expected, ("", "de rien en particulier")], 2)
    card_id = next(m["message_id"] for m in post.world.messages(group.id) if m.get("text") == "un")
    async with post.database.read() as db:
        assert await threads.find(db, group.id, card_id) == first


async def test_a_voice_that_is_gone_is_sent_into_the_topic_too(post: Post) -> None:
    bureau, group, nadia = await desk(post)
    sent = await post.bot.send_voice(group.id, b"OggS" + bytes(60))
    voice = Part(PartKind.VOICE, file=sent.voice.file_id if sent.voice else "", message=4242)
    await post.queue(bureau, Message(part=voice, part_from=nadia, thread=Thread(nadia, 1)))
    post.starts()
    await post.waiting(0)
    last = post.world.messages(group.id)[-1]
    assert ("voice" in last, group.topics[last["message_thread_id"]]) == (True, "💡 Idée 1")


@pytest.mark.parametrize("trouble", ["no topics any more", "no right", "no such method"])
async def test_without_a_topic_it_is_said_in_the_group(post: Post, trouble: str) -> None:
    bureau, group, nadia = await desk(post)
    match trouble:
        case "no topics any more":
            group.is_forum = False
        case "no right":
            group.may_make_topics = False
        case _:
            post.world.faults.add(Fault("404", "createForumTopic", times=None))
    await post.queue(bureau, card("un", Thread(nadia, 1)))
    post.starts()
    await post.waiting(0)
    assert where(post, group) == [("", "un")]


async def test_a_topic_that_was_taken_away_is_made_again(post: Post) -> None:
    bureau, group, nadia = await desk(post)
    thread = Thread(nadia, 1)
    async with post.database.transaction() as db:
        await topics.remember(db, group.id, 1, 999)
    await post.queue(bureau, card("un", thread), card("deux", thread))
    post.starts()
    await post.waiting(0)
    assert where(post, group) == [("", "un"), ("💡 Idée 1", "deux")]


async def test_a_group_without_topics_is_never_asked_for_one(post: Post) -> None:
    bureau, group, nadia = await desk(post, has_topics=False)
    await post.queue(bureau, card("un", Thread(nadia, 1)))
    post.starts()
    await post.waiting(0)
    assert (where(post, group), made(post)) == ([("", "un")], 0)


async def test_a_group_that_moves_while_a_message_leaves_gets_it_and_answers_to_it_count(post: Post) -> None:
    nadia, chat = await post.person()
    group = telegram_people.gather(post.world, "Bureau", [chat])
    async with post.database.transaction() as db:
        bureau = await people.known(db, group.id, post.clock.now())
        await ideas.add(db, Idea(1, nadia, {}, post.clock.now()))
    new = telegram_people.migrate(post.world, group)
    await post.queue(bureau, card("un", Thread(nadia, 1)), card("deux", Thread(nadia, 1)))
    post.starts()
    await post.waiting(0)
    there = {m["text"]: m["message_id"] for m in post.world.messages(new.id) if "text" in m}
    assert list(there) == ["un", "deux"]
    async with post.database.read() as db:
        assert await people.chat_of(db, bureau) == new.id
        assert [await threads.find(db, new.id, message) for message in there.values()] == [Thread(nadia, 1)] * 2


@pytest.mark.parametrize("is_put_out", [False, True])
async def test_what_waits_for_a_group_that_anybody_reads_or_that_put_the_bot_out_waits_for_the_next_desk(
    post: Post, is_put_out: bool
) -> None:
    """Nothing tells the bot that a group was opened to everybody; and that it was put out it may learn late."""
    bureau, group, nadia = await desk(post, has_topics=False)
    group.gone, group.username = is_put_out, "" if is_put_out else "quartier"
    secret = Message("le secret de Nadia", thread=Thread(nadia, 1), lane=Lane.DESK)
    await post.queue(bureau, Message("une réponse"), secret, secret)
    post.starts()
    await post.waiting(2)
    elise, chat = await post.person("Elise")
    async with post.database.transaction() as db:
        assert await people.facilitators(db) == []
        await outbox.hand_over(db, elise)
    await post.waiting(0)
    assert post.texts(chat) == ["le secret de Nadia"] * 2
    assert where(post, group) == ([] if is_put_out else [("", words.NO_LONGER)])
