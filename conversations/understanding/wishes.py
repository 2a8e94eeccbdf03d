"""What people wish for: the phrases that ask for it and nothing else. Data only, in the language of `Phrases`.

A message that is one of them, politeness aside, is a command wherever it is said; all the others are understood by
what was learned (`hearing/likely.py`). Write correct French: misspelt and shortened forms are heard as these.
"""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

_TOLD = "idée|idées|projet|projets"

WISHES: dict[str, str] = {
    "idea": f"""
        ai|eu|pensé|pense * truc|machin|quelque_chose * quartier|cité|village|rue
        ^ mon|nouvelle|autre|proposer|déposer|donner|raconter|dire? idée|projet $
        ^ idée|idées|idea|fikra $
        viens|vient|vienne pour * idée|projet
        mère|père|fils|fille|mari|femme|voisine * idée|projet * sait|peut|veut
        we|have|got project|projects
        exposer|exposé * {_TOLD}
        proposer|raconter|donner|soumettre|présenter|déposer|partager|partage|dire|parler|donne * {_TOLD}
        proposer|soumettre|déposer quelque_chose|truc
        truc|chose|quelque_chose * proposer|présenter|soumettre|raconter|montrer
        ^ on? voudrait|voulons|aimerait * présenter|proposer
        ai|as|avons|aurais|ont|avais|eu|on|nous|voisine|voisin|fils|fille|amie|femme|mari * {_TOLD}
        comment|veux|voudrais|aimerais|ici|viens|plein * {_TOLD}
        voisine|voisin|fils|fille|amie|femme|mari|sœur|frère idée|projet
        autre|nouvelle idée|projet
        part idée|projet
        pensé quelque_chose
        have|share|got|my an? idea
        mam pomysl
        ідея|ідею|идея|идею
        vnu|venu * idée|projet
        فكرة
        fikra
        ho * idea
        envie * monter|faire|lancer projet|truc|quelque_chose $
        comment * envoie|envoyer|donne|donner|proposer|déposer|dépose|présenter * {_TOLD}
        contacte|contacter|écris|appelle * avons|ai|pour|car * {_TOLD}
        ^ c? pour {_TOLD}|proposition
        ^ encore|voici|voilà idée|projet $
        prenez|acceptez|écoutez|cherchez idées|projets
    """,
    "reminders_on": """
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
        oubliez|oublie pas * rappeler|prévenir|rappel|avertir
        envoyez|envoie|envoyer|mettez|laissez|écrivez * message|sms|mot|mail * avant|veille|matin
        me|m|moi rappellerez|rappellera|rappelleras|rappelleriez
        gré|reconnaissant|reconnaissante * prévenir|rappeler|avertir|informer
        souhaite|souhaiterais|aimerais|voudrais|pourriez|pouvez * être? informé|informée|informer|avertie|prévenir|rappeler * date|réunion|séance|avance
        mémoire * pour moi|passoire
        tête|mémoire * passoire|trous
        veux|voudrais|aimerais|souhaite * tenu|tenue|averti|prévenu courant
        risque|peur|vais|suis|sûr|sûre oublier
        alarme|alerte|réveil|notification * moi
        tenu|tenue * courant
        dites|dis|dire moi|me * quand ce|ça? sera
        me|moi dire|prévenir|avertir * quand|dès
        faites|fais|fait|faire|ferez moi|me? * signe|sonner|penser|rappel
        dites|dis|direz|dire moi|me * avant|veille|matin
        prévenez|préviens|prévenir|avertissez|avertis|notifiez|alertez moi
        tu|vous me préviens|prévenez * quand|date|réunion
        dites|dis|dire|direz moi|me * quand|dès * sais|savez|saurez|connaissez|connais|fixé|fixée
        dites|dis|direz moi|me quand * date|prochaine|prochain
        tenez|tiens|tenir moi? * courant
        m|me avertir|prévenir|notifier * par|message|sms
        être notifié|notifiée|prévenu|averti
        me|m préviens|prévenez|avertis|avertissez|préviendrez|prévenir|préviendra
        sinon oublier * réunion
        alerte|notification|notifications * moi|message
        mettez|mets|mettre|créer|ajouter * alerte|notification
        être * prévenu|prévenue|averti|avertie|informé|informée
        remind|reminder|reminders
        veille
        rappel|rappels
        semaine avant
    """,
    "reminders_off": """
        plus|pas * envie|besoin|voudrais|veux * être prévenu|prévenue|averti|avertie|rappelé
        rappels|rappel|alertes|notifications * coupe|coupez|vire|virez|enlève|enlevez|arrête|arrêtez|stop|terminé|fini
        cesser|cessez|cesse|suspendre|suspendez|interrompre * rappels|rappel|alertes|notifications
        veux|voudrais|envie|besoin plus * recevoir|avoir * dates|date|réunions|rappels
        plus|pas recevoir|avoir les|vos? dates|réunions
        besoin|peine * redire|répéter|avertir|rappeler
        décochez|décocher|désactivez|virez|retirez rappels|rappel|alertes
        plus|pas * envie * prévenu|prévenue|averti|avertie|rappelé
        rappels|rappel|alertes|notifications * suffit|assez|marre|trop|inutile|saoule|énerve|dérange
        trop|assez|inutile|inutiles|ras * rappels|rappel|alertes|notifications|rappeler|prévenir
        besoin|peine|utile * rappeler|rappels|rappel|prévenir|avertir $
        souviendrai|souviens|rappelle|penserai sans|tout|seul|seule|bien
        plus|pas|marre|arrêter|arrêtez|stop|annuler|annule|supprimer|enlever|enlevez|enlève|désactiver|coupez|couper|retirer|retirez|fini|sans|moins * liste? * rappel|rappels|rappeler|prévenir|notifications|notification|prévenez
        me prévenez|rappelez plus|pas
        prévenez|rappelez|avertissez|rappelle|préviens plus|pas
        no more? reminder|reminders
        plus|pas être prévenu|averti|rappelé|informé|notifié|prévenue
        stop|arrêtez|arrêter|plus|coupez|enlevez alerte|alertes
        stop reminder|reminders
        notifications|rappels|rappel|alertes * veux|voudrais? plus
        arrêter|arrêtez|arrête|stop|plus * envoyer|envoyez|message|messages * réunion|réunions
        veux|voudrais plus être prévenu|averti|rappelé
    """,
    "person": """
        qui peux|peut|dois|faut|veux appeler|contacter|parler|joindre|écrire|demander
        coordonnées
        quelqu_un|personne * os|chair
        peux|peut|veux|voudrais|possible avoir quelqu|quelqu_un|personne
        ^ allo|allô
        avez !mon !mes !noté mail|numéro|téléphone|fixe
        donne|donnez|donner|avoir * 06|07|03
        quelqu_un|quelqu vrai|derrière|réel
        vrai|vraie|réel derrière
        peux|peut|possible|voudrais|aimerais|comment|veux vous? rencontrer|voir $
        dites|demandez animatrice
        rappeler|contacter animatrice
        parler|parle|discuter|voir|rencontrer|joindre|contacter|échanger|causer * personne|quelqu|humain|animatrice|responsable|conseiller|directeur|vrai
        vraie|vrai personne|humain|gens
        ^ veux|voudrais|besoin|demande? vrai? humain|animatrice|contact|conseiller|responsable|personne $
        appelez|appeler|appelle|téléphoner|téléphonez moi|vous
        vous appeler|téléphoner|joindre|contacter|contacte
        comment * appeler|joindre|contacter|contacte
        m appeler|appelez|joindre|contacter
        quelqu_un * appeler|rappeler|téléphone|répondre
        ^ il? y? a? quelqu_un $
        sais pas écrire|lire * téléphoner|appeler|parler
        quelqu|rappelez|rappeler * téléphone|portable|numéro|fixe
        numéro * téléphone|animatrice
        quel|quelle|votre|quoi numéro|mail|email|téléphone|contact
        votre|c|est * numéro|mail|email|téléphone|contact $
        animatrice * joignable|joindre|comment
        vraie|vrai dame|femme|homme|monsieur
        passer|venir|rencontrer vous? voir * bureau|locaux|chez|directement
        porozmawiac
        voudrais|veux|avoir * numéro
        aime|veux|préfère pas * machine|robot
        préfère * vive|téléphone|voix
        machine|robot * personne|humain
        personne|humain * robot|machine
        passez moi
        donnez|donner|avoir * numéro|téléphone|mail
        elle|c là|qui animatrice
        où * animatrice
        moyen|possible|peux|peut|pourrait * avoir|joindre|rencontrer|parler|appeler * téléphone|vous|discuter|voix
        rencontrer * discuter|parler
        tel|téléphone svp?
        qui parler|appeler|contacter
        dame|monsieur|personne * parler
        avoir|joindre * animatrice|téléphone
        numéro * joindre|appeler|contacter
        rendez_vous * avec|animatrice
        speak|talk * someone|somebody|human|person
        czlowiek~
        людин~
        rappelez|rappeler * portable|téléphone|fixe
        interlocuteur|interlocutrice
        prenne|prendre|prenez|prend contact * avec? moi|nous
        entretenir|entretien * avec|vous|responsable|quelqu
        mettre|mettez * relation|contact * avec
        oreille * pas * robot|programme|machine
        vive voix
        possible|peux|peut|voudrais|aimerais|souhaite * être rappelé|rappelée|appelé|appelée|contacté|contactée
        qu_on|on * s_appelle|parle|appelle de? vive? voix? $
        on|qu_on peut|préfère? se|s parle|parler|appelle|appeler $
        joignable|joindre|disponible * quand|heures|jours
        quand|heures * joignable|joindre|appeler|disponible
        peux|peut|possible|pouvons passer|venir vous? voir|rencontrer $
        mari|femme|mère|père|fils|fille|voisin|voisine veut|voudrait|aimerait|peut * vous parler|appeler
        arrive pas * écrire * parler|téléphone|appeler
        rappelez|rappeler|appelez|appeler|joindre * 06~|07~|03~
        animatrice|elle|quelqu_un * peut|peux|pourrait|pourra|va|doit * me|m rappeler|appeler|téléphoner|contacter
        qu_on me|m rappelle|appelle|contacte|téléphone $
        animatrice * me|m rappelle|appelle|contacte
    """,
    "my_ideas": f"""
        ^ et? pour mon|ma|mes truc|machin|affaire|histoire|demande|idée|projet $
        nouvelles * ma|mon|mes demande|idée|projet|dossier
        idée|projet|demande * est|a été? passé|acceptée|arrivé|arrivée|transmise|bloquée
        reçu|lu|vu|regardé|écouté ce|mon|ma|mes * envoyé|écrit|raconté|proposé|truc|idée|photo|vocal
        avance|avancé|bouge * mon|ma|mes truc|machin|affaire|histoire|demande|idée|projet|jardin
        ^ alors|et pour? mon|ma|mes truc|machin|affaire|histoire|demande|idée|projet
        personne|toujours|jamais * m|me répondu|répond|rappelé|contacté|réponse|nouvelles
        attends * depuis
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
        modifier|changer|corriger|rectifier * mon|ma|mes|une nom|prénom|numéro|adresse|mail|commune|réponse|réponses|téléphone
        ai changé * numéro|adresse|mail|téléphone|nom
        mon|mes idée|projet|idées * lu|lue|vue|reçu|reçue|envoyée|arrivée
        devient|devenu|devenue * idée|projet
        pas|eu|avoir * nouvelles|réponse
        ^ alors|et|et_alors mon|mes idée|projet $
        ^ toujours rien
        mon|mes|ma idée|projet|idées * pensez|penses|bien|trouvez|avis
        revoir|relire|retrouver * envoyé|écrit|dit|idée|projet
        répond|répondez|réponse * idée|projet
        idée|projet * accepté|acceptée|refusé|refusée|retenu|retenue|validé|validée|choisi|choisie|pris|prise|traité|traitée|passé
        reçu|lu|vu|écouté * truc|message|vocal|photo
        ^ mon|ma|la? numéro|idée numéro? 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20 $
        où|where * my idea
    """,
    "my_data": """
        enregistrez|enregistre|enregistrer|conservez|stockez|gardez * voix|vocal|vocaux|photo|photos|son
        dossier|fiche * voir|regarder|dedans|consulter
        détenez|disposez|possédez * sur|me|moi|mon|informations|données
        communiquer|consulter|obtenir|accéder * données|informations|dossier * me|moi|personnelles|mon|mes|conservez
        avez|as|a gardé|gardez|noté|notez|encore|toujours mon|ma|mes adresse|numéro|nom|mail|téléphone|photo
        qu|que|quoi * noté|écrit|marqué|enregistré sur moi
        mon|ma|mes numéro|nom|adresse|mail vous avez|as
        montrez|montre|envoyez|redonnez * ai donné|dit|écrit|envoyé
        qu|que|quoi|tout * vous? avez|as|aviez * gardé|noté|enregistré|retenu|stocké
        avez|as|aviez gardé|noté|enregistré|stocké|marqué * quoi|sur|moi
        montrez|montre|envoyez|donnez|voir|savoir * avez|as * enregistré|gardé|noté|moi|stocké
        notez|noté|écrit|savez|avez|gardez|marqué|dit * sur|dans ma|mon|moi pomme|compte|poire|sujet|dossier|nom|fiche
        savoir|voir|lire|demander|avoir * mon|mes dossier|fiche|données|infos|informations
        quoi|quel|quelles * infos|informations|données|dossier|fiche|renseignements
        avoir|veux|voudrais|demande copie
        y a? quoi * mon nom
        donné quoi * infos|informations|info
        mon|ma dossier|fiche $
        ^ voir? mes|my données|data|informations|infos|donné personnelles|perso|personnel? $
        savez|gardez|avez|connaissez|sait|conservez * sur moi
        savez|connaissez * moi
        gardé|gardez|noté|notez|retenu moi $
        gardez|gardé|conservez|garde * nom|infos|numéro|messages|données|quoi|temps
        temps * gardez|conservez
        voir|copie|télécharger|recevoir|télécharge * données|informations|infos|dossier|fiche
        copie * données|dit|infos|messages|écrit|réponses
        avez mon|mes? numéro|nom|adresse|infos
        quel|quelles données|infos|informations
        donnez|donner|montrez|envoyez|voir * infos|données|informations * moi|avez
        rgpd|my_data
        ^ copie|portabilité $
        qu|que|quoi * vous|tu savez|sais $
    """,
    "news": """
        ^ vos|les|des|mes? nouvelles|actualités|actus|newsletter $
        recevoir|recois|envoyez|envoyer|avoir|veux|voudrais|aimerais|oui|inscrire * nouvelles|actualités|actus|newsletter !idée !projet !mon !ma !mes
    """,
    "news_off": """
        plus|marre|arrêter|arrêtez|arrête|stop|annuler|supprimer|enlever|enlevez|désinscrire|désabonner|sans * nouvelles|actualités|actus|newsletter $
        stop nouvelles|actualités|actus|newsletter
    """,
    "pause": """
        ^ veux|voudrais? faire|mettez|mettre? moi|données|infos|idée? en? pause $
        ^ je? m? oppose|opposer $
        m oppose|opposer * données|infos|idée|gardez|gardiez
        refuse * gardez|gardiez|lisez|lisiez|utilisez|utilisiez
    """,
    "agreements": """
        ^ voir? mes|mon|vos accord|accords|consentement|consentements $
        retirer|retire|arrêter|arrête|annuler|annule|reprendre|reprends|enlever|changer * accord|accords|consentement
        suis plus accord
        plus accord $
    """,
    "erase": """
        mon|ma|mes numéro|nom|adresse|données|infos|message|messages disparaisse|disparaissent|parte
        nettoyez|nettoie|effacez|videz tout|historique|conversation
        effacez|efface|effaciez|effacer|supprimez|supprime|supprimiez|supprimer mon|ma|mes|notre idée|idées|prénom|nom|projet|message|messages
        veux|voudrais|aime pas|plus * gardiez|gardez|garder|garde|conserviez
        gardez|garde|gardiez|conservez pas|rien * moi|nom|numéro|ça|infos|données|message|messages
        enlevez|effacez|retirez|supprimez moi * liste|fichier|registre|contacts
        suppression|effacement|retrait * données|informations|compte|message|messages|tout|propos
        supprimer|effacer|retirer * intégralité|ensemble|totalité|tout
        droit oubli
        faut|veux|voudrais|souhaite enlever|retirer|supprimer|effacer * ai|écrit|dit|envoyé
        mets|met|mettez|jette|jetez|brûle|brûlez * idée|message|tout|dossier feu|poubelle
        regrette * envoyé|écrit|dit|mis|message|messages
        peux|peut|pouvez|voudrais|veux|faut|aimerais retirer|effacer|supprimer|enlever $
        retirez|retire|enlevez|effacez|supprimez|jetez|virez|détruisez|annulez * tout|ce que? ai
        disparaître|disparaisse * ai|écrit|envoyé|dit|mis|mes|mon
        reste|rester rien * moi|nom
        oubliez|oublie|oublier tout|ce * dit|écrit|envoyé
        jetez|jette|détruisez|brûlez|déchirez|poubelle * dossier|fiche|papier|papiers|message|messages|nom
        comme si avais|ai|étais|existais jamais|rien|pas
        effacer|efface|effacez|effaciez|supprimer|supprime|supprimez|enlever|enlevez|retirez|retirer|suppression * tout|données|donné|compte|dit|infos|informations|numéro|messages|nom|discussion|historique $
        tout|données|compte effacer|supprimer|enlever
        ^ veux? effacer|efface|supprimer|delete|suppression|usun|видалити $
        ^ oubliez|oublie moi $
        plus * gardiez|gardez|ayez * infos|données|numéro|messages|nom
        delete|erase|remove * my|everything|all|data|account|me
        usun
        видалити
        plus être * ordinateur|fichier|fichiers|base|liste|registre|machine
        ^ poubelle|jetez|jette tout
        désinscrire * effacer
        m effaciez|effacer|effacez|supprimez|supprimiez|supprimer
        virez|vire|jetez|détruisez|nettoyez * données|infos|numéro|messages
        effacez|efface|effacer|supprimez|supprime|supprimer moi
        disparaître|sortir|retirer|enlever * fichier|fichiers|liste|base
        effacer|efface|effacez|supprimer|supprime|supprimez|enlever|enlevez tout * ai|dit|écrit|envoyé|moi
        données|infos|messages|tout * effacé|effacées|effacés|supprimé|supprimées|supprimés
        effacer|efface|effacez|supprimer|supprime|supprimez|retirez|retirer * mes|mon|ma données|compte|numéro|messages|nom|infos|informations|adresse|mail
    """,
    "coming": """
        confirme|confirmer * présence|venue|participation
        assisterai|assisterons|participerons|participerai
        ^ présent|présente|partant|partante vendredi|réunion|moi|aussi|demain
        ^ amène|amènerai|ramène|viendrai|viens * mon|ma|mes|un|une|quelqu|fils|fille
        serai|sera|serons vôtres
        ^ oui|ok|accord|présent|moi|et|finalement? on? viens|vient|viendrai|viendrais|viendra|participe|participerai * $
        ^ * viens|viendrai|vient $
        viens|viendrai|viendrais|vient|venir avec|deux|trois|4
        on|nous sera|serons|viendra|venons
        on|nous y sera|serons|va $
        y serai|serais|serons|sera * avec|là|présent
        vais|essaye|essaie|tâcher essayer? venir $
        ^ on? viens|viendrai|viendrons|venons mais|et|vendredi
        oui|ok y? serai|serons|sera là? $
        ok pour? vendredi|réunion $
        serai|serais là|présent|présente|la
        ^ serai|suis|sera|serais * là|présent|partant $
        serai|serais|sera|serons * réunion|vendredi|rencontre
        ^ y? serai|serais|sera|serons $
        ^ participe|participerai
        inscrivez|inscrire|inscrit|inscris|inscription * réunion|rencontre
        inscrivez moi
        comptez|compte sur|moi
        ^ présent|présente|partant|partante $
        ^ on arrive $
        seront|serons là|présents
        will|am|m come|coming
        ^ veux|vais|pense|peux|voudrais|aimerais|ok|viens venir|viens * réunion|vendredi|rencontre|là? $
        ^ veux|vais|pense|peux|voudrais|aimerais|ok|viens venir|viens * réunion|vendredi|rencontre
    """,
    "help_to_come": """
        besoin * aide|aider|quelqu_un|personne|voiture|transport|chercher|emmener|accompagner|amener * venir|réunion|rencontre|là
        besoin * transport|accompagner|emmener|amener|conduire $
        aider|aidez|aide|aides * moi? * venir $
        aidez|aide moi * réunion|rencontre
        venir chercher $
        venir|passer * me|nous chercher|prendre $
        ^ aide|aidez|aider pour? venir
        venir * besoin * aide|voiture|transport|accompagner
        pas|plus|sans voiture|permis|véhicule|transport|moyen|bus * venir|réunion|rencontre
        venir|réunion|rencontre * pas|plus|sans voiture|permis|véhicule|transport|bus
        peux|peut|pouvez|pourriez|pourrait|vient|venez|quelqu_un * me|m|moi|nous * chercher|emmener|amener|accompagner|conduire|déposer
        qui|quelqu_un * emmener|chercher|accompagner|amener|déposer * réunion|rencontre|venir|moi
        fauteuil|béquilles|déambulateur * venir|réunion|rencontre|accès|accessible|rentrer|entrer|marches|escalier|escaliers
        accessible|accès * fauteuil|poussette|handicapé|handicapée|handicapés
        venir|réunion|rencontre * fauteuil|béquilles|déambulateur|interprète
        qui|quelqu_un|peut|peux * garder|garde * enfants|enfant|bébé|petit|fille|fils * venir|pendant|réunion|rencontre
        venir|réunion|rencontre * garder|garde * enfants|enfant|bébé|petit
    """,
    "not_coming": """
        pourrai|pourrons|pouvons|puis pas assister|participer|honorer
        retenu|retenue|indisponible|indisponibles
        bosse|bosserai|travaille|boulot|taffe * ce|jour|là|vendredi|soir
        sera|serait|fera|faudra|faites sans moi
        vendredi|soir|réunion|date * mort|cuit|foutu|râpé|compromis * moi|pour
        viens|vient|viendrai|viendrais|viendra|venir|participe|participerai pas|plus
        peux|pourrai|pourrais|peut|pourra|vais pas|plus * venir|là|présent|être
        ^ désolé? pourrai|pourrais|peux pas|plus désolé? $
        ^ serai|serais|suis|sera|serons pas|plus $
        serai|serais|suis|sera pas|plus * là|la|disponible|dispo|présent|libre
        pas disponible|dispo|libre
        vendredi|date|jour|soir * peux|pourrai|pourrais|peut pas|plus
        ^ moi? peux|pourrai|pourrais|peut pas|plus * vendredi|soir|jour|là? $
        annulez|annuler|annule * venue|inscription|participation|présence
        travaille * ce|jour|vendredi
        empêchement|empêché
        can|cant|cannot|not t? come|coming
        ^ sans moi $
        ^ serai? absent|absente $
        tombe|tombent mal
        serai|serais|suis|sera|serons pas|plus là|la? 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31
        pas * possible|libre * moi|vendredi|soir
    """,
}
