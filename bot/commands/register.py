"""`fabrik register`: the sheet of the register (article 30), as a page to print, to complete and to keep."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from bot import register
from bot.clock import Clock
from bot.config import Config


def main(config: Config, clock: Clock, file: Path) -> int:
    """Writes `file` and says how much is left to fill in."""
    text = register.document(config, clock.now().astimezone(ZoneInfo(config.place.time_zone)).date())
    file.write_text(text, encoding="utf-8")
    print(f"Fiche écrite dans {file}. Lignes à compléter : {text.count(register.TO_FILL)}.")
    return 0
