"""Speaking to a person: who speaks, who reads, and when an answer can be expected."""

from conversations import dates
from conversations.facts import Settings, WorkingHours


def contact(settings: Settings) -> str:
    lines = (
        f"Vous pouvez parler à {settings.facilitator}.",
        f"Téléphone : {settings.phone}" if settings.phone else "",
        f"E-mail : {settings.email}" if settings.email else "",
        f"Vous pouvez aussi écrire ici. Je transmets à {settings.first_name}.",
        hours(settings.hours) if settings.hours else WHEN_SHE_CAN,
    )
    return "\n".join(filter(None, lines))


WHEN_SHE_CAN = "Elle répond quand elle peut, pas toujours le jour même."


def hours(hours: WorkingHours) -> str:
    names = [dates.day_name(day) for day in hours.days]
    days = " et ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
    return f"Elle travaille le {days}, de {dates.hour(hours.start)} à {dates.hour(hours.end)}."


def passed_on(settings: Settings) -> str:
    return f"C'est transmis à {settings.first_name}.\nElle vous répond ici."


def passed_on_later(settings: Settings, hours_known: WorkingHours) -> str:
    """Nobody is there to read it now."""
    return f"C'est transmis à {settings.first_name}.\nElle n'est pas là maintenant.\n{hours(hours_known)}"


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
