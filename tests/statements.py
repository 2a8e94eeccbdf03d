"""Every statement that the program can make, read from its source: the first argument of each call that takes SQL."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
TAKES_SQL = {"rows", "row", "run", "run_long", "run_many", "insert"}  # of storage.database.Connection
LAYERS = ("storage", "bot")


class Statement(NamedTuple):
    """`where` it is made: its module and function."""

    where: str
    sql: str


Names = Mapping[str, Any]


def statements(given: Mapping[str, Sequence[Names]]) -> list[Statement]:
    """All of them. `given`: for a function, each set of names it may be called with, where no call in its module says.

    Raises NameError for a statement made of something that is neither in its module, nor in a call there, nor given.
    """
    files = sorted(file for layer in LAYERS for file in (ROOT / layer).rglob("*.py") if "emulator" not in file.parts)
    return [one for file in files for one in _in_file(file, given)]


def _in_file(file: Path, given: Mapping[str, Sequence[Names]]) -> Iterator[Statement]:
    tree, module = ast.parse(file.read_text(encoding="utf-8")), ".".join(file.relative_to(ROOT).with_suffix("").parts)
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)):
        found = [expression for call in ast.walk(function) if _takes_sql(call) for expression in _meant(call, function)]
        names = vars(importlib.import_module(module)) if found else {}
        where = f"{module}.{function.name}"
        for expression in found:
            for local in given[where] if where in given else _called_with(tree, function, expression, names):
                yield Statement(where, " ".join(_value(expression, {**names, **local}).split()))


def _takes_sql(node: ast.AST) -> bool:
    """`db.rows(…)`, and no other object's method of that name."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="db"), attr=attr), args=[_, *_]):
            return attr in TAKES_SQL
    return False


def _meant(call: ast.AST, function: ast.AsyncFunctionDef) -> list[ast.expr]:
    """The argument, or everything that its name stands for in this function."""
    assert isinstance(call, ast.Call)
    first = call.args[0]
    if not isinstance(first, ast.Name):
        return [first]
    assigned = [node for node in ast.walk(function) if isinstance(node, ast.Assign)]
    return [one.value for one in assigned if ast.unparse(one.targets[0]) == first.id] or [first]


def _called_with(tree: ast.Module, function: ast.AsyncFunctionDef, used_in: ast.expr, names: Names) -> Iterator[Names]:
    """What the calls in this module give for the parameters that a statement is made of; one empty set for none."""
    used = {node.id for node in ast.walk(used_in) if isinstance(node, ast.Name)}
    places = [(place, one.arg) for place, one in enumerate(function.args.args) if one.arg in used]
    if not places:
        yield {}
        return
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == function.name:
            yield {name: _value(call.args[place], names) for place, name in places}


def _value(expression: ast.expr, names: Names) -> Any:
    return eval(compile(ast.Expression(expression), "a statement", "eval"), dict(names))
