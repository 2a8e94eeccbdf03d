"""What a person's telephone shows, kept up to date event by event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

_KINDS = (
    "voice",
    "audio",
    "photo",
    "video",
    "video_note",
    "animation",
    "document",
    "sticker",
    "venue",
    "location",
    "contact",
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A message on the screen. `out`: the person's own. `event`: when it was shown or last changed."""

    id: int
    text: str
    labels: tuple[str, ...]
    kind: str
    out: bool
    event: int
    message: dict[str, Any]

    def __str__(self) -> str:
        buttons = "".join(f" [{label}]" for label in self.labels)
        kind = "" if self.kind == "text" else f"({self.kind}) "
        return f"{'>' if self.out else '<'} {self.id} {kind}{self.text}{buttons}"


@dataclass(slots=True)
class Screen:
    """One chat. `answers`: what was said in answer to button presses, by the query's id."""

    shown: dict[int, Shown] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    keyboard: dict[str, Any] | None = None  # in place of the letter keys

    def take(self, event: dict[str, Any]) -> None:
        match event:
            case {"type": "message" | "edit", "message": dict(message)}:
                self.shown[message["message_id"]] = _shown(event, message)
                if event["type"] == "message":
                    self._take_keyboard(message.get("reply_markup") or {})
            case {"type": "delete", "message_id": int(number)}:
                self.shown.pop(number, None)
            case {"type": "callback_answer"}:
                self.answers[event["callback_query_id"]] = event["text"]

    def said(self) -> list[Shown]:
        """What the bot said and is still there, oldest first."""
        return [each for each in self.shown.values() if not each.out]

    def saying(self, fragments: Sequence[str], after: int) -> Shown | None:
        """The first message of the bot, newer than this event, that holds all the fragments."""
        for each in self._since(after):
            if all(fragment in each.text for fragment in fragments):
                return each
        return None

    def of_kind(self, kind: str, after: int) -> Shown | None:
        return next((each for each in self._since(after) if each.kind == kind), None)

    def button(self, label: str, after: int = 0) -> tuple[int, dict[str, Any]] | None:
        """The newest button shown later than this event, with this label or else containing it, and its message's
        id (0: it belongs to the keyboard)."""
        for fits in (label.__eq__, lambda text: label in text):
            for number, button in self._buttons(after):
                if fits(button["text"]):
                    return number, button
        return None

    def _since(self, after: int) -> list[Shown]:
        return sorted((each for each in self.said() if each.event > after), key=lambda each: each.event)

    def _buttons(self, after: int) -> Iterator[tuple[int, dict[str, Any]]]:
        """Newest first."""
        for each in reversed(self._since(after)):
            markup: dict[str, Any] = each.message.get("reply_markup", {})
            for row in markup.get("inline_keyboard", ()):
                yield from ((each.id, button) for button in row)
            if markup is self.keyboard:
                yield from ((0, button) for row in self.keyboard.get("keyboard", ()) for button in row)

    def _take_keyboard(self, markup: dict[str, Any]) -> None:
        if "keyboard" in markup:
            self.keyboard = markup
        elif markup.get("remove_keyboard"):
            self.keyboard = None

    def __str__(self) -> str:
        return "\n".join(str(each) for each in self.shown.values()) or "(nothing)"


def _shown(event: dict[str, Any], message: dict[str, Any]) -> Shown:
    markup = message.get("reply_markup", {})
    rows = markup.get("inline_keyboard") or markup.get("keyboard") or ()
    return Shown(
        id=message["message_id"],
        text=message.get("text") or message.get("caption") or "",
        labels=tuple(button["text"] for row in rows for button in row),
        kind=next((kind for kind in _KINDS if kind in message), "text"),
        out=event["out"],
        event=event["n"],
        message=message,
    )
