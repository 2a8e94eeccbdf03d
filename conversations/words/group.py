"""What is said in a group."""

from conversations.facts import Settings
from conversations.words.reaching import reach

BUTTON_PRIVATE = "💡 J'ai une idée"


def no_date(settings: Settings) -> str:
    return f"Je ne connais pas encore la prochaine date.\n{reach(settings)}"


def what_is_this(settings: Settings) -> str:
    return (
        "La Fabrik à projets, c'est une réunion chaque mois.\n"
        "Vous venez avec une idée pour votre quartier.\n"
        "Des gens d'ici vous aident à la faire.\n"
        f"{reach(settings)}"
    )
