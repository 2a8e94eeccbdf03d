"""Speaking to a person: who speaks, who reads, and when an answer can be expected."""

from conversations.facts import Settings


def contact(settings: Settings) -> str:
    return (
        f"Vous pouvez parler à {settings.facilitator}.\n"
        f"Téléphone : {settings.phone}\n"
        f"E-mail : {settings.email}\n"
        f"Vous pouvez aussi écrire ici. Je transmets à {settings.first_name}.\n"
        "Elle répond quand elle peut, pas toujours le jour même."
    )


def passed_on(settings: Settings) -> str:
    return f"C'est transmis à {settings.first_name}.\nElle vous répond ici."


def passed_on_more(settings: Settings) -> str:
    return f"Vous pouvez encore écrire à {settings.first_name}, ou revenir au menu."


def write_now(settings: Settings) -> str:
    return f"Écrivez votre message.\nJe le transmets à {settings.first_name}."


def from_her(settings: Settings) -> str:
    return f"💬 {settings.first_name} vous écrit :"


def sends_you(settings: Settings) -> str:
    return f"💬 {settings.first_name} vous envoie ceci :"


def changed_by_her(settings: Settings) -> str:
    return f"✏️ {settings.first_name} a changé son message :"


BUTTON_ANSWER = "💬 Répondre"
