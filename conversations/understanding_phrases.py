"""The phrases that speak for each meaning. Data only, in the small language of `understanding_sounds.phrase`.

What is found is added up: from 2 on a meaning is sure, 1 is a hint. A meaning that begins like another one ("plus de
rappel" and "rappel") weighs more. Write correct French: misspelt and shortened forms are heard as these.
"""

_TOLD = "idée|idées|projet|projets"
_WHEN = "réunion|réunions|rencontre|rencontres|réunissez|rendez|séance"

PHRASES: dict[str, dict[float, str]] = {
    "idea": {
        3: f"""
            ^ mon|nouvelle|autre|proposer|déposer|donner|raconter|dire? idée|projet $
            ^ idée|idées|idea|fikra $
            proposer|raconter|donner|soumettre|présenter|déposer|partager|partage|dire|parler|donne * {_TOLD}
            proposer|soumettre|déposer quelque_chose|truc
            ai|as|avons|aurais|ont|avais|eu|on|nous|voisine|voisin|fils|fille|amie|femme|mari * {_TOLD}
            comment|veux|voudrais|aimerais|ici|viens|plein * {_TOLD}
            autre|nouvelle idée|projet
            have|share|got|my idea
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
            où * passe|trouve|lieu|réunion|rencontre|venir|aller|exactement|fabrik|trouver
            c est|sera où
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
    "stop": {
        4: """
            ^ stop|basta|arrêtez|arrêter|unsubscribe|désabonner|désinscription|désinscrire|стоп|توقف|halte|stopper stop|tout|ça? $
            ^ on? arrête|arrêter|stop tout|ça|là|maintenant? $
            ^ moi? plus envie $
            plus envie * continuer|répondre|parler|participer
            ^ veux|voudrais|peux|souhaite|aimerais arrêter|stopper ça|tout|là|maintenant? $
            laissez|laisse|laisser|foutez|fous|fichez|lâche|lâchez moi * tranquille|paix
            ^ lâche|lâchez moi $
            ça suffit
            me désinscrire|désabonner
            désinscrire|désinscription|désabonner
            stop|plus messages|message
        """,
        6: """
            arrêter|arrêtez|arrête|cessez|cesser * écrire|envoyer|message|messages|contacter
            m écrivez|envoyez|contactez|écrire|envoyer plus
            écrivez|envoyez|contactez plus|pas
            plus * messages|message $
            plus rien * recevoir
            plus recevoir * rien|message|messages
        """,
    },
    "cancel": {
        3: """
            ^ veux? annuler|annule|annulez|annulation|cancel|abandonner|abandonne tout|ça|cela? $
            ^ non? en? fait? laisse|laissez tomber? $
            ^ oubliez|oublie|oublié ça? $
            ^ tant pis $
            ^ finalement non|pas $
            ^ suis? me? suis? trompé $
            ^ pas maintenant $
            ^ on? verra? plus tard $
            ^ autre|prochaine fois $
        """,
    },
    "back": {
        3: """
            ^ retour|revenir|reviens|back|précédent|précédente|avant $
            revenir|retourner|reviens|retour|aller|retourne * arrière|avant|précédente|précédent $
            question * précédente|avant|davant
            revenir|retour|changer|trompé * question|réponse
            réponse avant|davant
        """,
    },
    "skip": {
        3: """
            ^ on? passer|passe|passé|skip|suivant|suivante|next|passons|pass $
            ^ passer|passe|passez * question|suite|suivante $
            ^ question suivante $
            veux|préfère|souhaite|envie pas * répondre
            préfère pas $
            ^ sans|pas réponse $
        """,
    },
    "yes": {
        3: """
            ^ oui|ouais|ok|yes|si|tak|так|نعم|naam|na3am|wakha|yeah|evet|accord|volontiers|parfait|exact|exactement|carrément|absolument|évidemment|allez|certainement|oki oui? $
            ^ oui|ouais|ok|accord * oui|bien|sûr|ça|accord|bon|parfait|volontiers|ok|ans|problème|souci|va|veux|plaisir $
            ^ bien sûr|oui $
            ^ pas souci|problème $
            ^ c? est? ça|bon|exact|parfait|juste|correct|vrai $
            ^ avec plaisir $
            ^ pourquoi pas $
            ^ veux bien $
            ^ vas y $
            ^ tout fait $
            ^ il? y? a? pas|sans souci|problème $
            ^ ça marche|va|roule|convient $
            ^ super|génial|top|nickel $
        """,
        2.5: "^ oui|ouais",
    },
    "no": {
        3: """
            ^ non|no|nie|ні|لا|lala|jamais|nein non? $
            ^ non pas|ça|c|jamais|surtout * $
            ^ pas|surtout|absolument|vraiment tout|pas $
            ^ pas|plus accord|intéressé|envie $
            ^ non? c? est? pas ça|bon|juste $
            intéresse pas
            ^ sans façon $
        """,
        2.5: "^ non",
    },
    "dont_know": {
        3: """
            ^ moi|on? sais|sait|savais pas|plus trop|encore|vraiment|quoi|tout? dire|choisir|mettre? $
            ^ sais trop? pas
            ^ aucune idée $
            ^ pas idée $
            sais rien
            ^ peut|peu être $
            ^ pas sûr|certain $
            ça|cela dépend
            don|dont|don_t know
            idk|nie_wiem|не_знаю
            ^ bof $
            pas avis
            ^ faut? voir|verra $
            hésite|hésiter
            non_lo_so
        """,
    },
    "done": {
        4: """
            ^ ai? tout? fini|terminé|fin|finish|finished|done $
            ^ voilà? c est tout|fini|complet|terminé $
            ^ tout|voilà $
            ^ rien d? autre|plus|ajouter
            tout dit $
            c est tout|fini|complet $
            c est bon ai fini
            that|thats s? all
        """,
    },
    "menu": {
        4: """
            ^ menu|accueil|début|recommencer|boutons|start|bouton|recommence|redémarrer $
            retour|revenir|retourner|montre|aller|voir|ouvrir * menu|accueil|début
            recommencer * début|zéro|tout
            ^ revenir|retourner|retour * menu|début|accueil
            vois|trouve|où plus|pas|sont * boutons|menu
            menu principal
        """,
        2: "^ menu",
        1: "menu",
    },
    "thanks": {
        9: """
            ^ ok|parfait|super|accord|très|bien|cool|génial bien? merci
            grand|mille merci|mercis
        """,
        3: """
            ^ c est? super|parfait|ok|très? gentil|sympa|cool|aimable|super $
            ^ c est gentil|sympa
            remercie|remerciements
            thank|thanks|choukran|chokran|شكرا|grazie|дякую|dziekuje|gracias|merci
        """,
    },
    "greeting": {
        9: "^ bonjour|salut|coucou|hello|wesh|bonsoir|salam ça va tu|vous|bien? $",
        3: """
            ^ ça va|roule tu|vous? bien? $
            comment allez|vas|va vous|tu?
            bonjour|bonsoir|salut|coucou|hello|salam|salaam|wesh|ciao|czesc|dzien|привіт|добрии|buongiorno|مرحبا|السلام|revoir|bientôt|aleykoum
            bonne|bon journée|soirée|après|nuit|week
        """,
    },
    "what_is_this": {
        3: """
            ^ ça? c est quoi ça|truc|fabrik|fabrique|principe|but? $
            ^ ça c est quoi
            qu est ce que c est
            c est quoi * fabrik|truc|principe|but|fabrique|robot
            fabrik|fabrique c? est? quoi
            ^ fabrik|fabrique|présentation|principe|gratuit|payant|exemple|exemples $
            ça|cela|fabrik|quoi sert
            quoi * ça sert
            pour qui
            qui êtes|es|est|sont|organise vous|tu|organisateurs|partenaires|derrière
            vous|tu|t êtes|es? qui
            ^ qui organise|anime|es|êtes
            comment * marche|fonctionne|passe|déroule
            c est? gratuit|payant|cher|sérieux|arnaque|officiel $
            faut|doit|dois payer|inscrire
            faut|doit|dois|pas * association
            pas * association * venir|participer
            faites quoi exactement? $
            ^ explique|expliquez|expliquer moi? $
            expliquez|explique|dites * fabrik|projet|quoi|ça
            quel genre|type|sorte
            donnez * argent|sous|subvention
            what * this|fabrik
            co_to jest
            cos_e
            що це
            ما هذا
            arnaque
            infos|informations|renseignements|savoir|information|en * fabrik|fabrique|plus
            plus * infos|informations|renseignements
            sont * partenaires
        """,
        1: "fabrik|fabrique",
    },
    "who_reads": {
        7: """
            qui * lit|li|lire|voit|voir|regarde|lira|verra|accès|reçoit|voi * message|messages|idée|réponses|écris|écrit|ça|moi? $
            lit|lire|voit|voir|savoir|sache|sait|accès * caf|mairie|police|voisins|patron|famille|voisin
            caf|mairie|police|voisins|patron|préfecture|gens * lit|lire|voit|voir|savoir|sache|lisent|voient|saura|sauront
            confidentiel|confidentialité|anonyme|anonymat
            ^ vie privée $
            c est privé
            entre nous $
            dire|dites|donnez|donner|répétez|répéter|transmettez|montrez|partagez * qui
            qui * donnez|dire|dites|transmettez
            quelqu_un autre * lire|lit|voit|voir
            faites|faire quoi * réponses|messages|données|infos
            who reads|sees|read
        """,
    },
    "help": {
        3: """
            ^ besoin? aide|aidez|aider|help|pomoc|допомога|مساعدة|aiuto|sos|hein|quoi|comment|pardon moi? $
            ^ ? $
            ^ ça? c est quoi ça? compris|comprends
            aide|aider|aidez moi
            comprends|compris|comprend|comprendre|pige|capte pas|rien
            rien|pas * comprends|comprend|compris
            quoi|que|qu * dois|faut|doit faire
            suis|ai perdu|bloqué
            ^ comment * faire|fait|fais $
            veut|veux dire quoi
            quoi * veut dire
            compliqué
            ^ arrive pas
            marche|fonctionne pas|plus
        """,
        5: """
            bouton|ça|appli|robot|rien|boutons bug|marche_pas|fonctionne_pas|marche_plus|bug|bugue|beug|bloque|bloqué !pas_mal
            sais pas comment
            pas compris|comprends|comprend
        """,
    },
    "coming": {
        4: """
            ^ oui|ok|accord|présent|moi|et|finalement? on? viens|vient|viendrai|viendrais|viendra|participe|participerai * $
            viens|viendrai|viendrais|vient|venir avec|deux|trois|4
            on|nous sera|serons|viendra|venons|y
            serai|serais là|présent|présente|la
            ^ serai|suis|sera * là|la|présent|partant $
            ^ participe|participerai
            inscrivez|inscrire|inscrit|inscris|inscription * réunion|rencontre
            inscrivez moi
            comptez|compte sur|moi
            ^ présent $
            ^ on arrive $
            seront|serons là|présents
            will|am|m come|coming
        """,
        3: "^ veux|vais|pense|peux|voudrais|aimerais|ok|viens venir|viens * réunion|vendredi|rencontre|là? $",
        5: "^ veux|vais|pense|peux|voudrais|aimerais|ok|viens venir|viens * réunion|vendredi|rencontre",
    },
    "not_coming": {
        13: """
            viens|vient|viendrai|viendrais|viendra|venir|participe|participerai pas|plus
            peux|pourrai|pourrais|peut|pourra|vais pas|plus * venir|là|présent|être
            ^ désolé? pourrai|pourrais|peux pas|plus désolé? $
            serai|serais|suis|sera pas|plus * là|la|disponible|dispo|présent|libre
            pas disponible|dispo|libre
            annulez|annuler|annule * venue|inscription|participation|présence
            travaille * ce|jour|vendredi
            empêchement|empêché
            can|cant|cannot|not t? come|coming
            ^ sans moi $
            ^ serai? absent $
        """,
    },
    "insult": {
        6: """
            connard|connasse|enculé|salope|batard|pute|débile|crétin|abruti|fdp|ntm|vtff|tg|pd|bouffon
            es|êtes|bande|gros|sale|trop con|cons|nul|nuls|naze|nulle|bête|conne
            ta|vos gueule|gueules
            ^ ferme gueule? $
            de? merde !on
            c est merde
            va|allez te|vous faire
            nique|niquer
            sert|sers rien $
            espèce
            pauvre type|con|conne
            casse|cassez toi
            ^ dégage|dégagez $
            fils pute
        """,
    },
}
