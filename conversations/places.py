"""Reads the name of a commune out of what people write; never guesses silently between two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from conversations.understanding import normal


@dataclass(frozen=True, slots=True)
class Found:
    """A commune of the territory. `exact`: written as such; else ask whether it is the right one."""

    name: str
    exact: bool


@dataclass(frozen=True, slots=True)
class Ask:
    """Several communes bear these words, some perhaps outside the territory."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outside:
    """A known town that is not of the territory: accepted and named as such."""

    name: str


@dataclass(frozen=True, slots=True)
class Unknown:
    pass


@dataclass(frozen=True, slots=True)
class DontKnow:
    pass


@dataclass(frozen=True, slots=True)
class Elsewhere:
    pass


Place = Found | Ask | Outside | Unknown | DontKnow | Elsewhere


def find(text: str, communes: Sequence[str]) -> Place:
    """The place somebody answers with to « Vous habitez où ? »."""
    for name in communes:
        if normal(name) == normal(text):
            return Found(name, True)
    return Unknown()


def mentioned(text: str, communes: Sequence[str]) -> tuple[str, ...]:
    """The communes named inside a longer sentence, in their order."""
    return ()


def nearest(text: str, communes: Sequence[str], n: int = 3) -> tuple[str, ...]:
    """The n communes most like these words, for buttons."""
    return tuple(communes[:n])
