"""What the README and docs/ name is there: links, files of « où cela se passe ? », the test of each promise; and the
commands they give are those of the program, and run."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from bot import VERSION, cli
from storage.cipher import new_key
from tests.readability import check

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
SERVICE = "systemctl"  # its lines name the service, not the program
PROMISE = re.compile(r"`(tests/[\w/]+\.py)` `(test_\w+)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text())
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_where_it_happens_names_files_that_exist() -> None:
    readme = (ROOT / "README.md").read_text()
    table = readme[readme.index("## Où cela se passe") : readme.index("## Les mots")]
    whole = [path for path in re.findall(r"`([\w./]+)`", table) if "/" in path]
    assert len(whole) > 20
    assert [path for path in whole if not (ROOT / path).exists()] == []


def test_each_promise_names_a_test_that_exists() -> None:
    promises = PROMISE.findall((ROOT / "docs" / "promises.md").read_text())
    assert len(promises) > 10
    assert [name for file, name in promises if f"def {name}(" not in (ROOT / file).read_text()] == []


def test_each_page_of_dialogue_that_is_promised_exists() -> None:
    pages = re.findall(r"`(tests/dialogues/[\w-]+\.txt)`", (ROOT / "docs" / "promises.md").read_text())
    assert pages
    assert [page for page in pages if not (ROOT / page).exists()] == []


# ---- commands ----------------------------------------------------------------------------------------------


def blocks(page: Path) -> list[str]:
    """The lines that a page gives to a shell."""
    found = re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    return [line for block in found for line in block.splitlines()]


def to_be_typed(page: Path) -> list[list[str]]:
    """The words after the last `fabrik` of each of these lines, if a command follows it."""
    lines = [re.sub(r'"\$\(.*?\)"', "a-file", line.split("  #")[0]) for line in blocks(page)]
    found = (re.search(r"(?:.*[ /])?fabrik (?=[a-z]+\b)(.*)", line) for line in lines if SERVICE not in line)
    return [shlex.split(each[1]) for each in found if each]


def named(page: Path) -> list[list[str]]:
    """The same for commands that a sentence names between backquotes, perhaps without what they need."""
    found = re.findall(r"`(?:\.venv/bin/)?fabrik ([a-z][^`\n]*)`", page.read_text(encoding="utf-8"))
    return [shlex.split(each) for each in found]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_are_those_of_the_program(page: Path) -> None:
    for words in to_be_typed(page):
        cli._parser().parse_args(words)  # leaves with SystemExit on what it does not know


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_that_are_named_have_these_options(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command, *words in named(page):
        with pytest.raises(SystemExit):
            cli._parser().parse_args([command, "--help"])
        told = capsys.readouterr().out
        assert [word for word in ("--help", *words) if word.startswith("--") and word not in told] == []


def test_commands_would_be_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```sh\nsudo -u fabrik fabrik chekc --json\n```\nPuis `.venv/bin/fabrik key`, ou `fabrik run`.")
    assert (to_be_typed(page), named(page)) == ([["chekc", "--json"]], [["key"], ["run"]])


def test_commands_of_the_readme_run(tmp_path: Path) -> None:
    harmless = ("key", "calendar", "check")
    asked = [words for words in named(ROOT / "README.md") if words[0] in harmless]
    assert {words[0] for words in asked} == set(harmless)
    environ = {
        "FABRIK_STORAGE__URL": f"sqlite:///{tmp_path / 'a.sqlite'}",
        "FABRIK_TELEGRAM__BASE_URL": "http://[::1]:9/bot",
    }
    codes = {words[0]: typed(" ".join(["fabrik", *words]), ROOT, environ).returncode for words in asked}
    assert codes == {words[0]: int(words[0] == "check") for words in asked}  # nothing is configured yet: check says so


def test_exercise_of_the_backups_does_what_it_says(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    script = re.findall(r"```sh\n(.*?)```", page.split("### L'exercice")[1], re.DOTALL)[0]
    (tmp_path / "config.toml").write_text(f'[storage]\nkey = "{new_key()}"\n')
    done = typed(f"set -e\n{script}", tmp_path, {})
    assert (done.returncode, done.stderr) == (0, "")
    assert "La base est remise" in done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backups", "config.toml", "fabrik.sqlite"]


def typed(script: str, folder: Path, environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """What a shell answers where `fabrik` is this program."""
    shim = f'fabrik() {{ "{sys.executable}" -m bot "$@"; }}\n'
    return subprocess.run(
        ["bash", "-c", shim + script],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environ},
    )


def test_targets_of_make_exist() -> None:
    targets = set(re.findall(r"make ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    rules = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert targets >= {"try", "test"}
    assert targets - rules == set()


# ---- for the next maintainer -------------------------------------------------------------------------------


def test_every_decision_says_why_and_what_it_costs() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(page.name[:4]) for page in decisions] == list(range(1, len(decisions) + 1))
    told = {page.name: page.read_text(encoding="utf-8") for page in decisions}
    assert [
        name for name, text in told.items() if not all(re.search(w, text) for w in ("chose", "ecause", "costs"))
    ] == []


def test_changelog_speaks_of_this_version() -> None:
    versions = re.findall(r"^## (\S+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert versions[0] == VERSION


# ---- the facilitator's guide -------------------------------------------------------------------------------

GUIDE = ROOT / "docs" / "guide-animatrice.md"
WORDS = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "conversations").rglob("*.py")))


def test_guide_has_twelve_pages_and_names_them_all() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    titles = re.findall(r"^## (\d+\. .+)$", text, re.MULTILINE)
    listed = [f"{number}. {title}" for number, title in re.findall(r"^(\d+)\. \[(.+)\]\(#", text, re.MULTILINE)]
    assert (len(titles), titles) == (12, listed)


def test_guide_names_only_buttons_and_commands_that_exist() -> None:
    named = re.findall(r"`([^`\n]+)`", GUIDE.read_text(encoding="utf-8"))
    assert len(named) > 20
    assert [one for one in named if f'"{one.removeprefix("/")}"' not in WORDS] == []


def test_pictures_that_are_taken_are_shown() -> None:
    shown = set(re.findall(r"pictures/([\w-]+\.png)", "".join(page.read_text(encoding="utf-8") for page in PAGES)))
    assert shown == {path.name for path in (ROOT / "docs" / "pictures").glob("*.png")}


def test_guide_is_as_plain_as_the_robot() -> None:
    text = re.sub(r"```.*?```", "", GUIDE.read_text(encoding="utf-8"), flags=re.DOTALL)
    lines = [line for line in text.splitlines() if line.strip() and not re.match(r"#|!|\||-{3}|\d+\. \[", line)]
    plain = [re.sub(r"\*\*|\[|\]\([^)]*\)", "", re.sub(r"`[^`]*`", "bouton", line)).lstrip("- …") for line in lines]
    said = [sentence.strip() for line in plain for sentence in re.split(r"(?<=[.?!])\s+", line)]
    assert len(said) > 80
    told = {sentence: check(sentence.replace("…", ".")).failures for sentence in said}
    assert {sentence: failures for sentence, failures in told.items() if failures} == {}
