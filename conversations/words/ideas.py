"""Telling an idea: the agreement, the questions, their simpler words, and what is said in between."""

from collections.abc import Sequence

from conversations import dates
from conversations.articles import of
from conversations.exchange import bold
from conversations.facts import Settings
from conversations.model import Meeting, PartKind
from conversations.words.meetings import place
from conversations.words.reaching import reach

# ---- before the first answer is kept ----------------------------------------------------------------


def agreement(settings: Settings) -> str:
    return (
        f"Je suis un robot {of(settings.association)}.\n"
        "Je garde votre idée et votre prénom.\n"
        f"{settings.first_name} les lit, pour vous aider.\n"
        "Telegram garde aussi vos messages.\n"
        "Vous pouvez tout voir, tout changer, tout effacer.\n"
        "Gardez pour vous votre santé, vos papiers et votre argent.\n"
        "C'est d'accord ?"
    )


BUTTON_AGREE = "👍 D'accord"
BUTTON_DISAGREE = "Non merci"
AGREE_FIRST = "Je garde vos mots.\nDites-moi d'abord si vous êtes d'accord."


AGREEMENT_CHANGED = "Ce texte a changé. Lisez-le, puis on continue."


def disagreed_now(settings: Settings) -> str:
    """To somebody who agreed to an older wording, and told something since."""
    return (
        "D'accord, on arrête là.\n"
        "J'efface l'idée commencée.\n"
        f"{settings.first_name} garde vos idées déjà reçues.\n"
        "Vous voulez tout effacer ? Appuyez."
    )


def disagreed(settings: Settings) -> str:
    return f"Pas de souci. Je ne garde rien.\n{reach(settings)}\nEt vous pouvez venir à une réunion."


TOO_MANY_TODAY = (
    "Vous avez déjà envoyé plusieurs idées aujourd'hui. Merci !\n"
    "Revenez demain pour la suite.\n"
    "Vous pouvez aussi ajouter des mots à une idée."
)

# ---- an idea already begun ----------------------------------------------------------------------------

ALREADY_BEGUN = "Vous avez déjà commencé une idée.\nJe l'ai gardée."
STILL_THERE = "Vous avez commencé à raconter une idée.\nJe l'ai gardée pour vous.\nVoulez-vous continuer ?"
BUTTON_GO_ON = "▶️ Continuer"
BUTTON_START_AGAIN = "🔄 Recommencer"
BUTTON_LATER = "Plus tard"
LATER = "D'accord.\nVotre idée reste ici.\nRevenez quand vous voulez."
SURE_TO_ERASE = "Voulez-vous effacer cette idée ?\nJe n'en garde rien."
BUTTON_YES_ERASE = "🗑️ Oui, effacer"
BUTTON_NO_KEEP = "Non, garder"
DRAFT_ERASED = "C'est effacé.\nJe n'ai rien gardé de cette idée."

# ---- the questions ------------------------------------------------------------------------------------


def place_in_path(step: int, steps: int) -> str:
    return f"Question {step} sur {steps}"


WHAT = (
    "Racontez votre idée avec vos mots.\n"
    "Vous pouvez écrire.\n"
    "Vous pouvez aussi envoyer un message vocal 🎤 ou une photo 📷."
)
WHAT_SIMPLER = "Vous voulez faire quoi, dans votre quartier ?\nPar exemple : un jardin pour les voisins."
WHAT_NOTHING_YET = "Je n'ai pas encore votre idée.\nÉcrivez une phrase, ou parlez 🎤."
BUTTON_DONE = "✅ J'ai fini"
MORE = "Vous pouvez continuer.\nC'est tout ? Appuyez sur le bouton."
PLENTY = "J'ai déjà beaucoup de messages. Merci !\nAppuyez maintenant sur : J'ai fini."

ABOUT = "Votre idée parle de quoi ?\nVous pouvez choisir plusieurs boutons."
ABOUT_SIMPLER = "C'est une idée sur quoi ?\nUn jardin, c'est : jardin et nature.\nUn repas, c'est : cuisine."


def where(settings: Settings) -> str:
    """With the shortest names as examples: they are read first."""
    names = ", ".join(sorted(settings.communes, key=len)[:3])
    example = f"\nPar exemple : {names}." if names else ""
    return f"C'est dans quelle commune ?\nÉcrivez son nom.{example}"


WHERE_SIMPLER = "Votre idée se passe où ?\nÉcrivez le nom de la commune comme vous l'entendez."
DONT_KNOW = "je ne sais pas"
ELSEWHERE = "ailleurs"


def is_it(name: str) -> str:
    return f"C'est bien {name} ?\nAppuyez, ou écrivez une autre commune."


WHICH_ONE = "Plusieurs communes ont ce nom.\nC'est laquelle ?"
LOOKING_FOR_TOWN = "Je cherche votre commune.\nÉcrivez encore son nom, ou appuyez."


def outside(name: str, settings: Settings) -> str:
    return f"C'est noté : {name}.\nCe n'est pas sur {settings.territory}. Je garde votre idée quand même."


WITH_WHOM = "Vous voulez le faire avec qui ?"
WITH_WHOM_SIMPLER = "Vous êtes seul, ou avec des gens ?\nPar exemple : avec des voisins."
ALONE = "seul ou seule"
NEIGHBOURS = "avec des voisins"
GROUP = "avec un groupe"
ASSOCIATION = "avec une association"
ALONE_IS_FINE = "C'est noté.\nÀ la réunion, vous pouvez trouver d'autres personnes."

