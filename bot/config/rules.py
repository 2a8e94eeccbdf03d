"""What a value of the configuration must look like: each rule refuses with one plain French sentence."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Sequence
from dataclasses import field
from datetime import time
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from conversations.facts import Choice

Rule = Callable[[Any], None]

WEBHOOK_PORTS = (443, 80, 88, 8443)  # the only ones Telegram calls


class WrongValueError(Exception):
    """This value can't be taken. Its text is the sentence the operator reads."""


def option(default: Any, *rules: Rule, secret: bool = False) -> Any:
    """A key of a section: its default, what its value must obey, and whether it may ever be shown."""
    return field(default=default, repr=not secret, metadata={"rules": rules})


def between(low: int, high: int) -> Rule:
    def rule(value: int) -> None:
        if not low <= value <= high:
            raise WrongValueError(f"Écrivez un nombre entre {low} et {high}.")

    return rule


def one_of(*allowed: Any) -> Rule:
    """For one value, or for each value of a list."""

    def rule(value: Any) -> None:
        values = value if isinstance(value, tuple) else (value,)
        if any(one not in allowed for one in values):
            raise WrongValueError("Les valeurs possibles sont : " + ", ".join(map(str, allowed)) + ".")

    return rule


def matching(pattern: str, sentence: str) -> Rule:
    """The whole text follows `pattern`, or the key is left empty."""

    def rule(value: str) -> None:
        if value and not re.fullmatch(pattern, value):
            raise WrongValueError(sentence)

    return rule


def not_empty(value: Sequence[Any]) -> None:
    if not value:
        raise WrongValueError("Cette clé ne peut pas rester vide.")


def all_different(values: tuple[Any, ...]) -> None:
    names = [value.key if isinstance(value, Choice) else value for value in values]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise WrongValueError(f"« {twice} » est écrit deux fois.")


def short_keys(values: tuple[Choice, ...]) -> None:
    """The key travels in a button, which holds 64 bytes in all."""
    if any(not re.fullmatch(r"[a-z][a-z0-9_]{0,19}", value.key) for value in values):
        raise WrongValueError("Une clé (key) s'écrit en minuscules, sans accent ni espace, en 20 lettres au plus.")


def known_zone(value: str) -> None:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError) as unknown:
        raise WrongValueError("Ce fuseau horaire n'existe pas. Pour la France, écrivez : Europe/Paris.") from unknown


def storage_key(value: str) -> None:
    if value and not is_storage_key(value):
        raise WrongValueError("Cette clé n'a pas la bonne forme. « fabrik key » en fabrique une.")


def storage_keys(values: tuple[str, ...]) -> None:
    if not all(map(is_storage_key, values)):
        raise WrongValueError("Une de ces clés n'a pas la bonne forme. Recopiez les anciennes valeurs de « key ».")


def is_storage_key(value: str) -> bool:
    """32 bytes in URL-safe base64."""
    try:
        return len(base64.b64decode(value.encode(), altchars=b"-_", validate=True)) == 32
    except (binascii.Error, ValueError):
        return False


def sqlite_url(value: str) -> None:
    if not re.fullmatch(r"sqlite:///.+", value):
        raise WrongValueError("Écrivez sqlite:/// puis le nom du fichier. Par exemple : sqlite:///fabrik.sqlite")


def bot_api_url(value: str) -> None:
    if not re.fullmatch(r"https?://[^\s/]+(/[^\s]*)?/bot", value):
        raise WrongValueError("L'adresse commence par https:// (ou http://) et finit par /bot.")


def webhook_url(value: str) -> None:
    if not value:
        return
    parts = urlsplit(value)
    if parts.scheme != "https" or not parts.hostname:
        raise WrongValueError("L'adresse commence par https://, Telegram n'en prend pas d'autre.")
    if (parts.port or 443) not in WEBHOOK_PORTS:
        raise WrongValueError("Telegram n'appelle que les ports 443, 80, 88 et 8443.")


def https_url(value: str) -> None:
    """A site of its own: what is served is at its root."""
    if not value:
        return
    parts = urlsplit(value)
    if parts.scheme != "https" or not parts.hostname or parts.path or parts.query or parts.fragment:
        raise WrongValueError("Écrivez une adresse comme https://agenda.exemple.fr, sans rien après.")


def outside_the_changing_hour(value: time) -> None:
    """Between 2 and 3 at night an hour is missing in March and comes twice in October."""
    if value.hour == 2:
        raise WrongValueError(
            "Choisissez une heure avant 2 h ou à partir de 3 h : l'heure change parfois entre les deux."
        )
