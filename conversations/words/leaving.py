"""What is said to a facilitator who leaves the desk, and to those who stay."""

BUTTON_LEAVE = "Oui, je quitte"
BUTTON_STAY = "Non, je reste"

ASK = "Voulez-vous quitter le bureau ?\nLes idées n'arrivent plus ici.\nUn autre lien permet de revenir."
ONLY_ONE = "Vous êtes seule au bureau.\nSans vous, personne ne lit les idées.\nDemandez d'abord un lien pour quelqu'un."
STAYED = "D'accord, vous restez au bureau."
LEFT = "C'est fait.\nLes idées n'arrivent plus ici."
REMOVED = "Vous ne recevez plus les idées ici.\nPour revenir, demandez un autre lien."


def somebody_left(name: str) -> str:
    return f"{name or 'Une personne'} quitte le bureau."
