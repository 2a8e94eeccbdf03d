"""What only sounds like danger, and words that mean danger outside a talk about it. Data only, in the language of `phrase`."""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

from conversations.danger.people import BEFORE, HIT, HOME, HURT, KIN, MAN, OTHERS, PERSON, SMALL, SOMEONE, WANT

EVERYDAY = f"""
coup grisou
va|allez|vas|aller te|vous? faire foutre|voir|mettre
qui|on va|vas|veut se faire battre|écraser|exploser|laminer|plumer
balle penalty|réelle|match|tennis|ping
jeux|jeu|défi|tournoi|concours|console * battre|battu|battus|écraser|écrasé|massacrer|exploser par
quitté|quittée|parti|partie|divorcé|séparée * ex|mari|mec|copain|compagnon qui me|m battait|frappait|tapait|cognait
laisse|laisser|fait|faire saigner|dégorger|mariner|reposer
saute|sauter * fenêtre * rez chaussée
prend|prends|prennent|pris à? gorge * loyer|loyers|prix|charges|banque|factures|dettes
me|m|se tue|tues|tuer à? vous|te|leur|lui? dire|répéter|expliquer|redire|crier|travailler|tâche
frôlé|frôler|frôle|failli * crise|infarctus|cardiaque|avc
main|tête à? couper
armé|armée|armés de? patience|courage|pinceaux|balais|pelles|râteaux|outils|gants
tape|tapent|tapé dans? dos|main|mains|épaule
{SMALL} * tire|tirent cheveux
agressé|agressée|cambriolé|cambriolée an|année|mois|été|hiver passé|passée|dernier|dernière
se vide sang
bras|jambes m|me? tombent|coupées
couteau|couteaux suisse|tirés|papillon
guerre contre mégots|déchets|moustiques|rats|gaspillage|pauvreté|poubelles
ambiance électrique|feu|explosive
exploser|explose|explosent|explosé monde|scores|score|ventes|budget|prix|loyers|record|compteurs|compteur|joie|rire
tombé|tombée renverse|nues|panne|amoureux|amoureuse|accord|bien|pile|mal
coiffeur|dentiste|arbitre|critique * massacré|massacrée|massacrer
fume|fument sur|dans|devant * balcon|hall|parc|entrée|cour|fenêtre
asphyxiés|étranglés|étouffés|asphyxiées|étranglées par charges|impôts|loyers|dettes|taxes|copropriété
crime abattre|couper|fermer|raser
association|club|commerce|commerces|quartier|centre * agonie|agonise|assassiné|assassine
assassiné|assassine|tué|massacré notre|place|parc|paysage|rue|marché|centre|chanson
cassé|casser|casse baraque|ambiance|croûte|dalle|graine|tirelire|tout * fête|concert
coup|coups soleil|cœur|théâtre|frein|balai|pinceau|téléphone|chaud|froid|fil|gueule|barre|vieux|blues|mou|pompe|massue|foudre|chance|poker|sifflet|jus|œil|neuf|jeune|maître|projecteur|dent
feu paille|camp|action|forêt|herbes
mort|morte|morts trouille|inquiétude|stress|impatience|curiosité
mourir|meurs envie|impatience|jalousie|savoir
tuer|tue temps|œuf|poule
saute|sauter|sautent pas|repas|marche|occasion|haies|moutons|dessus * matin|joie
tirer|tire|tiré|tirent rideau|chapeau|couverture|sonnette|épingle|leçon|leçons|parti|photo|portrait|conclusion
perdre|perdu|perds pédales|nord|fil|temps|patience
battre|bat|bats plein|record|records|blancs|œufs|tapis|mesure|monnaie|neige
couper|coupe|coupé herbe|cheveux|pain|tomates|ruban|électricité|courant|parole|route|moteur|gâteau|souffle|haie|haies
brûler|brûle|brûlé étapes|calories|planches|rouge
crever|crève|crevé pneu|pneus|abcès|écran
écraser|écrase|écrasé patates|pommes|tomates|mégot|mégots|raisin
menace|menacent de? pleuvoir|pluie|fermer|fermeture|ruine
danger public|ambulant
poêle|cheminée|barbecue|usine|four * fume|fument|enfume
serais|serai plus là merci
mort|morte|mourir|meurs|meurt|crève|crever|crevé rire|fatigue|faim|soif|chaud|froid|honte|ennui|peur|sommeil|trouille|jalousie|envie|curiosité
tue|tuer|tués|tué travail|tâche|boulot|temps|route|santé|loto|jeu|idée|ambiance|commerce
tuer|tue|tué rire|honte|ennui
frappe|frapper|frappez|tape|taper * porte|ballon|sac|main|mains|avant|clavier|bambins
blessé * orgueil|ego
saut|sauter * élastique|parachute|trampoline|corde
film|livre|pièce|théâtre|conférence|débat|exposition|spectacle|expo * battu|violence|violences|suicide|suicidé|violé|feu|enfants
bouge|bougent pas|plus assez|beaucoup|trop
suivre|suivi par|sur psy|médecin|facebook|quelqu|docteur|éducateur
fait|fais|fait|faire tuer * loto|jeu|match|cartes|belote|pétanque
prix|loyer|loyers|essence|factures|crise|dettes|impôts|taxes|charges|chaleur|canicule * étrangle|étranglent|tue|tuent|assassine
va|vont|vas me tuer si oublie|oublions|rate|retard
quartier|boulot|travail|chanson|musique|bruit|soleil|attente|ville|ennui|chaleur me tue
jouent|jouer|joue * bagarre|guerre|pompier|pompiers|docteur|voleur
feu en? 19~|20~
feu sang
failli m? évanouir|étouffer|tomber
tuer mauvaises|herbes|moustiques|rats|limaces
feu lac
fusil * chasse|chasser
chasse * fusil
chat|chien|chats|chiens|oiseau|lapin est? * tombé|mort|blessé|renversé|écrasé|malade
bagarre pour avoir|places|trouver
lettre|carte|message adieu * collègue|collègues|retraite
défibrillateur * malaise|arrêt|cardiaque|crise
cas où * malaise|accident|incendie|feu
va|vont|laissez pas se|nous? laisser mourir
incendie joie
tape|tapent clous|clou|marteau
failli|évité|éviter * renversé|renversée|écrasé|écrasée|tomber|mourir|accident
me|se|nous bat|bats|battre|battons contre|pour cancer|maladie|dépression|retraites|climat|justice
mourir idiot|idiots|riche|vieux|centenaire
boxe|karaté|judo|foot|tennis|tambour * tape|frappe|cogne|bat fort
volé|voler fleurs|vélo|vélos|sac|portable|poubelle|poubelles|plantes|outils|légumes
respirer en? plein|mieux|bon|bien
arme secrète
tape|tapent discute|carton|affiche
se bat|battent|battre|battu pour|contre
bat|battent|battons|battu pour|contre * place|garder|sauver|école|quartier|avoir|jeux
disparaître * liste|listes|fichier|fichiers|groupe|tags|poubelles|déchets|voitures
tapé|tape dans œil
on va|vas se tirer|pendre|tuer|suicider|flinguer
bêtise|bêtises cambrai
me|m|nous bat|battu|tape|tapé|{HIT} aux|toujours|souvent|tout|sur? foot|échecs|cartes|belote|dames|pétanque|ping|jeu|course|scrabble|nerfs|système|œil|match|poker|fifa
ce qui me|m frappe|touche|tue|bat
ça|sa me|m frappe|touche|tue
pas feu
police municipale
veux|voudrais aider|protéger|accompagner|soutenir enfants|jeunes danger
veux|voudrais aider|protéger|accompagner|soutenir enfants|jeunes en danger
jeunes|voisins|ados|enfants|gosses|mômes|gamins|élèves se tapent|battent|frappent dessus?
frapper|taper * balle|balles
secours|alaide * robot|comprends|compris|menu|bouton|trouve|appuyer|marche
coup|coups main|pouce
sent * brûlé * déchets|feuilles|pneus|jardin|plastique
pris|prends|prend|prendre mes|ses cachets|médicaments|comprimés * dors|dort|tôt|lent|lente|matin|soir|tension|cœur|sucre
raclée|rouste|claque|branlée|dérouillée|fessée aux|au|contre|devant|sur? dames|scrabble|spectacle|concert|foot|cartes|tennis|babyfoot|ping|belote|pétanque|jeu|échecs|film|ce
gardien|arbitre|équipe|attaquant|joueur|joueurs|adversaire|adversaires|goal * fusiller|fusillé|tué|tue|assassiné|massacré|volé|étranglé
massacré|massacrés|massacrer|écrasé|écrasés|tués|étrangler|explosé 0|1|2|3|4|5|6|7|8|9|10 0|1|2|3|4|5|6
planté|plante|planter de|tomates|arbre|arbres|permis|fleurs|rue|ordinateur|ordi|choux|patates|haies|haie
me|suis planté|plantée rue|route|arrêt|date|jour|adresse
cassé|cassée|foulé|tordu bras|jambe|pied|poignet|doigt|côte|hanche|col * mais|viens|viendrai|venir|passé|dernier|dernière|an|ans|hiver|été|vacances
fait|eu infarctus|avc|cancer|accident|crise|malaise|tentative * 19~|20~|maintenant|depuis|guéri|guérie|marche
feu|incendie|accident|explosion|catastrophe * 19~|20~|dernier|dernière|an|ans
beaux|belle parents|mère|famille m étouffe|étouffent|tue|tuent
prix|facture|factures|coupure|tarif|tarifs|chèque|relevé gaz
gaz * augmenté|augmente|cher|chère|facture|prix|coupé
arbitre|hiver|été|froid|chaleur|pluie|loyer|facture|note|notes|impôts|horaires|bruit * tue|tué|tuent|assommé|achève
fièvre|grippe|gastro|varicelle|rhume|angine * viendra|viendrai|venir|vient|viens
pistolet|pistolets eau|bulles|colle|peinture
coupe gorge
peur * parler|public|monde|ridicule|déranger
mal aise
c * se taper tête
c danger
coupez|couper|coupe|éplucher|épluchez * couteau|couteaux
couteau|couteaux * cuisine|légumes|bois|taille|beurre
mort|morts|morte * fond|19~|catastrophe|grisou
touche|touché|touchée|touchent * mots|gentillesse|spectacle|chanson|histoire|discours
téléphone|batterie|portable|vélo|ordinateur|télé|centre|rue|ville|village|commerces|magasins|arbres|arbre|fleurs|plantes|plante|marché|association|club * mort|morte|morts|meurt|meurent|mourir|crever|tue
dos|pieds|genoux|jambes|mollets|bras me|m tue|tuent
tuer|tuerais|tuerait pour
casse|cassent|cassé|cassez pieds|oreilles|bonbons|couilles
gaz échappement
sent * brûlé|grillé|fumée merguez|saucisse|saucisses|barbecue|tarte|gâteau|toast|poulet|frites
volé|voler mon|ma|mes|son|sa|ses|nos|leur? pots|fleurs|vélo|vélos|portable|poubelle|poubelles|plantes|outils|légumes|trottinette|chaises|décorations
police|flics pour|contre|à_cause rodéo|rodéos|bruit|tapage|motos|moto|voitures|stationnement|stationnements|pétards
harcelé|harcelée|battue|maltraitée|violentée * voudrais|aimerais|veux qu_on|qu|aider|parler|témoigner
borne|bouche|sortie|porte|issue incendie
bosse|bossé|travaille|travaillé|volontaire|retraité|retraitée|bénévole|ancien|formation * samu|urgence|urgences|pompier|pompiers|police|secours
suis|est|sommes|êtes trop|tout|bien|tellement? crevé|crevée|crevés|claqué|lessivé
fait|fais mal * foot|sport|jouant|rien
enterré|enterrer hache
mort|morte|décédé|décédée * mine|ans|an|dernier|dernière|longtemps
tape|frappe|tire|tirer bien|fort|mieux? dans ballon|balle|but|cage
tire|tirer|tirent rois|cartes|carte|arc|loto|feu_d_artifice|numéros|sort
feu piste|salle|ambiance|soirée|dancefloor|public
cœur bat fort avant
ennuie|ennuyer|ennuyé|rire|beau|belle|jolie|chiant|long|drôle|bête|bon|mignon|rigolo|chouette mourir|crever|tuer
c * qui tape|écrit
tape|tapent|taper|tapé message|texte|lettre|clavier|mots|mot|adresse|numéro|recherche|code
tape|tapait|tapé|frappait|frappé doigts|règle * école|avant|époque
frappait|tapait * école * avant|époque|comme
c se pendre
noyer poisson
noyé|noyés|noie sous|factures|papiers|dettes
fumée|fumées * barbecue|barbecues
étouffe * appartement|immeuble|maison|bureau|ville|été|chaleur
accident|accidents * passé|devant|trop
bagarre * eau|boules|neige|polochons
coup feu en? cuisine
me bat pour|contre quartier|mon|mes|enfants|garder|notre|école|sauver|misère|droits|racisme
vous|arrête|arrêtez me? harceler|harcelez|harcèle
feu|feux rouge|artifice|joie|camp|vert|verts|tricolore|tricolores|saint|bois|cheminée|circulation
fait|fais|eu|avoir avc|infarctus|malaise|crise|overdose|accident cardiaque? * {BEFORE}
maison|immeuble|appartement|école brûle * {BEFORE}
on respire
ça|rien bouge
secours populaire|catholique|islamique|mutuel
premiers secours
danger échec|décrochage|disparition|fermeture|disparaître
ça|sa me? fou|fous|fout en air
mourir|meurt|meurent seul|seule|seuls
on étouffe
alarme|exercice|détecteur|détecteurs incendie|feu|fumée
mettent feu
vais étrangler|tue mon|ma|ce|cette|mes|voisin
brûle|brûlé|brûlée rue|avenue|place * dangereuse|abandonnée|démolir
blessé|blessée * par|trottoir|trottoirs {BEFORE}|trottoir|trottoirs
danger * route|voiture|voitures|rue|circulation|camion|camions|trottoir|traverser|passage|carrefour|vitesse
route|voiture|voitures|rue|circulation|camion|camions|carrefour|vitesse * danger
vivre ici|dans|avec|chez|ensemble|seul|seule|là|sur
mourir|mort|meurt|meurs quartier|commerce|commune|village|cité|association
frappé|frappée|tapé|tapée|tape * dos|épaule * féliciter|encourager|bravo|rire
crise rire|fou
sans fumée
langue bien? pendue
tête à? couper
paquet mort
m aide|apprend à? taper
flingué mon? jardin|pelouse|dos|voiture|moteur
pour savoir quoi faire quand|si quelqu s? étouffe|étouffer|malaise
tape|tapent|frappent dans? ballon|balle
eau|papiers|déchets|verre|bouteilles|poubelle|poubelles|saletés par terre
évanoui|évanouie de? joie|bonheur
c coup poignard
cœur qui? saigne
ça|sa va saigner
secours * lol|mdr|ptdr
secours * perdu code|clés|mot|téléphone|lien
me|se bats|bat avec mon? téléphone|ordinateur|formulaire|papiers|machine|robot|application|écran
noie|noient|noyé|noyés sous|dans factures|papiers|paperasse|dettes|formulaires|mails|messages|dossiers|travail|boulot
"""

