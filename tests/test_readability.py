"""The measure itself: twenty official messages fail, the same in plain French pass."""

from __future__ import annotations

import pytest

from tests.french_words import is_common, syllables
from tests.readability import check, check_label

SYLLABLES = """
école 2 idée 2 réunion 3 animatrice 4 quartier 2 voisins 2 parlent 1 aident 1 souvent 2 argent 2 vraiment 2
oui 1 jouer 2 lien 1 crier 2 oublier 3 client 2 jardin 2 musique 2 que 1 le 1 les 1 je 1 qui 1 guide 1 guerre
1 voyage 2 yeux 1 appuyez 3 essayer 3 pays 2 théâtre 2 fille 1 famille 2 travailler 3 accueil 2 feuille 1 eau
1 bateau 2 beau 1 août 1 nuage 2 saluer 3 huit 1 nuit 1 aujourd'hui 3 l'école 2 j'ai 1 n'est 1 c'est 1 qu'il 1
voulez-vous 3 e-mail 2 association 4 question 2 confirmer 3 besoin 2 loin 1 Noël 2 maïs 2 vie 1 amie 2 journée
2 idées 2 envoyées 3 mangeons 2 nageait 2 Loos 1 Lens 1 14 1 aiment 1 comment 2 veut 1 peuvent 1 lisent 1
vient 1 viennent 1 prochaine 2 message 2 commune 2 plateforme 3 ouvrier 3 prière 2 mieux 1 lieu 1 lieux 1
deuxième 2 premier 2 monsieur 2 heureux 2 personne 2 prénom 2 téléphone 3 citoyenneté 5 Sallaumines 3 adresse
2 rappel 2 êtes 1 elle 1 une 1 des 1 ne 1 ce 1 entre 1 reçu 2 clé 1 passé 2 pied 1 hier 1 rien 1 bien 1 chien
1 étudient 3 mes 1 sens 1 feuilles 1 accueillir 3 qualité 3 quelque 1 ouvrent 1 moment 2
""".split()  # noqa: SIM905

PAIRS = [
    pytest.param(
        (
            "Bienvenue sur l'assistant conversationnel de la plateforme de soutien aux initiatives, lequel vous "
            "accompagnera dans la formalisation de votre projet."
        ),
        (
            "Bonjour !\n"
            "Je suis un robot.\n"
            "Vous pouvez me raconter votre idée pour votre quartier.\n"
            "Une vraie personne la lit ensuite."
        ),
        id="accueil",
    ),
    pytest.param(
        "Veuillez saisir une description synthétique de l'initiative envisagée en précisant sa finalité.",
        "Quelle est votre idée ?\nÉcrivez comme vous parlez.\nVous pouvez aussi envoyer un message vocal.",
        id="question idée",
    ),
    pytest.param(
        "Merci d'indiquer le public cible ainsi que les bénéficiaires potentiels de l'action.",
        "Votre idée, c'est pour qui ?\nPar exemple : les enfants, les voisins, les gens seuls.",
        id="pour qui",
    ),
    pytest.param(
        "Renseignez votre commune de rattachement au sein du périmètre intercommunal.",
        "Vous habitez où ?\nPar exemple : Lens, Harnes, Vimy.",
        id="ville",
    ),
    pytest.param(
        "La prochaine instance mensuelle se tiendra le 29/03/24 (lieu à confirmer), sous réserve de modification.",
        (
            "La prochaine réunion est vendredi 29 mars 2024.\n"
            "Elle est à Bully-les-Mines.\n"
            "Nous cherchons encore la salle.\n"
            "Je vous écris quand nous avons la salle."
        ),
        id="prochaine réunion",
    ),
    pytest.param(
        "Aucune occurrence n'est actuellement programmée au calendrier prévisionnel.",
        "Je ne connais pas encore la prochaine date.\nVoulez-vous un message quand je la connais ?",
        id="pas de date",
    ),
    pytest.param(
        "Souhaitez-vous activer les notifications préalables à chaque séance ?",
        "Voulez-vous un message 3 jours avant la réunion ?",
        id="proposer le rappel",
    ),
    pytest.param(
        (
            "Rappel : la séance précitée interviendra dans un délai de trois jours ; votre présence est vivement "
            "souhaitée."
        ),
        "La réunion est dans 3 jours.\nC'est vendredi 26 avril 2024, à Noyelles-sous-Lens.\nVenez comme vous êtes.",
        id="rappel",
    ),
    pytest.param(
        "Votre désinscription de la liste de diffusion a été prise en compte avec succès.",
        "C'est fait.\nJe ne vous écris plus pour les réunions.\nPour recommencer, écrivez : rappel.",
        id="fin des rappels",
    ),
    pytest.param(
        "Erreur : commande invalide. Veuillez reformuler votre requête conformément au format attendu.",
        (
            "Je n'ai pas compris.\n"
            "Je suis un robot, je comprends peu de choses.\n"
            "Appuyez sur un bouton, ou écrivez : aide."
        ),
        id="pas compris",
    ),
    pytest.param(
        "La commune saisie ne figure pas dans le référentiel. Opération impossible.",
        "Je cherche votre ville.\nC'est Noyelles-sous-Lens ?",
        id="ville inconnue",
    ),
    pytest.param(
        "Veuillez vérifier l'exactitude des informations renseignées avant validation définitive du formulaire.",
        "Voici votre idée :\nun jardin pour les voisins, à Grenay.\nC'est bien ça ?",
        id="relire",
    ),
    pytest.param(
        (
            "Votre contribution a bien été transmise à l'animatrice, qui procédera à son instruction dans les "
            "meilleurs délais."
        ),
        "Merci !\nVotre idée est partie.\nL'animatrice la lit, puis elle vous écrit.",
        id="envoyé",
    ),
    pytest.param(
        (
            "Les données à caractère personnel collectées font l'objet d'un traitement dont les destinataires "
            "sont les services de l'association."
        ),
        (
            "Je garde votre prénom et votre idée.\n"
            "L'animatrice peut les lire.\n"
            "Telegram garde aussi vos messages.\n"
            "Pour tout effacer, écrivez : effacer."
        ),
        id="vie privée",
    ),
    pytest.param(
        "Il est formellement interdit de communiquer des données sensibles au sens de l'article 9.",
        "Parlez-moi de votre idée.\nGardez pour vous votre santé, vos papiers et votre argent.",
        id="données sensibles",
    ),
    pytest.param(
        "Confirmez-vous l'exercice de votre droit à l'effacement ? Cette opération est irréversible.",
        "Voulez-vous tout effacer ?\nAprès, je ne sais plus rien de vous.",
        id="effacer",
    ),
    pytest.param(
        (
            "Pour toute demande d'assistance, veuillez contacter le référent par voie téléphonique aux horaires "
            "d'ouverture."
        ),
        "Vous voulez parler à quelqu'un ?\nAppelez l'animatrice : 06 12 34 56 78.\nElle peut aussi vous appeler.",
        id="humain",
    ),
    pytest.param(
        "En cas de situation de détresse, il convient de solliciter les services compétents.",
        (
            "Je suis un robot. Là, il faut une vraie personne.\n"
            "Appelez le 3114, jour et nuit. C'est gratuit.\n"
            "En danger maintenant ? Appelez le 15 ou le 112."
        ),
        id="danger",
    ),
    pytest.param(
        "Le format de fichier audio n'est pas pris en charge par le système.",
        "Merci pour votre message vocal.\nL'animatrice va l'écouter.\nVous pouvez continuer à parler.",
        id="message vocal",
    ),
    pytest.param(
        (
            "La plateforme réunit mensuellement des acteurs institutionnels et associatifs qui apportent "
            "accompagnement et conseils aux porteurs de projets."
        ),
        (
            "La Fabrik à projets, c'est une réunion chaque mois.\n"
            "Vous venez avec une idée.\n"
            "Des gens d'ici vous aident à la faire."
        ),
        id="la Fabrik",
    ),
]


