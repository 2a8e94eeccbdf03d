"""Long polling against a Telegram of ours over real HTTP: nothing is confirmed before it is kept, nothing ends it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port

from bot.confirming import Confirming
from bot.intake import TAKEN_OVER, TWO_BOTS, WEBHOOK, Polling, Timing
from bot.raw_api import RawApi
from bot.reception import NotNow

ADDRESS = "/bot123456789:AAE-token"
QUICK = Timing(poll=5, margin=5, first_rest=0.01, longest_rest=0.04, patience=0.02, stop=5)
HOOKED = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
ELSEWHERE = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"

Respond = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Telegram:
    """As much of the Bot API as polling uses: an inbox that forgets what is confirmed."""

    def __init__(self) -> None:
        self.inbox: list[dict[str, Any]] = []
        self.asked: list[int] = []  # the offset of each getUpdates, 0: none
        self.times: list[float] = []
        self.deleted: list[dict[str, Any]] = []
        self.script: list[Respond] = []  # answers to give first
        self._change = asyncio.Condition()

    async def send(self, *updates: dict[str, Any]) -> None:
        async with self._change:
            self.inbox.extend(updates)
            self._change.notify_all()

    async def confirmed(self, update_id: int) -> None:
        """Waits until everything up to this update is confirmed."""
        await self._until(lambda: max(self.asked, default=0) > update_id)

    async def asked_times(self, count: int) -> None:
        await self._until(lambda: len(self.asked) >= count)

    async def get_updates(self, request: web.Request) -> web.StreamResponse:
        asked = await request.json()
        offset = asked.get("offset", 0)
        async with self._change:
            self.asked.append(offset)
            self.times.append(time.monotonic())
            self.inbox = [update for update in self.inbox if update.get("update_id", 10**9) >= offset]
            self._change.notify_all()
        if self.script:
            return await self.script.pop(0)(request)
        async with self._change, asyncio.timeout(asked["timeout"]):
            await self._change.wait_for(lambda: self.inbox)
            return web.json_response({"ok": True, "result": self.inbox[: asked["limit"]]})

    async def delete_webhook(self, request: web.Request) -> web.Response:
        self.deleted.append(await request.json())
        return web.json_response({"ok": True, "result": True})

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_post(f"{ADDRESS}/getUpdates", self.get_updates)
        app.router.add_post(f"{ADDRESS}/deleteWebhook", self.delete_webhook)
        return app

    async def _until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(5), self._change:
            await self._change.wait_for(condition)


class Desk:
    """Handles updates: notes them when they are kept; can be made to wait, or to fail, at some of them."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.kept: list[int] = []
        self.gates: dict[int, asyncio.Event] = {}
        self.errors: dict[int, list[Exception]] = {}
        self._change = asyncio.Condition()

    async def handle(self, update: dict[str, Any]) -> None:
        update_id = update["update_id"]
        await self._note(self.begun, update_id)
        if update_id in self.gates:
            await self.gates[update_id].wait()
        if self.errors.get(update_id):
            raise self.errors[update_id].pop(0)
        await self._note(self.kept, update_id)

    def hold(self, update_id: int) -> asyncio.Event:
        self.gates[update_id] = asyncio.Event()
        return self.gates[update_id]

    async def has_begun(self, *update_ids: int) -> None:
        await self._until(lambda: set(update_ids) <= set(self.begun))

    async def has_kept(self, *update_ids: int) -> None:
        await self._until(lambda: set(update_ids) <= set(self.kept))

    async def _note(self, where: list[int], update_id: int) -> None:
        async with self._change:
            where.append(update_id)
            self._change.notify_all()

    async def _until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(5), self._change:
            await self._change.wait_for(condition)


def said(update_id: int, chat: int = 71, text: str = "oui") -> dict[str, Any]:
    message = {"message_id": update_id, "from": {"id": chat}, "chat": {"id": chat, "type": "private"}, "text": text}
    return {"update_id": update_id, "message": message}


