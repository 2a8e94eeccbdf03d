"""The container file and the service: what they name is there, what they promise is written, systemd accepts it."""

from __future__ import annotations

import os
import re
import runpy
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.app import SILENT
from bot.explain import BAD_CONFIG, BUSY

ROOT = Path(__file__).parents[1]
CONTAINER = re.sub(r"\\\n\s*", "", (ROOT / "Containerfile").read_text(encoding="utf-8"))
SERVICE = ROOT / "deploy" / "fabrik.service"

# On somebody's own machine only: in continuous integration a missing tool is a failure (.ci/run installs it).
without_systemd = pytest.mark.skipif(
    not (shutil.which("systemd-analyze") or os.environ.get("CI")), reason="systemd is not on this machine"
)


def instructions(name: str) -> list[str]:
    return re.findall(rf"^{name} (.+)$", CONTAINER, re.MULTILINE)


def settings() -> dict[str, str]:
    """The last value of each setting of the service."""
    return dict(re.findall(r"^(\w+)=(.*)$", SERVICE.read_text(encoding="utf-8"), re.MULTILINE))


# ---- the container -----------------------------------------------------------------------------------------


def test_container_is_built_in_two_stages_from_a_named_version() -> None:
    stages = instructions("FROM")
    assert len(stages) == 2
    assert [stage for stage in stages if not re.match(r"python:3\.\d+-slim\b", stage)] == []


def test_everything_copied_is_there_and_let_in() -> None:
    copied = [word for line in instructions("COPY") if "--from" not in line for word in line.split()[:-1]]
    let_in = re.findall(r"^!(\S+)$", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(copied) == sorted(let_in)
    assert [name for name in copied if not (ROOT / name).exists()] == []


def test_container_runs_as_an_ordinary_user_with_its_program_as_first_process() -> None:
    after_the_copy = CONTAINER.split("COPY --from=build")[1]
    assert re.search(r"^USER [1-9]\d+$", after_the_copy, re.MULTILINE)
    assert instructions("ENTRYPOINT") == ['["fabrik"]']  # no shell between the engine and the robot: SIGTERM arrives
    assert instructions("CMD")[-1] == '["run", "--config", "/data/config.toml"]'


def test_container_asks_the_health_port_it_opens() -> None:
    opened = re.search(r"FABRIK_HEALTH__PORT=(\d+)", CONTAINER)
    assert opened
    assert f"http://127.0.0.1:{opened[1]}/health" in instructions("HEALTHCHECK")[0]


def test_runtime_lock_is_what_the_whole_lock_says() -> None:
    made = runpy.run_path(str(ROOT / "deploy" / "runtime_lock.py"))["runtime_lock"]()
    assert (ROOT / "requirements-run.lock").read_text(encoding="utf-8") == made
    assert "playwright" not in made


# ---- the service -------------------------------------------------------------------------------------------


def test_service_starts_again_what_can_go_better() -> None:
    never = {int(code) for code in settings()["RestartPreventExitStatus"].split()}
    assert (settings()["Restart"], never) == ("always", {BAD_CONFIG, BUSY})
    assert SILENT not in never


def test_service_has_a_health_check() -> None:
    assert (settings()["Type"], int(settings()["WatchdogSec"]) >= 60) == ("notify", True)


def test_service_may_write_its_own_folder_only() -> None:
    wanted = {"ProtectSystem": "strict", "ProtectHome": "yes", "NoNewPrivileges": "yes", "StateDirectory": "fabrik"}
    assert {name: settings()[name] for name in wanted} == wanted
    assert "ReadWritePaths" not in settings()


@without_systemd
def test_systemd_accepts_the_service(tmp_path: Path) -> None:
    here = {"ExecStart": shutil.which("true") or "", "User": "root", "Group": "root"}
    text = SERVICE.read_text(encoding="utf-8")
    for name, value in here.items():
        text = re.sub(rf"^{name}=.*$", f"{name}={value}", text, flags=re.MULTILINE)
    (tmp_path / "fabrik.service").write_text(text, encoding="utf-8")
    verified = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", tmp_path / "fabrik.service"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (verified.returncode, verified.stderr) == (0, "")


@without_systemd
def test_service_is_little_exposed() -> None:
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=15", SERVICE],  # tenths, 100: not protected
        capture_output=True,
        text=True,
        check=False,
    )
    assert judged.returncode == 0, judged.stdout[-200:]
