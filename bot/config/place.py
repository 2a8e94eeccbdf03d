"""The place served when the configuration names no other: read from the two files of data beside this one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from conversations.facts import Card, Choice, Partner
from conversations.spoken import Spoken

HERE = Path(__file__).parent
NAMES = HERE / "lens-lievin-names.toml"  # how people write its towns


def read_names(text: str) -> Spoken:
    """How people write the names of towns. Raises TOMLDecodeError, TypeError, AttributeError when it says otherwise."""
    plain = tomllib.loads(text)
    tables = {name: tuple(plain.get(name, {}).items()) for name in ("near", "ambiguous", "outside", "postcodes")}
    return Spoken(**tables, everyday=tuple(plain.get("everyday", ())), words=tuple(plain.get("words", ())))


def _read() -> Mapping[str, Any]:
    whole: dict[str, Any] = tomllib.loads((HERE / "lens-lievin.toml").read_text(encoding="utf-8"))
    return whole


_TOWN = _read()
_PLACE: Mapping[str, Any] = _TOWN["place"]

TERRITORY: str = _PLACE["territory"]
COMMUNES: tuple[str, ...] = tuple(_PLACE["communes"])
NEIGHBOURS: tuple[str, ...] = tuple(_PLACE["neighbours"])
FIELDS = tuple(Choice(**field) for field in _PLACE["fields"])
PARTNERS = tuple(Partner(**partner) for partner in _PLACE["partners"])
CARDS = tuple(Card(**card) for card in _PLACE["cards"])
ASSOCIATION: str = _TOWN["association"]["name"]
FACILITATOR: Mapping[str, str] = _TOWN["facilitator"]