WHICH_GROUP = "Elle s'appelle comment, cette association ?"
WHICH_GROUP_SIMPLER = "Écrivez le nom de l'association.\nVous ne savez pas ? Appuyez sur : Passer."

HELP = "De quoi avez-vous besoin ?\nVous pouvez choisir plusieurs boutons."
HELP_SIMPLER = "Qu'est-ce qui peut vous aider ?\nPar exemple : une salle, des gens, de l'argent."
ADVICE = "des conseils"
PEOPLE = "des personnes"
PLACE = "un lieu"
THINGS = "du matériel"
MONEY = "de l'argent"


def name(settings: Settings) -> str:
    return f"Comment {settings.first_name} peut vous appeler ?\nUn prénom suffit."


NAME_SIMPLER = "Écrivez votre prénom, ou un autre nom.\nVous pouvez aussi passer."


def answer_where(settings: Settings) -> str:
    return f"Où {settings.first_name} peut vous répondre ?"


ANSWER_WHERE_SIMPLER = "Une personne va lire votre idée.\nElle vous répond ici, ou par téléphone ?"
HERE = "ici, sur Telegram"
BY_PHONE = "par téléphone"
BY_MAIL = "par e-mail"

PHONE = "Quel est votre numéro de téléphone ?\nAppuyez en bas, ou écrivez le numéro."
PHONE_SIMPLER = "Écrivez les 10 chiffres.\nPar exemple : 06 12 34 56 78."
BUTTON_SHARE_PHONE = "📱 Donner mon numéro"
PHONE_AGAIN = "Je ne reconnais pas ce numéro.\nÉcrivez les 10 chiffres, par exemple : 06 12 34 56 78."
PHONE_OF_SOMEBODY_ELSE = "C'est le numéro d'une autre personne.\nÉcrivez le vôtre, ou appuyez sur : Passer."
MAIL = "Quelle est votre adresse e-mail ?"
MAIL_SIMPLER = "Écrivez votre adresse.\nPar exemple : marie@exemple.fr."
MAIL_AGAIN = "Je ne reconnais pas cette adresse.\nÉcrivez-la encore, par exemple : marie@exemple.fr."


def only_here(settings: Settings) -> str:
    return f"D'accord.\n{settings.first_name} vous répond ici, sur Telegram."


def place_of(meeting: Meeting) -> str:
    return "\n".join(place(meeting))


def coming(meeting: Meeting) -> str:
    return (
        f"La prochaine réunion est {bold(dates.day(meeting.day))}.\n"
        f"{place_of(meeting)}\n"
        "Voulez-vous venir parler de votre idée ?"
    )


COMING_SIMPLER = "À la réunion, des gens d'ici vous écoutent.\nVous venez ?"
YES = "oui"
NO = "non"
YES_OR_NO = "Appuyez sur un bouton : oui ou non."

BUTTON_BACK = "⬅️ Revenir"
BUTTON_SKIP = "Passer"
BUTTON_SIMPLER = "🤔 Je n'ai pas compris"
BUTTON_THATS_ALL = "✅ C'est tout"
CHOSEN = "☑️ "

# ---- in between ---------------------------------------------------------------------------------------

THANK_YOU = "Merci."
GREETED = "Bonjour ! On continue."
THANKED = "Avec plaisir ! On continue."
FINE = "D'accord."
KEPT = "C'est gardé."


def noted(labels: Sequence[str]) -> str:
    return f"C'est noté : {listed(labels)}."


def counts(found: Sequence[str]) -> str:
    """« 2 photos et 1 message vocal »."""
    *first, last = found
    return f"{', '.join(first)} et {last}" if first else last


def listed(labels: Sequence[str]) -> str:
    """« sport, enfants et jeunes »: with commas only, many labels have their own « et »."""
    return ", ".join(labels)


_ONE = {
    PartKind.TEXT: "1 message",
    PartKind.VOICE: "1 message vocal",
    PartKind.AUDIO: "1 son",
    PartKind.PHOTO: "1 photo",
    PartKind.VIDEO: "1 vidéo",
    PartKind.VIDEO_NOTE: "1 vidéo ronde",
    PartKind.DOCUMENT: "1 fichier",
    PartKind.LOCATION: "1 lieu",
    PartKind.CONTACT: "1 numéro",
    PartKind.CARD: "1 numéro",
}
_MANY = {
    PartKind.TEXT: "messages",
    PartKind.VOICE: "messages vocaux",
    PartKind.AUDIO: "sons",
    PartKind.PHOTO: "photos",
    PartKind.VIDEO: "vidéos",
    PartKind.VIDEO_NOTE: "vidéos rondes",
    PartKind.DOCUMENT: "fichiers",
    PartKind.LOCATION: "lieux",
    PartKind.CONTACT: "numéros",
    PartKind.CARD: "numéros",
}


def counted(kind: PartKind, number: int) -> str:
    return _ONE[kind] if number == 1 else f"{number} {_MANY[kind]}"


def received(found: Sequence[str]) -> str:
    return f"J'ai bien reçu {counts(found)}. Merci !"
