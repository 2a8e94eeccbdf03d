"""Everything that is kept of somebody, told in sentences, and the file that holds it all."""

from collections.abc import Sequence
from datetime import date

from conversations import dates
from conversations.exchange import bold
from conversations.facts import Settings

HERE_IS_ALL = "Voici ce que je garde de vous.\nCe fichier contient tout."
FILE_NAME = "mes-donnees.json"


def since(day: date) -> str:
    return f"Vous m'écrivez depuis le {dates.day(day)}."


def poster(source: str) -> str:
    return f"Vous avez trouvé le robot par ce lien : {source}."


def name(name: str) -> str:
    return f"Vous vous appelez {name}." if name else "Je ne connais pas votre nom."


def contact(contact: str, settings: Settings) -> str:
    if contact:
        return f"{settings.first_name} peut vous répondre ici, ou par ce moyen : {contact}."
    return f"{settings.first_name} vous répond seulement ici."


def reminders(when: Sequence[str]) -> str:
    if not when:
        return "Je ne vous rappelle pas les réunions."
    return f"Je vous écris avant la réunion : {' et '.join(when)}."


def coming(day: date, commune: str, *, is_coming: bool) -> str:
    return f"Vous {'venez' if is_coming else 'ne venez pas'} à la réunion du {dates.day(day)}, à {commune}."


def idea(number: int, day: date, status: str) -> str:
    return f"{bold(f'Votre idée numéro {number}')}\nEnvoyée le {dates.day(day)}. Elle est maintenant : {status}."


BEGUN = "Vous avez commencé une idée.\nElle n'est pas encore partie."
YOUR_MEDIA = "Voici aussi vos voix et vos photos."
MEDIA_GONE = "Je ne garde plus les voix et les photos de cette idée."
TO_CHANGE = "Pour changer une réponse, ouvrez : Mes idées."
YOUR_AGREEMENTS = "Et voici vos accords."
FILE_EXPLAINS = "Chaque partie du fichier a un nom anglais. Voici ce qu'il veut dire."
