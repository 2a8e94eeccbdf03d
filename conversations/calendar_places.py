"""Reads where a meeting is: "CCAS, Harnes" is a venue and its commune, "Vimy (lieu à confirmer)" a commune alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from conversations.written_dates import fold


@dataclass(frozen=True, slots=True)
class Place:
    """`venue` is "" while it is to be confirmed; `unsure` is the venue that was written all the same."""

    commune: str
    venue: str = ""
    address: str = ""
    unsure: str = ""
    is_known: bool = True  # the commune is one of the list, or there is no list


def read_place(text: str, communes: Sequence[str]) -> Place | None:
    """The place this text says, its commune spelled as in the list; None when it says no place."""
    said, unsure = _without_doubt(_WIDE.sub("\t", text))
    parts = [part for part in (_trimmed(part) for part in _BETWEEN.split(said)) if part and fold(part) != "france"]
    if not parts:
        return None
    place = _arranged(parts, communes)
    return Place(place.commune, unsure=place.venue, is_known=place.is_known) if unsure else place


def _without_doubt(text: str) -> tuple[str, bool]:
    """The text without "(lieu à confirmer)", and whether it was the place that was in doubt."""
    match = _DOUBT.search(fold(text))
    if not match:
        return text, False
    return f"{text[: match.start()]} {text[match.end() :]}", not (match["what"] or "").startswith(("heure", "horaire"))


def _arranged(parts: list[str], communes: Sequence[str]) -> Place:
    by_name = {_plain(name): name for name in communes}
    for index in reversed(range(len(parts))):
        name = by_name.get(_plain(_POSTCODE.sub("", parts[index])))
        if name:
            return _around(name, parts[:index] + parts[index + 1 :])
    named = [name for part in parts for name in _inside(part, by_name)]
    if named:
        return _around(max(named, key=len), parts)
    *before, last = parts
    return _around(_POSTCODE.sub("", last), before, is_known=not communes)


def _around(commune: str, others: list[str], is_known: bool = True) -> Place:
    venue, *address = others or [""]
    return Place(commune, venue, ", ".join(address), is_known=is_known)


def _inside(part: str, by_name: dict[str, str]) -> list[str]:
    """The communes named in "CCAS de Harnes"."""
    return [name for plain, name in by_name.items() if f" {plain} " in f" {_plain(part)} "]


def _plain(text: str) -> str:
    return " ".join(re.split(r"[\s'-]+", fold(text).replace("œ", "oe").strip()))


def _trimmed(part: str) -> str:
    return _LEADING.sub("", part.strip(' .:-–—"'))


_BETWEEN = re.compile(r"[,;|\t\n()]|\s[-–—:]\s")
_LEADING = re.compile(r"^(?:à|a|au|aux) (?=\S)")
_POSTCODE = re.compile(r"\b\d{5}\s|\s\(?\d{5}\)?$")
_WIDE = re.compile(r"\s{2,}")  # no two spaces are left, so that nothing below goes over the same ones again and again
_DOUBT = re.compile(
    r"\(?\s?(?:(?P<what>(?:lieu|salle|adresse|endroit|heure|horaire)s?)\s)?(?:reste\s)?"
    r"\b(?:a|non)\s(?:confirmer|confirmee?|preciser|precisee?|definir|definie?)\b\s?\)?"
)
