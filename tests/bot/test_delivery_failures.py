"""What becomes of messages that Telegram refuses, of those in doubt, and of those under way when the bot stops."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from post import NOON, Post, open_post

from bot import delivery, failures, settling
from bot.emulator import people as telegram_people
from bot.emulator.faults import Fault
from conversations.exchange import Lane, Message
from conversations.model import Part, PartKind, Thread
from storage import outbox, people, waiting
from storage.database import Connection, DiskFull
from storage.outbox import Outgoing

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


async def test_person_who_blocked_is_left_alone_and_the_facilitator_told(post: Post) -> None:
    (nadia, chat), (elise, _) = await post.person(), await post.person("Élise")
    telegram_people.block(post.world, post.world.chats[chat])
    letter = Message("Une lettre", thread=Thread(nadia, 4), receipt=elise)
    await post.queue(nadia, letter, Message("Autre chose"))
    post.starts()
    await post.waiting(0)
    assert post.told == [("blocked", nadia), ("receipt", elise, Thread(nadia, 4), False)]
    assert await post.rows("select reason from undelivered") == [("blocked",), ("blocked",)]
    assert len(post.world.calls) == 1


async def test_facilitator_is_told_what_arrived(post: Post) -> None:
    (nadia, chat), (elise, _) = await post.person(), await post.person("Élise")
    await post.queue(nadia, Message("Une lettre", thread=Thread(nadia, 4), receipt=elise))
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["Une lettre"]
    assert post.told == [("receipt", elise, Thread(nadia, 4), True)]


async def test_telling_that_breaks_does_not_undo_the_mark(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    (nadia, chat), (elise, _) = await post.person(), await post.person("Élise")
    monkeypatch.setattr(post, "told", None)
    await post.queue(nadia, Message("Une lettre", thread=Thread(nadia, 4), receipt=elise))
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["Une lettre"]


async def test_refused_message_is_given_up_and_the_next_leaves(post: Post) -> None:
    nadia, chat = await post.person()
    await post.queue(nadia, Message(""), Message("Bonjour"))
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["Bonjour"]
    assert await post.rows("select reason from undelivered") == [("refused",)]


async def test_unreadable_row_is_given_up_and_the_next_leaves(post: Post) -> None:
    nadia, chat = await post.person()
    async with post.database.transaction() as db:
        await outbox.add(db, nadia, [Outgoing("?"), Outgoing('{"a":1}')], NOON)
    await post.queue(nadia, Message("Bonjour"))
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["Bonjour"]
    assert await post.rows("select reason from undelivered") == [("unreadable",), ("unreadable",)]


async def test_damaged_row_is_given_up_and_the_others_leave(post: Post) -> None:
    (nadia, chat), (omar, other) = await post.person(), await post.person("Omar")
    await post.queue(nadia, Message("Un"), Message("Deux"))
    await post.queue(omar, Message("Trois"))
    async with post.database.transaction() as db:
        await db.run("update outbox set payload = cast(substr(payload, 1, 40) as blob) where id = 1")
    post.starts()
    await post.waiting(0)
    assert (post.texts(chat), post.texts(other)) == (["Deux"], ["Trois"])
    assert await post.rows("select reason from undelivered") == [("unreadable",)]


async def test_too_many_for_one_chat_makes_that_chat_wait(post: Post) -> None:
    (nadia, busy), (omar, other) = await post.person(), await post.person("Omar")
    post.world.faults.add(Fault("429", chat=busy, retry_after=1))
    await post.queue(nadia, Message("Un"), Message("Deux"))
    await post.queue(omar, Message("Vite"))
    post.starts()
    await post.waiting(2)
    assert post.texts(other) == ["Vite"]
    await post.waiting(0)
    assert post.texts(busy) == ["Un", "Deux"]
    assert [call.status for call in post.world.calls if call.chat == busy] == [429, 200, 200]


@pytest.mark.parametrize("kind", ["cut_after", "cut_before", "500", "502"])
async def test_answer_in_doubt_is_sent_again(post: Post, kind: str) -> None:
    nadia, chat = await post.person()
    post.world.faults.add(Fault(kind))
    await post.queue(nadia, Message("Un"), Message("Deux"))
    post.starts()

    async def is_postponed(db: Connection) -> bool:
        return await waiting.next_due(db, NOON + timedelta(seconds=1)) is not None

    await post.until(is_postponed)
    post.clock.advance(timedelta(minutes=1))
    await post.waiting(0)
    twice = ["Un"] if kind == "cut_after" else []
    assert post.texts(chat) == [*twice, "Un", "Deux"]


async def test_announcement_in_doubt_is_not_sent_again(post: Post) -> None:
    nadia, chat = await post.person()
    post.world.faults.add(Fault("cut_after"))
    await post.queue(nadia, NEWS)
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["Une nouvelle"]
    assert await post.rows("select reason from undelivered") == [("unknown",)]


async def test_one_message_finds_out_for_all_whether_an_outage_is_over(post: Post) -> None:
    for number in range(60):
        await post.queue((await post.person(str(number)))[0], NEWS)
    post.world.faults.add(Fault("502", times=None))
    post.starts()

    async def is_noticed(db: Connection) -> bool:
        return len(await db.rows("select 1 from undelivered")) >= 34  # 32 were under way

    await post.until(is_noticed)
    post.world.faults.clear()
    await post.waiting(0)
    assert len(await post.rows("select 1 from undelivered")) in (34, 35)


async def test_nothing_is_lost_while_the_network_is_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failures, "NETWORK_REST", 0.01)
    async with open_post(tmp_path) as post:
        nadia, chat = await post.person()
        there, post.bot._base_url = post.bot._base_url, "http://127.0.0.1:1/bot"
        await post.queue(nadia, NEWS, Message("Votre réponse"))
        post.starts()
        await post.until(was_tried_often)
        post.bot._base_url = there
        await post.waiting(0)
        assert post.texts(chat) == ["Votre réponse", "Une nouvelle"]


async def test_group_that_moved_gets_its_answer(post: Post) -> None:
    _, chat = await post.person()
    group = telegram_people.gather(post.world, "Voisins", [chat])
    new = telegram_people.migrate(post.world, group)
    async with post.database.transaction() as db:
        await outbox.add(
            db, None, [Outgoing('{"method":"sendMessage","params":{"text":"Bonjour"}}')], NOON, chat=group.id
        )
    post.starts()
    await post.waiting(0)
    assert post.texts(new.id)[-1:] == ["Bonjour"]


async def test_voice_is_copied_from_its_author_found_by_name(post: Post) -> None:
    (nadia, chat), (elise, desk) = await post.person(), await post.person("Élise")
    author = post.world.chats[chat]
    sent = telegram_people.send_file(post.world, author, author, "voice", b"OggS")
    part = Part(PartKind.VOICE, "", sent["voice"]["file_id"], sent["message_id"])
    await post.queue(elise, Message(part=part, part_from=nadia), Message(part=part, part_from=999))
    post.starts()
    await post.waiting(0)
    assert [call.method for call in post.world.calls] == ["copymessage", "copymessage", "sendvoice"]
    assert ["voice" in message for message in post.world.messages(desk)] == [True, True]


# ---- beginning and end --------------------------------------------------------------------------------------


async def test_call_under_way_is_marked_when_stopping(post: Post) -> None:
    nadia, chat = await post.person()
    post.world.faults.add(Fault("delay", seconds=0.2))
    await post.queue(nadia, Message("Un"), Message("Deux"))
    post.starts()

    async def is_claimed(db: Connection) -> bool:
        return await db.row("select 1 from outbox where claimed_at is not null") is not None

    await post.until(is_claimed)
    await post.stops()
    assert post.texts(chat) == ["Un"]
    assert await post.rows("select count(*), count(claimed_at) from outbox") == [(1, 0)]


async def test_call_too_slow_to_wait_for_stays_claimed_for_the_next_start(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "STOPPING", 0.05)
    nadia, chat = await post.person()
    post.world.faults.add(Fault("delay", seconds=1))
    await post.queue(nadia, Message("Un"))
    post.starts()
    await asyncio.sleep(0.1)
    await post.stops()
    assert await post.rows("select count(*), count(claimed_at) from outbox") == [(1, 1)]
    post.starts()
    await post.waiting(0)
    assert "Un" in post.texts(chat)


async def test_what_telegram_has_said_is_written_down_however_late_when_stopping(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "STOPPING", 0.05)
    monkeypatch.setattr(settling, "AGAIN", 0.3)
    failing, sent, failed = iter(range(settling.TELLING + 2)), outbox.sent_many, asyncio.Event()

    async def on_a_full_disk(*mark: Any) -> None:
        for _ in failing:
            failed.set()
            raise DiskFull
        await sent(*mark)

    monkeypatch.setattr(outbox, "sent_many", on_a_full_disk)
    nadia, chat = await post.person()
    await post.queue(nadia, Message("Un"))
    post.starts()
    await failed.wait()
    await post.stops()
    assert (post.texts(chat), next(failing, None)) == (["Un"], None)
    assert await post.rows("select count(*) from outbox") == [(0,)]


async def test_marks_that_break_together_are_made_each_alone(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    failing, sent = iter(range(2)), outbox.sent_many

    async def that_breaks_twice(*mark: Any) -> None:
        await sent(*mark)
        if next(failing, None) is not None:
            raise LookupError

    (nadia, chat), (omar, other) = await post.person(), await post.person("Omar")
    await post.queue(nadia, Message("Un"))
    await post.queue(omar, Message("Deux"))
    monkeypatch.setattr(outbox, "sent_many", that_breaks_twice)
    post.starts()
    await post.waiting(0)
    assert (post.texts(chat), post.texts(other), next(failing, None)) == (["Un"], ["Deux"], None)


async def test_claims_that_could_not_be_kept_take_no_place(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "ERROR_REST", 0.01)
    full = iter(range(3))

    async def look(db: Connection) -> Callable[[bool], None]:
        if await db.row("select 1 from outbox where claimed_at is not null") and next(full, None) is not None:
            await db.run("rollback")  # as SQLite does on a full disk
            raise DiskFull
        return lambda is_made: None

    people_told = [await post.person(f"P{number}") for number in range(delivery.IN_FLIGHT)]
    for person, _ in people_told:
        await post.queue(person, Message("Bonjour"))
    post.database.at_commit(look, lambda error: None)
    post.starts()
    await post.waiting(0)
    assert [post.texts(chat) for _, chat in people_told] == [["Bonjour"]] * delivery.IN_FLIGHT
    assert next(full, None) is None


async def test_look_that_breaks_after_its_claim_takes_no_place(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "ERROR_REST", 0.01)
    is_any, breaks = waiting.is_any, iter(range(delivery.IN_FLIGHT))

    async def that_breaks(db: Connection) -> bool:
        is_claimed = await db.row("select 1 from outbox where claimed_at is not null")
        if is_claimed and next(breaks, None) is not None:
            raise LookupError
        return await is_any(db)

    monkeypatch.setattr(waiting, "is_any", that_breaks)
    nadia, chat = await post.person()
    post.starts()
    for number in range(delivery.IN_FLIGHT + 1):
        await post.queue(nadia, Message(f"{number}"))
        await post.waiting(0)
    assert post.texts(chat) == [f"{number}" for number in range(delivery.IN_FLIGHT + 1)]
    assert next(breaks, None) is None


async def test_blocked_before_the_start_costs_no_call(post: Post) -> None:
    nadia, _ = await post.person()
    async with post.database.transaction() as db:
        await people.block(db, nadia, NOON)
    await post.queue(nadia, Message("Un"))
    assert await post.rows("select count(*) from outbox") == [(0,)]


async def test_stop_at_any_moment_leaves_nothing_claimed(post: Post) -> None:
    nadia, chat = await post.person()
    for moment in range(40):
        await post.queue(nadia, NEWS)
        post.starts()
        await asyncio.sleep(moment / 5000)
        await post.stops()
        assert await post.rows("select count(*) from outbox where claimed_at is not null") == [(0,)]
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["Une nouvelle"] * 40


async def test_server_without_the_method_holds_back_nobody(post: Post) -> None:
    nadia, chat = await post.person()
    async with post.database.transaction() as db:
        await outbox.add(db, nadia, [Outgoing('{"method":"noSuchMethod","params":{}}')], NOON)
    await post.queue(nadia, Message("Bonjour"))
    post.starts()
    await post.waiting(0)
    assert post.texts(chat) == ["Bonjour"]
    assert await post.rows("select reason from undelivered") == [("refused",)]


async def test_nothing_is_lost_while_the_token_is_wrong(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failures, "TOKEN_REST", 0.01)
    nadia, chat = await post.person()
    there, post.bot._base_url = post.bot._base_url, post.bot._base_url.replace("Emulator", "Nobody")
    await post.queue(nadia, Message("Un"), NEWS)
    post.starts()
    await post.until(was_tried_often)
    post.bot._base_url = there
    await post.waiting(0)
    assert post.texts(chat) == ["Un", "Une nouvelle"]


async def was_tried_often(db: Connection) -> bool:
    return await db.row("select 1 from outbox where tries >= 3") is not None
