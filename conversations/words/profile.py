"""What Telegram shows of the bot before anybody wrote to it: commands and descriptions."""

COMMANDS = [
    ("idee", "Raconter une idée"),
    ("reunion", "Prochaine réunion"),
    ("rappels", "Mes rappels"),
    ("mesidees", "Mes idées"),
    ("infos", "La Fabrik, c'est quoi ?"),
    ("contact", "Parler à une personne"),
    ("mesdonnees", "Voir mes données"),
    ("effacer", "Tout effacer"),
    ("annuler", "Arrêter là"),
    ("menu", "Le menu"),
    ("privacy", "Qui lit, et ce que je garde"),
]
IN_GROUPS = [("reunion", "Prochaine réunion"), ("infos", "La Fabrik, c'est quoi ?")]

AT_DESK = {
    "idees": "Les idées reçues",
    "agenda": "Qui vient, et quelles idées",
    "reunions": "Les réunions de l'année",
    "ajouter": "Ajouter des réunions",
    "annonce": "Écrire à tous",
    "bilan": "L'année en chiffres",
    "reponses": "Mes réponses prêtes",
    "pause": "Mettre une personne en pause",
    "quitter": "Quitter le bureau",
    "bureau": "Le menu du bureau",
}

DESCRIPTION = (
    "Bonjour ! Je suis le robot de la Fabrik à projets.\n"
    "Vous avez une idée pour votre quartier ?\n"
    "Je vous aide à la raconter.\n"
    "Une vraie personne la lit ensuite."
)
SHORT = "Racontez une idée pour votre quartier. Une vraie personne la lit."
