"""The facilitator's ready answers."""

from textwrap import shorten

BUTTON_ALL = "⚡ Réponses prêtes"
BUTTON_NEW = "➕ Nouvelle réponse"
BUTTON_CHANGE = "✏️ Changer"
BUTTON_REMOVE = "🗑️ Enlever"
BUTTON_SEND = "📨 Envoyer"

YOURS = "Voici vos réponses prêtes.\nVous les trouvez aussi quand vous répondez."
NONE_YET = "Écrivez une réponse ici.\nEnsuite, elle part en 2 boutons."
WRITE_IT = "Écrivez la réponse.\nJe la garde pour vous."
ONLY_WORDS = "Une réponse prête s'écrit.\nÉcrivez-la ici."
KEPT = "C'est gardé."
REMOVED = "C'est enlevé."

_SHOWN = 30  # letters of an answer on its button


def button(answer: str) -> str:
    return f"⚡ {shorten(answer, _SHOWN, placeholder='…')}"


def to_send(name: str) -> str:
    return f"J'envoie cette réponse à {name} ?\nPour la changer, copiez-la et écrivez ici."
