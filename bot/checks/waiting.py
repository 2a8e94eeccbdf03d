"""What the bot could not do: updates set aside, answers that do not leave. The same figures as /health gives."""

from __future__ import annotations

from bot.checks.finding import Finding, warning, wrong
from bot.clock import Clock
from bot.config import Config
from bot.lock import is_taken
from bot.operator import STUCK
from storage import received, waiting
from storage.database import Connection

ASIDE, WAITING = "Mis de côté", "À envoyer"


async def look_at_waiting(db: Connection, config: Config, clock: Clock) -> list[Finding]:
    """One line for each."""
    return [_aside(await received.reasons(db)), await _waiting(db, config, clock)]


def _aside(reasons: list[tuple[str, int]]) -> Finding:
    if not reasons:
        return Finding(ASIDE, "aucun message.")
    each = ", ".join(f"{reason} : {number}" for reason, number in reasons)
    mend = "donnez ces mots à qui écrit le programme, avec le journal. Les gens ont eu une réponse."
    return warning(ASIDE, f"messages reçus qui n'ont pas marché ({each}).", mend)


async def _waiting(db: Connection, config: Config, clock: Clock) -> Finding:
    number = sum((await waiting.by_lane(db)).values())
    stuck = await waiting.stuck(db, clock.now() - STUCK, but=config.operator.chat)
    if not stuck:
        return Finding(WAITING, f"messages en attente : {number}.")
    if not is_taken(config.storage.file):
        return warning(WAITING, f"des réponses attendent : le robot ne marche pas ({stuck}).", "lancez « fabrik run ».")
    return wrong(WAITING, f"des réponses ne partent pas ({stuck}).", "regardez le journal et la connexion à internet.")
