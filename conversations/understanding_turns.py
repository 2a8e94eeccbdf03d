"""What moves the talk itself along: yes, no, stop, back, help, greetings. Data only, read like `understanding_wishes`."""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

TURNS: dict[str, dict[float, str]] = {
    "stop": {
        4: """
            ^ stop|basta|arrêtez|arrêter|unsubscribe|désabonner|désinscription|désinscrire|стоп|توقف|halte|stopper stop|tout|ça? $
            ^ on? arrête|arrêter|stop tout|ça|là|maintenant? $
            ^ moi? ai? plus envie $
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
            c|ça|reste|juste|rien|sera|restera entre nous $
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
            ^ serai|suis|sera|serais * là|présent|partant $
            ^ serai|serais|sera|serons $
            ^ participe|participerai
            inscrivez|inscrire|inscrit|inscris|inscription * réunion|rencontre
            inscrivez moi
            comptez|compte sur|moi
            ^ présent|présente|partant|partante $
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
            ^ serai|serais|suis|sera|serons pas|plus $
            serai|serais|suis|sera pas|plus * là|la|disponible|dispo|présent|libre
            pas disponible|dispo|libre
            annulez|annuler|annule * venue|inscription|participation|présence
            travaille * ce|jour|vendredi
            empêchement|empêché
            can|cant|cannot|not t? come|coming
            ^ sans moi $
            ^ serai? absent|absente $
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
