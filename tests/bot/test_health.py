"""A supervisor and Prometheus are told the truth, and only on this machine."""

from __future__ import annotations

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.health import Look, make_app, serve
from bot.snapshot import Snapshot, as_metrics

WELL: Snapshot = {
    "version": "0.1.0",
    "silent_for": 12.34,
    "queue": {"answer": 2, "desk": 0},
    "oldest_waiting": 1.5,
    "parked": 1,
    "failures": {"flood": 1, "message_not_sent:Later": 4},
}
DEAF: Snapshot = {**WELL, "silent_for": 90.5}
HOOKED: Snapshot = {**WELL, "silent_for": None}


def saying(found: Snapshot) -> Look:
    async def look() -> Snapshot:
        return found

    return look


async def broken() -> Snapshot:
    raise OSError("disk full")


async def ask(look: Look, path: str) -> aiohttp.ClientResponse:
    async with TestClient(TestServer(make_app(look))) as client:
        answer = await client.get(path)
        await answer.read()
        return answer


@pytest.mark.parametrize(
    ("look", "status", "body"),
    [
        (saying(WELL), 200, {"ok": True, **WELL}),
        (saying(HOOKED), 200, {"ok": True, **HOOKED}),
        (saying(DEAF), 503, {"ok": False, **DEAF}),
        (broken, 503, {"ok": False}),
    ],
)
async def test_health_says_well_or_ill(look: Look, status: int, body: dict[str, object]) -> None:
    answer = await ask(look, "/health")
    assert (answer.status, await answer.json()) == (status, body)


async def test_metrics_are_prometheus_text() -> None:
    answer = await ask(saying(WELL), "/metrics")
    assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert (await answer.text()).splitlines() == [
        "fabrik_up 1",
        'fabrik_build_info{version="0.1.0"} 1',
        'fabrik_outbox_waiting{lane="answer"} 2',
        'fabrik_outbox_waiting{lane="desk"} 0',
        "fabrik_outbox_oldest_seconds 1.5",
        "fabrik_updates_parked 1",
        'fabrik_failures_total{what="flood"} 1',
        'fabrik_failures_total{what="message_not_sent:Later"} 4',
        "fabrik_telegram_silence_seconds 12.3",
    ]


def test_metrics_of_a_broken_bot_say_down() -> None:
    assert as_metrics(None) == "fabrik_up 0\n"


async def test_service_listens_on_the_loopback_only() -> None:
    runner = await serve(saying(WELL), 0)
    hosts = [address[0] for address in runner.addresses]
    await runner.cleanup()
    assert hosts == ["127.0.0.1"]
