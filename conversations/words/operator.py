"""What the volunteer who looks after the machine reads in Telegram."""

CHECK = "Sur l'ordinateur du robot, tapez : fabrik check."


def parked(number: int) -> str:
    what = "1 message reçu n'a pas marché" if number == 1 else f"{number} messages reçus n'ont pas marché"
    return f"🔧 {what}.\nJe les ai mis de côté.\n{CHECK}"


def stuck(number: int) -> str:
    waiting = "1 personne attend" if number == 1 else f"{number} personnes attendent"
    return f"🔧 Les réponses ne partent plus.\n{waiting}.\n{CHECK}"


def number(chat: int) -> str:
    return f"Votre discussion a ce numéro : {chat}."
