"""Values out of somebody else's JSON: of the expected type and fit to be kept, or as good as absent."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

Json = Mapping[str, Any]

LONGEST = 4096  # Telegram's longest text, in characters
# Control characters but newline and tab (bold markers are among them), lone surrogates (no database takes them),
# private-use characters (they would pass for our own markers).
UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]")


def an_object(holder: Json, key: str) -> Json:
    """The object under `key`, or an empty one."""
    value = holder.get(key)
    return value if isinstance(value, dict) else {}


def a_number(holder: Json, key: str) -> int:
    """The integer under `key`, or 0. Of 64 bits at most, as a database takes them; Telegram's have 52."""
    value = holder.get(key)
    return value if type(value) is int and abs(value) < 2**63 else 0


def a_text(holder: Json, key: str) -> str:
    """The text under `key` in Unicode's form NFC without unwanted characters, or ""."""
    value = holder.get(key)
    if not isinstance(value, str):
        return ""
    clean = UNWANTED.sub("", value[: 2 * LONGEST].replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", clean)[:LONGEST]
