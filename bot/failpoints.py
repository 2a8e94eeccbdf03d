"""Places where a test may ask this process to die at once, as in a power cut. Without the variable: nothing."""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter

VARIABLE = "FABRIK_FAILPOINT"  # "name:n": die at the n-th passage of that name; "*:n": of any

_passed: Counter[str] = Counter()


def here(name: str) -> None:
    """Kills this very process, without any tidying up, if the variable says so for this passage."""
    wanted, _, number = os.environ.get(VARIABLE, "").partition(":")
    if wanted not in (name, "*"):
        return
    _passed[wanted] += 1
    if _passed[wanted] == int(number or 1):
        os.write(sys.stderr.fileno(), f"failpoint {name}\n".encode())
        os.kill(os.getpid(), signal.SIGKILL)
