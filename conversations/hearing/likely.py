"""What a message most likely means where no phrase decides: how often its words were said with each meaning before.

Counting, nothing else (naive Bayes on the messages of tests/understanding). Who asks decides what it is worth: mostly
which buttons are offered, or whether a number is said in passing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import exp, log

from conversations.hearing.counts import COUNTS

GUESSED = 2  # messages with each word that are added to those counted: a word met once proves little
TRUST_IN_FREQUENCY = 0.4  # meanings that many people have are likelier, but not as much as in a list written by us


def _counts(words: str) -> Counter[str]:
    """« jardin:4 banc » : said in four messages, in one."""
    pairs = (word.rpartition(":") if ":" in word else (word, "", "1") for word in words.split())
    return Counter({word: int(number) for word, _, number in pairs})


_MESSAGES = {meaning: number for meaning, (number, _) in COUNTS.items()}
_SAID = {meaning: _counts(words) for meaning, (_, words) in COUNTS.items()}
_ALL = sum(_MESSAGES.values())
_EVERYWHERE: Counter[str] = sum(_SAID.values(), Counter())


def shares(sounds: Iterable[str], besides: str = "") -> dict[str, float]:
    """Each meaning, `besides` one, and how likely it is, from 0 to 1; {} for words never met."""
    known = {sound for sound in sounds if sound in _EVERYWHERE}
    if not known:
        return {}
    weights = {meaning: _weight(meaning, known) for meaning in COUNTS if meaning != besides}
    most = max(weights.values())
    parts = {meaning: exp(weight - most) for meaning, weight in weights.items()}
    return {meaning: part / sum(parts.values()) for meaning, part in parts.items()}


def _weight(meaning: str, known: Iterable[str]) -> float:
    """One message is added to each meaning, in which every word is as frequent as everywhere."""
    messages, said = _MESSAGES[meaning], _SAID[meaning]
    weight = TRUST_IN_FREQUENCY * log(messages / _ALL)
    for sound in known:
        usual = _EVERYWHERE[sound] / _ALL
        weight += log((said[sound] + usual) / (messages + 1) / usual)
    return weight


def odds(meaning: str, sounds: Iterable[str]) -> float:
    """How much likelier these words are with this meaning than with all the others, as a logarithm; 0: as likely.

    Not how frequent the meaning is: what is rare and grave is looked for all the same.
    """
    return sum(_odds_of(meaning, sound) for sound in set(sounds) if sound in _EVERYWHERE)


def _odds_of(meaning: str, sound: str) -> float:
    here, messages = _SAID[meaning][sound], _MESSAGES[meaning]
    elsewhere, others = _EVERYWHERE[sound] - here, _ALL - messages
    guessed = GUESSED * messages / _ALL
    return log((here + guessed) / messages) - log((elsewhere + GUESSED - guessed) / others)
