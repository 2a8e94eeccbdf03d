"""Danger told by what is seen, without its name: a body, a place, a thing in a hand, a door. Data only.

In the language of `phrase`. Like LOOSE (around.py), these count outside a talk about a subject to work on.

"""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

from conversations.danger.people import KIN, MAN, OTHERS, SMALL

VEHICLE = "voiture|camion|car|bus|scooter|moto|train|tracteur|camionnette|quad|trottinette"
WATER = "eau|iau|étang|canal|rivière|mare|puits"
FACE = "lèvres|langue|gorge|visage|joue|œil|yeux|nez"
BLUE = "violet|violette|violettes|bleu|bleue|bleues|noir|noire"
PILLS = "comprimés|cachets|médicaments|médocs|pilules|somnifères|doliprane|dolipranes|paracétamol|xanax|antidépresseurs"
GUN = "fusil|carabine|pistolet|flingue|revolver"

TOLD = {
    "suicide": f"""
disparu|disparue|introuvable|parti|partie * laissé * mot|lettre|papier
se coupe|taillade|lacère bras|cuisses|poignets|veines
envoyé|envoyer|envoie|laissé|écrit adieu
adieu * pris|prend|boîte|boîtes|{PILLS}
pris|prend|avalé * boîte|boîtes|plaquette|plaquettes * {PILLS}
quoi * sert * vive|vivre|exister|lever|rester
si meurs|meure|mourrais
bord gouffre|falaise|précipice
prends|prendre|avale|avaler toute|tout boîte|plaquette|tablette|tube
pont|rambarde * regarde * bas|vide|eau
envie que? ça|tout * arrête|finisse $
lettre|mot|vidéo|message * serai plus
arrivé|arrivée|suis * bout * chemin|vie
rangé|donne|donné|ordre * affaires|papiers * adieu|serai|parti|partie|besoin
charge|poids|boulet|fardeau * gosses|enfants|famille|monde
poids mort
endors|endorme|endormir pour bon|toujours
mérite|mérites pas|plus * vivre|vie|exister
se|me griffe|coupe|taillade|mord|tape|cogne * sang|exprès
parle|va|parti|partie|prend|prendre|pris|chargé|sorti|sort|cherche * {GUN}
parti|partie|prend|pris|sorti|cherche * corde !sauter !linge
se|me planter|foutre|jeter|lancer en|contre|dans? * voiture|arbre|platane|mur
pont|quai|gare * regarde|attends|attend * train|trains|vide
plus rien|personne * retient
fatigué|fatiguée|fatigués|las exister
que mon|son cœur s? arrête
pense|attire|appelle canal|pont|rails
vide * attire|appelle
prie|espère * pas|plus|jamais me|se? réveiller
plus goût à? rien
parle plus|que * que|de? mort
monté|montée * haut|pylône|grue|clocher|terril * répond|sauter|descendre
devrais|devrai|aurais|voudrais pas|jamais * né|née|naître
somnifères|cachets * bouteille|alcool|whisky|vodka
suicide|mourir|pendre|tuer * fait|ça mal
arrête mon|son traitement|insuline * vite|fini|mourir|finir
affaires * bientôt * besoin
sac plastique|plastic * tête
veut|peut plus * manger boire * heure|mourir|fini
dort avec {GUN}
partir * plus|pas * douleur|souffrir|souffrance
a|as qu? à? crever * vais
fonce|foncer * mur|arbre|platane|camion|train
balancer|jeter|sauter * par fenêtre|balcon
entendrez|entendra parler de? moi * journal|demain|mort
brûle|coupe|griffe * pour oublier|souffrir|punir
dit * va|allait le? faire ce|cette|demain|bientôt
ouvert * robinet|bouteille|brûleur gaz
tête * dit saute|meurs|crève
pindu|pinde
""",
    "violence": f"""
attachent|attache|attaché|attachée|ligotent * maman|mamie|papi|papa|mère|père|vieille|résidente
plein|plein_de|des? bleus partout
veut|veulent * me|la marier
enfermé|enfermée * passeport|papiers|clé|clés|sortir
il|elle|mec|homme|mari|voisin|fils|frère|père pris|sorti|attrapé|prend|sort couteau|marteau|hache|batte|fusil
ex m attend
on essaie|essaye|essaient|tente * rentrer|entrer * chez|maison|porte
enfermé|enfermée|barricadé|barricadée * bain|toilettes|wc|placard|cave|chambre * il|elle|ils|peur
cassé|casse|pris|arraché|confisqué * téléphone|portable * appelle|appeler|prévenir
m|ma|me * mis|met|donné|colle|collé * patate|mandale|tarte|gnon|châtaigne
m|ma|me * coincé|coincée|poussé|plaqué|serré|collé contre
m|ma|me * pris|prise * force
jette|balance|lance * trucs|objets|verres * bras|tête|dessus
m|ma|me cassé|tordu|tord|tire * bras|main|doigt|oreille
sol|terre * dessus d? elle|lui
pied biche
coup|coups schlass|couteau|cutter|tournevis|hache|marteau
menace|menacent|agresse|agressent * {OTHERS} * tournevis|couteau|cutter|arme|barre
garde|retient|retiennent * dans cave|chambre|garage
asperger * acide|essence
crache|craché * visage|figure|dessus
hurle|crie|crient * égorge|tue|meurt
vais être tuer|tuée
{FACE} * gonflé|gonflée|{BLUE}|fendu|fendue
permission|sort * sinon * crie|cogne|frappe|tape
traces|marques|bleus|brûlures * cou|bras|dos|corps|cuisses|cigarette
se cache|cachent|met|mettent sous|derrière|dans table|lit|placard|armoire
étouffer|étouffé avec|sous? oreiller|coussin
me|nous poursuit|traque|piste
ex|mari|mec * clé|clés * rentré|entré|rentre
mec|type|homme|gars|vieux * ma|m * coincé|coincée|bloquée|touchée|collée|suivie
touchée|pelotée|frottée * bus|train|métro|vieux|inconnu|homme
rôde|rode|rôdent * jardin|maison|autour|nuit|nuits|devant
cramé|cramée|brûlé|brûlée avec * clope|cigarette|fer
tire|tirent * {GUN} * balcon|fenêtre|rue|gens
casser|briser|péter|exploser * jambes|genoux|dents|gueule|tête
barre|barres|batte|battes|matraque fer|main|mains|devant|baseball
barre|batte|marteau|pied|épaule * dit * ouvre
tape|cogne|frappe * dans|sur|contre * barre|batte|marteau
pleine|reçois|reçoit|reçu|lettre|lettres|messages * menaces
tourner|tourne|circule|publié|poste * vidéo|photo|photos|vidéos * fille|fils|moi|nue|nu
ivre|bourré|saoul|bu * peur|barricade|cache|enferme|casse
bouscule|brutalise|pousse|secoue ma|sa|mon|notre {OTHERS}
""",
    "women": f"""
fait|fais|faisait|choses|trucs * quand * dormais|dormait * voulais|voulait|pas
il|{MAN} * garde|pris|cache * papiers|passeport|carte|vitale
il|{MAN} contrôle|fouille|surveille|compte * sms|messages|téléphone|kilomètres|argent|sous
menace * prendre|enlever * enfants|fils|fille|petits
excusé|pardon * encore * mal|bleu|joue|marque|trace|violette
""",
    "child": f"""
maman|papa|mère|père * me|nous laisse|met|mets dehors
papa|maman|mère|père parti|partie * jours|semaine * manger|seul|seuls|seule
8|9|10|11|12|13 ans * seul|seule * peur|nuit|maison
demande|demandé|veut rester seul|seule lui
enfants|gamins|gosses|petits|enfant|gamin * dorment|dort|dormir * voiture|dehors|rue|parking|froid
sans parents|adulte|adultes|personne * nuit|nuits|jours|dehors
maman|papa|mère|père|parents|fils|fille|petit|petite * pas|plus|jamais rentré|rentrée|revenu|revenue|rentrés * depuis|nuit|jours|hier|matin
voisin|homme|monsieur|vieux|mec|type|il touche|tripote|caresse ma|mon|mes|la|le|les? {SMALL}
11|12|13|14|15 ans * copain|mec|homme * 19|20|21|22|23|24|25|26|27|28|29|30|35|40|45|50
force|forcé|forcent|oblige|obligé|demande|réclame * photo|photos|vidéo|vidéos * nu|nue|sinon|montre|corps|seins
photo|photos|vidéo|vidéos * sinon|menace * montre|publie|envoie|diffuse|dit
emmener|emmène|envoyer|renvoyer * bled|pays * marier|mariée|exciser
{SMALL}|bébé|jumeaux * hurler|hurle|pleurer|pleure * * plus rien
pyjama|nu|nue|pieds_nus * parking|rue|dehors|route
{SMALL} * seul|seule|seuls|froid|parti * parking|balcon|froid|minuit|étang|boîte|canal
laissé|laissée|laissent|laisse * {SMALL}|jumeaux|bébés * froid|balcon|seul|seuls|voiture|noir
demande|demandé|dit|interdit * rien|pas|secret * dire|raconter|répéter|parler !idée
demande|demandé * {SMALL}|petits * venir|monter * seul|seuls|chez|voiture
monter|monte|montent * {SMALL}|petites * voiture|camionnette|camion
donne|propose|offre * bonbons * photos|voiture|chez|enfants|petits
{KIN}|éducateur|entraîneur|prof|il * main dans|sous|culotte|pantalon|couette|jupe
{KIN} * vient|glisse|rentre|entre * sous|dans couette|draps|lit
fille|fils|nièce * 11|12|13|14|15 ans * copain|mec|homme * 30|35|40|45|50
enfant|gamin|gamine|petit|petite * seul|seule * bord|route|rocade|pont|autoroute
donne|donnent|mettent * sirop|cachet|cachets|alcool * dormir|calmer|biberon
enfermé|enfermée * chambre|cave|placard * ans|depuis
{KIN}|demi joue * docteur * moi|mal
prive|privé|prives|privent * repas|manger|nourriture
attache|attaché|attachent * {SMALL}
{KIN} * secoue|attache|affame|brûle
met|mis|mettent|enferme dans? noir|placard|cave|cagibi
brûlures|brûlure * cigarette|fer
adulte|inconnu|majeur|vieux * rencontrer|photos * cachette|nue|seul|seule
pas|plus rentré|rentrée * école|téléphone|portable|nuit|hier|vide
sans manteau|chaussures|manger * traces|coups|froid|marques
""",
    "medical": f"""
accouche maintenant|là|ici|voiture|vite|seule
brûlure|brûlures * degré|huile|friteuse|visage|grave
bras|jambe|main|visage engourdi|engourdie|paralysé|paralysée
y a quelqu_un|quelqu|personne|enfant|homme|femme dans eau|canal|étang|voiture_retournée
cœur * emballe * bras|mal|respire|tombe
allongé|allongée|couché|couchée sur? voie|rails|route
mère|mamie|mémé|papi|père|fils|fille|alzheimer * partie|parti|perdue|perdu|disparu * retrouve|trouve plus|pas
bu|boit|avalé du? produit
paralysie|hémiplégie
effondrer|effondré|effondrée|écroulé|écroulée * visage|gris|blanc|blanche|répond|bouge|respire
gicle|giclait
gonfle * partout|visage|gorge|piqûre
mal * bras * transpire|sueur|poitrine
voiture|camion|bus rentré|rentrée|foncé|encastré|encastrée * arrêt|foule|terrasse|mur|vitrine|gens|arbre|école
plafond|mur|toit|arbre * écroulé|effondré|tombé * {SMALL}|{OTHERS}
tient|tiens la? poitrine|cœur|gorge
lèvres|devient|tout|toute|mains violet|violette|violettes|bleu|bleue|bleues|gris|grise
{FACE} gonfle|gonflent
reconnaît|reconnaissait nous|me? plus
diabétique|insuline|insulines|épileptique|asthmatique|cardiaque * transpire|tremble|malaise|vapes|réveille|tombé|respire|plus
volets|courrier * fermé|fermés|déborde
plus|pas vu|vue|voit depuis * jours|semaine|semaines
jours|semaine|semaines * volets|courrier|odeur
champignons|plante|baies * vomi|vomis|vomit|trouble
suffoque|suffoquent
tombé|tombée * bouger|bouge * cou|dos|jambes|tête
sous glace
moitié|côté corps * endormi|endormie|paralysé|sens
mousse|bave * bouche
mordu|mordue|mordre * visage|gorge|chien|vipère|serpent
{SMALL}|bébé * brûlant|brûlante|mou|molle|toute_molle
gorge * ferme|serre|gonfle
piqûre|piqué * gorge|gonfle|respire
nuque raide
peux|peut plus|pas bouger
tombe|tombé|tombée raide
raidit|raide * bave|bouge
étoiles * poitrine|barre
barre poitrine
carrelage|sol|terre depuis hier|matin|heures
sous|dans tranchée|éboulement|décombres
écroulé|effondré|éboulé dessus
respire * peine|mal
avalé|mangé * travers * {BLUE}|mauve|respire
brûlé|brûlée|brûlure * visage|huile
tram|métro * traîné|renversé|écrasé
pisse|perd|coule ch? sang
yeux * arrière|révulsés|retournés
pièce|bonbon|bille|os|arête|viande|bouchon * coincé|coincée|gorge|travers|étouffe
cuisse|bras|main|jambe|pied|doigt * tronçonneuse|scie|hache|meuleuse
tronçonneuse|scie|meuleuse|disqueuse * cuisse|bras|main|jambe|sang|coupé
os * sort|dehors
coincé|coincée|écrasé|écrasée|broyé|resté|happé sous|dans? * grue|presse|tracteur|machine|broyeur|ascenseur_main
{VEHICLE} * fauché|fauchée|heurté|heurtée|percuté|percutée|retourné|retournée
{VEHICLE} scolaire? dans|tombé|tombée fossé|ravin|{WATER}
retrouvé|trouvé|trouvée|retrouvée * fossé|gelé|gelée|inanimé|inerte
tombé|tombée|cogné * souvient|rappelle plus|pas
on masse|fais massage
chauffage|chaudière|poêle * mal tête
vois|voit trouble|double
renversé|renversée * friteuse|huile|casserole|eau_bouillante|bouillante
peau * part|pèle|cloque|cloques
poignée|plaquette|tablette|flacon * {PILLS}
visage|côté|bouche * tombe|pend
charabia|bredouille|bave * tient|tombe|plus|matin
pris * truc|champis|drogue|cachet * tremble|voit|reconnaît|délire
""",
    "fire": f"""
transformateur|compteur|chaudière|bouteille|citerne|batterie * explosé|explose
balcon|mur|façade|plancher|immeuble|grue en? train tomber|écrouler|effondrer|craquer
voit|vois flammes|fumée
toit|plafond|mur * écroulé|effondré
poêle|chaudière|chauffage|brasero|chauffe_eau|groupe * vomit|vomissent|vomi|tête|dorment|endormis|évanouie|suie
câble|fil|ligne|poteau|pylône * électrique|courant * tombé|terre|arraché|pend|étincelles
couette|rideau|rideaux|matelas|canapé|friteuse|huile|casserole|sapin * flambe|brûle|pris|feu|flammes !barbecue
poubelle|poubelles|toit|hall|cave|garage|voiture|voitures|scooter * flambe|flambent|brûlent|crament
bloqué|bloqués|coincé|coincés * fumée
fumée * porte|sortir|dessous|palier
{WATER} * monte|monté|monter|rentrée|entrée|déborde|envahit * coincé|coincés|bas|lit|étage|parents|mamie|père|mère|maison
odeur * mal tête|crâne
crépite * mur|prise|plafond|compteur
grange|étable|hangar|écurie pris|feu|brûle|flambe
tuyaux|canalisation|conduite * explosé|siffle * pourri|gaz
fume|fument sous|derrière|dans? * plancher|mur|plafond|prise
flammèches|étincelles * toit|école|maison|immeuble|grange
inondation|inondés * coincé|coincés|bloqués|toit
""",
}