# Frames in which dangers are a subject people want to work on, not what happens to them. « Monter » is heard as
# « organiser »: somebody up on a roof is no subject.
SUBJECT = """
idée|idées|projet|projets|atelier|ateliers|groupe|conférence|débat|journée|prévention|formation|stage|spectacle|théâtre|film|exposition
voudrait|voudrais|voudrions|aimerait|aimerions|faudrait|propose|apprendre|sensibiliser|lutter|accompagner|protéger|éviter|expliquer
organiser !sur !dans !dins !en !haut !petit !petite !petites !toit
aider * gens|jeunes|personnes|enfants|femmes|malades|familles|victimes|vieux|autres|ceux|voisins|pompiers
parler !à !quelqu * avec|jeunes|parents|école
savoir|cours|apprendre quoi? faire quand|si
cours de? boxe|judo|karaté|self|défense|secourisme|natation
association|équipe|match|jeu|série|chanson|quartier|on pourrait
endroit|lieu|local|refuge|foyer|abri * pour
mdr|lol|haha|plaisante|ptdr|rigole|blague
"""

# A match, a game, a pot on the stove, an old war: there a word of danger is rather a manner of speaking.
PLAY = """
match|matchs|mi_temps|stade|tournoi|score|championnat|warzone|fortnite|fifa|minecraft|ligue|supporters|game|console|manette|pétanque|belote
prof|profs|maître|maîtresse * note|notes|contrôle|math|maths|zéro|dictée
marmite|oignons|oignon|sauce|cuisson|recette|casserole_de|gâteau|mijote|poivre|soupe
guerre|allemands|résistance|libération|bombardement|autrefois|jadis
concert|accordéon|fanfare|karaoké|festival|spectacle|scène
terril|volcan|fumerolle * fume|brûle|feu
film|série|roman|polar|épisode
"""

