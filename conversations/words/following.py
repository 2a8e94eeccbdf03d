"""A week after a meeting: how it went for the author of an idea."""

from conversations.facts import Settings

BUTTONS_HOW = {
    "good": "😊 Bien",
    "so-so": "😐 Moyen",
    "bad": "🙁 Pas bien",
    "absent": "Je n'y étais pas",
}
BUTTON_LEAVE_ME = "Laissez-moi tranquille"
LEFT_ALONE = "D'accord.\nJe ne pose plus cette question."
SAID = {
    "good": "c'était bien",
    "so-so": "c'était moyen",
    "bad": "ce n'était pas bien",
    "absent": "absent ou absente",
}


def how_was_it(number: int) -> str:
    return f"Votre idée numéro {number} était à la réunion.\nC'était comment pour vous ?"


def thanks(settings: Settings) -> str:
    return f"Merci.\nJe le dis à {settings.first_name}."


def already_said(settings: Settings) -> str:
    return f"Merci.\n{settings.first_name} a déjà votre réponse."


def told_her(name: str, number: int, answer: str) -> str:
    return f"💬 {name}, une semaine après la réunion.\nIdée {number} : {SAID[answer]}."
