"""Being away: what the facilitator chooses, and what residents are told when nobody is there."""

from datetime import date

from conversations import dates

BUTTONS_AWAY = {"7": "1 semaine", "14": "2 semaines", "30": "30 jours"}
BUTTON_HERE = "👋 Je suis là"

ASK = "Quel jour revenez-vous ?\nAppuyez sur un bouton, ou écrivez la date."
WHICH_DAY = "Je n'ai pas compris la date.\nÉcrivez le jour et le mois de votre retour."
HERE = "C'est noté, vous êtes là.\nVous recevez les idées."
WELCOME_BACK = "Bonjour ! Vous êtes de retour.\nVoici les idées qui attendent."


def away(day: date, alone: bool) -> str:
    who_reads = "Je le dis aux habitants qui écrivent." if alone else "Vos collègues reçoivent les idées."
    return f"C'est noté : vous revenez {dates.day(day)}.\n{who_reads}"


def closed(day: date) -> str:
    """For a resident."""
    return f"Personne ne peut lire avant {dates.day(day)}.\nVous avez une réponse après ce jour."
