"""What the bot does while nothing happens: processor, wake-ups and statements, with the machine's own clock.

python benchmarks/idle.py [--seconds 60]
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import aiohttp

sys.path.insert(0, str(Path(__file__).parent))

from ground import ours, process, spent, telegram

from bot.emulator.person import Person
from storage.cipher import new_key

SETTLED = 65.0  # seconds after its first answer: what that kept has been looked at too, a heartbeat later
NOTED = "statements.txt"


def run_noting(file: str) -> int:
    """`fabrik run`, with every statement written down as SQLite is about to make it."""
    from bot import cli

    connect, notes = sqlite3.connect, Path(file).open("a", buffering=1)  # noqa: SIM115  until the process ends

    def noting(*arguments: object, **options: object) -> sqlite3.Connection:
        made = connect(*arguments, **options)  # type: ignore[call-overload]
        made.set_trace_callback(lambda statement: notes.write(" ".join(statement.split()) + "\n"))
        return made  # type: ignore[no-any-return]

    sqlite3.connect = noting
    return cli.main(["run"])


def wake_ups(pid: int) -> int:
    """How often its threads left the processor by themselves, which is once for each time they were woken."""
    states = (thread.read_text().splitlines() for thread in Path(f"/proc/{pid}/task").glob("*/status"))
    return sum(int(line.split()[1]) for lines in states for line in lines if line.startswith("voluntary"))


async def watch(folder: Path, seconds: float) -> tuple[float, int, list[str]]:
    """Milliseconds of processor, wake-ups and statements of a bot that somebody spoke to a little before."""
    notes = folder / NOTED
    async with telegram() as address, aiohttp.ClientSession() as session:
        bot = replace(ours(folder, address, new_key()), arguments=(__file__, "--note", str(notes)))
        person = await Person.arrives(session, address, "R")
        await person.starts()
        async with process(bot) as running:
            await person.sees("robot", patience=30)
            await asyncio.sleep(SETTLED)
            before, woken, made = spent(running.pid), wake_ups(running.pid), notes.read_text()
            await asyncio.sleep(seconds)
            used, more = spent(running.pid) - before, wake_ups(running.pid) - woken
            return used * 1000, more, notes.read_text().removeprefix(made).splitlines()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--note", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.note:
        return run_noting(options.note)
    with tempfile.TemporaryDirectory() as folder:
        used, woken, made = asyncio.run(watch(Path(folder), options.seconds))
    print(f"idle for {options.seconds:.0f} s: {used:.0f} ms of processor ({used / options.seconds / 10:.3f} %)")
    print(f"wake-ups of all threads: {woken}; statements: {len(made)}")
    for statement, number in Counter(made).most_common():
        print(f"  {number} x {statement[:110]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
