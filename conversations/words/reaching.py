"""The one line that says how to reach the facilitator: by phone, else by e-mail, else here."""

from conversations.facts import Settings


def reach(settings: Settings) -> str:
    if settings.phone:
        return f"Vous pouvez appeler {settings.first_name} : {settings.phone}."
    if settings.email:
        return f"Vous pouvez écrire à {settings.first_name} : {settings.email}."
    return f"Vous pouvez écrire ici à {settings.first_name}."