def pressed(update_id: int, callback_id: str) -> dict[str, Any]:
    return {"update_id": update_id, "callback_query": {"id": callback_id, "from": {"id": 71}, "data": "x"}}


def answering(status: int, **body: Any) -> Respond:
    async def respond(_: web.Request) -> web.StreamResponse:
        return web.json_response({"ok": False, "error_code": status, **body}, status=status)

    return respond


async def cut(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.close()
    return web.Response()


async def page_of_a_proxy(_: web.Request) -> web.StreamResponse:
    return web.Response(text="<h1>Bad gateway</h1>", status=502)


async def nonsense(_: web.Request) -> web.StreamResponse:
    return web.json_response({"ok": True, "result": {"a": 1}})


async def never(_: web.Request) -> web.StreamResponse:
    await asyncio.Event().wait()
    return web.Response()


@pytest.fixture
async def telegram() -> Telegram:
    return Telegram()


@pytest.fixture
async def address(telegram: Telegram) -> AsyncIterator[str]:
    async with TestServer(telegram.app()) as server:
        yield str(server.make_url(ADDRESS))


@pytest.fixture
async def desk() -> Desk:
    return Desk()


@asynccontextmanager
async def listening(polling: Polling) -> AsyncIterator[Polling]:
    async with asyncio.TaskGroup() as group:
        group.create_task(polling.run())
        try:
            yield polling
        finally:
            await polling.stop()


# ---- what is confirmed, and when -----------------------------------------------------------------------


async def test_update_is_confirmed_once_it_is_kept(telegram: Telegram, address: str, desk: Desk) -> None:
    gate = desk.hold(1)
    await telegram.send(said(1))
    async with listening(Polling(address, desk.handle, timing=QUICK)):
        await desk.has_begun(1)
        await telegram.asked_times(4)
        assert set(telegram.asked) == {0}
        gate.set()
        await telegram.confirmed(1)
    assert (desk.begun, desk.kept) == ([1], [1])


async def test_update_comes_again_after_a_crash(telegram: Telegram, address: str, desk: Desk) -> None:
    desk.hold(1)
    await telegram.send(said(1))
    crashing = asyncio.create_task(Polling(address, desk.handle, timing=Timing(stop=0)).run())
    await desk.has_begun(1)
    crashing.cancel()
    await asyncio.wait([crashing])
    after = Desk()
    async with listening(Polling(address, after.handle, timing=QUICK)):
        await telegram.confirmed(1)
    assert (desk.kept, after.kept) == ([], [1])


async def test_order_is_kept_in_a_chat_and_chats_do_not_wait(telegram: Telegram, address: str, desk: Desk) -> None:
    gate = desk.hold(1)
    await telegram.send(said(1), said(2), said(3, chat=72), said(4, chat=72))
    async with listening(Polling(address, desk.handle, timing=QUICK)):
        await desk.has_kept(3, 4)
        assert desk.begun == [1, 3, 4]
        gate.set()
        await telegram.confirmed(4)
    assert desk.kept == [3, 4, 1, 2]


async def test_slow_person_does_not_stop_the_bot_hearing_others(telegram: Telegram, address: str, desk: Desk) -> None:
    gate = desk.hold(2)
    await telegram.send(said(1), said(2))
    async with listening(Polling(address, desk.handle, timing=QUICK)):
        await desk.has_begun(2)
        await telegram.send(said(3, chat=72))
        await desk.has_kept(3)
        assert max(telegram.asked) == 2
        gate.set()
        await telegram.confirmed(3)
    assert desk.begun == [1, 2, 3]


async def test_flood_waits_alone(telegram: Telegram, address: str, desk: Desk) -> None:
    writer = asyncio.Lock()  # as the database: one at a time, and it takes a moment

    async def handle(update: dict[str, Any]) -> None:
        async with writer:
            await asyncio.sleep(0)
            await desk.handle(update)

    await telegram.send(*(said(number) for number in range(1, 250)), said(250, chat=72), said(251, chat=73))
    async with listening(Polling(address, handle, timing=QUICK)):
        await telegram.confirmed(251)
    assert sorted(desk.kept) == list(range(1, 252))
    assert max(desk.kept.index(number) for number in (250, 251)) < 210  # 200 came in two batches before


def test_update_number_may_start_again_lower() -> None:
    confirming = Confirming()
    assert [confirming.begin(update_id) for update_id in (900, 5, 900)] == [True, True, False]
    confirming.kept(5)
    assert confirming.offset() == 0
    confirming.kept(900)
    assert confirming.offset() == 6


def test_offset_is_left_out_after_a_day() -> None:
    confirming = Confirming()
    confirming.begin(900)
    confirming.kept(900)
    assert confirming.offset() == 901
    confirming._moved -= 24 * 3600
    assert confirming.offset() == 0


# ---- when nothing can be kept --------------------------------------------------------------------------


async def test_nothing_is_confirmed_while_nothing_can_be_kept(telegram: Telegram, address: str, desk: Desk) -> None:
    desk.errors[2] = [NotNow(), NotNow()]
    await telegram.send(said(1), said(2), said(3))
    async with listening(Polling(address, desk.handle, timing=QUICK)):
        await telegram.confirmed(3)
    assert desk.kept == [1, 2, 3]
    assert telegram.asked == [0, 2, 2, 4]


async def test_full_disk_halts_every_chat(telegram: Telegram, address: str, desk: Desk) -> None:
    desk.errors[1] = [NotNow()]
    desk.hold(1).set()
    await telegram.send(said(1), said(2), said(3, chat=72))
    async with listening(Polling(address, desk.handle, timing=QUICK)):
        await telegram.confirmed(3)
    assert [number for number in desk.kept if number != 3] == [1, 2]


async def test_fault_of_ours_is_tried_three_times_then_left(telegram: Telegram, address: str, desk: Desk) -> None:
    desk.errors[1] = [KeyError("x") for _ in range(9)]
    await telegram.send(said(1), said(2))
    async with listening(Polling(address, desk.handle, timing=QUICK)):
        await telegram.confirmed(2)
    assert (desk.begun, desk.kept) == ([1, 1, 1, 2], [2])


async def test_update_without_number_makes_no_tight_loop(telegram: Telegram, address: str, desk: Desk) -> None:
    slow = Timing(first_rest=0.1, longest_rest=0.1)
    await telegram.send({"message": {}})
    async with listening(Polling(address, desk.handle, timing=slow)):
        await telegram.asked_times(3)
    assert telegram.times[2] - telegram.times[0] >= 0.2


# ---- when Telegram is away, or refuses -----------------------------------------------------------------


@pytest.mark.parametrize(
    "trouble",
    [
        *(answering(status) for status in (400, 401, 403, 404, 429, 500)),
        *(answering(409, description=words) for words in (HOOKED, ELSEWHERE)),
        *(cut, page_of_a_proxy, nonsense),
    ],
)
async def test_trouble_never_ends_the_listening(telegram: Telegram, address: str, desk: Desk, trouble: Respond) -> None:
    telegram.script = [trouble, trouble]
    await telegram.send(said(1))
    async with listening(Polling(address, desk.handle, timing=QUICK)):
        await telegram.confirmed(1)
    assert desk.kept == [1]


async def test_rests_grow_up_to_the_longest(telegram: Telegram, address: str, desk: Desk) -> None:
    telegram.script = [answering(500) for _ in range(5)]
    async with listening(Polling(address, desk.handle, timing=QUICK)):
        await telegram.asked_times(6)
    rests = [after - before for before, after in zip(telegram.times, telegram.times[1:], strict=False)]
    assert [rest >= least for rest, least in zip(rests, (0.01, 0.02, 0.04, 0.04, 0.04), strict=True)] == [True] * 5
    assert sum(rests) < 1


async def test_wait_that_telegram_asks_for_is_obeyed(telegram: Telegram, address: str, desk: Desk) -> None:
    telegram.script = [answering(429, parameters={"retry_after": 1})]
    async with listening(Polling(address, desk.handle, timing=QUICK)):
        await telegram.asked_times(2)
    assert telegram.times[1] - telegram.times[0] >= 1


@pytest.mark.parametrize(
    ("description", "take_over", "sentence", "deleted"),
    [
        (HOOKED, False, WEBHOOK, []),
        (HOOKED, True, TAKEN_OVER, [{"drop_pending_updates": False}] * 3),
        (ELSEWHERE, True, TWO_BOTS, []),
    ],
)
async def test_conflict_is_said_once_and_a_webhook_deleted_only_on_order(
    telegram: Telegram,
    address: str,
    desk: Desk,
    caplog: pytest.LogCaptureFixture,
    description: str,
    take_over: bool,
    sentence: str,
    deleted: list[Any],
) -> None:
    telegram.script = [answering(409, description=description) for _ in range(3)]
    async with listening(Polling(address, desk.handle, take_over=take_over, timing=QUICK)):
        await telegram.asked_times(4)
    assert [record.getMessage() for record in caplog.records if record.name == "fabrik.intake"] == [sentence]
    assert telegram.deleted == deleted


async def test_conflict_is_said_again_when_it_comes_back(
    telegram: Telegram, address: str, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    conflict = answering(409, description=ELSEWHERE)
    async with listening(Polling(address, desk.handle, timing=QUICK)):
        for number, script in enumerate(([conflict], [conflict], []), 1):
            telegram.script = script
            await telegram.send(said(number))
            await telegram.confirmed(number)
    sentences = [record.getMessage() for record in caplog.records if record.name == "fabrik.intake"]
    assert sentences == [TWO_BOTS, TWO_BOTS]


async def test_network_down_at_start_is_waited_for(telegram: Telegram, desk: Desk) -> None:
    port = unused_port()
    await telegram.send(said(1))
    async with listening(Polling(f"http://127.0.0.1:{port}{ADDRESS}", desk.handle, timing=QUICK)) as polling:
        while polling._failures < 2:  # noqa: ASYNC110 - nobody is there to tell us that it tried
            await asyncio.sleep(0.005)
        server = TestServer(telegram.app(), port=port)
        await server.start_server()
        await telegram.confirmed(1)
    await server.close()
    assert desk.kept == [1]


async def test_half_open_connection_is_given_up(telegram: Telegram, address: str, desk: Desk) -> None:
    telegram.script = [never]
    await telegram.send(said(1))
    async with listening(Polling(address, desk.handle, timing=Timing(poll=0, margin=0.2, first_rest=0.01))):
        await telegram.asked_times(2)
        await desk.has_kept(1)
    assert desk.kept == [1]


async def test_long_silence_is_told_once(telegram: Telegram, address: str, desk: Desk) -> None:
    telegram.script = [answering(500) for _ in range(50)]
    silent = asyncio.Event()
    polling = Polling(address, desk.handle, on_silence=silent.set, timing=Timing(silence=0.1, first_rest=0.02))
    async with listening(polling), asyncio.timeout(5):
        await silent.wait()
        assert 0.1 <= polling.silent_for() < 1


async def test_hung_socket_is_noticed_within_90_seconds_and_told_once(
    telegram: Telegram, address: str, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    assert Timing().poll + Timing().margin <= Timing().worry == 90
    telegram.script = [never] * 50
    silent = asyncio.Event()
    timing = Timing(poll=0, margin=0.05, worry=0.1, silence=0.4, first_rest=0.01, longest_rest=0.02)
    async with listening(Polling(address, desk.handle, on_silence=silent.set, timing=timing)), asyncio.timeout(5):
        await silent.wait()
    events = [record.msg for record in caplog.records if str(record.msg).startswith("telegram_")]
    assert (events.count("telegram_not_heard"), events.count("telegram_silent")) == (1, 1)
    assert events.index("telegram_not_heard") < events.index("telegram_silent")


async def test_good_answer_ends_the_silence(telegram: Telegram, address: str, desk: Desk) -> None:
    await telegram.send(said(1))
    polling = Polling(address, desk.handle, timing=QUICK)
    polling._heard -= 1000
    async with listening(polling):
        await telegram.confirmed(1)
        assert polling.silent_for() < 5


async def test_stop_that_a_library_loses_is_said_again(telegram: Telegram, address: str, desk: Desk) -> None:
    class Deaf(RawApi):
        """What aiohttp does when its time limit and a cancellation come at the same moment."""

        lost = 0

        async def call(self, method: str, **parameters: Any) -> Any:
            try:
                return await super().call(method, **parameters)
            except asyncio.CancelledError:
                self.lost += 1
                if self.lost == 1:
                    raise TimeoutError from None
                raise

    polling = Polling(address, desk.handle, timing=QUICK)
    polling._api = deaf = Deaf(address, 10)
    async with asyncio.timeout(5), listening(polling):
        await telegram.asked_times(1)
    assert deaf.lost >= 1


# ---- presses and the end -------------------------------------------------------------------------------


async def test_press_is_answered_before_it_is_handled(telegram: Telegram, address: str, desk: Desk) -> None:
    gate, answered = desk.hold(1), asyncio.Event()

    async def acknowledge(callback_id: str) -> None:
        assert callback_id == "77"
        answered.set()

    await telegram.send(pressed(1, "77"))
    async with listening(Polling(address, desk.handle, acknowledge, timing=QUICK)), asyncio.timeout(5):
        await answered.wait()
        assert desk.kept == []
        gate.set()
        await telegram.confirmed(1)


async def test_press_too_old_to_answer_is_handled_all_the_same(telegram: Telegram, address: str, desk: Desk) -> None:
    async def acknowledge(_: str) -> None:
        raise OSError("query is too old")

    await telegram.send(pressed(1, "77"))
    async with listening(Polling(address, desk.handle, acknowledge, timing=QUICK)):
        await telegram.confirmed(1)
    assert desk.kept == [1]


async def test_answers_to_presses_are_bounded(telegram: Telegram, address: str, desk: Desk) -> None:
    hanging: list[str] = []

    async def acknowledge(callback_id: str) -> None:
        hanging.append(callback_id)
        await asyncio.Event().wait()

    await telegram.send(*(pressed(number, str(number)) for number in range(1, 101)))
    async with listening(Polling(address, desk.handle, acknowledge, timing=QUICK)):
        await telegram.confirmed(100)
    assert len(hanging) == 64


async def test_stop_keeps_what_is_being_handled_and_begins_no_more(
    telegram: Telegram, address: str, desk: Desk
) -> None:
    gate = desk.hold(1)
    await telegram.send(said(1), said(2))
    polling = Polling(address, desk.handle, timing=QUICK)
    running = asyncio.create_task(polling.run())
    await desk.has_begun(1)
    stopping = asyncio.create_task(polling.stop())
    await asyncio.wait([stopping], timeout=0.05)
    assert (stopping.done(), running.done()) == (False, False)
    gate.set()
    await asyncio.gather(stopping, running)
    assert (desk.begun, desk.kept) == ([1], [1])


async def test_stop_does_not_wait_for_ever(telegram: Telegram, address: str, desk: Desk) -> None:
    desk.hold(1)
    await telegram.send(said(1))
    polling = Polling(address, desk.handle, timing=Timing(stop=0.05))
    running = asyncio.create_task(polling.run())
    await desk.has_begun(1)
    async with asyncio.timeout(2):
        await polling.stop()
        await running
    assert desk.kept == []


async def test_stop_before_the_start_ends_it_at_once(address: str, desk: Desk) -> None:
    polling = Polling(address, desk.handle, timing=QUICK)
    await polling.stop()
    async with asyncio.timeout(2):
        await polling.run()
    assert desk.begun == []
