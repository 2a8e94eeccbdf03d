"""What people wish for: the phrases that speak for each wish. Data only, in the language of `understanding_sounds.phrase`.

What is found is added up: from 2 on a meaning is sure, 1 is a hint. A meaning that begins like another one ("plus de
rappel" and "rappel") weighs more. Write correct French: misspelt and shortened forms are heard as these.
"""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

_TOLD = "idée|idées|projet|projets"
_WHEN = "réunion|réunions|rencontre|rencontres|réunissez|rendez|séance"

WISHES: dict[str, dict[float, str]] = {
    "idea": {
        3: f"""
            ^ mon|nouvelle|autre|proposer|déposer|donner|raconter|dire? idée|projet $
            ^ idée|idées|idea|fikra $
            proposer|raconter|donner|soumettre|présenter|déposer|partager|partage|dire|parler|donne * {_TOLD}
            proposer|soumettre|déposer quelque_chose|truc
            ai|as|avons|aurais|ont|avais|eu|on|nous|voisine|voisin|fils|fille|amie|femme|mari * {_TOLD}
            comment|veux|voudrais|aimerais|ici|viens|plein * {_TOLD}
            voisine|voisin|fils|fille|amie|femme|mari|sœur|frère idée|projet
            autre|nouvelle idée|projet
            have|share|got|my an? idea
            mam pomysl
            є|ідея ідея?
            فكرة
            fikra
            ho * idea
        """,
        5: "envie * monter|faire|lancer projet|truc|quelque_chose $",
        1: "idée|idées|idea|projet|projets",
    },
    "idea_told": {
        3: """
            idée|projet|proposition c est|serait|sera !où !quand !quoi !privé !confidentiel
            idée * faire|créer|organiser|mettre|ouvrir|planter|réparer
        """,
        1.5: """
            on|nous voudrait|voudrions|aimerait|aimerions|veut|voulons|souhaite|pourrait|pourrions|pensait|pensé|manque
            voudrais|aimerais|souhaite|souhaiterais|veux|envie * faire|créer|organiser|mettre|apprendre|planter|ouvrir|refaire
            faudrait|manque|manquent|propose|pourquoi_pas|voulons
            faut * pour|mettre|faire|trouver|plus
            serait|serais|sera bien|bon|super|chouette|cool
            aimerais|voudrais|veux qu|qu_on|que !vous
            que|pour les|des|mes? enfants|jeunes|vieux|mamans|mamies|papas|petits|anciens|personnes|gens|familles|seniors|étrangers|handicapés|femmes|filles|garçons
            y a? rien|pas * pour|jeunes|enfants|quartier
            rien pour jeunes|enfants|vieux|gens|femmes
            marre * déchets|poubelles|voitures|bruit
            want to? make|create|organize|build
            lutter contre
        """,
        2: """
            jardin|jardins|potager|verger|composteur|compost|compostage|ruche|ruches|fleurs|arbres|plantes
            atelier|ateliers|cours|stage|formation|théâtre|danse|chorale|concert|spectacle|contes|cinéma|expo|exposition
            loto|brocante|tournoi|pétanque|boules|bal|carnaval|kermesse|grenier|ducasse
            skate|city|stade|banc|bancs|poubelles|fontaine|épicerie|covoiturage|friperie|ressourcerie|recyclerie
            fête|repas|goûter|pique|barbecue|café
            aire|terrain|local * jeu|jeux|jeunes|boules
            devoirs|outils|vélos|couture|cuisine|musique|lecture|bibliothèque|boîte_livres|boîte_livre
            déchets|ramassage|ramasser|nettoyer|tags|terril|gaspillage|circulation
            solitude|entraide|solidarité|solidaire|partagé
            club|troupe|réparer|planter|créer|monter|organiser|installer|refaire|nettoyer|rénover|prêter|embellir
            garden|playground|ogrod
        """,
        1: """
            faire|mettre|apprendre|fabriquer|construire|rencontrer|retrouver|ouvrir|supprimer|venir|parler|arrêter
            enfants|jeunes|mamans|mamies|vieux|personnes|gens|familles|seniors|école|étrangers|anciens|femmes
            quartier|cité|rue|place|parc|village|immeuble|résidence|voisins|habitants|commune|cantine|collège|cartier
            ensemble|gratuit|mercredi|été|hiver|semaine|entre|mois
            endroit|lieu|maison|salle|local|garde|groupe * pour|où|entre|femmes
            journée|parler * de? * avec|jeunes|parents
            voitures|vélo|foot|courses|papiers|local|jeux|livre|livres
        """,
    },
    "next_meeting": {
        3: f"""
            prochaine|prochain|prochaines|prochains|prochainement {_WHEN}|date|dates|fois
            quand|quel|date|combien|bientôt|demain|calendrier|jour|heure|dates * {_WHEN}|fabrik|fabrique
            {_WHEN}|fabrik * quand|jour|heure|demain|bientôt|date|prévu|combien|ce|vendredi
            y a? * {_WHEN}
            quand|date|jour|heure * venir|passe|réunissez|commence|finit
            commence|finit|débute|termine * quand|heure|combien
            quel|quelle|quelles|kelle heure|jour|date|dates
            ^ c? est? quand|quelle_heure|combien $
            ^ {_WHEN}|quand|date|dates|calendrier|horaire|horaires|heure|meeting $
            c est * quand|demain|bientôt|vendredi
            oublié date|jour|heure
            est? ce? que? réunion * prévu|toujours|maintenue
            reste * réunions|dates
            next|when meeting
            when * meeting
            when|kiedy|quando|коли|متى|imta
            quand * peux|peut|qu_on * venir|voir
            spotkanie|зустріч|riunione|الاجتماع
        """,
        1: f"""
            {_WHEN}|meeting
            date|dates|calendrier|horaire
            quand
            octobre|novembre|janvier|vacances
        """,
    },
    "where": {
        4: """
            ^ où * $
            où * passe|trouve|réunion|rencontre|venir|aller|exactement|fabrik|trouver
            c|ça sera? où
            êtes|situé|situés|réunion|rencontre|passe où
            ^ adresse|plan|lieu|endroit|salle * réunion|rencontre $
            ^ adresse|plan|lieu|endroit|salle $
            quel|quelle|kelle salle|adresse|ville|commune|endroit|lieu|bâtiment|rue
            adresse
            comment * venir|aller|rend|rendre|vient $
            comment * y aller|va
            trouve pas * salle|endroit|lieu|adresse
            ^ c? est? loin
            bus|parking|garer|tram|accès * aller|venir|y
            y a? bus|parking
            maison citoyenneté
            avez * local
            where
            gdzie|dove|де|أين|win
        """,
        1: "lieu|endroit|salle|plan",
    },
    "reminders_on": {
        3: """
            ^ mes? rappel|rappels $
            me|moi rappeler|rappelez|rappelle
            rappelle|rappelez|rappeler moi
            me prévenir|avertir|alerter|notifier|prévenez
            veux|voudrais|mets|mettre|mettez|activer|active|remettez|remettre|avoir|recevoir|oui * rappel|rappels
            être * prévenu|averti
            envoyez|envoyer|envoie|recevoir * message|rappel * avant|veille|réunion|matin
            faites|fais|faire moi? penser
            peur|sinon * oublier|oublie|rater
            ^ veille|semaine|matin * avant|veille|matin? $
        """,
        9: """
            prévenez|préviens|prévenir|avertissez|avertis|notifiez|alertez moi
            sinon oublier * réunion
            remind|reminder|reminders
        """,
        2: """
            veille
            rappel|rappels
            semaine avant
        """,
        1: "oublier|oublie",
    },
    "reminders_off": {
        16: """
            plus|pas|arrêter|arrêtez|stop|annuler|annule|supprimer|enlever|enlevez|enlève|désactiver|coupez|couper|retirer|retirez|fini|sans|moins * liste? * rappel|rappels|rappeler|prévenir|notifications|notification|prévenez
            me prévenez|rappelez plus|pas
            prévenez|rappelez|avertissez|rappelle|préviens plus|pas
            no more? reminder|reminders
            stop reminder|reminders
        """,
    },
    "person": {
        4: """
            parler|parle|discuter|voir|rencontrer|joindre|contacter|échanger|causer * personne|quelqu|humain|elise|animatrice|responsable|conseiller|directeur|vrai
            vraie|vrai personne|humain|gens
            ^ veux|voudrais|besoin|demande? vrai? humain|animatrice|contact|conseiller|responsable|elise|farrell|personne farrell? $
            appelez|appeler|appelle|téléphoner|téléphonez moi|vous
            vous appeler|téléphoner|joindre|contacter|contacte
            comment * appeler|joindre|contacter|contacte
            m appeler|appelez|joindre|contacter
            quelqu_un * appeler|rappeler|téléphone|répondre
            ^ il? y? a? quelqu_un $
            sais pas écrire|lire * téléphoner|appeler|parler
            quelqu|rappelez|rappeler * téléphone|portable|numéro|fixe
            numéro * téléphone|elise|animatrice
            quel|quelle|votre|quoi numéro|mail|email|téléphone|contact
            quoi|votre * numéro|mail|email|téléphone|contact $
            voudrais|veux|avoir * numéro
            aime|veux|préfère pas * machine|robot
            préfère * vive|téléphone|voix
            machine|robot * personne|humain
            personne|humain * robot|machine
            passez moi
            rendez_vous * avec|animatrice|elise
            speak|talk * someone|somebody|human|person
            czlowiek~
            людин~
        """,
        6: "rappelez|rappeler * portable|téléphone|fixe",
        1: """
            téléphone|numéro|mail|contact|appeler
            quelqu|personne|humain
            elise|animatrice
        """,
    },
    "my_ideas": {
        6: f"""
            ^ voir? mes idées|projets $
            où * en|ai|est|sont idée|projet|mon|mes
            où * mon|mes idée|projet|idées
            ^ et mon|mes idée|projet|idées
            idée|projet * où|avance|devient|alors|envoyé|reçu $
            mon|mes {_TOLD} en|avance|alors|numéro
            nouvelles|réponse|suite|suites * idée|projet
            lu|avez|vous|quelqu_un|bien * reçu|lu|vu|lue|regardé|li * idée|projet|idées
            attends * réponse|nouvelles
            ai|c_est envoyé|proposé|déposé|raconté * idée|projet
            envoyé * idée|projet
            ajouter|rajouter|compléter|modifier|changer|retirer|reprendre|corriger * idée|projet|idées
            devient * idée|projet
            numéro|idée 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20 $
            où|where * my idea
        """,
        1: "mes|mon idées|projets",
    },
    "my_data": {
        4: """
            ^ voir? mes|my données|data|informations|infos|donné personnelles|perso|personnel? $
            savez|gardez|avez|connaissez|sait|conservez * sur moi
            savez|connaissez * moi
            gardez|gardé|conservez|garde * nom|infos|numéro|messages|données|quoi|temps
            temps * gardez|conservez
            voir|copie|télécharger|recevoir|télécharge * données|informations|infos
            copie * données|dit|infos|messages|écrit|réponses
            avez mon|mes? numéro|nom|adresse|infos
            rgpd|my_data
        """,
    },
    "erase": {
        6: """
            effacer|efface|effacez|effaciez|supprimer|supprime|supprimez|enlever|enlevez|retirez|retirer|suppression * tout|données|donné|compte|dit|infos|informations|numéro|messages|nom|discussion|historique $
            tout|données|compte effacer|supprimer|enlever
            ^ veux? effacer|efface|supprimer|delete|suppression|usun|видалити $
            ^ oubliez|oublie moi $
            plus * gardiez|gardez|ayez * infos|données|numéro|messages|nom
            delete|erase * my|everything|all|data|account
            usun
            видалити
            désinscrire * effacer
        """,
    },
}
