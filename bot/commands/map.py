"""`fabrik map`: the whole form as a picture, drawn from the declared questions."""

from __future__ import annotations

from pathlib import Path

from bot.config import Config, to_settings
from bot.form_map import drawn


def main(config: Config, file: Path) -> int:
    """Writes the picture."""
    file.write_text(drawn(to_settings(config)), encoding="utf-8")
    print(f"Les questions sont dessinées dans {file}.")
    return 0
