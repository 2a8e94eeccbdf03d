"""The ground that every figure stands on: the local Bot API and the bot under test, each a process, and residents
who tell a whole idea, with words and buttons, at the pace of people."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path
from statistics import median
from typing import NamedTuple
from zoneinfo import ZoneInfo

import aiohttp

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bot.emulator.person import NotSeenError, Person  # noqa: E402  the repository need not be installed
from bot.emulator.world import TOKEN  # noqa: E402
from conversations.model import Meeting  # noqa: E402

DATABASE, CLOCK = "bench.sqlite", "clock"
VENUE = "Salle du Bout du Banc"  # words that only the reminder of a meeting there has
STOPPING = 5.0  # seconds a process has to stop

# What a resident writes, or [presses], and a piece of the answer; "" when the bot says nothing yet.
# The peers answer with the same pieces and have the same buttons.
SCRIPT = (
    ("/start", "robot"),
    ("[J'ai une idée]", "C'est d'accord ?"),
    ("[D'accord]", "Question 1 sur"),
    ("un jardin pour les voisins", ""),
    ("fini", "Question 2 sur"),
    ("[Jardin et nature]", "Question 2 sur"),
    ("[C'est tout]", "Question 3 sur"),
    ("Lens", "Question 4 sur"),
    ("[Seul ou seule]", "Question 5 sur"),
    ("[Je ne sais pas]", "Question 6 sur"),
    ("Omar", "Question 6 sur"),
    ("[Ici, sur Telegram]", "Voici votre idée"),
    ("[Envoyer]", "15 ans"),
    ("[Oui, 15 ans ou plus]", "envoyé"),
)
# When a meeting is announced, whether one comes is a question more.
MEETING = SCRIPT.index(("[Ici, sur Telegram]", "Voici votre idée"))
ASKED = (("[Ici, sur Telegram]", "Question 7 sur"), ("[Je ne sais pas]", "Voici votre idée"))
SCRIPT_WITH_MEETING = (*SCRIPT[:MEETING], *ASKED, *SCRIPT[MEETING + 1 :])
PAUSE = 1.5  # seconds between two acts of one person: 20 people are then 13 updates a second
MOST = 40  # updates a second: a greater crowd thinks longer between two acts, or the ground itself would be measured
ENOUGH = 3000  # updates of a crowd that acts at once: some seconds, and the same work whoever is measured
SETTLED = 5.0  # seconds after the first idea: names and commands are published, words made ready; no update is that


@dataclass(frozen=True, slots=True)
class Program:
    """What Python is to run, and with which variables."""

    arguments: tuple[str, ...]
    variables: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Figures:
    """`cpu`: milliseconds of the bot's processor for one update; latencies in milliseconds; memory in MB."""

    residents: int
    cpu: float
    p50: float
    p95: float
    p99: float
    memory: float


def spent(pid: int) -> float:
    """Seconds of processor a process has used, all threads, user and system (clock_getcpuclockid(3): Linux)."""
    return time.clock_gettime((~pid << 3) | 2)


def memory(pid: int) -> float:
    """Megabytes a process holds in memory (VmRSS)."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


@asynccontextmanager
async def process(program: Program) -> AsyncIterator[asyncio.subprocess.Process]:
    """Runs it in the repository, and stops it at the end of the block."""
    # As on a machine that runs it: what Python compiled once is kept, and no setting is left over.
    ours = ("FABRIK_", "PYTHONDONTWRITEBYTECODE")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    started = await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "ignore", *program.arguments),
        cwd=ROOT,
        env=clean | {"PYTHONPATH": str(ROOT)} | program.variables,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=2**24,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield started
    finally:
        await stop(started)


async def stop(started: asyncio.subprocess.Process) -> None:
    if started.returncode is None:
        started.terminate()
    try:
        await asyncio.wait_for(started.wait(), STOPPING)
    except TimeoutError:
        started.kill()
        await started.wait()


@asynccontextmanager
async def telegram(away: float = 0.0) -> AsyncIterator[str]:
    """The local Bot API without limits of its own; its address. `away`: seconds that each of its answers takes more."""
    async with process(Program(("-u", "-m", "bot.emulator", "--port", "0"))) as server:
        assert server.stdout is not None
        address = (await server.stdout.readline()).decode().strip()
        if away:
            slow = {"kind": "delay", "seconds": away, "times": None}
            async with aiohttp.ClientSession() as session, session.post(f"{address}/try/faults", json=slow) as answer:
                answer.raise_for_status()
        yield address


def eve_comes_in(folder: Path, seconds: float) -> Meeting:
    """Moves the bot's clock so that the reminder of this meeting is due in so many seconds."""
    here = datetime.now(ZoneInfo("Europe/Paris"))
    due = here.replace(hour=18, minute=0, second=0, microsecond=0)
    (folder / CLOCK).write_text(str((due - timedelta(seconds=seconds) - here).total_seconds()))
    return Meeting(0, due.date() + timedelta(days=1), "Lens", VENUE)


