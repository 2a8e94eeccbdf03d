"""Reading an idea back, changing it, sending it."""

from conversations.facts import Settings
from conversations.model import Status
from conversations.words.reaching import reach

HERE_IT_IS = "Voici votre idée.\nRelisez-la, puis envoyez-la."
BUTTON_SEND = "📨 Envoyer"
BUTTON_CHANGE = "✏️ Changer une réponse"
BUTTON_ERASE = "🗑️ Tout effacer"
WHICH_ANSWER = "Quelle réponse voulez-vous changer ?"

TITLES = {
    "what": "Votre idée",
    "about": "Elle parle de",
    "where": "Commune",
    "with": "Avec qui",
    "group": "Association",
    "help": "Besoin de",
    "name": "Votre nom",
    "answer": "Réponse",
    "phone": "Téléphone",
    "mail": "E-mail",
    "coming": "À la réunion",
    "added": "Ajouté ensuite",
}
TITLES_AT_DESK = TITLES | {"what": "L'idée", "name": "Nom"}  # it is not hers

OLD_ENOUGH = "Avez-vous 15 ans ou plus ?"
OLD_ENOUGH_AGAIN = f"Avant 15 ans, il faut un parent.\n{OLD_ENOUGH}"
BUTTON_15 = "Oui, 15 ans ou plus"
BUTTON_UNDER_15 = "Non, moins de 15 ans"


def too_young(settings: Settings) -> str:
    by_phone = f"Il peut aussi appeler {settings.first_name} : {settings.phone}."
    return (
        "Merci pour votre idée !\n"
        "Avant 15 ans, il faut un parent.\n"
        "Venez à la réunion avec un parent.\n"
        "Un parent peut raconter l'idée sur son téléphone.\n"
        f"{by_phone if settings.phone else reach(settings)}\n"
        "Ici, je n'ai rien gardé."
    )


def sent(number: int, settings: Settings, *, here: bool = True) -> str:
    """`here`: nothing else was given to answer by."""
    answer = "elle vous écrit ici" if here else "elle vous répond"
    return f"C'est envoyé !\nVotre idée porte le numéro {number}.\n{settings.first_name} la lit, puis {answer}."


REMIND_ME = "Voulez-vous un message avant la réunion ?"
BUTTON_REMIND_ME = "🔔 Oui, prévenez-moi"


def not_forgotten(number: int, settings: Settings) -> str:
    return f"Je n'oublie pas votre idée numéro {number}.\n{settings.first_name} va la lire.\n{reach(settings)}"


STATUS = {
    Status.NEW: "envoyée",
    Status.READ: "lue",
    Status.DISCUSSED: "en discussion",
    Status.AGENDA: "inscrite à la réunion",
    Status.REFERRED: "suivie par un partenaire",
    Status.DONE: "terminée",
    Status.WITHDRAWN: "retirée",
}
