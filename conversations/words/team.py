"""The team at the desk: who is there, and who takes care of which idea."""

from datetime import date

from conversations import dates
from conversations.model import Colleague

BUTTON_TEAM = "👥 Mon équipe"
BUTTON_NAME = "✏️ Mon prénom"
BUTTON_AWAY = "🌴 Mon absence"
BUTTON_TAKE = "🙋 Je m'en occupe"
BUTTON_GIVE = "🔁 Passer l'idée"
BUTTON_NOBODY = "Personne"

TEAM = "Voici votre équipe."
ASK_NAME = "Quel est votre prénom ?\nVos collègues et les habitants le voient."
SHORT_NAME = "Écrivez seulement votre prénom."
GIVE_TO = "Qui s'en occupe maintenant ?"


def named(name: str) -> str:
    return f"Merci {name}, c'est noté."


def name(one: Colleague) -> str:
    return one.name or f"Collègue {one.id}"


def line(one: Colleague, is_self: bool, today: date) -> str:
    me = ", c'est vous" if is_self else ""
    if one.back_on and not one.is_there(today):
        return f"🌴 {name(one)}{me} : de retour {dates.day(one.back_on)}"
    return f"👤 {name(one)}{me}"


def button(one: Colleague, is_self: bool) -> str:
    return BUTTON_TAKE if is_self else f"👤 {name(one)}"


def taken_by(name: str) -> str:
    return f"Au bureau, c'est {name} qui s'en occupe."


def you_have_it(number: int) -> str:
    return f"Vous vous occupez de l'idée {number}."


def has_it(number: int, name: str) -> str:
    return f"{name} s'occupe de l'idée {number}." if name else f"Personne ne s'occupe de l'idée {number}."


def given(number: int, to: Colleague | None, is_self: bool) -> str:
    if is_self:
        return f"C'est noté : vous vous occupez de l'idée {number}."
    return f"C'est noté : {name(to)} s'occupe de l'idée {number}." if to else f"L'idée {number} est libre."


def given_to_you(name: str, number: int) -> str:
    return f"{name or 'Le bureau'} vous passe l'idée {number}."