# Words enough by themselves, outside the frames above.
LOOSE = {
    "suicide": f"""
suicide|suicider|suicidaire|suicides
mourir
{WANT} * mourir|crever|mort|morte|pendre|disparaître
message|mot|texto|sms adieu
pense|penser|regarde corde
tue|tuez|achève|achevez|tuer moi
plus rien|personne|envie * vois|voit * mort|noir
vois|voit que mort|noir
arrangerait|soulagerait tout|monde|famille|gens
vais sauter $
pendre|pendu !crémaillère !linge
passer acte
lettre adieu
rejoindre * ciel|là_haut|mort|morte
arrête pour? bon|toujours
vie * trop dur|dure|lourde
tout * arrêter|arrête * vivre|vie
me|se jeter|jette * pont|balcon|fenêtre|train|canal|vide
cacheton|cachetons|barbituriques|somnifères * finir|plein|boîte|pris
plus rien|personne * attend|retient|aime * mourir|finir|partir
scarification|mutilation
partir * toujours
sans moi * mieux
mieux * sans moi
vaut mieux|mieux? en finir
sert|servirait rien * reste|vive|vivre
me fais|fait mal tous|soir|soirs|nuit|encore|souvent
me|m foutre|noyer eau|iau|canal|rivière
rejoindre|rejoins|rejoignais * cimetière|tombe|paradis|mort|morte
marques|cicatrices|entailles|coupures|lames|lame|rasoir * bras|poignets|cuisses|chambre
{PERSON}|{OTHERS}|elle|il|qui debout|assis|assise|monté|montée|enjambe * rambarde|parapet|corniche|rebord|rails|voies|vide
monté|montée * toit|pont|balcon * descendre|sauter|vide
tiens|peux|supporte plus * lettre|adieu|pardon
attends|attend * mort|finisse
débarrassé|débarrassés|débarrassée * moi
suis * poids|boulet|fardeau|charge * monde|famille|enfants|vous|eux
occupez|occupe|prenez|prends soin? * enfants|fils|fille|chien|chat * quand|serai|plus * là
""",
    "violence": f"""
se fait|font rabaisser|pousser|frapper|taper|insulter|humilier|cogner|tabasser|racketter|harceler|menacer
{OTHERS}|{MAN}|moi|me|m|nous * {HURT}
{HURT} * {OTHERS}|moi|nous
fusil|pistolet|machette|revolver|kalachnikov|flingue|armé|armés
couteau|lame|corde|hache * main|gorge
couteau * peur|chez|menace|devant
attend|attendent|attendait * couteau|arme|batte
{OTHERS}|moi|nous * coincé|coincés|bloqué|bloqués * fumée|feu|flammes|eau
veut|veulent * rentrer|entrer|venir * force
traces|marques coups|brûlures|ceinture
mis * dans verre|boisson
droguée|drogué|droguer
main air|levée frapper|taper|cogner
m|me|ma|nous|ont|lui frappé|cogné|tabassé|giflé|étranglé|poignardé|agressé|braqué|racketté|séquestré|mordu|attaqué|poussé|insulté|menacé|volé|suivi|violé|brûlé|bousculé
m|me|ma|nous * cassé * bras|nez|dent|dents|jambe|côte|figure|gueule|doigt
poussé|poussée|jeté|jetée * escalier|escaliers|mur|sol|terre
racket|racketter|racketté|braquage|braquer|cambriolé|cambrioler|cambriole
bagarre|bagarres|baston
casse|cassent|défonce|défoncent|force|forcent|enfonce * porte
étrangle|étrangler|tabasse|poignarde|poignardé|agression
coups ceinture|poing|pied|bâton|couteau
donne|donné|donnent|met|prend|reçoit|reçois|mis * coups
insulte|humilie|rabaisse * tous|jours|frappe|tape
bourré|saoul|ivre|alcool * frappe|tape|bat|cogne|violent|crie
tape|tapes|frappe|cogne|bat * bu|boit|bourré|saoul|ivre
hurle|hurlements|crie|cris * secours|frappe|tape|coups
lève|levé|lèvent * main|mains dessus
m|me|nous fout|donne|met|mis|colle * rouste|roustes|raclée|trempe|dérouillée|torgnole|torgnoles|beigne|beignes
me suit * peur|nuit|rue
attend|attendent * démonter|défoncer|casser|frapper|taper|planter
{PERSON}|type|inconnu|il|ils essaie|essaye|essaient|tente|veut ouvrir|forcer * porte
mis * dans mon verre
coquard|coquards
œil noir
main|mains autour * cou|gorge
m|me|ma|la tire|traîne|traîné|attrape|prend * cheveux
m|me|ma|nous lance|jette|balance|crache * assiette|assiettes|chaise|chaises|figure|tête|dessus
cachée|caché|réfugiée|réfugié * bain|toilettes|wc|placard|cave * il|peur|lui|mari|père
balle|balles dans? jambe|bras|ventre|tête|dos|poitrine|épaule !pied
""",
    "women": f"""
{MAN} * m|ma|me cassé|poussé|poussée|giflé|giflée|insulte|humilie|étrangle|cogne|violé|violée|étranglé|frappé|frappée|enferme
viol|violé|violée|violer
abusé|abusée * moi|de
{MAN} me|m|nous laisse pas|plus * sortir|voir|travailler|parler|téléphoner
{MAN} * prend|pique|vole tout? * sous|argent|paye|rsa|carte
""",
    "child": f"""
{SMALL}|élève|élèves * bleus|coups|traces|maigre|affamé
{SMALL} * enfermé|enfermés|seuls|attaché|attachés * manger|nuit|cave|cage|sans
laisse|laissent * {SMALL} * seuls|enfermés|enfermé|manger|dehors
sexe|attouchements|pédophile|inceste|nu|nue * {SMALL}|petite|petit
montre * sexe
{KIN} * fait choses
{KIN} * coups|ceinture
{KIN}|voisin|voisine|nounou * frappe|tape|bat|battent|frappent|secoue|gifle|cogne {SMALL}|le|la|les|sur
{SMALL} disparu|disparue|enlevé|enlevée|fugué|fugue
mariage forcé
faire mal * {SMALL}
{SMALL} * * laisse|laissent|laissé|laissée seul|seule|seuls
{SMALL} * peur * rentrer|père|papa * chez|maison|frappe|tape|coups
""",
    "medical": f"""
vomi|vomir|vomit|crache|tousse|pisse * sang
sens|sent|sentir très|trop|super|vraiment mal !aise
me sens|sent pas|plus bien !ici|avec|chez|dans
mal * cœur|ventre * bras|respire
noyé|noie|noyée|électrocuté|électrocutée|étouffe|étranglé|convulse|inanimé|inanimée|empoisonné|empoisonnée|intoxiqué|intoxiquée|agonise
{SOMEONE}|papi|mamie|papy|mamy|pépé|mémé répond|réponds|parle plus * blanc|blanche|pâle|froid|bleu|rien|terre
douleur|douleurs|serre|mal * poitrine|thorax
mal cœur $
cœur arrêté|lâche|serre|bat_plus
renversé|renversée|percuté|percutée|écrasé|écrasée * voiture|bus|train|camion|terre|moto
tombé|tombée * escalier|toit|fenêtre|balcon|échelle|terre * mal|bouge|saigne|cassé|sang
jambe|bras|tête|main|crâne cassé|ouverte|ouvert|coincée|coincé|coupé|coupée
sang * partout|beaucoup|plein
plein|beaucoup sang
arrêt cardiaque
accident * grave|blessé|mort|morts|voiture|moto|scooter
paralysé|paralysée|bouche tordue
enceinte * saigne|mal|sang
piqué|piquée * guêpe|gonfle|respire
allergique|allergie * gorge|respire|gonfle
bouche|visage * travers|tordu|tordue|déformé
sent|sens plus * bras|jambe|jambes|côté
coincé|coincée|bloqué * gorge
brûlé|brûlée|ébouillanté|ébouillantée * huile|eau|casserole|visage|bras|main|mains
coupé|coupée|tranché|tranchée * main|poignet|artère
toit|mur|plafond|arbre|immeuble|plancher * écroulé|effondré|tombé * dessus|gens|personnes|enfants|coincé|quelqu
mange|mangé|bois|boit|dort plus|rien * jours|semaine
""",
    "fire": f"""
y a? * fumée !barbecue !barbecues
{HOME} {OTHERS}|voisins|côté brûle|crame|flambe|feu
voiture|voitures|poubelle|poubelles|local|hangar|forêt|champ|terril * brûle|brûlent|crame|feu|flammes
crame|flambe * immeuble|maison|appart|bâtiment|voisin|cave|cuisine
incendie !alarme !exercice
feu * poubelle|école|voiture|cave|voisin|maison|dans
explosé|explosion * gaz|maison|immeuble|voiture
gaz * sent|odeur|fuite|fort
monoxyde
brûle|crame|flambe dans? cage|escalier|escaliers|hall|couloir|ascenseur|palier
prise|compteur|disjoncteur|câble|lave_linge|machine * fume|brûle|étincelles|flammes
""",
}

