"""Looking back on a season: the screens, and the tables of what is made to be shared."""

from conversations import dates
from conversations.facts import Settings
from conversations.figures import Period

BUTTON_REPORT = "📊 Bilan"
BUTTON_THIS_SEASON = "Cette saison"
BUTTON_LAST_SEASON = "La saison d'avant"
BUTTON_OTHER_DATES = "Deux autres dates"
BUTTON_PICTURE = "🖼️ Une image"
BUTTON_PAGE = "🖨️ Pour imprimer"
BUTTON_SHEET = "📊 Un tableur"
BUTTON_CSV = "📄 Un fichier CSV"
BUTTON_NAMES = "🔒 Avec les noms"

WHICH_PERIOD = "Le bilan de quelle période ?"
WHICH_DATES = "Écrivez les 2 dates.\nPar exemple : du vendredi 1er septembre 2023 au mercredi 31 janvier 2024."
NOT_TWO_DATES = (
    "Je n'ai pas lu 2 dates.\nÉcrivez par exemple : du vendredi 1er septembre 2023 au mercredi 31 janvier 2024."
)
NO_PICTURES = (
    "Je ne sais pas encore faire les images.\n"
    "La personne qui s'occupe du robot peut ajouter ce qui manque.\n"
    "La page à imprimer montre la même chose."
)
HERE_TO_SHARE = "Voici le bilan.\nVous pouvez le partager.\nJe cache les petits nombres."
HERE_WITH_NAMES = "Voici le bilan avec les noms.\nGardez-le pour votre équipe."
FILE_NAME = "bilan"
FILE_WITH_NAMES_NAME = "bilan-avec-noms"

IDEAS_IN_ALL = "Idées en tout"
FEW = "moins de 5"
HIDDEN = "caché"
OTHERS = "Les autres"
MONTHS = "Idées par mois"
COMMUNES = "Idées par commune"
FIELDS = "Idées par thème"
STATES = "Où en sont les idées"
DELAYS = "Temps avant la première réponse"
MEETINGS = "Personnes à chaque réunion"
POSTERS = "Les gens viennent par"
NOT_UNDERSTOOD = "Questions pas comprises"
OUTSIDE = "Hors des questions"  # words that no conversation understood
IDEAS = "Les idées"
WHAT, HOW_MANY = "Quoi", "Combien"
IDEA_COLUMNS = ("Numéro", "Date", "Nom", "Commune", "Thème", "Besoin", "État", "Jours avant réponse")
DELAY_LABELS = ("Le jour même", "1 ou 2 jours", "3 à 7 jours", "Plus de 7 jours", "Pas encore de réponse")
UNKNOWN_COMMUNE = "Commune pas dite"
NOTHING = "Rien pour cette période."


def title(period: Period) -> str:
    return f"Bilan du {dates.day(period.first)} au {dates.day(period.last)}"


def subtitle(settings: Settings) -> str:
    return f"La Fabrik à projets, {settings.territory}"


FOOTNOTE = "Je cache les petits nombres.\nLes personnes à chaque réunion ont dit : je viens."


def summary(period: Period, ideas: int, meetings: int, people: int) -> str:
    return (
        f"{title(period)}\n"
        f"Idées : {ideas}\n"
        f"Réunions : {meetings}\n"
        f"Personnes aux réunions : {people}\n"
        "Que voulez-vous recevoir ?"
    )
