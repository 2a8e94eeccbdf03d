"""Texts as Telegram takes them: without markup, bold as entities, in pieces, all counted in UTF-16 units."""

from __future__ import annotations

from conversations.exchange import BOLD_OFF, BOLD_ON

LONGEST = 4096  # UTF-16 units of a message, entities apart (core.telegram.org/bots/api#sendmessage)
CAPTION = 1024  # of the words under a file


def with_entities(text: str) -> tuple[str, list[dict[str, str | int]]]:
    """The text without its bold marks, and Telegram's entities in their place."""
    if BOLD_ON not in text:
        return text.replace(BOLD_OFF, ""), []
    plain: list[str] = []
    bolds: list[dict[str, str | int]] = []
    at, start = 0, -1
    for sign in text + BOLD_OFF:  # a bold left open ends with the text
        if sign == BOLD_ON:
            start = at
        elif sign != BOLD_OFF:
            plain.append(sign)
            at += _units(sign)
        elif start >= 0:
            bolds.append({"type": "bold", "offset": start, "length": at - start})
            start = -1
    return "".join(plain), [bold for bold in bolds if bold["length"]]


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


def _units(sign: str) -> int:
    return 2 if ord(sign) > 0xFFFF else 1
