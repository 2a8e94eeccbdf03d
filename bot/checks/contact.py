"""The contact people are shown: of whoever reads the ideas here, never the one of the example."""

from __future__ import annotations

from bot.checks.finding import Finding, warning
from bot.config import Config
from bot.config.sections import Facilitator

CONTACT = "Contact"


def look_at_contact(config: Config) -> list[Finding]:
    """Nothing when it is the example's whole contact, or somebody else's: only a mixture is a mistake."""
    there, example = config.facilitator, Facilitator()
    if there.name == example.name:
        return []
    left = [key for key in ("phone", "email") if getattr(there, key) and getattr(there, key) == getattr(example, key)]
    if not left:
        return []
    mend = "écrivez le vôtre dans [facilitator], ou laissez vide : " + ", ".join(left) + "."
    return [warning(CONTACT, f"les gens lisent encore celui de {example.name}.", mend)]
