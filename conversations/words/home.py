"""The welcome, the menu, and the lines that bring people back to it."""

from conversations.facts import Settings

WELCOME = (
    "Bonjour ! Je suis le robot de la Fabrik à projets.\n"
    "Vous avez une idée pour votre quartier ?\n"
    "Je vous aide à la raconter.\n"
    "Une vraie personne la lit ensuite."
)

MENU = "Que voulez-vous faire ?\nAppuyez sur un bouton, ou écrivez avec vos mots."

BUTTON_IDEA = "💡 J'ai une idée"
BUTTON_MEETING = "📅 Prochaine réunion"
BUTTON_REMINDERS = "🔔 Mes rappels"
BUTTON_ABOUT = "❓ La Fabrik, c'est quoi ?"
BUTTON_CONTACT = "🙋 Parler à une personne"
BUTTON_MENU = "🏠 Menu"
BUTTON_WHO_READS = "🔒 Qui lit ?"
BUTTON_MY_IDEAS = "📋 Mes idées"

ROBOT_AGAIN = "Vous parlez de nouveau au robot."
GREETING = "Bonjour !"
FINE = f"D'accord.\n{MENU}"
THANKS = "Avec plaisir.\nVous pouvez écrire ici quand vous voulez."
INSULT = "Je suis un robot, je fais de mon mieux.\nPour parler à une personne, appuyez ici."
HELP = (
    "Je suis un robot.\n"
    "Je peux garder votre idée et vous dire la date de la réunion.\n"
    "Appuyez sur un bouton, ou écrivez avec vos mots."
)
NOT_SURE = "Je ne suis pas sûr de comprendre.\nVous voulez peut-être :"
NOT_UNDERSTOOD = "Je n'ai pas compris.\nJe suis un robot, je comprends peu de choses.\nAppuyez sur un bouton."
NOT_UNDERSTOOD_TWICE = "Je ne comprends toujours pas.\nUne personne comprend mieux que moi."
UNUSABLE = "Merci !\nÇa, je ne sais pas le lire.\nVous pouvez écrire, parler 🎤 ou envoyer une photo 📷."
HERE_WE_ARE = "Ce bouton est ancien.\nVoici où nous en sommes."
SOMETHING_WENT_WRONG = (
    "Je n'ai pas réussi à faire cela.\nJ'ai gardé votre message.\nAppuyez sur un bouton pour continuer."
)

FOR_WHAT = "Je garde votre message.\nC'est pour quoi ?"
FOR_WHAT_ALL = "C'est pour quoi ?"
BUTTON_FOR_IDEA = "💡 C'est mon idée"
BUTTON_FOR_NOTHING = "Rien de cela"
KEPT_WORDS_DROPPED = "D'accord, je ne garde rien."

STOPPED = "C'est fait.\nJe ne vous écris plus pour les réunions.\nPour recommencer, écrivez : rappel."
STOPPED_ALL = (
    "C'est fait.\nJe ne vous écris plus pour les réunions.\n"
    "Je ne vous envoie plus de nouvelles.\n"
    "Pour recommencer, écrivez : rappel, ou nouvelles."
)
IDEA_STAYS = "Votre idée reste ici."
LEFT_THE_FORM = "On s'arrête là.\nJe garde votre idée.\nPour continuer, appuyez sur : J'ai une idée."
NOTHING_TO_CANCEL = "Il n'y a rien à arrêter."


def for_person(settings: Settings) -> str:
    return f"🙋 C'est pour {settings.first_name}"
