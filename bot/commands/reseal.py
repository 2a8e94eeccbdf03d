"""`fabrik reseal`: what an older key protects is protected by the first one of the configuration."""

from __future__ import annotations

from bot.config import Config, to_settings
from bot.indexing import index_missing
from bot.lock import is_taken
from bot.needed import opened
from storage.reseal import reseal


async def main(config: Config) -> int:
    """Says how many values, and what the older key is still good for. Raises what storage.reseal raises."""
    async with opened(config) as database:
        number = await reseal(database, is_running=is_taken(config.storage.file))
        await index_missing(database, to_settings(config))  # killed before: the next start of the bot does it
    print(f"Protégé maintenant par la nouvelle clé : {number}.")
    print(
        "La base n'a plus besoin de l'ancienne clé. Les sauvegardes d'avant, si : gardez-la aussi longtemps qu'elles."
    )
    return 0