# What danger in doubt is most likely about: which number is said in passing. Nothing of this: 3114 and 112.
KINDS = {
    "fire": f"""
feu|incendie|flammes|flamme|fumée|gaz|brûle|brûlent|crame|flambe|étincelles|étincelle|explosé|explosion|crépite|monoxyde|inondation|inondé
fume|chauffe|siffle * prise|compteur|mur|plafond|chaudière
câble|fil|ligne|poteau * électrique|électricité
{HOME} * écroulé|écroulée|effondré|effondrée|craque
""",
    "medical": """
respire|respirer|étouffe|malaise|évanoui|évanouie|inconscient|inconsciente|convulse|coma|sang|saigne|vomi|vomit|vomir
cachets|médicaments|médocs|somnifères|overdose|javel|avalé|seringue|pilules|comprimés|doliprane|dolipranes
tombé|tombée|blessé|blessée|cassé|cassée|coincé|coincée|noyé|noyée|écrasé|renversé|intoxiqué|piqué|mordu
douleur|douleurs|poitrine|cœur|fièvre|gonfle|gonflé|brûlant|bouge|réveille|raide|inerte|tremble|transpire|paralysé|gémit
bleu|bleue|violet|violette|mauve|blanc|blanche|pâle|gris|grise|mou|molle
répond|répondent|parle|reconnaît|sens|sent * plus|pas
ambulance|samu|pompiers|hôpital
""",
    "violence": """
rabaisser|pousser|frapper|taper|insulter|humilier|cogner|tabasser|racketter|menacer par
couteau|fusil|arme|armé|machette|pistolet|hache|batte|tournevis|cutter|schlass|carabine
frappe|frappé|frapper|cogne|tabasse|gifle|tape|battue|étrangle|étranglé|agresse|agressé|insulte|casse|hurle|crie|cris|hurlements
menace|menacé|menaces|harcèle|poursuit|suit|rôde|surveille|viol|viole|violé|violée|touche|force|forcé|forcée|obligé|obligée
enfermé|enfermée|cachée|caché|séquestré|ligoté|otage|enlevé|enlevée|barricade|terrorisé|terrorisée|bleus|coups|baffe|baffes|raclée
peur * lui|rentrer|sortir|eux|quand|va|vont|père|chez|porte
volé|cambriolé|racket|flics|police
""",
    "women": f"""
mari|copain|mec|ex|conjoint|compagnon * {HURT}|peur|crie|hurle|casse|boit|bu|jaloux|surveille|suit|sortir|papiers|téléphone|force|argent|tout
peur * mari|copain|mec|ex|conjoint|compagnon|lui
violée|battue|forcée|obligée|cachée
il me|m|ma * {HURT}|force|forcée|obligée|touche|peur
""",
    "child": """
enfant|enfants|bébé|gamin|gamine|gamins|gosse|gosses|fillette|élève|classe|école|collège|maîtresse|nourrisson|jumeaux|tiot|tiots|tiote
petit|petite frère|sœur|voisin|voisine|fille|garçon|seul|seule
ai|a|suis|est|fils|fille 6|7|8|9|10|11|12|13|14|15|16 ans
nièce|neveu|tonton|beaupère|parrain|entraîneur|moniteur|tripote|attouchements|pédophile
papa|maman|père|mère|beau_père * peur|crie|boit|dort|manger|parti|partie|nuit|seul|seuls|frappe|tape|laisse
""",
    "suicide": """
mourir|mort|morte|suicide|tuer|pendre|crever|adieu|disparaître|vivre|exister|vie|terre
finir|fin|force|courage|fatigué|fatiguée|tiens|supporte|vide|noir|sert|poids|boulet|mérite|pardon|pardonnez|lettre|lame|lames|rasoir|corde
plus|pas * envie|bout|attend|manquerai|rester|là|reveiller|avenir|lendemain|demain
trop partout|ici|monde|famille
dernier|dernière * message|fois|jour|soir|nuit|soirée
souffrir|souffrance|seul|seule|rien
""",
}
