"""What people said, in whole journeys, is nowhere in the database, its log and its backups."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_access import neighbourhood

from storage import backup

SAID = ("canari d'Anaïs", "Anaïs-la-discrète", "33611223344", "canari d'Elise", "Camille", "un marché de nuit", "Zoé")


def written_in(words: str) -> list[bytes]:
    """The ways in which a program may write words down."""
    escaped = words.encode("ascii", "backslashreplace").replace(b"\\x", b"\\u00")
    return [words.encode(), words.encode("utf-16-le"), words.encode("latin-1", "replace"), escaped]


def found(words: str, folder: Path) -> list[str]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if any(form in file.read_bytes() for form in written_in(words))]


async def test_canaries_are_in_no_file(tmp_path: Path) -> None:
    stage = await neighbourhood(tmp_path)
    try:
        await stage.line("Zoe > (edits: un marché) un marché de nuit, le samedi")
        async with stage.database.transaction() as db:
            await db.run("update people set role = 'nobody' where chat = :chat", chat=stage.people["Zoe"].chat)
        await stage.line("Zoe > un marché de nuit et un canari d'Anaïs")  # set aside: it could not be handled
        await backup.backup(stage.database, backup.path_for(stage.database.path, stage.clock.now()))
        files = {file.name.split(".")[-1] for file in tmp_path.rglob("*") if file.is_file()}
        assert {"sqlite", "sqlite-wal", "backup"} <= files
        assert len(found("facilitator", tmp_path)) >= 2  # what is in clear is found: the search works
        assert {words: files for words in SAID if (files := found(words, tmp_path))} == {}
    finally:
        await stage.database.close()
    assert {words: files for words in SAID if (files := found(words, tmp_path))} == {}


@pytest.mark.parametrize("form", range(4))
def test_search_finds_each_form(tmp_path: Path, form: int) -> None:
    (tmp_path / "a").write_bytes(b"..." + written_in("Anaïs")[form])
    assert found("Anaïs", tmp_path) == ["a"]
