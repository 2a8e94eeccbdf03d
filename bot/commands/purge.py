"""`fabrik purge`: what was kept long enough goes now, instead of tonight."""

from __future__ import annotations

from bot import retention
from bot.clock import Clock
from bot.config import Config
from bot.needed import opened


async def main(config: Config, clock: Clock) -> int:
    """Says how many of each went, never who."""
    async with opened(config) as database:
        gone = await retention.purge(database, config, clock.now())
        backups = retention.purge_backups(config, database.path)
        backups += retention.purge_replaced(config, database.path, clock.now())
    print(f"Personnes effacées : {gone.people}")
    print(f"Personnes à qui le robot demande s'il garde encore leur idée : {gone.asked}")
    print(f"Visiteurs oubliés : {gone.visitors}")
    print(f"Idées retirées effacées : {gone.ideas}")
    print(f"Voix et photos oubliées : {gone.media}")
    print(f"Rappels arrêtés : {gone.reminders}")
    print(f"Preuves d'effacement effacées : {gone.proofs}")
    print(f"Messages mis de côté effacés : {gone.failures}")
    print(f"Sauvegardes effacées : {backups}")
    return 0
