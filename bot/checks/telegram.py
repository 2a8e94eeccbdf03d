"""Telegram's side: does it know this bot, who takes its messages, are our commands there, is our clock right?"""

from __future__ import annotations

from datetime import timedelta

from bot.ask import Reply, Unreachable, ask
from bot.checks.finding import Finding, warning, wrong
from bot.clock import Clock
from bot.config import Config
from conversations.words import profile as words

DRIFT = timedelta(seconds=30)  # the Date header counts whole seconds, the answer takes some more

TOKEN = "Jeton"
TELEGRAM = "Telegram"
CLOCK = "Horloge"
WEBHOOK = "Webhook"
COMMANDS = "Commandes"


async def look_at_telegram(config: Config, clock: Clock) -> list[Finding]:
    """Token, clock, webhook and commands; only the first when Telegram can't be asked."""
    if not config.telegram.token:
        return [wrong(TOKEN, "il manque.", "@BotFather le donne. Mettez-le dans FABRIK_TELEGRAM__TOKEN.")]
    try:
        me = await ask(config, "getMe")
        if me.code != 200:
            return [_refused(me)]
        return [
            _known(me),
            *_clock(me, clock),
            *_webhook(await ask(config, "getWebhookInfo"), config),
            *_commands(await ask(config, "getMyCommands", scope='{"type":"all_private_chats"}')),
        ]
    except Unreachable as failure:
        mend = "vérifiez la connexion à internet, et telegram.base_url."
        return [wrong(TELEGRAM, f"il ne répond pas ({failure}).", mend)]


def _known(me: Reply) -> Finding:
    name, username = me.result.get("first_name", ""), me.result.get("username", "")
    return Finding(TOKEN, f"Telegram connaît ce robot : {name} (@{username}).")


def _refused(me: Reply) -> Finding:
    if me.code in (401, 404):
        return wrong(TOKEN, "Telegram ne le connaît pas.", "demandez à @BotFather le jeton de ce robot.")
    return wrong(TELEGRAM, f"il répond {me.code}.", "recommencez dans un moment.")


def _clock(me: Reply, clock: Clock) -> list[Finding]:
    if me.said_at is None:
        return []
    ahead = clock.now() - me.said_at
    if abs(ahead) <= DRIFT:
        return [Finding(CLOCK, "elle est à l'heure.")]
    side = "en avance" if ahead > timedelta() else "en retard"
    mend = "mettez cet ordinateur à l'heure (timedatectl set-ntp true)."
    return [wrong(CLOCK, f"elle est {side} de {abs(ahead) // timedelta(seconds=1)} secondes.", mend)]


def _webhook(info: Reply, config: Config) -> list[Finding]:
    if info.code != 200:  # a Bot API made by others may not know this method
        return []
    there, wanted = str(info.result.get("url", "")), config.webhook.url if config.is_webhook else ""
    if there == wanted:
        return _deliveries(info, config)
    if config.is_webhook:
        return [Finding(WEBHOOK, "il n'est pas encore branché : « fabrik run » le branche.")]
    if config.telegram.mode == "polling":
        return [Finding(WEBHOOK, "un webhook est resté branché : « fabrik run » le débranche.")]
    mend = 'écrivez mode = "polling" dans [telegram] pour le débrancher, ou remplissez [webhook].'
    return [wrong(WEBHOOK, "les messages partent ailleurs : un webhook est branché sur ce robot.", mend)]


def _deliveries(info: Reply, config: Config) -> list[Finding]:
    if not config.is_webhook:
        return [Finding(WEBHOOK, "aucun, le robot demande lui-même ses messages.")]
    if reason := info.result.get("last_error_message"):
        return [warning(WEBHOOK, f"Telegram n'arrive pas toujours jusqu'ici : {reason}.", "regardez le serveur web.")]
    return [Finding(WEBHOOK, "Telegram appelle bien ici.")]


def _commands(told: Reply) -> list[Finding]:
    if told.code != 200:  # a Bot API made by others may not know this method
        return []
    if not told.listed:
        return [Finding(COMMANDS, "elles ne sont pas encore publiées : « fabrik run » les publie.")]
    names = {command.get("command") for command in told.listed if isinstance(command, dict)}
    missing = [name for name, _ in words.COMMANDS if name not in names]
    if missing:
        mend = "relancez « fabrik run » : il les publie à nouveau."
        return [warning(COMMANDS, f"dans Telegram, il manque /{', /'.join(missing)}.", mend)]
    return [Finding(COMMANDS, f"Telegram en montre {len(names)}.")]
