"""The phrases that speak of danger, whatever stands around. Data only, in the language of `phrase`.

Written in correct French; misspelt forms are heard the same. Small words (un, le, de, à, je…) are not heard at all.
A phrase must be one that people with an idea to tell don't write: « parler du suicide des jeunes » is an idea.
"""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

from conversations.danger.people import BEFORE, HIT, HOME, KIN, KNOWN_ONE, MAN, OTHERS, PERSON, SMALL, SOMEONE, WANT

PHRASES = {
    "suicide": f"""
endors|endormir|dors|dormir * dernière fois
écrit|écris|préparé|fait|laissé * dernières volontés|testament * adieu|mourir|partir|bientôt|soir|19|20
plus que mort|mourir pour|soulager|solution
pars|vais|partir|veux * rejoindre|retrouver lui|elle|mari|femme|maman|papa|fils|fille $
personne * pleurera|regrettera $
me|m tue ça|sa|ils|elle|vous|tout
compte|pense|espère|veux plus|pas * me|se réveiller
peine de? me chercher|attendre|retrouver|réveiller
direz|dites|dis|diras|dire * gosses|enfants|fils|fille|filles|mère|parents|famille|maman * aime|aimais|pardon|faute
suis|être|serai trop * monde|famille|mieux
suis|assis|assise|debout sur? pont|rambarde|parapet|passerelle|rails * rocade|autoroute|voies|vide|train|canal
corde * garage|grenier|poutre|cave|grange|cou|plafond !sauter !linge !escalade !balançoire
lame|rasoir|corde|cachets|comprimés|fusil posé|posée|posés|prêt|prête|prêts|devant
monte|monter|monté|montée toit|pont|tour|grue|terril|pylône|château * fini|finie|saute|sauter|adieu|terminé
vie s? arrête là|ici|ce|soir|demain|aujourd
rejoindre|rejoins|retrouver mon|ma * cimetière|prêt|prête|prévu|bientôt
cimetière * rejoindre|rejoins|retrouver
veux|voudrais|serai|vais plus être? là quand|demain|pour
serai plus en? état|mesure
me|m taille|tailler|lacère|entaille|coupe bras|veines|poignets|cuisses|ventre|peau
plus|pas|aucune envie * me|se réveiller|lever|relever
affaires * ordre * donné|dernier|adieu|merci|chat|chien|parti
ai|a plus|aucun goût vie
me|m coupe|taillade bras|veines|poignets|cuisses
mieux vaut mourir|crever $
veux|veut|voulais|voudrais|voudrait|préfère|préférerais|envie|souhaite|autant|besoin juste|plus|seulement? mourir|crever|morir
^ vais mourir $
tirer|tire|mettre balle !pied !au
couteau|lame|rasoir * veines|poignet|poignets|gorge
veux|voudrais|vais|envie en? finir|terminer $
veux|voudrais|vais|envie en terminer
me|se|s foutre|jeter|mettre|balancer sous|vide|train|pont|fenêtre|balcon|canal
{WANT}|peux * en finir !avec
supporte|supporter plus vie|vivre
{WANT} plus|pas exister|vivre
plus|pas|pourquoi|quoi|intérêt|raison|envie|force|besoin * rester|reste en? vie
{WANT} * tout s arrête|arrêter $
que tout s arrête $
tiens plus * médicaments|cachets|vivre|vie
médicaments|cachets|lame|couteau|corde|fusil devant moi
ma|mon vie * terminé|terminée|finie|fini|foutue|gâchée|vaut|sert
vie * moi * terminé|terminée|finie|fini
pense|penser mort tous|sans|souvent|nuit|jours|tout|toujours|trop? $
pense|penser mort tous|sans|souvent|nuit|jours|toujours
dit|dire|fait|faire * adieu|adieux * enfants|famille|monde|tous|fini|vie
adieu|adieux * monde|vie|enfants|famille|tous
enfants|famille|tous|monde adieu|adieux
fini pour moi
vais|veux|envie|peur faire * bêtise|connerie !cambrai
plus être * monde|vivant|vivante
disparaître * arrangerait|soulagerait|mieux
arrête|arrêter tout * vie
vaut|vaudrait|vaudrais|serait|préférable mieux? * mort|morte $
préparé|prépare|gardé|accumulé|acheté * cachets|médicaments|pilules|corde
plus * force|courage * adieu|bras
lettre|mot|message|laissé|écrit * adieu
envie|veux|vais * aller pour? toujours
ouvert gaz $
vais|veux|va * me|se faire exploser
dit|écrit adieu
mort|morte * veux|vais|voudrais|envie rejoindre
plus être * demain|vie
me fais|fait|faire mal avec|exprès|bras|compas|lame|cutter|rasoir
veux|voudrais|voulait|envie plus|jamais|pas me|se réveiller
sauter|saute|sauté * pont|fenêtre|balcon|toit|étage
bu|boit * pris|avalé somnifères|médicaments|cachets
bu|boit|trop|plein pris|prend|avalé * somnifères|cachets|médicaments|xanax
bord vide|pont|toit|falaise|précipice
retrouve|trouvera|trouve * mort|morte|pendu|pendue|vivant|vivante
manquerai|manquerais|manque personne
personne * regretter|regrettera|pleurer|pleurera|manquerai|manquera si|quand
me faire souffrir|mal
exister $
quitter ce|cette monde|vie|terre
partir|dormir|disparaître|pars|dormir * toujours|jamais
pars|partir|partirai pour bon|toujours
plus|jamais me réveiller $
va|veut|voulu|essayé se|s tuer|suicider|pendre|buter|noyer|flinguer
vais|veux|voudrais|voulu|envie|essayé|pense|pensé|peux|préfère me|m|se tuer|suicider|pendre|buter|noyer|flinguer
me|m suicider|suicide|pendre
^ suicide|suicider $
suicider|suicide ce|maintenant|soir
suis suicidaire
pense|pensé|penser|songe|menace * suicide|suicider|mourir
fille|fils|ami|amie|copine|frère|sœur|mère|père|mari|elle|il * veut|va * suicider|mourir|se tuer
fait|faire|refait * tentative !record
fait ts
s|se suicidé|pendu
ai|eu|trop|toujours|encore|beaucoup|mes idées|idée|pensées noires|noire
idées|pensées suicidaires|suicidaire
veux|voudrais|vais|envie|préfère|faut en finir $
en finir * vie|maintenant|ce|soir
mettre fin * jours|vie
plus|pas|aucune envie|force|goût|courage|raison|raisons continuer? vivre
veux|peux|pourrai plus|pas continuer? vivre
en peux plus vivre|vie
marre|assez|fatigué vivre|vie $
veux|voudrais plus être $
plus être autant|finir
autant * en finir
plus envie vivre
sert rien * vivre
foutre|fous|foute en * air !local !projet
me jeter|jette * sous|pont|train|vide|fenêtre|canal
vais|veux|voudrais|envie|va|veut|pense sauter * pont|fenêtre|toit|balcon|étage
ouvrir|ouvert|couper|coupé|tailler|taillé * veines
veines * ouvert|ouverte|ouvertes|coupé|taillé
scarifie|scarifier|scarifié|automutile|mutile
envie|veux|vais|besoin me faire mal
disparaître * toujours|jamais
veux|voudrais|envie disparaître $
mieux|bien mort|morte !rire
serait|serais|seraient|seront|iraient|sera * mieux|bien sans moi
si mourais|disparaissais|crevais
vie * vaut|vaux pas|plus * peine|coup
vie plus * sens
médicaments|cachets|pilules * mourir|finir
parle|parlé se suicider
""",
    "violence": f"""
roué|rouée * coups
voiture|camionnette|homme|mec|type|gars|quelqu qui? me|nous suit|poursuit|suivent * depuis|rue|nuit|peur|chez
{SOMEONE} tape|frappe|cogne|bat * quand|si|dès * bu|boit|bourré|saoul|ivre
jeté|jetée|lancé|balancé|versé * eau|huile|café|soupe chaude|bouillante|bouillant * dessus|visage|figure|dos|jambes|bras
arraché|arrachée|déchiré mes|ma|ses|sa vêtements|habits|jupe|robe|culotte|haut
cassé|pété|explosé|fracassé nez|mâchoire|bras|dents|arcade|côtes ma|mon|sa|son|à|de mère|père|sœur|frère|fille|fils|femme
traceur|mouchard|gps * voiture|téléphone|sac
frotté|frottée|frotte moi|contre * tram|bus|métro|train
homme|mec|type|gars|quelqu me suit $
{SOMEONE}|ils devient|deviens|est|es|très|trop|toujours violent|violente|violents|agressif|dangereux * quand|avec|boit|moi|peur|contre
{MAN}|{KIN} devient|deviens violent|agressif
frappe|tape|cogne|tabasse|agresse|étrangle|poignarde|menace|poursuit|viole sur? {OTHERS}
menace|menacé * avec * barre|batte|couteau|arme|fusil|marteau|hache|chien|feu
pris|prend|attrapé|serré|serre gorge|cheveux
serre|serré cou
tiré|tire|arraché|attrapé cheveux
crie|crient|hurle|hurlent|appelle|crier|cri|cris * secours|alaide
veut|va|vont|veulent planter|buter|fumer|saigner|crever {OTHERS}|moi|mon
vais|veux|envie|peur tuer|buter|égorger mon|ma|mes? quelqu|gens|tous|monde|mari|femme|mère
il|elle|ils me * crever|crève|crevait|tuer|buter !rire
schlass|surin|opinel|kalach * planter|sort|sorti|main
sort|sorti|brandit|pointe schlass|couteau|lame|arme|flingue|gun
suis|est suivi|suivie par * homme|mec|type|inconnu|voiture|gars
cagoulé|cagoulés
{MAN}|{KIN} * casse|jette assiettes|vaisselle|meubles|tout|porte
{MAN}|{KIN} * crie sur maman|moi|mère|nous|enfants
quelqu|homme|mec|type|il|ils|inconnu * essaie|essaient|essaye|tente * rentrer|entrer chez|maison|porte
fait|fais chanter * photo|photos|vidéo|vidéos
^ alaide
^ sos mon|ma|mes? {SOMEONE}
^ sos $
{MAN}|voisin me suit|surveille|espionne|harcèle|poursuit|traque|attend|suivre
peur pour ma|notre vie
pété|pète|péter * câble|plombs * menace|casse|frappe|tape|tout
lève|lèvent main sur moi|nous|elle|enfants|mes
me|m|ma|nous {HIT}
me|nous fait|fais|faire|suis * frapper|agresser|agressé|tabasser|taper|attaquer|battre|braquer|violer|cogner
m|me|nous|on agresse|agressé|agressée|attaque|attaqué|braque|poursuit
m|me|nous menace|menacé * couteau|arme|tuer|mort|frapper|fusil|pistolet
{SOMEONE}|ils|on me|m|nous menace|menacent
menace|menacé|menaces * tuer|mort|couteau|arme|fusil
il|mari|mec|copain|ex|voisin|ils|père|conjoint|compagnon|beau|frère|on|dit va|vont|veut|veulent|essaie|essaye|voulu|il allait? * me|m|nous tuer|buter|planter|égorger
dit * allait|va|veut me|m|nous tuer|buter|planter
il|elle|ils|mec|homme|voisin|type|gars|mari|ex|quelqu avec? couteau|arme|pistolet|fusil|machette|flingue|hache
^ secours !en
moi|aide|vite|help secours
quelqu * couteau|arme|pistolet|fusil|machette
entré|rentré|entre|chez * avec? couteau|arme|pistolet|fusil|machette
bagarre|bat|battent|battre * couteau|couteaux|arme|armes
homme|mec|type|gars|quelqu|voiture me suit|poursuit|suivre * rue|chez|dehors|depuis|peur
{SOMEONE} {HIT} * femme|copine|mère|voisine
tape|frappe|bat|cogne|tabasse * femme|copine|voisine|mère
frappe|tape|bat|cogne|tabasse|battent|frappent|tapent maman|mère|papa|femme|copine|sœur|frère|voisine|grand
frappe|tape|bat|battent|frappent|tapent sa|ma|son|leur|mon maman|mère|papa|femme|copine|sœur|frère|mari
frappé|frappée|battu|battue|tapé|tapée|giflé|giflée|violé|violée|touché|touchée par !balle !film * papa|maman|père|mère|mari|copain|prof|oncle|frère|voisin|mec|ex
hommes|mecs|types|gars me|nous suivent|menacent|attendent
ai|plein|couverte|couvert * bleus|bleu * partout|corps|visage|bras|dos|jambes
m|me|ma mis|met|donné|colle|collé * droite|baffe|claque|gifle|poing|coup|coups|gifles
ex|mari|mec|copain|type|homme|gars * devant|chez * batte|couteau|arme|marteau|barre
m|me touché|touchée * voulais|pas|ans|partout
me touche * fesses|seins|sexe|corps|partout|voulais
{KNOWN_ONE}|homme|monsieur|hommes me touche|touchent|frappe|menace|viole
enfermé|enfermée chez|maison|chambre
veut pas * sorte|sortir
force|oblige|forcé|obligé * coucher|sexe|prostituer|relations
sens|sent * danger
entend|entends * crier|hurler|coups|frapper
coup|coups feu
tire|tirent * dessus
ils tirent
force|forcent|casse|défonce * porte * chez|entrer|maison|moi
peur * lui|mari|ex|conjoint * me|frappe|menace|tue|tape|tuer
suis * danger
^ danger $
appelez|appeler police|flics|gendarmes
^ police|gendarmes $
suis|me|m|fait|fais harcelé|harceler|harcelée|harcèle
""",
    "women": f"""
si porte plainte * tue|tuer|enfants|vengera|pire
mari|copain|mec|ex|conjoint|compagnon me|m|nous fait|fais peur|mal
il|mari|copain|mec|ex|conjoint|compagnon menferme|m_enferme
{MAN} * me|m|ma|nous {HIT}
frappée|battue|tapée|giflée|violée|menacée|étranglée par * mari|copain|ex|mec|conjoint|compagnon|homme
force|oblige * coucher|relations|sexe
veut pas * sorte
{MAN} * {HIT} * moi|femme|copine|mère
tape|frappe|bat|cogne * femme|copine
{MAN} * violent|violente * avec|moi
{MAN} * menace|menacé me|m|tuer
{MAN} * me|m menace|menacé|étranglé|violé|insulte|enferme|surveille
{MAN} * va|veut * me|m tuer
suis|sommes battue|frappée|violentée|maltraitée
ai été|étais battue|frappée|violée|abusée|agressée|violentée
été|étais|suis violée|abusée
m|me violé|viole|violée|abusé
{HIT} * mari|copain|mec|ex|conjoint|compagnon
suis|suis|est|es victime * violence|violences|viol|mari|conjoint|copain|ex|compagnon|coups
{MAN} * insulte|humilie|rabaisse|frappe * tous|toujours|jours
{MAN} * m|me|ma obligé|obligée|forcé|forcée
il|{MAN}|{KIN} m|ma|nous jeté|jetée|mis|mise|foutu|viré|virée dehors|rue
{MAN} * garde|pris|prend|confisque * papiers|argent|téléphone|carte|clés
{MAN} * m empêche|interdit|enferme|laisse * sortir|voir|travailler|parler
{MAN} m|me empêche|interdit * sortir|voir|parler
m|me enferme|enfermée|enfermé quand|clé|maison|chambre|jour|nuit
subis|subi * violence|violences|coups
peur mon mari|ex|conjoint|copain|mec|compagnon
peur lui $
peur lui il|quand|me|mais|la|qui
enfermé|enfermée|séquestrée|frappée|tapée * mari|copain|conjoint|ex|mec|compagnon
violence conjugale moi|chez|je
""",
    "child": f"""
copain|mec|ami|mari maman|mère|sœur|tante me|m|la caresse|touche|tripote|embrasse
prof|professeur|entraîneur|coach|animateur|moniteur|voisin * messages * bizarres|bizarre|seule|seul|secret|nue
m|ma|me|lui * proposé|propose|donné|donne|offre bonbons|bonbon|chocolat * voiture|camionnette|camion|chez_lui
12|13|14|15|16 ans * part|va|doit|partie se marier
papa|père|maman|mère|beau * rentre|rentrent * bourré|bourrée|ivre|saoul * peur|horreur|tape|crie|casse
{KIN} * me|m|nous|la regarde|mate|filme|espionne * douche|bain|nue|déshabiller|culotte
touche|touchait|caresse|caressait|tripote * sous * vêtements|habits|culotte|pantalon|jupe|pull
met|mettait|donne|prend|reçois|reçoit|avec ceinture|martinet|fouet
photo|photos|vidéo|vidéos|foto * moi * nu|nue|paye|payes|argent
doit|va|veulent|obligée|forcée|faire * marier|mariée|mariage * 12|13|14|15|16|17 ans
{KIN} * rentre|vient|entre|glisse * chambre|lit nuit|soir? $
{KIN} * rentre|vient|entre * chambre|lit * nuit
{MAN}|{KIN} * dort avec|lit * elle|fille|petite
bizarre|louche|gestes * avec * fille|fils|petite|enfant|enfants
photo|photos|vidéo|vidéos|images * moi|nue|nu * sinon * envoie|envoyer|publie|publier|montre|montrer|diffuse|partage
se touche|masturbe|déshabille * école|enfants|parc|devant|petite
montre zizi|sexe
{KIN} * montre * films|photos|vidéos * * main|nu|nue|touche
{KIN}|{KNOWN_ONE} * m|me|ma|la|les forcé|force|oblige|obligé|demandé * choses|toucher|déshabiller|coucher|embrasser
{KIN} * la|les|le|petite|petit touche|tripote|caresse|viole
{SMALL} * {KIN}|{KNOWN_ONE}|{MAN} touche|touché|tripote|viole
touche|tripote|caresse|viole la|les|petite|petit|{SMALL} $
{KIN} * laisse * sans * manger|boire
{KIN} * me|m|nous touche|tape|frappe|bat|battent|viole|cogne|enferme|fouette|punit
{KIN} me|m|nous touche|tape|frappe|bat|battent|viole|violé|cogne|enferme|maltraite
frappe|tape|bat|cogne|maltraite|secoue|séquestre|fouette|touche ses|son|sa|leur|leurs|notre|{SMALL} {SMALL}
frappe|tape|bat|cogne|maltraite|secoue|séquestre {SMALL}
{KNOWN_ONE} * me|m touche|touché|frappe|tape|viole
m|me touché|touche * 6|7|8|9|10|11|12|13|14|15|16|17 ans
{SMALL}|sœur|frère frappée|frappé|battue|battu|tapé|tapée|giflé|touché|violé * par|papa|maman
secouent|secoue|battent|frappent|tapent|enferment * {SMALL}|bébé
bébé * secouent|secoue|frappent
{SMALL} * hurle|hurler|crier|hurlent|pleurer * frapper|coups|frappe|tape|taper|battre
{SMALL} * en danger
{SMALL} * battu|maltraité|battue|maltraitée
{SMALL} * fait|fais|a|été * frappé|tapé|frapper|violé|abusé|attouchement|touché|harceler|enfermé
{SMALL} pleure|crie * tout|nuits|jours|frappe|coups
harcèlent|harcèle|harceler|harcelé * école|collège|lycée|classe
école|collège|lycée * me|m harcèlent|harcèle|frappent
{KIN} m|me|nous enferment|frappent|tapent|insultent|battent
{SMALL} * enferment|enfermée|enfermé * cave|chambre|placard|manger
rien mangé * jours
attouchements|attouchement|inceste
marier|mariée|marie force
{SMALL} * seul|seule sur|dans? route|rue|dehors|nuit|voiture
""",
    "medical": f"""
{SOMEONE} respire|respires plus|pas|mal
respire plus
arrive|peux|peut pas|plus * respirer
{SOMEONE} bouge|réagit|réveille plus|pas
{SOMEONE} se réveille plus|pas
convulse|convulsions
{SOMEONE}|m s? étouffe|étouffent
m étouffe
ai mal respirer
pris|avalé 10|15|20|25|30|40|50|dix|vingt|trente|plusieurs|trente cachets|comprimés|pilules|médicaments
{SMALL} tombé|tombée * vomit|saigne|bouge|dort|pleure_plus
poids|poitrine|serre|serrement * poitrine|transpire|oppressée
dans coma
doigts|doigt dans? prise
peux|sens plus bouger? * jambes|bras
maison|porte|voisin|voisine|appartement * odeur * mort|cadavre
voisin|voisine|voisins * répond|répondent plus|pas * jours|semaine|odeur
électrocuté|électrocutée|électrocute|décharge électrique
{SOMEONE}|{PERSON} * tombé|tombée * canal|eau|puits|étang|lac|piscine
tombé|tombée|terre|sol * bouge|répond|réveille|respire|relève plus|pas
terre * répond|bouge
fait|fais malaise|avc|infarctus|overdose|convulsions|hémorragie|crise|arrêt cardiaque?
crise cardiaque|convulsion|épilepsie !{BEFORE}
inconscient|inconsciente|évanoui|évanouie !conducteur
perdu|perd connaissance
saigne|saignes|saignent
hémorragie
voiture|scooter|moto|bus|camion|quad|tram * renversé|percuté|écrasé
{SOMEONE} * tombé|tombée * répond|parle|bouge plus|pas
tombé|tombée * parle plus|pas
{PERSON}|{KIN} par terre
y a * par terre
sauté|tombé|tombée|jeté|jetée * 2eme|3eme|4eme|5eme|6eme|étage|balcon
{SMALL} par terre * sang|bouge|accident|voiture
terre|sol|tombé|tombée|chute * relever|relève|lever
peux|arrive|peut plus|pas me|se? relever
peux|arrive|arrivons|peut pas|plus réveiller
pris|avalé|prend * cachets|médicaments|pilules|comprimés * dort|réveille|bouge|répond
{OTHERS}|{MAN} répond|répondent plus|pas * peur|inquiète|inquiet|porte|jours|fermée|mort
peur * mort|morte !de !tous !devant $
{PERSON}|ouvrier|couvreur|père|mère|papi|mamie|mari|enfant|petit|petite tombé|tombée * toit|échelle|fenêtre|balcon|escalier|échafaudage
renversé|renversée par|terre|voiture
allongé|allongée|étendu|étendue * bouge|rue|sol|terre|trottoir
{PERSON} * allongé|étendu|terre * bouge|répond|respire
tombé|tombée * pommes
bras gauche
mal * cœur * bras
{PERSON}|gens|motard|cycliste|enfant blessé|blessée|blessés
respire * toute bleu|bleue
perd|perds * sang
blessé|blessée|blessés * grave|gravement
grave|gravement|suis blessé|blessée|blessés
y a blessé|blessés
accident * blessé|blessés
avalé|bu * flacon|boîte|tube|tout
bu|boit * javel|déboucheur|détergent|essence|white
prendre|avaler * tous|toute|plein|trop|tout * médicaments|cachets|médocs|pilules|comprimés
avalé * médicaments|médicament|cachets|cachet|javel|produit|pile|bille|pilules|comprimés
pris|prend|avalé * plein|trop|tous|boîte|tout|tube * médicaments|cachets|cachet|pilules|comprimés
mal|douleur|douleurs poitrine|thorax
mal * poitrine
ouvert|coupé|taillé * veines
perdu|perds eaux
va|vais|suis|train accoucher !clinique
appelez|appeler|besoin|vite * ambulance|samu|médecin * vite|urgence
appelez|appeler ambulance|samu|secours
urgence * terre|tombé|tombée|respire|mal|malade|médicale|vitale
""",
    "fire": f"""
mal|maux tête * poêle|charbon|chaudière|chauffage|brasero|groupe_électrogène
poêle|charbon|chaudière|chauffage|brasero * mal|maux tête
poêle|charbon|chaudière|chauffage|brasero * vomir|vomit|vomissent|évanoui|évanouie|endort|endorment|malaise|malaises
vomir|vomit|évanoui|évanouie|malaise|malaises * poêle|charbon|chaudière|chauffage|brasero
flammes|flamme * échappent|étage|balcon|toiture|lèchent
pue|puent gaz
y a feu|incendie !rouge !vert !chaque
^ feu|incendie $
{HOME} * en feu|flammes|flamme
{HOME} brûle|crame|flambe|feu
brûle|crame|flambe chez
feu * chez|maison|immeuble|appartement|cuisine|cave|voisin|étage moi?
prend|prends|pris feu
{HOME} en? train brûler|cramer
en train brûler|cramer
^ feu pompiers|vite|secours
y a? flammes|flamme
flammes|flamme * chez|fenêtre|immeuble|maison|appartement|voisin|sort|sortent|toit
fumée * sort|appartement|escalier|fenêtre|couloir|immeuble|voisin
brûle|brûlent|crame * {HOME}|mur|chez|voisin
incendie rue|chez|dans|cité|place|en
sent|odeur|fuite gaz|brûlé|fumée
sent * gaz|brûlé
plein|beaucoup fumée * appart|couloir|escalier|maison|immeuble
appelez|appeler pompiers
eu|y explosion
""",
}