@pytest.mark.parametrize(("official", "plain"), PAIRS)
def test_the_official_wording_fails_and_the_plain_one_passes(official, plain):
    assert check(plain).failures == ()
    assert check(official).failures != ()


@pytest.mark.parametrize(("word", "count"), list(zip(SYLLABLES[::2], SYLLABLES[1::2], strict=True)))
def test_syllables_are_counted_as_spoken(word, count):
    assert syllables(word) == int(count)


@pytest.mark.parametrize(
    "word", ["écrivez", "appuyez", "envoyée", "réunions", "locaux", "Noyelles", "prévenez", "voisines"]
)
def test_a_usual_word_is_known_in_all_its_forms(word):
    assert is_common(word)


@pytest.mark.parametrize("word", ["référentiel", "occurrence", "mutualisation", "irréversible", "formalisation"])
def test_a_rare_word_is_known_as_such(word):
    assert not is_common(word)


@pytest.mark.parametrize(
    ("text", "failure"),
    [
        ("La réunion est le 29/03.", "date en chiffres : 29/03"),
        ("La réunion est le 29 mars 2024.", "date sans jour de la semaine : 29 mars 2024"),
        ("La réunion est vendredi 29 mars.", "date sans année : vendredi 29 mars"),
        ("Votre idée est gardée.", "voix passive : est gardée"),
        ("Votre idée n'est pas oubliée.", "voix passive : est pas oubliée"),
        ("Vous devez écrire.", "reproche : Vous devez"),
        ("Tu viens quand ?", "tutoiement : Tu"),
        ("Il faut que je sache.", "subjonctif : Il faut que"),
        ("Écrivez en appuyant ici.", "participe présent : en appuyant"),
        ("Appelez Elise (le soir).", "signe à éviter : ("),
        ("Bonjour ! Merci !", "plus d'un « ! »"),
        ("Je ne lis pas, je n'écris pas, je ne parle pas.", "plus de 2 négations"),
        ("Appelez pour un rdv.", "abréviation : rdv."),
        ("Un\nmot\nsur\nune\nligne\nfait\ntrop\nlong", "message de 8 lignes"),
    ],
)
def test_each_rule_is_said_by_its_name(text, failure):
    assert failure in check(text).failures


@pytest.mark.parametrize(
    "text",
    [
        "C'est fait.",
        "Votre idée est partie.",
        "Le lieu n'est pas encore sûr.",
        "C'est vendredi \x0229 mars 2024\x03, à 14 h 30.",
        "Écrivez à marie@exemple.fr ou au 06 12 34 56 78.",
    ],
)
def test_what_is_well_said_passes(text):
    assert check(text).failures == ()


def test_a_button_is_a_few_words():
    assert check_label("🙋 Parler à une personne").failures == ()
    assert check_label("Oui, je veux bien recevoir un message").failures == ("7 mots sur un bouton",)
    assert check_label("Valider").failures == ("jargon : Valider",)
