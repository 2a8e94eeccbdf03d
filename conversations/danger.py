"""Words of danger, and the emergency numbers that go with each. No sentence for people: those are in words/."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """A kind of danger (key of the sentence) and the numbers to give, the first one first."""

    key: str
    numbers: tuple[str, ...]


def signs(text: str) -> tuple[Sign, ...]:
    """The dangers a text speaks of, the most urgent first."""
    return ()