def ours(folder: Path, address: str, key: str, *, paced: bool = True) -> Program:
    """The bot of this repository, as it is run, with its database in `folder`. `paced`: at Telegram's pace, which no
    peer keeps. Its clock may be moved by a file there (FileClock)."""
    settings = {
        "FABRIK_TELEGRAM__TOKEN": TOKEN,
        "FABRIK_TELEGRAM__BASE_URL": f"{address}/bot",
        "FABRIK_STORAGE__URL": f"sqlite:///{folder / DATABASE}",
        "FABRIK_STORAGE__KEY": key,
        "FABRIK_BACKUP__FOLDER": "",
        "FABRIK_CLOCK_FILE": str(folder / CLOCK) if (folder / CLOCK).exists() else "",
        "FABRIK_PACE": "" if paced else "none",
        "FABRIK_QUIET__FROM": "00:00",  # it may be night
        "FABRIK_QUIET__TO": "00:00",
    }
    return Program(("-m", "bot", "run"), settings)


async def act(person: Person, words: str) -> None:
    """Writes the words, or presses the newest button that has them."""
    if not words.startswith("["):
        await person.writes(words)
        return
    found = person.screen.button(words.strip("[]"))
    if found is None:
        raise NotSeenError(f"{words} is not on the screen:\n{person.screen}")
    number, button = found
    await person.forges(number, button["callback_data"])


class Wait(NamedTuple):
    """When somebody acted, by the clock, and the seconds until the answer was on their screen."""

    at: float
    seconds: float


async def tell(
    person: Person, delay: float, pause: float = PAUSE, script: Sequence[tuple[str, str]] = SCRIPT
) -> list[Wait]:
    """One resident tells the whole idea."""
    await asyncio.sleep(delay)
    waits = []
    for words, answer in script:
        await person.looks()
        began = time.perf_counter()
        await act(person, words)
        if answer:
            await person.sees(answer, patience=60)
            waits.append(Wait(time.time(), time.perf_counter() - began))
        await asyncio.sleep(max(0.0, pause - (time.perf_counter() - began)))
    return waits


@dataclass(frozen=True, slots=True)
class Crowd:
    """Residents side by side: each tells so many ideas one after the other, with `pause` seconds between two acts."""

    residents: int
    pause: float
    ideas: int = 1


def of_people(residents: int) -> Crowd:
    """They read before they act."""
    return Crowd(residents, max(PAUSE, residents / MOST))


def at_once(residents: int) -> Crowd:
    """Each acts as soon as the answer to the act before is there: the bot never rests, and nothing grows cold."""
    return Crowd(residents, 0.0, ceil(ENOUGH / (residents * len(SCRIPT))))


async def warm(address: str) -> None:
    """The first idea of all, which nobody counts: starting, and what is done once, are other figures."""
    async with aiohttp.ClientSession() as session:
        first = await Person.arrives(session, address, "First")
        await tell(first, 0.0, 0.0)
    await asyncio.sleep(SETTLED)


async def measure(address: str, pid: int, crowd: Crowd) -> Figures:
    """Everybody tells their ideas, begun at moments spread over one pause. Call `warm` before."""
    size = crowd.residents
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        names = [[f"R{number}-{idea}" for idea in range(crowd.ideas)] for number in range(size)]
        people = [[await Person.arrives(session, address, name) for name in own] for own in names]
        before = spent(pid)
        told = await asyncio.gather(*(_tell_all(p, crowd.pause * i / size, crowd.pause) for i, p in enumerate(people)))
        used = spent(pid) - before
    waits = sorted(wait.seconds * 1000 for one in told for wait in one)
    updates = size * crowd.ideas * len(SCRIPT)
    return Figures(size, used * 1000 / updates, median(waits), at(waits, 0.95), at(waits, 0.99), memory(pid))


async def _tell_all(people: Sequence[Person], delay: float, pause: float) -> list[Wait]:
    """One idea after the other; each as somebody new, since nobody sends more than a few a day."""
    await asyncio.sleep(delay)
    return [wait for person in people for wait in await tell(person, 0.0, pause)]


def at(sorted_values: Sequence[float], share: float) -> float:
    return sorted_values[min(len(sorted_values) - 1, int(len(sorted_values) * share))]
