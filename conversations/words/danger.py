"""What is said at once when somebody may be in danger. Numbers: conversations/danger.py says where they come from."""

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
IN_DOUBT = "Au cas où. En danger : appelez le 112.\nEnvie de mourir : appelez le 3114, jour et nuit."


def person(settings: Settings) -> str:
    phone = f" : {settings.phone}" if settings.phone else ""
    return f"Je le dis aussi à {settings.first_name}{phone}."


def alert(who: str) -> str:
    return f"⚠️ {who} a peut-être besoin d'aide.\nJ'ai donné les numéros d'urgence.\nJe n'ai pas gardé le message."
