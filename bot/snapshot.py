"""How the bot is at one instant, and the same as the text that Prometheus reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

LONGEST_SILENCE = 90.0  # seconds: longer than any long poll, so that a quiet night is not an illness


class Snapshot(TypedDict):
    """How the bot is now. Ages are in seconds."""

    version: str
    silent_for: float | None  # since Telegram last answered a getUpdates; None with a webhook
    queue: Mapping[str, int]  # lane -> messages waiting to leave
    oldest_waiting: float  # age of the oldest of them, 0.0 if none
    parked: int  # updates that could not be handled
    failures: Mapping[str, int]  # what went wrong since the start, by name and kind


def is_well(found: Snapshot) -> bool:
    """Telegram was heard less than 90 s ago, or calls by itself."""
    silence = found["silent_for"]
    return silence is None or silence <= LONGEST_SILENCE


def as_metrics(found: Snapshot | None) -> str:
    """The text that Prometheus reads. None: the bot could not say how it is."""
    if found is None:
        return "fabrik_up 0\n"
    lines = [
        f"fabrik_up {int(is_well(found))}",
        f'fabrik_build_info{{version="{found["version"]}"}} 1',
        *(f'fabrik_outbox_waiting{{lane="{lane}"}} {count}' for lane, count in found["queue"].items()),
        f"fabrik_outbox_oldest_seconds {found['oldest_waiting']:.1f}",
        f"fabrik_updates_parked {found['parked']}",
    ]
    lines += [f'fabrik_failures_total{{what="{what}"}} {count}' for what, count in sorted(found["failures"].items())]
    if found["silent_for"] is not None:
        lines.append(f"fabrik_telegram_silence_seconds {found['silent_for']:.1f}")
    return "\n".join(lines) + "\n"
