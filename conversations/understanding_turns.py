"""What moves the talk itself along: yes, no, stop, back, greetings. Data only, read like `understanding_wishes`."""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

TURNS: dict[str, dict[float, str]] = {
    "stop": {
        4: """
            ^ stop|basta|arrêtez|arrêter|unsubscribe|désabonner|désinscription|désinscrire|стоп|توقف|halte|stopper stop|tout|ça? $
            ^ on? arrête|arrêter|stop tout|ça|là|maintenant? $
            ^ moi? ai? plus envie $
            plus envie * continuer|répondre|parler|participer
            veux|peux|voudrais plus continuer|répondre|parler|participer
            ^ veux|voudrais|peux|souhaite|aimerais arrêter|stopper ça|tout|là|maintenant? $
            laissez|laisse|laisser|foutez|fous|fichez|lâche|lâchez moi * tranquille|paix
            ^ lâche|lâchez moi $
            ça suffit
            ^ stop
            ai marre $
            me désinscrire|désabonner
            désinscrire|désinscription|désabonner
            stop|plus messages|message
        """,
        6: """
            arrêter|arrêtez|arrête * écrire|envoyer|message|messages|contacter
            m|me écriviez|contactiez|dérangiez|embêtiez|dérangez|embêtez|écrives
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
            ^ finalement? non? annule|annuler|annulez tout|ça? $
            ^ oubliez|oublie ça|tout|demande * ai? dit|demandé? $
            ^ non? oubliez|oublie|oublié|laisse|laissez ça|tomber? $
            ^ laisse|laissez béton? $
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
            trompé|erreur * revenir|changer|retour|corriger
            réponse avant|davant
        """,
    },
    "skip": {
        3: """
            ^ on? passer|passe|passé|skip|suivant|suivante|next|passons|pass $
            ^ passer|passe|passez * question|suite|suivante $
            ^ question suivante $
            saute|sauter|passe * question
            ^ on? passer * suite|autre $
            veux|préfère|souhaite|envie pas * répondre
            préfère pas $
            ^ sans|pas réponse $
            préfère|veux|voudrais pas * dire|donner|répondre|parler $
            préfère|veux|voudrais pas * dire|donner * nom|prénom|numéro|adresse|âge $
        """,
    },
    "yes": {
        3: """
            ^ oui|ouais|ok|yes|si|tak|так|نعم|naam|na3am|wakha|yeah|evet|accord|volontiers|parfait|exact|exactement|carrément|absolument|évidemment|allez|certainement|oki oui? $
            ^ oui|ouais|ok|accord * oui|bien|sûr|ça|accord|bon|parfait|volontiers|ok|ans|problème|souci|va|veux|plaisir $
            ^ bien sûr|oui $
            ^ yes please|sure|ok
            ^ si si $
            ^ pas souci|problème $
            ^ c? est? ça|bon|exact|parfait|juste|correct|vrai $
            ^ avec plaisir $
            ^ pourquoi pas $
            ^ veux bien $
            ^ vas y $
            ^ tout fait $
            ^ il? y? a? pas|sans souci|problème $
            ^ oui|ok|ouais|bon|accord? ça marche|va|roule|convient|ira $
            ^ oui? suis? accord $
            ^ oui|ok|ouais? super|génial|top|nickel|cool|bien $
            ^ bien sûr * oui|ok? $
            ^ oui|ok avec plaisir $
        """,
        2.5: "^ oui|ouais",
    },
    "no": {
        3: """
            ^ non|no|nie|ні|لا|lala|jamais|nein non? $
            ^ non pas|ça|c|jamais|surtout * $
            ^ pas|hors question $
            ^ ah|oh|ben? non? pas|surtout|absolument|vraiment tout|pas $
            ^ pas|plus accord|intéressé|envie $
            ^ non? c? est? pas ça|bon|juste $
            intéresse pas
            ^ sans façon $
            ^ plutôt|sûrement non|pas $
        """,
        2.5: "^ non",
    },
    "dont_know": {
        3: """
            ^ moi|on? sais|sait|savais pas|plus trop|encore|vraiment|quoi|tout? dire|choisir|mettre? $
            ^ sais trop? pas
            ^ aucune idée $
            ^ pas idée $
            sais|sait * rien
            ^ peut|peu être $
            ^ pas sûr|certain $
            ça|cela dépend
            don|dont|don_t know
            idk|nie_wiem|не_знаю
            ^ bof $
            pas avis
            ^ on? faut? voir|verra|verrai|réfléchis|réfléchir $
            ai? aucune|pas idée $
            ^ en? ai? aucune idée
            suis pas sûr|sûre|certain|certaine
            ^ bof * sais pas
            hésite|hésiter
            non_lo_so
        """,
    },
    "done": {
        8: "^ non|nan|oui|ok? voilà? c est? tout $",
        4: """
            ^ ai? tout? fini|terminé|fin|finish|finished|done $
            ^ non|oui|ok|voilà|bon? voilà? c tout $
            ^ voilà c tout * dire
            ^ voilà? c est tout|fini|complet|terminé $
            ^ tout|voilà $
            ^ ai? rien|plus d? autre|plus|ajouter|rien|dire
            ^ voilà|bon|oui|ok? voilà? ai? tout? fini|terminé|dit $
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
            veux|voudrais|voir|donne|donnez * menu
        """,
        2: "^ menu",
        1: "menu",
    },
    "thanks": {
        9: """
            ^ ok|parfait|super|accord|très|bien|cool|génial bien? merci
            grand|mille merci|mercis
            ^ merci|remercie * madame|monsieur|robot|tous $
        """,
        3: """
            ^ c est? super|parfait|ok|très? gentil|sympa|cool|aimable|super $
            ^ c est gentil|sympa
            remercie|remerciements
            thank|thanks|choukran|chokran|شكرا|grazie|дякую|dziekuje|gracias|merci
        """,
    },
    "greeting": {
        9: """
            ^ bien bonsoir|bonjour
            ^ bonjour|salut|coucou|hello|wesh|bonsoir|salam ça va tu|vous|bien? $
        """,
        3: """
            ^ ça va|roule tu|vous? bien? $
            comment allez|vas|va vous|tu?
            bonjour|bonsoir|salut|coucou|hello|hola|salam|salaam|wesh|ciao|czesc|dzien|привіт|добрии|buongiorno|مرحبا|السلام|revoir|bientôt|aleykoum
            bonne|bon journée|soirée|après|nuit|week
        """,
    },
    "insult": {
        6: """
            connard|connasse|enculé|salope|batard|pute|débile|crétin|abruti|fdp|ntm|vtff|tg|pd|bouffon
            es|êtes|bande|gros|sale|trop|t vraiment|trop|tellement|qu_un|si? con|cons|nul|nuls|naze|nulle|bête|conne
            ta|vos gueule|gueules
            ^ ferme gueule? $
            de? merde !on
            c est merde
            va|allez te|vous faire
            nique|niquer ta|ta|vos|sa|toi|la|mère
            sert|sers rien $
            espèce
            ^ bande incapables|nuls|cons|voleurs|menteurs|idiots|imbéciles
            incapables|imbécile|imbéciles|idiot|idiots|salaud|bâtard|minable
            pauvre type|con|conne
            casse|cassez toi
            ^ dégage|dégagez $
            fils pute
        """,
    },
}
