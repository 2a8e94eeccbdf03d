"""The questions and buttons that every peer asks: the same kinds, the same number, as the bot's own form."""

from __future__ import annotations

AROUND = ("Je n'ai pas compris", "Revenir")
FIELDS = ("Entraide", "Culture", "Sport", "Jardin et nature", "Cuisine", "Enfants et jeunes", "Autre")
FIELDS_AFTER = (*FIELDS, "C'est tout", *AROUND)
NEEDS = ("Des conseils", "Des personnes", "Un lieu", "Du matériel", "De l'argent", "Je ne sais pas")
STEPS = (
    ("accord", "Je garde votre idée et votre prénom.\nC'est d'accord ?", ("D'accord", "Non merci", "Qui lit ?")),
    ("idée", "Question 1 sur 6\nRacontez votre idée avec vos mots.", AROUND),
    ("sujet", "Question 2 sur 6\nVotre idée parle de quoi ?", (*FIELDS, *AROUND, "Passer")),
    ("commune", "Question 3 sur 6\nC'est dans quelle commune ?", ("Je ne sais pas", "Ailleurs", *AROUND)),
    ("avec", "Question 4 sur 6\nAvec qui ?", ("Seul ou seule", "Des voisins", "Un groupe", *AROUND, "Passer")),
    ("besoin", "Question 5 sur 6\nDe quoi avez-vous besoin ?", (*NEEDS, *AROUND)),
    ("nom", "Question 6 sur 6\nComment Elise peut vous appeler ?", (*AROUND, "Passer")),
    ("réponse", "Question 6 sur 6\nOù vous répondre ?", ("Ici, sur Telegram", "Par téléphone", "Par e-mail", *AROUND)),
    ("relecture", "Voici votre idée.", ("Envoyer", "Changer une réponse", "Tout effacer")),
    ("âge", "Avez-vous 15 ans ou plus ?", ("Oui, 15 ans ou plus", "Non, moins de 15 ans")),
)
MENU = ("J'ai une idée", "Prochaine réunion", "Mes rappels", "La Fabrik, c'est quoi ?", "Parler à une personne")
WELCOME, SENT, DONE = "Bonjour ! Je suis le robot.", "C'est envoyé !", ("Oui, prévenez-moi", "Menu")
