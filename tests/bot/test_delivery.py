"""From the outbox to people's screens, through a real database and the local Bot API."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from post import NOON, Post, after_commit, open_post

from bot import delivery, failures
from bot.emulator.faults import Fault
from bot.pacing import Limit, Limits
from conversations.exchange import Lane, Message
from conversations.model import Meeting, ReminderKind, Thread
from storage import meetings, reminders, threads, waiting
from storage.database import Connection

pytestmark = [
    pytest.mark.filterwarnings("ignore:Please use 'Bot"),
    pytest.mark.filterwarnings("ignore:.*retry_after"),
]
NIGHT = NOON + timedelta(hours=11)  # 23 h at Lens
NEWS = Message("Une nouvelle", lane=Lane.ANNOUNCEMENT, once=True)


@pytest.fixture
async def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Post]:
    monkeypatch.setattr(delivery, "UNKNOWN_REST", 0.01)
    monkeypatch.setattr(failures, "NETWORK_REST", 0.01)
    async with open_post(tmp_path) as opened:
        yield opened


async def test_message_arrives_and_answers_to_it_find_their_thread(post: Post) -> None:
    nadia, chat = await post.person()
    await post.queue(nadia, Message("Bonjour", thread=Thread(nadia, 0)))
    post.starts()
    await post.waiting(0)
    (shown,) = post.world.messages(chat)
    async with post.database.read() as db:
        assert await threads.find(db, chat, shown["message_id"]) == Thread(nadia, 0)
    assert shown["text"] == "Bonjour"


async def test_what_comes_later_wakes_it(post: Post) -> None:
    nadia, chat = await post.person()
    post.starts()
    for text in ("Un", "Deux"):
        await post.queue(nadia, Message(text))
        await post.waiting(0)
    assert post.texts(chat) == ["Un", "Deux"]


async def test_each_person_gets_everything_in_order(post: Post) -> None:
    crowd = [await post.person(str(number)) for number in range(12)]
    for text in "abcdef":
        for person, _ in crowd:
            await post.queue(person, Message(text))
    post.starts()
    await post.waiting(0)
    assert [post.texts(chat) for _, chat in crowd] == [list("abcdef")] * 12


async def test_slow_call_keeps_only_its_own_chat_waiting(post: Post) -> None:
    (nadia, slow), (omar, fast) = await post.person(), await post.person("Omar")
    post.world.faults.add(Fault("delay", seconds=0.3, chat=slow))
    await post.queue(nadia, Message("Un"), Message("Deux"))
    post.starts()
    await post.queue(omar, Message("Vite"))
    await post.waiting(2)
    assert [post.texts(slow), post.texts(fast)] == [[], ["Vite"]]
    await post.waiting(0)
    assert post.texts(slow) == ["Un", "Deux"]


async def test_answer_overtakes_the_announcements_that_wait(tmp_path: Path) -> None:
    async with open_post(tmp_path, Limits(everyone=Limit(0.02))) as post:
        for number in range(20):
            await post.queue((await post.person(str(number)))[0], NEWS)
        nadia, chat = await post.person()
        post.starts()
        await post.waiting(18)
        await post.queue(nadia, Message("Votre réponse"))
        before = len(post.world.calls)
        await post.waiting(0)
        order = [call.chat for call in post.world.calls]
    assert order.index(chat) <= before + 1  # one may have been on its way


async def test_nothing_is_done_while_nothing_waits(post: Post) -> None:
    nadia, _ = await post.person()
    post.starts()
    await post.queue(nadia, Message("Bonjour"))
    await post.waiting(0)
    await asyncio.sleep(0.05)
    commits = []
    after_commit(post.database, lambda: commits.append(1))
    await asyncio.sleep(0.3)
    assert commits == []


# ---- nights ------------------------------------------------------------------------------------------------


async def test_night_keeps_announcements_until_the_morning(post: Post) -> None:
    nadia, chat = await post.person()
    post.clock.move_to(NIGHT)
    post.starts()
    await post.queue(nadia, NEWS)
    await post.queue(nadia, Message("Votre réponse"))
    await post.waiting(1)
    assert post.texts(chat) == ["Votre réponse"]
    post.clock.move_to(NIGHT + timedelta(hours=10))
    await post.waiting(0)
    assert post.texts(chat) == ["Votre réponse", "Une nouvelle"]


async def test_old_answer_waits_for_the_morning(post: Post) -> None:
    nadia, chat = await post.person()
    await post.queue(nadia, Message("Votre réponse"))
    post.clock.move_to(NIGHT)
    post.starts()

    async def is_postponed(db: Connection) -> bool:
        return await waiting.next_due(db, NIGHT + timedelta(hours=1)) == NIGHT + timedelta(hours=9)

    await post.until(is_postponed)
    assert post.texts(chat) == []
    post.clock.move_to(NIGHT + timedelta(hours=9))
    await post.waiting(0)
    assert post.texts(chat) == ["Votre réponse"]


async def test_letter_makes_no_sound_at_night(post: Post) -> None:
    nadia, _ = await post.person()
    post.clock.move_to(NIGHT)
    await post.queue(nadia, Message("Votre réponse"), Message("Une lettre", thread=Thread(nadia, 0)))
    post.starts()
    await post.waiting(0)
    assert ["disable_notification" in call.values for call in post.world.calls] == [False, True]


async def test_reminder_of_yesterday_is_given_back(post: Post) -> None:
    nadia, chat = await post.person()
    async with post.database.transaction() as db:
        await meetings.add_all(db, [Meeting(0, NOON.date() + timedelta(days=1), "Lens")])
        await reminders.plan(db, [(1, nadia, ReminderKind.EVE, NOON)])
        (due,) = await reminders.due(db, NOON, 1)
        await reminders.claim(db, due.id)
    await post.queue(nadia, Message("C'est demain", lane=Lane.REMINDER, reminder=(1, ReminderKind.EVE)))
    post.clock.move_to(NOON + timedelta(days=1))
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == []
    assert await post.rows("select state from reminders") == [("due",)]
