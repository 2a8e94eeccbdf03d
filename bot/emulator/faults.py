"""Things that go wrong on demand: refusals, failures, cut connections, slowness, updates that come twice."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from typing import Any

KINDS = ("401", "404", "429", "500", "502", "cut_before", "cut_after", "delay", "outage", "twice")


@dataclass(slots=True)
class Fault:
    """`times` None: until cleared. `chat` 0: every chat. `seconds` is how long a delay lasts."""

    kind: str
    method: str = "*"
    times: int | None = 1
    seconds: float = 0.0
    retry_after: int = 1
    chat: int = 0

    def hits(self, method: str, chat: int) -> bool:
        return self.method.lower() in ("*", method) and self.chat in (0, chat)


class Faults:
    """The faults that are on."""

    def __init__(self) -> None:
        self.active: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Raises ValueError for a kind that doesn't exist."""
        if fault.kind not in KINDS:
            raise ValueError(f"unknown fault: {fault.kind}")
        self.active.append(fault)

    def clear(self) -> None:
        self.active.clear()

    def take(self, kinds: Collection[str], method: str, chat: int = 0) -> Fault | None:
        """The first fault of these kinds that hits this call. It is used up once."""
        for fault in self.active:
            if fault.kind in kinds and fault.hits(method, chat):
                self._use(fault)
                return fault
        return None

    def as_json(self) -> list[dict[str, Any]]:
        return [asdict(fault) for fault in self.active]

    def _use(self, fault: Fault) -> None:
        if fault.times is None:
            return
        fault.times -= 1
        if fault.times <= 0:
            self.active.remove(fault)
