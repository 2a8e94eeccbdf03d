"""Texts as Telegram takes them: without markup, bold as entities, in pieces, all counted in UTF-16 units."""

from __future__ import annotations

from conversations.exchange import BOLD_OFF, BOLD_ON

LONGEST = 4096  # UTF-16 units of a message, entities apart (core.telegram.org/bots/api#sendmessage)
CAPTION = 1024  # of the words under a file


def with_entities(text: str) -> tuple[str, list[dict[str, str | int]]]:
    """The text without its bold marks, and Telegram's entities in their place."""
    if BOLD_ON not in text:
        return text.replace(BOLD_OFF, ""), []
    plain, *marked = text.split(BOLD_ON)
    plain = plain.replace(BOLD_OFF, "")
    bolds: list[dict[str, str | int]] = []
    for part in marked:
        bold, _, after = part.partition(BOLD_OFF)  # a bold left open ends with the text
        if bold:
            bolds.append({"type": "bold", "offset": _units(plain), "length": _units(bold)})
        plain += bold + after.replace(BOLD_OFF, "")
    return plain, bolds


def pieces(text: str, longest: int = LONGEST) -> list[str]:
    """The text, marks kept, in pieces of at most `longest` units: cut at a line's end, else between words."""
    if len(text) <= longest // 2:  # a sign is two units at the most
        return [text]
    found: list[str] = []
    while (cut := _cut(text, longest)) < len(text):
        piece, text = text[:cut].rstrip(), text[cut:].lstrip()
        if piece.rfind(BOLD_ON) > piece.rfind(BOLD_OFF):  # one bold longer than a message
            piece, text = piece + BOLD_OFF, BOLD_ON + text
        found.append(piece)
    return [*found, text]


def _cut(text: str, longest: int) -> int:
    """Where the first piece ends: the last of the best places in its second half."""
    used, is_bold, best, best_rank = 0, False, 0, 0
    for place, sign in enumerate(text, start=1):
        if sign in (BOLD_ON, BOLD_OFF):
            is_bold = sign == BOLD_ON
            continue
        used += _units(sign)
        if used > longest:
            return best
        rank = _rank(sign, is_bold)
        if used > longest // 2 and rank >= best_rank:
            best, best_rank = place, rank
    return len(text)


def _rank(sign: str, is_bold: bool) -> int:
    """How good it is to cut after this sign."""
    if not sign.isspace():
        return 0
    if is_bold:
        return 1
    return 3 if sign == "\n" else 2


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
