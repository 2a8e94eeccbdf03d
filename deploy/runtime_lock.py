"""Makes requirements-run.lock: the lines of requirements.lock that running needs, without what only tests need.

Run it with the project's own Python after each change of requirements.lock: it follows the installed packages.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUILD = ("hatchling", "editables")  # what `pip install -e .` itself uses, without network


def main() -> None:
    (ROOT / "requirements-run.lock").write_text(runtime_lock(), encoding="utf-8")


def runtime_lock() -> str:
    """The text of the file."""
    locked = _packages((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = _with_what_they_need([*project["dependencies"], *BUILD], locked)
    return "".join(locked[name] for name in sorted(wanted))


def _packages(lock: str) -> dict[str, str]:
    """Name -> its lines."""
    blocks = re.split(r"\n(?=\S)", lock.strip())
    return {_name(block): block + "\n" for block in blocks}


def _with_what_they_need(asked: Iterable[str], locked: dict[str, str]) -> set[str]:
    found: set[str] = set()
    waiting = [_name(one) for one in asked]
    while waiting:
        name = waiting.pop()
        if name in locked and name not in found:
            found.add(name)
            waiting += [_name(one) for one in _needs(name) if "extra ==" not in one]
    return found


def _needs(name: str) -> list[str]:
    try:
        return requires(name) or []
    except PackageNotFoundError:  # of another system than this one
        return []


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-").replace(".", "-")


if __name__ == "__main__":
    main()
