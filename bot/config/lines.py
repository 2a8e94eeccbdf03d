"""Finds on which line of a TOML file each table and key begins: tomllib keeps no line numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

Path = tuple[str | int, ...]  # ("place", "fields", 2, "key")


def lines_of(text: str) -> dict[Path, int]:
    """The line (from 1) of each path. What stands inside a text of several lines is not mistaken for a key."""
    found: dict[Path, int] = {}
    header: Path = ()
    for number, line in _lines_outside_long_texts(text):
        if table := re.match(r"\s*(\[{1,2})\s*([\w.\-\"]+)\s*\]", line):
            header = _names(table[2])
            found.setdefault(header, number)
            if table[1] == "[[":
                header = (*header, sum(1 for path in found if path[:-1] == header and isinstance(path[-1], int)))
                found[header] = number
        elif entry := re.match(r"\s*([\w.\-\"]+)\s*=", line):
            found.setdefault((*header, *_names(entry[1])), number)
    return found


def _names(dotted: str) -> Path:
    return tuple(name.strip('" ') for name in dotted.split("."))


def _lines_outside_long_texts(text: str) -> Iterator[tuple[int, str]]:
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        if not inside:
            yield number, line
        for mark in re.findall(r'"""|\'\'\'', line):
            inside = "" if inside == mark else inside or mark
