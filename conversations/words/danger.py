"""What is said at once when somebody may be in danger. conversations/danger says where the numbers come from."""

from conversations.facts import Settings

FIRST = "Je suis un robot. Là, il faut une vraie personne."
LINES = {
    "suicide": "Appelez le 3114, jour et nuit. C'est gratuit.",
    "violence": "Appelez le 17. Sans parler : écrivez un SMS au 114.",
    "women": "Pour en parler : appelez le 3919, jour et nuit.",
    "child": "Enfant en danger : appelez le 119. C'est gratuit.",
    "medical": "Appelez le 15.",
    "fire": "Appelez le 18.",
}
NOW = "En danger maintenant ? Appelez le 112."
IN_DOUBT = "Au cas où."
IN_DOUBT_LINES = {
    "suicide": "Envie de mourir : appelez le 3114, jour et nuit.",
    "violence": "Quelqu'un fait du mal : appelez le 17.",
    "women": "Une femme a peur chez elle : appelez le 3919.",
    "child": "Un enfant en danger : appelez le 119.",
    "medical": "Quelqu'un va mal : appelez le 15.",
    "unsure": "Ça ne va plus du tout : appelez le 3114, jour et nuit.",
    "fire": "Du feu ou du gaz : appelez le 18.",
}
IN_DOUBT_NOW = "En danger : appelez le 112."


def person(settings: Settings) -> str:
    phone = f" : {settings.phone}" if settings.phone else ""
    return f"Je le dis aussi à {settings.first_name}{phone}."


def alert(who: str) -> str:
    return f"⚠️ {who} a peut-être besoin d'aide.\nJ'ai donné les numéros d'urgence.\nJe n'ai pas gardé le message."


def tell(settings: Settings) -> str:
    """The label of a button."""
    return f"🙋 Prévenir {settings.first_name}"


def told(settings: Settings) -> str:
    phone = f" : {settings.phone}" if settings.phone else ""
    return f"C'est dit à {settings.first_name}{phone}.\nVous n'avez rien à expliquer.\nEn danger : appelez le 112."


def asks_for_help(who: str) -> str:
    return f"🙋 {who} vous demande de l'aide.\nC'est peut-être grave.\nJ'ai donné des numéros, au cas où."
