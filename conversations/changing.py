"""Which answer somebody asks to change, in words, once their idea is read back to them."""

from __future__ import annotations

from conversations.hearing.phrases import Phrases
from conversations.hearing.sounds import line
from conversations.model import Part, PartKind
from conversations.understanding import LEADING, without_politeness

_CHANGE = "changer|modifier|corriger|rectifier|refaire"
_NAMED = {
    "about": "sujet|thème",
    "where": "commune|ville",
    "name": "nom|prénom",
    "phone": "numéro|téléphone",
    "mail": "mail|email",
    "": "réponse|réponses|question|chose|quelque_chose|idée|lieu|endroit|adresse|contact",
}
_SOMETHING = f"""
    {_CHANGE}
    il? y erreur|erreurs|faute|fautes
    c? erreur|faux
"""
_ASKED = {key: f"{_CHANGE} ma|mon|mes|cette? {names}" for key, names in _NAMED.items()}
_ASKED[""] += _SOMETHING
_PHRASES = Phrases(_ASKED, LEADING)


def asked_to_change(part: Part) -> str | None:
    """The key of its question, "" when they do not say which; None: these words ask for nothing of the kind."""
    if part.kind is not PartKind.TEXT:
        return None
    return max(_PHRASES.whole(line(without_politeness(part.text))), default=None)
