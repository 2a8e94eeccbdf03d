"""What can be made to go wrong, as the real client library feels it."""

from __future__ import annotations

import asyncio

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TelegramError

from bot.emulator import people
from bot.emulator.faults import Fault
from bot.emulator.world import Chat, World


def sent(chat: Chat) -> int:
    return len(chat.messages) - 1


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_too_many_requests_for_one_chat(bot: Bot, world: World, nadia: Chat) -> None:
    karim = people.arrive(world, "Karim")
    people.write(world, karim, karim, "/start")
    world.faults.add(Fault("429", "sendMessage", times=1, retry_after=7, chat=nadia.id))
    assert await bot.send_message(karim.id, "x")
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(nadia.id, "x")
    assert caught.value.message == "Flood control exceeded. Retry in 7 seconds"
    assert await bot.send_message(nadia.id, "x")


@pytest.mark.parametrize(("kind", "said"), [("500", "Internal Server Error"), ("502", "Bad Gateway")])
async def test_telegram_fails(bot: Bot, world: World, nadia: Chat, kind: str, said: str) -> None:
    world.faults.add(Fault(kind, times=None))
    with pytest.raises(TelegramError, match=said):
        await bot.send_message(nadia.id, "x")
    world.faults.clear()
    assert await bot.send_message(nadia.id, "x")


@pytest.mark.parametrize(("kind", "arrived"), [("cut_before", 0), ("cut_after", 1), ("outage", 0)])
async def test_connection_cut(bot: Bot, world: World, nadia: Chat, kind: str, arrived: int) -> None:
    world.faults.add(Fault(kind))
    with pytest.raises(NetworkError):
        await bot.send_message(nadia.id, "x")
    assert (sent(nadia), world.calls[-1].status) == (arrived, 0)


async def test_delay(bot: Bot, world: World, nadia: Chat) -> None:
    world.faults.add(Fault("delay", seconds=0.05))
    start = asyncio.get_running_loop().time()
    await bot.send_message(nadia.id, "x")
    assert asyncio.get_running_loop().time() - start >= 0.05


async def test_an_outage_ends_the_poll_that_waits(bot: Bot, base: str, session, world: World) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    async with asyncio.timeout(3):
        while not world.updates.is_polled:
            await bot.get_me()
    async with session.post(f"{base}/try/faults", json={"kind": "outage", "method": "*", "times": None}) as answer:
        assert (await answer.json())["faults"][0]["kind"] == "outage"
    with pytest.raises(NetworkError):
        await poll
    with pytest.raises(NetworkError):
        await bot.get_me()
    async with session.delete(f"{base}/try/faults"):
        assert await bot.get_me()


async def test_an_update_comes_twice(bot: Bot, world: World, nadia: Chat) -> None:
    world.faults.add(Fault("twice"))
    people.write(world, nadia, nadia, "un")
    (first,) = await bot.get_updates()
    assert [update.update_id for update in await bot.get_updates(offset=first.update_id + 1)] == [first.update_id]
    assert await bot.get_updates(offset=first.update_id + 1) == ()


async def test_a_fault_that_does_not_exist(base: str, session) -> None:
    async with session.post(f"{base}/try/faults", json={"kind": "rain"}) as answer:
        assert (answer.status, await answer.json()) == (409, {"error": "unknown fault: rain"})
