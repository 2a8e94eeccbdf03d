"""Writes a configuration for another place: the example with all its sentences, and other values in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

Values = Mapping[tuple[str, str], object]  # (section, key) -> value
Tables = Mapping[str, Sequence[Mapping[str, str]]]  # "place.partners" -> the [[place.partners]] to write

HEADER = re.compile(r"(\[{1,2})([\w.]+)\]{1,2}")
ENTRY = re.compile(r"(\w+) = ?(.*)")
WIDTH = 110  # signs of a line of a list


def filled(example: str, values: Values, tables: Tables) -> str:
    """The example with these values in place of its own. A table that is named in `tables` is written anew, whole."""
    out: list[str] = []
    section, skipped = "", False
    written: set[str] = set()
    for block in _blocks(example):
        if header := HEADER.fullmatch(block):
            section, skipped = header[2], header[2] in tables
            if skipped and section not in written:
                written.add(section)
                out.append(_tables(section, tables[section]))
            elif header[1] == "[":
                empty = [name for name in tables if name.rpartition(".")[0] == section and not tables[name]]
                block = "\n".join([block, *(f"{name.rpartition('.')[2]} = []" for name in empty)])
        if skipped and not block.startswith("#"):
            continue
        skipped = False
        entry = ENTRY.match(block)
        wanted = (section, entry[1]) if entry else ("", "")
        out.append(f"{wanted[1]} = {as_toml(values[wanted])}" if wanted in values else block)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)) + "\n"


def as_toml(value: object) -> str:
    """A text or a list of texts. JSON's strings are TOML's too."""
    if isinstance(value, (list, tuple)):
        return _listed([as_toml(one) for one in value])
    return json.dumps(str(value), ensure_ascii=False)


def _listed(items: list[str]) -> str:
    if sum(len(item) + 2 for item in items) < WIDTH - 20:
        return f"[{', '.join(items)}]"
    lines = [""]
    for item in items:
        if len(lines[-1]) + len(item) > WIDTH:
            lines.append("")
        lines[-1] += f" {item}," if lines[-1] else f"    {item},"
    return "[\n" + "\n".join(lines) + "\n]"


def _tables(name: str, rows: Sequence[Mapping[str, str]]) -> str:
    return "\n".join(
        f"[[{name}]]\n" + "".join(f"{key} = {as_toml(value)}\n" for key, value in row.items()) for row in rows
    )


def _blocks(text: str) -> Iterator[str]:
    """Line by line, but a key with all the lines of its value."""
    block: list[str] = []
    for line in text.splitlines():
        block.append(line)
        if _is_whole("\n".join(block)):
            yield "\n".join(block)
            block = []


def _is_whole(block: str) -> bool:
    entry = ENTRY.match(block)
    if not entry:
        return True
    value = block[entry.start(2) :]
    if value.startswith('"""'):
        return value.count('"""') == 2
    return not value.startswith("[") or value.rstrip().endswith("]")
