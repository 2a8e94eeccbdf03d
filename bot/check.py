"""`fabrik check`: each thing the bot needs, in one plain line, with how to mend what is missing or wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict

from bot.checks.contact import look_at_contact
from bot.checks.database import look_at_database
from bot.checks.finding import Finding, Level, wrong
from bot.checks.machine import look_at_backup, look_at_disk, look_at_time_zone
from bot.checks.telegram import look_at_telegram
from bot.clock import Clock
from bot.config import Config, ConfigError

SIGNS = {Level.WELL: "✔", Level.WARNING: "⚠", Level.WRONG: "✘"}


async def main(load: Callable[[], Config], clock: Clock, *, as_json: bool = False) -> int:
    """Prints what was found. 0 only if all is well: a warning is not."""
    findings = await look(load, clock)
    print(_as_json(findings) if as_json else "\n".join(map(_line, findings)))
    return 0 if all(finding.level is Level.WELL for finding in findings) else 1


async def look(load: Callable[[], Config], clock: Clock) -> list[Finding]:
    """Everything, in the order in which one mends it. Without a configuration there is nothing more to look at."""
    try:
        config = load()
    except ConfigError as error:
        return [wrong("Configuration", str(problem)) for problem in error.problems]
    return [
        Finding("Configuration", "je la comprends."),
        *await look_at_telegram(config, clock),
        look_at_time_zone(config, clock),
        *await look_at_database(config, clock),
        *look_at_backup(config, clock),
        look_at_disk(config),
        *look_at_contact(config),
    ]


def _line(finding: Finding) -> str:
    mend = f"\n  Pour réparer : {finding.remedy}" if finding.remedy else ""
    return f"{SIGNS[finding.level]} {finding.about} : {finding.sentence}{mend}"


def _as_json(findings: list[Finding]) -> str:
    well = all(finding.level is Level.WELL for finding in findings)
    return json.dumps({"ok": well, "findings": [asdict(finding) for finding in findings]}, ensure_ascii=False, indent=1)
