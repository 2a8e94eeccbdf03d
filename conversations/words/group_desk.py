"""What is said in the group that is the facilitators' desk."""

WELCOME = (
    "Ce groupe est maintenant le bureau.\n"
    "Les idées arrivent ici.\n"
    "Tous les membres du groupe peuvent les lire.\n"
    "Pour écrire à un habitant, appuyez sur « 💬 Répondre »."
)
PUBLIC = "Tout le monde peut lire ce groupe.\nIl ne peut pas être le bureau.\nFaites un groupe privé."
NO_LONGER = f"{PUBLIC}\nLes idées n'arrivent plus ici."
ANSWER_ME = "Écrivez en réponse à ce message."
OVER = "Ce lien ne marche plus, ou n'est pas pour un groupe.\nDemandez un autre lien."


def topic(number: int) -> str:
    """The name of an idea's topic: nobody's name is in it."""
    return f"💡 Idée {number}"
