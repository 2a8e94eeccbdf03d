"""Looking for ideas: by state, commune, theme and words."""

from conversations.looking import FoundIdea
from conversations.words.review import STATUS

BUTTON_STATE = "📌 État"
BUTTON_COMMUNE = "📍 Commune"
BUTTON_FIELD = "🏷️ Thème"
BUTTON_WORDS = "🔎 Des mots"
BUTTON_ALL = "🧹 Tout revoir"
BUTTON_NEXT = "➡️ La suite"
BUTTON_BEFORE = "⬅️ Avant"
BUTTON_BACK = "⬅️ Revenir à la liste"
BUTTON_ANY = "Tout"
BUTTON_OPEN = "En cours"

WHICH_STATE = "Quelles idées voulez-vous voir ?"
WHICH_COMMUNE = "Quelle commune ?"
WHICH_FIELD = "Quel thème ?"
WHICH_WORDS = (
    "Écrivez un ou plusieurs mots.\nPar exemple : jardin, ou le nom de la personne.\nLes fautes ne gênent pas."
)
NONE = "Je ne trouve pas d'idée comme cela."
NO_IDEAS = "Aucune idée en attente."
UNREAD_WORDS = "Je cherche avec des mots.\nÉcrivez un mot, par exemple : jardin."


def heading(number: int) -> str:
    return "1 idée" if number == 1 else f"{number} idées"


def only(label: str) -> str:
    return f"Seulement : {label}"


def page(number: int, last: int) -> str:
    return f"Page {number} sur {last}"


def line(idea: FoundIdea) -> str:
    where = f", à {idea.commune}" if idea.commune else ""
    return f"Idée {idea.number}{where} : {STATUS[idea.status]}"


def button(number: int) -> str:
    return f"Idée {number}"
