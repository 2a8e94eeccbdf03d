"""What people ask: when, where, what is this, who reads. Data only, read like `understanding/wishes.py`."""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

_WHEN = "réunion|réunions|rencontre|rencontres|réunissez|rendez|séance"

QUESTIONS: dict[str, str] = {
    "next_meeting": f"""
        quand|moment * peut|peux|peuvent * venir|voir
        se tient|tiendra|déroulera|déroule * quand|date|jour|heure
        quand|quelle|quel|date * tient|tiendra|déroule|déroulera|aura|lieu
        prochain|prochaine rassemblement|assemblée|séance|atelier|rencontre|permanence|créneau
        quoi comme|comme? date|jour
        avez|as|sais|savez|connaissez|donnez * dates|date|jour|jours|heure|horaire|horaires
        c|est tous|chaque mois|semaines|vendredis
        c|est|sera|été reporté|reportée|annulé|annulée|décalé|décalée|maintenu|repoussé|repoussée
        raté|manqué réunion|date|dernière
        y a? * date * prévue|fixée|prévu|connue
        quelque_chose|truc|machin|rencontre|prévu * ce|cette mois|semaine|soir|prochain|prochaine
        soir|matin ou journée|après|midi|aprem|matinée
        vous|on * voit|voyez|voir|retrouve|retrouvez|réunissez|rencontre quand|quel
        combien * jours|temps|semaines * avant|dans|reste
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
        date * prochaine|réunion|rencontre
        moment * venir|voir|réunion
        dure|durée * temps|combien|heure
        oublié date|jour|heure
        est? ce? que? réunion * prévu|toujours|maintenue
        reste * réunions|dates
        réunion * annulée|annulé|reportée|maintenue|confirmée|lieu|tient
        next|when meeting
        when * meeting
        kiedy|quando|коли|متى|imta
        ^ when
        what time|day|date * meeting
        когда|якого
        ^ réunion|réu ? $
        ^ réu $
        soir ou matin|midi|après
        quand * peux|peut|qu_on * venir|voir
        ^ c? sera? prochaine $
        vous * voyez|retrouvez|rencontrez * quand
        spotkanie|зустріч|riunione|الاجتماع
        heure ou heure
        quand !même !il !y !on !je !les
    """,
    "where": """
        quel|quels|quelle|quelles locaux|local|lieu|salle|endroit|bâtiment
        locaux|lieu|salle|endroit * tiendra|tient|déroule|déroulera
        comment on|je? y va|vais|rend|rends|arrive
        vous|c|est|situé|situés * côté|près|loin|face|derrière mairie|gare|église|école|poste|place
        accessible|accès * bus|train|tram|pied|voiture
        se|me|nous|où|peut garer
        stationner|stationnement|parking
        rez chaussée|étage
        côté quoi
        près|proche|à_côté * quoi|gare|bus|arrêt
        combien kilomètres|temps * aller|venir|route|pied
        ^ où * $
        où $
        retrouve|rejoint|rejoindre * où
        arrive|arrives pas * trouver
        salle|réunion|endroit|lieu * où $
        aller|venir|va|vient|vais où
        c à? où|ou
        ^ nom|numéro|étage salle|rue
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
        y a? bus|parking
        maison citoyenneté
        avez * local
        where
        gdzie|dove|де|أين|win
        bus|parking|garer|tram|accès * aller|venir|y
        ^ donde|وين|де|adresse
        sais pas où
        ^ où c et|mais
        comment viens|venir|aller|va en? bus|train|voiture|vélo|pied|tram
        quel|quelle côté|entrée|étage|porte
        bus|tram|train * arrête|loin|passe
    """,
    "what_is_this": """
        faut * association|adhérent|inscription|carte|papiers|diplôme * venir|participer|inscrire|proposer|idée
        venir|participer même si * pas|idée|rien
        faut|avoir|quel|quelle * âge
        c? est? politique|religieux|sérieux|commercial|sectaire|secte|obligatoire|légal * $
        parlez|parle|dites|dis|explique moi? * fabrik|fabrique
        compris|saisi|sais|vois|comprends * quoi * sert|servez|faites
        à? quoi cela|ça|vous sert|servez
        robot|machine|humain|ordinateur|vrai ou personne|humain|vrai|vraie|robot|machine|quelqu
        vocation|mission|finalité|objet|raison * association|fabrik|fabrique|démarche|dispositif|plateforme|votre
        vendez|vends|vendre quelque|quoi|truc
        rôle|fonctionnement * votre|fabrik|fabrique
        dispositif
        quoi au? juste|exactement|concrètement|réellement
        expliquez|explique|expliquer|présentez|présenter|c_est_quoi|quel moi? principe|fonctionnement|but|concept|programme
        qui * derrière|dessous|dirige|organise|commande|chef
        gagne|rapporte|apporte|sert|intérêt quoi
        quoi|quel * gagne|rapporte|apporte|intérêt
        engage * quelque|quoi|rien|me|à
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
        vous servez|faites $
        faites quoi !comme
        fabrik * quoi|exactement
        ça|cela|fabrik * consiste
        combien * coûte|euros|cher
        coûte * combien|cher
        quel|quels prix|tarif
        ça coûte
        tout monde peut * venir|participer
        peut * venir sans|si
        c pour tout monde
        vous|c êtes? association|mairie|centre|gouvernement
        ^ qui organise|anime|es|êtes
        comment * marche|fonctionne|passe|déroule
        c est? gratuit|payant|cher|sérieux|arnaque|officiel $
        faut|doit|dois payer|inscrire
        payer * venir|participer|inscrire
        faut|doit|dois|pas * association
        faut|doit|dois être association|adhérent|inscrit|habitant
        pas * association * venir|participer
        faites quoi exactement? $
        ^ explique|expliquez|expliquer moi? $
        expliquez|explique|dites * fabrik|projet|quoi|ça
        quel genre|type|sorte
        donnez * argent|sous|subvention
        what|who * this|fabrik|you
        ^ t? tu? vous? es|êtes * robot|machine|humain|personne|vrai
        c? est? réservé|ouvert|que * associations|habitants|gens|tous|tout
        habiter * ici|quartier
        quochez?|quoché|cho
        papier|affiche|flyer|prospectus|boîte * quoi
        aidez|aider comment * gens?
        co_to jest
        cos_e
        що|шо це
        что это
        qui finance|paye|paie|paient
        ما هذا
        arnaque
        infos|informations|renseignements|savoir|information|en * fabrik|fabrique|plus
        plus * infos|informations|renseignements
        sont * partenaires
    """,
    "who_reads": """
        enregistré|stocké|gardé|conservé où
        c|sera|reste enregistré|stocké où
        où vont|va|part|partent|arrive|arrivent * messages|réponses|infos|idée|écris|dis|raconte|photos|ça|sa|tout
        vont|va|part|partent|arrive|arrivent où * messages|réponses|infos|écris|dis|raconte|photos|ça|sa
        ça|sa * part|va|arrive où
        qui * communiqué|communiquées|transmises|transmis|diffusées|diffusé|envoyées|partagées|lues|accessibles|destiné|destinées
        élus|mairie|tiers|maire * accès|communiqué|transmis
        accès * élus|mairie|tiers|maire|caf|police
        destinataire|destinataires
        parents|mère|père|gens|voisins|mairie|police|prof|profs|autres|patron * peut|peuvent|vont|va voir|lire|regarder|savoir * messages|message|écris|écrit|idée|dis|réponses
        que|qu dame|animatrice|vous|elle qui? voit|voyez|lit|lisez
        personne * la|le|les voit|voie|lise|lisent
        montrez|montre|montrer|donnez|filez|balancez|racontez|répétez|dites|direz * mairie|caf|police|bailleur|maire|voisins|assistante|personne|quelqu
        aller|va|vont|arriver|tomber * caf|mairie|police|bailleur|impôts
        patron|chef|proprio|propriétaire|voisins|famille|mari|ex * tomber|trouver|apprendre dessus|ça
        mon|notre nom * affiché|publié|écrit|diffusé|visible
        vu|lu|regardé|enregistré par des? gens|machine|robot|humain|humains
        vous répétez|répéter pas
        sort|sorte|sortir pas * ici
        quelqu_un|gens|on voit|voient|lit|lisent * qu_on|on|ai|ce * écrit|dit|raconte|met
        risque|risquer|peur * ennuis|problèmes|problème|embêté|embêtée|histoires
        pas * que? ça|sa se sache
        maire|maîtresse|facteur|curé|préfet|gendarmes|impôts va|vont|peut|peuvent|sait savoir|lire|voir|sache
        tout|tous monde|habitants|gens|quartier * voir|voit|lire|lit|savoir
        y a? que vous|animatrice * voit|voyez|lit|lisez|lire|voir
        vu|lu|lus|lues|lue par qui|tous|tout|mairie|caf|animatrice
        publié|publiez|affiché|diffusé|facebook * idée|message|nom|messages|ça
        qui * lit|li|lire|voit|voir|regarde|lira|verra|accès|reçoit|voi * message|messages|idée|réponses|écris|écrit|ça|moi? $
        lit|lire|voit|voir|savoir|sache|sait|accès * caf|mairie|police|voisins|patron|famille|voisin
        caf|mairie|police|voisins|patron|préfecture|gens * lit|lire|voit|voir|savoir|sache|lisent|voient|saura|sauront
        confidentiel|confidentialité|anonyme|anonymat
        ^ vie privée $
        c est? privé|secret|personnel|public
        secret
        caf|mairie|police|état|préfecture qui est? derrière|dessous
        proprio|propriétaire|bailleur|assistante|juge|école|patron|médecin|employeur|gens|famille * savoir|sait|lit|lire|voit|voir|sache
        savoir * proprio|propriétaire|bailleur
        c|ça|reste|juste|rien|sera|restera entre nous $
        mes réponses|messages|infos * vont|va|arrive|arrivent|part|partent
        réponses|messages|infos * vont|va|arrivent où
        dire|dites|donnez|donner|répétez|répéter|transmettez|montrez|partagez * idée|infos|données|messages|ça|numéro|nom * qui
        va|vont|part|partent|arrive|arrivent chez qui
        donnez|donner|donne|transmettez|envoyez * caf|mairie|police|bailleur|préfecture
        qui * donnez|dire|dites|transmettez
        quelqu_un autre * lire|lit|voit|voir
        faites|faire|fais quoi * réponses|messages|données|infos|numéro|nom|adresse|photo|voix|prénom
        revendez|vendez|vendre|transmettez * données|infos|numéro|informations
        infos|données|messages * sécurité|protégé|protégées|privé|privés
        pas dire|répéter|montrer * bailleur|mari|caf|mairie|voisins|police|famille|patron
        mari|femme|voisins|voisin|gens|autres|enfants|maire peut|peuvent|pourra voir|lire
        who reads|sees|read
    """,
    "help": """
        téléphone|portable|écran|tablette * fait|fais|marche|fonctionne rien|pas
        nul|nulle en|avec téléphone|portable
        comment procéder|procède|procéder_je
        marche suivre
        parviens|réussis pas * envoyer|écrire|répondre|comprendre|ouvrir
        pourriez|pouvez * éclairer|guider|orienter $
        ^ suis? bloque|bloqué|bloquée|coincé|paumé|paumée|perdu|perdue|largué|larguée $
        besoin * aide|aider * écrire|comprendre|lire|remplir|répondre
        vois|trouve pas|plus * bouton|boutons|cliquer|appuyer|écrire
        où * cliquer|clique|écrire|écrit|appuie|appuyer|bouton|tape
        comprends|comprend|capte|pige * dalle|nada|keud|pas|rien
        c du chinois|charabia
        quoi|que|qu * dois|faut|doit * mettre|écrire|faire|répondre|dire
        trop mots|texte|écrit|blabla
        lis|lit pas|mal bien?
        pouvez|peux|peut|pourriez|pourrais vous? m|me|moi aider|expliquer $
        appuyer|appuie|appuies|clique|cliquer|toucher|touche|écrire|écris où
        comment|fais|fait * pour|dois? revenir|écrire|répondre|envoyer|appuyer|avancer|continuer * dedans|ici|message|vocal? $
        sais|savoir pas|plus quoi? me? faire|servir|utiliser|appuyer|cliquer|manipuler
        répéter|redire|réexpliquer|expliquer|reformuler * simplement|simple|autrement|mieux|lentement
        téléphone|portable|écran|tablette|clavier * fait|fais|marche|fonctionne rien|pas|plus
        nul|nulle|mauvais|mauvaise en|avec|dans? téléphone|informatique|ordinateur|ça|internet|machine
        comment * utilise|utiliser|servir|sert
        appareil|truc|machin * compliqué|difficile|dur
        ^ besoin? aide|aidez|aider|help|pomoc|допомога|مساعدة|aiuto|sos|hein|quoi|comment|pardon moi? $
        ^ ? $
        ^ ça? c est quoi ça? compris|comprends
        aide|aider|aidez moi
        comprends|compris|comprend|comprendre|pige|capte pas|rien
        rien|pas * comprends|comprend|compris
        quoi|que|qu * dois|faut|doit faire
        suis perdu|perdue|bloqué|bloquée
        ai perdu fil|bouton|page|question
        expliquez|expliquer|redire|répéter|dire autrement|mieux|encore
        écrit|texte|lettres * petit|petite|gros
        vois|lis rien $
        appuyer|cliquer|toucher où|quoi
        ^ comment * faire|fait|fais $
        veut|veux dire quoi
        quoi * veut dire
        compliqué
        ^ y? arrive pas $
        arrive pas envoyer|écrire|parler|faire|appuyer|répondre
        marche|fonctionne pas|plus
        bouton|ça|appli|robot|rien|boutons bug|marche_pas|fonctionne_pas|marche_plus|bug|bugue|beug|bloque|bloqué !pas_mal
        sais pas comment
        sais pas lire|écrire
        faut|dois|doit|fais faire? quoi là? $
        pas compris|comprends|comprend
    """,
}
