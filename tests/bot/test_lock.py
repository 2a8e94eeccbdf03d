"""A second bot on the same database is refused; a dead one never is in the way."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.lock import AlreadyRunning, alone

ROOT = Path(__file__).parents[2]
HOLD = """import sys, pathlib
from bot.lock import alone
with alone(pathlib.Path(sys.argv[1])):
    print('held', flush=True)
    sys.stdin.read()"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "fabrik.db"


def test_second_is_refused_and_the_database_named(database: Path) -> None:
    with alone(database), pytest.raises(AlreadyRunning, match=r"fabrik\.db"), alone(database):
        pass


def test_lock_is_free_again_after_the_block(database: Path) -> None:
    with alone(database):
        pass
    with alone(database):
        assert [file.name for file in database.parent.iterdir()] == ["fabrik.db.lock"]


def test_two_databases_do_not_meet(database: Path) -> None:
    with alone(database), alone(database.with_name("other.db")):
        assert len(list(database.parent.iterdir())) == 2


def test_killed_process_frees_the_lock(database: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(database)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyRunning), alone(database):
            pass
        other.send_signal(signal.SIGKILL)
        other.wait()
    with alone(database):
        assert other.returncode == -signal.SIGKILL
