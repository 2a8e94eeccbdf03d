"""The name of an association in a French sentence: "le Lien" is "du Lien", "URIOPSS" is "l'URIOPSS"."""

from __future__ import annotations

import re

WRITTEN = re.compile(r"(les?|la) |(l)['’]", re.IGNORECASE)
VOWELS = "aàâeéèêiîoôuûhœ"
OF = {"le": "du ", "les": "des ", "la": "de la ", "l": "de l'"}
THE = {"le": "le ", "les": "les ", "la": "la ", "l": "l'"}


def the(name: str) -> str:
    """As a subject. A name without its article gets one only before a vowel: elsewhere nobody can know which."""
    article, rest = _parted(name)
    return THE.get(article, "") + rest


def of(name: str) -> str:
    """After "de"."""
    article, rest = _parted(name)
    return OF.get(article, "de ") + rest


def _parted(name: str) -> tuple[str, str]:
    if found := WRITTEN.match(name):
        return (found[1] or found[2]).lower(), name[found.end() :]
    return ("l" if name[:1].lower() in VOWELS else ""), name
