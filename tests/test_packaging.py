"""What is handed over installs anywhere: nothing tracked names a registry or this machine, and the lock is pinned."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
REGISTRY = re.compile(
    r"(index[-_]url|extra[-_]index|find[-_]links|registry) *[=:] *[\"']?https?://"
    r"|https?://[^\s\"']*/(simple|packages)/"
    r"|https?://[^\s\"']*(pypi|pythonhosted|npmjs)",
    re.IGNORECASE,
)
ONE_MACHINE = re.compile(r"(?<![\w./])/(home|root|Users|work|tmp)/\w")


def tracked() -> dict[str, str]:
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    paths = [ROOT / name for name in names.split("\0") if name]
    return {str(path.relative_to(ROOT)): path.read_text("utf-8", "ignore") for path in paths if path.is_file()}


def test_nothing_tracked_names_a_registry() -> None:
    texts = tracked()
    assert "pyproject.toml" in texts
    assert [name for name, text in texts.items() if REGISTRY.search(text)] == []


def test_registry_would_be_seen() -> None:
    site = "https:" + "//mirror.example"
    assert REGISTRY.search(f"pip install --index-url={site}") is not None
    assert REGISTRY.search(f"{site}/simple/aiohttp/") is not None


def test_nothing_tracked_names_a_folder_of_one_machine() -> None:
    assert [name for name, text in tracked().items() if ONE_MACHINE.search(text)] == []


def test_folder_of_one_machine_would_be_seen() -> None:
    assert ONE_MACHINE.search("run /" + "home/elise/fabrik") is not None


def test_lock_has_no_address() -> None:
    assert re.findall(r"\S+://\S*|^-.*$|@ \S+", LOCK, re.MULTILINE) == []


def test_lock_pins_each_package_with_a_hash() -> None:
    packages = re.split(r"\n(?=\S)", LOCK.strip())
    pinned = re.compile(r"[a-z0-9-]+==\S+( ;.*?)? \\\n    --hash=sha256:[0-9a-f]{64}")
    assert [package.splitlines()[0] for package in packages if not pinned.match(package)] == []


def test_lock_holds_all_that_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=!~;\[ ]", one)[0].lower() for one in asked}
    assert names - set(re.findall(r"^([a-z0-9-]+)==", LOCK, re.MULTILINE)) == set()
