"""Places where a test may ask this process to die at once, as in a power cut. Without the variable: nothing."""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter

VARIABLE = "FABRIK_FAILPOINT"  # "name:n": die at the n-th passage of that name; "*:n": of any

_passed: Counter[str] = Counter()
_wanted, _number = "", 1


def arm(where: str) -> None:
    """From now on this process dies there; "" nowhere. As the variable says when it starts; a fork says it itself."""
    global _wanted, _number
    _wanted, _, number = where.partition(":")
    _number = int(number or 1)


def here(name: str) -> None:
    """Kills this very process, without any tidying up, if it is armed for this passage."""
    if _wanted not in (name, "*"):
        return
    _passed[_wanted] += 1
    if _passed[_wanted] == _number:
        os.write(sys.stderr.fileno(), f"failpoint {name}\n".encode())
        os.kill(os.getpid(), signal.SIGKILL)


arm(os.environ.get(VARIABLE, ""))
