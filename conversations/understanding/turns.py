"""What moves the talk itself along: yes, no, stop, back, greetings. Data only, read like `understanding/wishes.py`."""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

TURNS: dict[str, str] = {
    "stop": """
        arrête|arrêtes|arrêter là|ici $
        lâchez|lâche|laissez moi|nous * message|messages
        assez|ras|plein|marre|trop|saoule|saoulé|gonfle * messages|message|robot|spam
        intéresse plus
        ^ veux|voudrais|souhaite quitter|partir|sortir ici|groupe|truc|robot? $
        ^ quitter|quitte $
        spam
        dérangez|déranger|embêtez|importunez|harcelez plus|pas
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
        m écris|écrit|envoie|contacte|appelle|sonne|parle plus
        cesser|cessez|cesse * messages|message|envois|écrire|contacter|solliciter|envoyer
        veux|voudrais|veut plus * vos|tes messages|message|sms
        plus être sollicité|sollicitée|importuné|importunée|contacté|contactée|dérangé|dérangée
        arrêter|arrêtez|arrête * écrire|envoyer|message|messages|contacter
        m|me écriviez|contactiez|dérangiez|embêtiez|dérangez|embêtez|écrives
        m écrivez|envoyez|contactez|écrire|envoyer plus
        écrivez|contactez plus|pas
        envoyez|envoie plus
        plus * messages|message $
        plus rien * recevoir
        plus recevoir * rien|message|messages
    """,
    "cancel": """
        envoie|envoyez|envoi|envoyer pas !encore !rappel !rappels !message !messages
        ignorez|ignorer * message|demande|précède|envoi
        veuillez|prière annuler|ignorer|oublier
        considérez|considérer * nul|avenu
        peine|besoin|obligé * envoyer|envoyez|transmettre
        tenez|tiens|faites|fais pas * compte|attention|cas
        ^ oubliez|oublie $
        changé|change * avis
        stop? annule|annuler|annulez mon|ma? envoi|demande|message
        pas moi qui ai|a? écrit|envoyé|appuyé
        joué|jouait * téléphone|portable
        clic|cliqué|appuyé|parti|envoyé trop vite
        faux|mauvais message|envoi
        me|suis planté|gouré|trompé * annulez|annule|annuler
        ^ on? oublie|oublions $
        ^ renonce|abandonne $
        ^ non? envoyez|envoie|envoyer|envoyé pas|rien finalement|encore|tout|ça|alors? $
        ^ non? non? laissez|laisse * erreur|rire|rien|trompé|blague $
        appuyé|cliqué|touché|envoyé|parti * exprès|erreur|trompé|voulu
        fils|fille|petit|petite|enfant|gamin|chat|bébé * appuyé|cliqué|touché|joué
        ^ non? mais? en_fait|finalement non $
        ^ plus|pas besoin finalement $
        laisse|laissez|laisser tomber * écrire|dire|commençais|commencer|commencé|envoyer|raconter
        oubliez|oublie * viens|venais|étais|train * commencer|écrire|dire|raconter|envoyer
        bêtise|erreur|exprès * annulez|annule|annuler|annulé
        ^ tout? annulez|annule|annuler|annulé tout|ça|svp|merci? $
        annulez|annule|annuler|annulé|annulation * trompé|trompée|bêtise|erreur|exprès
        trompé|trompée * annulez|annule|annuler|annulé
        trompé|trompée * bouton|touche|personne|conversation
        mauvaise|fausse|mauvais manip|manipulation|touche|bouton
        voulais|voulait pas appuyer|envoyer|cliquer|toucher|écrire
        appuyé|cliqué|touché sans|exprès|erreur
        sans faire? exprès $
        ^ on annule|annuler tout|ça? $
        ^ c était|etait pour rire|jouer|essayer|tester|voir
        ^ oups|oula|oulà|oupsi|mince|zut $
        oups|oula|oulà erreur|trompé|trompée|pardon
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
    "back": """
        mal répondu
        trompé * refaire|recommencer|changer * réponse
        ^ faut|veux|peux|voudrais|dois|je? que? je? change|changer|refaire|corriger ma|mon|cette réponse $
        marche arrière $
        ^ en arrière $
        changer|corriger|modifier|refaire|reprendre * réponse|question * avant|davant|précédente
        étape|page|écran précédente|précédent|davant|avant
        revenez|reviens|revenir|retournez|remonte|remonter en? arrière|avant|question|haut
        ^ on|je? peux|peut|possible|voudrais|veux revenir|retourner $
        répondu|trompé * question * avant|davant|précédente
        ^ retour|revenir|reviens|back|précédent|précédente|avant $
        revenir|retourner|reviens|retour|aller|retourne * arrière|avant|précédente|précédent $
        question * précédente|avant|davant
        revenir|retour|changer|trompé * question|réponse
        trompé|erreur * revenir|changer|retour|corriger
        réponse avant|davant
    """,
    "skip": """
        ^ pas|sans|aucune réponse * ça|là|question? $
        passe|passer mon|ton tour
        donnerai|dirai|donne|dis|mettrai pas mon|ma|mes? âge|nom|prénom|numéro|adresse|téléphone|commune
        ^ joker $
        ^ on? saute|sauter|zappe|zapper|zap * question|ça|suivante|celle_là? $
        ^ passons|passer|passe autre chose $
        pas envie * dire|répondre|parler|préciser|donner $
        ça|sa|cela vous|te regarde pas
        ^ regarde|concerne pas|que $
        rien dire|répondre|ajouter là|sur|dessus|ça
        ^ pas obligé|obligée $
        ^ ça? c est? personnel|mes affaires|oignons $
        mets|met|donne|donnez|passe|passez suite $
        on s? en fout|fou|fiche
        souhaite|désire|tiens|veux pas préciser|communiquer|divulguer|indiquer|révéler
        abstenir|abstiens|abstiendrai
        ^ non réponds|répond|répondrai pas
        ^ suite|suivant|suivante|après|prochaine|question_suivante $
        ^ passe|passez celle|celui|ça|question là? $
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
    "yes": """
        ^ ok|oui allez|vas y $
        pas|aucune|ombre objection|inconvénient
        ^ bien reçu|noté|compris|lu $
        ^ accepte|approuve|confirme|acquiesce $
        ^ avec joie|enthousiasme $
        ^ cela|ça * convient * $
        ^ tout_à_fait|exactement|absolument cela|ça|c * $
        correspond|ressemble bien|exactement|parfaitement? * voulais|ai * dire|dit|pense
        ^ absolument|tout_à_fait|évidemment|volontiers * accord|oui? $
        ^ allez|allons oui|ok|y $
        ^ avec? grand|vrai? plaisir $
        ^ oui|ok? veux bien oui? $
        ^ mais|que|oh|ça|bien oui $
        ^ que? oui $
        ^ c? est? bon|parfait|ok pour moi|nous $
        ^ affirmatif|entendu|bien_entendu|carrément|assurément $
        ^ bien entendu|volontiers $
        ^ c? est? accord $
        ^ suis? pour|partant|partante $
        ^ et comment $
        ^ ok|oui|bon|accord|parfait|super|nickel|impec|top|bien pour|chez? moi|nous|lui|elle $
        ^ ça|sa|cela me|nous va|convient|plaît|arrange bien|très|parfaitement? $
        ^ impec|impeccable|nickel|évident $
        ^ c? est? exactement|complètement ça|vrai? $
        ^ ouais|oui|ok|bon? pour? sûr $
        ^ à? fond $
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
        ^ oui|ouais
    """,
    "no": """
        rêves|rêve $
        ^ dans tes rêves
        ^ refuse|décline $
        ^ malheureusement non $
        ^ souhaite|désire pas|plus $
        ^ pas|plus pour moi $
        ^ c? est? non|mort $
        ^ veux|voudrais pas|plus $
        ^ ai|aucune|pas? pas|aucune envie $
        ^ certainement|sûrement|surtout|vraiment pas $
        ^ pas|surtout maintenant|tout_de_suite|encore? non
        ^ négatif|aucunement $
        que? nenni $
        ^ jamais vie $
        ^ non|no|nie|ні|لا|lala|jamais|nein non? $
        ^ non pas|ça|c|jamais|surtout * $
        ^ pas|hors question $
        ^ ah|oh|ben? non? pas|surtout|absolument|vraiment tout|pas $
        ^ pas|plus accord|intéressé|envie $
        ^ non? c? est? pas ça|bon|juste $
        intéresse pas
        ^ sans façon $
        ^ plutôt|sûrement non|pas $
        ^ non
    """,
    "dont_know": """
        suis|sommes pas en? mesure * répondre|dire|choisir
        saurais|saurait|saurai|pourrais|peux pas|trop|rien vous|te? dire|répondre
        pas encore * débattu|discuté|tranché|arrêté|choisi|décidé
        ^ ignore $
        indécis|indécise
        faut * réfléchir|réflexion
        sais|sait pas * faut|faudrait|dois|vais * parle|parler|demande|demander|voie|voir * avec|à? mari|femme|fille|fils|mère|père|famille|sœur|frère|autres|groupe
        ^ aucune|aucun $
        pas moindre idée
        ^ bonne question $
        ^ comme vous|tu|on voulez|veux|veut|sentez $
        ^ peu importe|égal $
        ^ ça|sa? m? est? égal|indifférent $
        ^ n_importe|nimporte
        faut voir|demander|demande * mari|femme|famille|fils|fille|mère
        ^ faut * réfléchisse|réfléchir|voie|voir|demande|demander
        ^ peut|peu être * verra|verrai|voir
        pas encore|trop|bien|vraiment? décidé|choisi|réfléchi|fixé
        sais|sait point|mie|rien
        me tâte
        ^ verrai|verra|voir $
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
    "done": """
        ^ non|nan|oui|ok? voilà? c est? tout $
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
    "menu": """
        ^ menu|accueil|début|recommencer|boutons|start|bouton|recommence|redémarrer $
        retour|revenir|retourner|montre|aller|voir|ouvrir * menu|accueil|début
        recommencer * début|zéro|tout
        ^ revenir|retourner|retour * menu|début|accueil
        vois|trouve|où plus|pas|sont * boutons|menu
        menu principal
        veux|voudrais|voir|donne|donnez * menu
        ^ menu
    """,
    "thanks": """
        mes|nos|tous|avec|sincères remerciements
        gratitude|reconnaissance|reconnaissant|reconnaissante * !prévenir !rappeler
        es|t un|une? frère|boss|chef|amour|génie|crème|roi|reine
        ^ merci|remercie pour|infiniment|beaucoup|encore|mille|votre|vos|d_avoir|avoir
        remercie * cœur|beaucoup|infiniment|tous|toutes|aide|écoute|réponse
        rendez|rends|rendu * service
        épine * pied
        gentil|gentille|sympa|aimable * part
        êtes|es adorable|gentil|gentille|super|génial|géniale|géniaux|formidable|formidables|top|sympa|ange|amour|gentils
        bravo|bien|super|beau|génial|formidable|chouette|continuez * ce * faites
        bonjour|bonsoir|salut? merci|remercie animatrice|beaucoup|infiniment $
        ^ ok|parfait|super|accord|très|bien|cool|génial bien? merci
        grand|mille merci|mercis
        ^ merci|remercie * madame|monsieur|robot|tous $
        remercie|remercions bien|beaucoup|fort|infiniment|encore
        ^ merci beaucoup|bcp|infiniment
        ^ chapeau bas|messieurs|artiste? $
        ^ bravo
        chapeau bas
        sauvez|sauvé vie
        ^ c est? super|parfait|ok|très? gentil|sympa|cool|aimable|super $
        ^ c est gentil|sympa
        remercie|remerciements
        thank|thanks|choukran|chokran|شكرا|grazie|дякую|dziekuje|gracias|merci
    """,
    "greeting": """
        bonjour|bonsoir|salut|coucou|hello m? c|appelle|suis !pour !que !quand !où !qui * $
        ^ bonjour|bonsoir|salut|coucou|hello|wesh animatrice|compagnie|monde|tous|groupe|équipe? $
        ^ bonne fin
        ^ bien bonsoir|bonjour
        ^ bonjour|salut|coucou|hello|wesh|bonsoir|salam ça va tu|vous|bien? $
        salutations|cordialement
        ^ re|bisous|bises|bisou|bye|adé|tchao|tchin $
        bisous|bises|tchao
        ^ ça va|roule tu|vous? bien? $
        comment allez|vas|va vous|tu?
        bonjour|bonsoir|salut|coucou|hello|hola|salam|salaam|wesh|ciao|czesc|dzien|привіт|добрии|buongiorno|مرحبا|السلام|revoir|bientôt|aleykoum
        bonne|bon journée|soirée|après|nuit|week
    """,
    "insult": """
        bêtise|connerie|idiot|idiote|âne|andouille|abruti|crétin|imbécile|clown|guignol|bouffon|patate|cornichon * toi|tu|robot|vous|es
        toi|tu|robot|vous|es|ta|t * andouille|abruti|crétin|imbécile|clown|guignol|bouffon|cornichon|débile|teubé|boulet
        bons|bonnes rien
        servez|sers|sert vraiment|strictement? rien
        foutez|fous|fout|foute * ma|notre gueule
        connerie|conneries|merdique|merdiques
        connard|connasse|enculé|salope|batard|pute|débile|crétin|abruti|fdp|ntm|vtff|tg|pd|bouffon
        es|êtes|bande|gros|sale|trop|t vraiment|trop|tellement|qu_un|si? con|cons|nul|nuls|naze|nulle|bête|conne
        ta|vos gueule|gueules
        ^ ferme gueule? $
        ^ ferme la|là sale|gros|robot? robot|con? $
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
}
