"""What is said in a group."""

from conversations.facts import Settings

BUTTON_PRIVATE = "💡 J'ai une idée"


def no_date(settings: Settings) -> str:
    return f"Je ne connais pas encore la prochaine date.\nVous pouvez appeler {settings.first_name} : {settings.phone}."


def what_is_this(settings: Settings) -> str:
    return (
        "La Fabrik à projets, c'est une réunion chaque mois.\n"
        "Vous venez avec une idée pour votre quartier.\n"
        "Des gens d'ici vous aident à la faire.\n"
        f"Une question ? Appelez {settings.first_name} : {settings.phone}."
    )
