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

DESCRIPTION = (
    "Bonjour ! Je suis le robot de la Fabrik à projets.\n"
    "Vous avez une idée pour votre quartier ?\n"
    "Je vous aide à la raconter.\n"
    "Une vraie personne la lit ensuite."
)
SHORT = "Racontez une idée pour votre quartier. Une vraie personne la lit."
