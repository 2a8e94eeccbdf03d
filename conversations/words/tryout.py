"""What the try-out says of the thing that will happen next."""

from conversations.model import ReminderKind

REMINDERS = {
    ReminderKind.WEEK: "Rappel, une semaine avant la réunion",
    ReminderKind.EVE: "Rappel, la veille de la réunion",
    ReminderKind.MORNING: "Rappel, le matin de la réunion",
}
ALARMS = {
    "settle": "Accusé de réception",
    "draft_left": "Idée commencée : le robot propose de continuer",
    "draft_gone": "Idée commencée : elle s'efface",
    "unread_nudge": "Idée pas encore lue : l'animatrice le sait",
    "unread_second": "Idée pas encore lue : une collègue le sait",
    "back": "L'animatrice est de retour",
    "unread_notice": "Idée pas encore lue : l'habitant le sait",
    "ask_venue": "Lieu pas encore sûr : le robot le demande",
    "few_meetings": "Peu de réunions à venir : l'animatrice le sait",
    "calendar": "Réunion changée : le robot le dit",
    "meeting_changed": "Réunion changée : le robot le dit",
    "next_date": "Prochaine date : le robot regarde",
    "sheet": "Feuille de la réunion, pour l'animatrice",
    "after": "Après la réunion : ce que devient chaque idée",
    "how_it_went": "Après la réunion : comment c'était ?",
    "still_kept": "Idée ancienne : le robot demande s'il la garde",
    "partner_called": "Partenaire : a-t-il appelé ?",
    "announcing": "Annonce : le robot dit où elle en est",
}
NOTHING = "Rien pour le moment."
ADDRESS = "La page d'essai est ici : {address}\nPour arrêter : Ctrl + C."
FACILITATOR = "animatrice"
FIRST_RESIDENT = "Nadia"
