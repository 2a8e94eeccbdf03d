"""Where somebody is in the conversation, as data: JSON with a version, keys and never positions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from conversations.model import Answer, Answers, Part, PartKind

VERSION = 1
HOME = "home"


@dataclass(frozen=True, slots=True)
class Draft:
    """An idea being told. `serial` is in its buttons, so that those of an older draft are known as such."""

    serial: int
    begun_at: datetime
    touched_at: datetime  # of the last answer: the question "do you want to go on?" counts from here
    answers: Answers = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class State:
    """`place` is the screen ("home", "idea.fields", "contact", "reply"), `topic` what it is about (an idea's
    number, the communes guessed), `changing` that the reading back comes next, `misses` how often in a row
    nothing was understood here, `parts` the first words kept until the person says what they are.

    `correcting`: the number of a sent idea whose answers `draft` holds for now; `aside` is the draft that was there.
    `edits`: what a facilitator changed of meetings and nobody was told yet (meeting -> what -> its new value as text).
    `asked`: the questions that are asked once in a life and were.
    `offered`: label and meaning of the buttons shown last, at `offered_at`.
    `numbers`: the kinds of danger whose numbers were said in this talk, `numbers_at` when the last ones were.
    """

    place: str = HOME
    topic: str = ""
    draft: Draft | None = None
    drafts: int = 0  # how many were begun: the serial of the next one
    changing: bool = False
    misses: int = 0
    parts: tuple[Part, ...] = ()
    correcting: int = 0
    aside: Draft | None = None
    edits: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    asked: tuple[str, ...] = ()
    offered: tuple[tuple[str, str], ...] = ()
    offered_at: datetime | None = None
    numbers: tuple[str, ...] = ()
    numbers_at: datetime | None = None


def dump(state: State) -> str:
    """The state as JSON text."""
    plain: dict[str, Any] = {
        "v": VERSION,
        "place": state.place,
        "topic": state.topic,
        "drafts": state.drafts,
        "changing": state.changing,
        "misses": state.misses,
        "parts": [_part_out(part) for part in state.parts],
    }
    if state.asked:
        plain["asked"] = list(state.asked)
    if state.offered and state.offered_at:
        plain["offered"] = [state.offered_at.isoformat(), *state.offered]
    if state.draft:
        plain["draft"] = _draft_out(state.draft)
    if state.correcting:
        plain["correcting"] = state.correcting
    if state.aside:
        plain["aside"] = _draft_out(state.aside)
    if state.edits:
        plain["edits"] = {meeting: dict(edits) for meeting, edits in state.edits.items()}
    if state.numbers and state.numbers_at:
        plain["numbers"] = [state.numbers_at.isoformat(), *state.numbers]
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def load(text: str | None) -> State:
    """The state read back. One that a newer program wrote, or that can't be read, leads to the menu; the
    draft is kept whenever it can be."""
    if not text:
        return State()
    try:
        plain = json.loads(text)
        draft = _draft_in(plain.get("draft"))
        said_at, *numbers = plain.get("numbers") or ("",)
        offered_at, *offered = plain.get("offered") or ("",)
        known = plain.get("v") == VERSION
        return State(
            place=str(plain["place"]) if known else HOME,
            topic=str(plain.get("topic", "")) if known else "",
            draft=draft,
            drafts=int(plain.get("drafts", draft.serial if draft else 0)),
            changing=bool(plain.get("changing", False)) and known,
            misses=int(plain.get("misses", 0)),
            parts=tuple(_part_in(part) for part in plain.get("parts", ())),
            correcting=int(plain.get("correcting", 0)),
            aside=_draft_in(plain.get("aside")),
            edits={str(meeting): dict(edits) for meeting, edits in plain.get("edits", {}).items()},
            asked=tuple(str(one) for one in plain.get("asked", ())),
            offered=tuple((str(label), str(data)) for label, data in offered),
            offered_at=datetime.fromisoformat(offered_at) if offered_at else None,
            numbers=tuple(str(one) for one in numbers),
            numbers_at=datetime.fromisoformat(said_at) if said_at else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return State()


def answers_out(answers: Answers) -> dict[str, Any]:
    """Answers as plain values for JSON."""
    return {
        key: {"choices": list(answer.choices), "parts": [_part_out(part) for part in answer.parts]}
        for key, answer in answers.items()
    }


def answers_in(plain: Mapping[str, Any]) -> dict[str, Answer]:
    """Answers read back from plain values."""
    return {
        key: Answer(tuple(answer["choices"]), tuple(_part_in(part) for part in answer["parts"]))
        for key, answer in plain.items()
    }


def _draft_out(draft: Draft) -> dict[str, Any]:
    return {
        "serial": draft.serial,
        "begun_at": draft.begun_at.isoformat(),
        "touched_at": draft.touched_at.isoformat(),
        "answers": answers_out(draft.answers),
    }


def _draft_in(plain: Any) -> Draft | None:
    if not plain:
        return None
    return Draft(
        serial=int(plain["serial"]),
        begun_at=datetime.fromisoformat(plain["begun_at"]),
        touched_at=datetime.fromisoformat(plain["touched_at"]),
        answers=answers_in(plain["answers"]),
    )


def _part_out(part: Part) -> list[Any]:
    return [part.kind.value, part.text, part.file, part.message, part.album]


def _part_in(plain: list[Any]) -> Part:
    return Part(PartKind(plain[0]), *plain[1:])
