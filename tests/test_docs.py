"""What the README and docs/ name is there: links, files of « où cela se passe ? », the test of each promise."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
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
