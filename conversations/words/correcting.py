"""Changing an answer of an idea that was sent already."""

from collections.abc import Sequence

from conversations.exchange import bold
from conversations.facts import Settings

BUTTON_CHANGE = "✏️ Changer une réponse"
BUTTON_ANOTHER = "✏️ Changer autre chose"
NOTHING_CHANGED = "Rien n'a changé."


def corrected(lines: Sequence[tuple[str, str]], settings: Settings) -> str:
    return f"C'est changé.\n{settings.first_name} le voit aussi.\n\n{read_out(lines)}"


def told_desk(name: str, number: int, lines: Sequence[tuple[str, str]]) -> str:
    """The new words alone: the old ones are gone."""
    return f"✏️ {name} a changé son idée {number} :\n\n{read_out(lines)}"


def read_out(lines: Sequence[tuple[str, str]]) -> str:
    return "\n\n".join(f"{bold(title)}\n{value}" for title, value in lines)


EMPTY = "rien"
