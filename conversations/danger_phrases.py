"""The phrases that speak of danger, and those that only sound so. Data only, in the language of `phrase`.

Written in correct French; misspelt forms are heard the same. Small words (un, le, de, à, je…) are not heard at all.
A phrase must be one that people with an idea to tell don't write: « parler du suicide des jeunes » is an idea.
"""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

_HIT = "frappe|cogne|tabasse|étrangle|gifle|brutalise|maltraite|tape|bat|bats|battre|poignarde|séquestre|violente|frappent|tapent|battent|cognent|tabassent|gifler|ligote"
_MAN = "mari|copain|mec|ex|conjoint|compagnon|homme|concubin|fiancé|il"
_KIN = "père|mère|beau|belle|oncle|papa|maman|tonton|grand|frère|parents|tante|beaupère|parrain"
_SMALL = "enfant|enfants|petit|petite|petits|bébé|gamin|gamine|gamins|gosse|gosses|fils|fille|filles|fillette"
_HOME = "maison|immeuble|appartement|appart|cuisine|cave|garage|école|toit|voiture|bâtiment|logement|baraque|chambre"
_BEFORE = "an|ans|dernier|dernière|année|années|mois|hier|autrefois|guerre"
_SOMEONE = f"il|elle|quelqu|mamie|papi|voisin|voisine|ami|amie|monsieur|dame|femme|{_MAN}|{_KIN}|{_SMALL}"

EVERYDAY = f"""
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
me|m|nous bat|battu|tape|tapé|{_HIT} * foot|échecs|cartes|belote|dames|pétanque|ping|jeu|course|scrabble|nerfs|système|œil|match|poker|fifa
ce qui me|m frappe|touche|tue|bat
ça|sa me|m frappe|touche|tue
pas feu
feu|feux rouge|artifice|joie|camp|vert|verts|tricolore|tricolores|saint|bois|cheminée|circulation
fait|fais|eu|avoir avc|infarctus|malaise|crise|overdose|accident cardiaque? * {_BEFORE}
maison|immeuble|appartement|école brûle * {_BEFORE}
on respire
ça|rien bouge
secours populaire|catholique|islamique|mutuel
premiers secours
danger * route|voiture|voitures|rue|circulation|camion|camions|trottoir|traverser|passage|carrefour|vitesse
route|voiture|voitures|rue|circulation|camion|camions|carrefour|vitesse * danger
vivre ici|dans|avec|chez|ensemble|seul|seule|là|sur|lens
mourir|mort|meurt|meurs quartier|commerce|commune|village|cité|association
"""

PHRASES = {
    "suicide": """
veux|veut|voulais|voudrais|voudrait|préfère|préférerais|envie|souhaite|autant|besoin juste|plus|seulement? mourir|crever
^ vais mourir $
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
veines * ouvert|coupé|taillé
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
want|wanna|going to? die
parle|parlé se suicider
kill myself
end my life
chce umrzec
zabic sie
хочу умерти
хочу померти
اريد ان اموت
بدي موت
voglio morire
""",
    "violence": f"""
me|m|ma|nous {_HIT}
me|nous fait|fais|faire|suis * frapper|agresser|agressé|tabasser|taper|attaquer|battre|braquer|violer|cogner
m|me|nous|on agresse|agressé|agressée|attaque|attaqué|braque|poursuit
m|me|nous menace|menacé * couteau|arme|tuer|mort|frapper|fusil|pistolet
{_SOMEONE}|ils|on me|m|nous menace|menacent
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
{_SOMEONE} {_HIT} * femme|copine|mère|voisine
tape|frappe|bat|cogne|tabasse * femme|copine|voisine|mère
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
he|they beating|beat|hits|hit me
he * beating|hitting|kill me
help me police
bije mnie
б є мене
""",
    "women": f"""
{_MAN} * me|m|ma|nous {_HIT}
{_MAN} * {_HIT} * moi|femme|copine|mère
tape|frappe|bat|cogne * femme|copine
{_MAN} * violent|violente * avec|moi
{_MAN} * menace|menacé me|m|tuer
{_MAN} * me|m menace|menacé|étranglé|violé|insulte|enferme|surveille
{_MAN} * va|veut * me|m tuer
suis|sommes battue|frappée|violentée|maltraitée
ai été|étais battue|frappée|violée|abusée|agressée|violentée
été|étais|suis violée|abusée
m|me violé|viole|violée|abusé
{_HIT} * mari|copain|mec|ex|conjoint|compagnon
suis|suis victime * violence|violences|viol
subis|subi * violence|violences|coups
peur mon mari|ex|conjoint|copain|mec|compagnon
peur lui $
peur lui il|quand|me|mais|la|qui
enfermé|enfermée|séquestrée|frappée|tapée * mari|copain|conjoint|ex|mec|compagnon
he * beating|hits|hit|beats me
husband|boyfriend * hits|beats|beating
violence conjugale moi|chez|je
""",
    "child": f"""
{_KIN} * me|m|nous touche|tape|frappe|bat|battent|viole|cogne|enferme|fouette|punit
{_KIN} me|m|nous touche|tape|frappe|bat|battent|viole|violé|cogne|enferme|maltraite
frappe|tape|bat|cogne|maltraite|secoue|séquestre|fouette|touche ses|son|sa|leur|leurs|notre|{_SMALL} {_SMALL}
frappe|tape|bat|cogne|maltraite|secoue|séquestre {_SMALL}
{_SMALL} * en danger
{_SMALL} * battu|maltraité|battue|maltraitée
{_SMALL} * fait|fais|a|été * frappé|tapé|frapper|violé|abusé|attouchement|touché|harceler|enfermé
{_SMALL} pleure|crie * tout|nuits|jours|frappe|coups
harcèlent|harcèle|harceler|harcelé * école|collège|lycée|classe
école|collège|lycée * me|m harcèlent|harcèle|frappent
attouchements|attouchement|inceste
""",
    "medical": f"""
{_SOMEONE} respire|respires plus|pas|mal
respire plus
arrive|peux|peut pas|plus * respirer
{_SOMEONE} bouge|réagit|réveille plus|pas
{_SOMEONE} se réveille plus|pas
convulse|convulsions
{_SOMEONE}|m s? étouffe|étouffent
m étouffe
tombé|tombée|terre|sol * bouge|répond|réveille|respire|relève plus|pas
terre * répond|bouge
fait|fais malaise|avc|infarctus|overdose|convulsions|hémorragie|crise|arrêt cardiaque?
crise cardiaque|convulsion|épilepsie !{_BEFORE}
inconscient|inconsciente|évanoui|évanouie !conducteur
perdu|perd connaissance
saigne * beaucoup|partout|tête|fort|pas|arrête|nez|énormément
perd|perds * sang
blessé|blessée|blessés * grave|gravement
grave|gravement|suis blessé|blessée|blessés
y a blessé|blessés
accident * blessé|blessés
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
y a feu|incendie !rouge !vert !chaque
^ feu|incendie $
{_HOME} * en feu|flammes|flamme
{_HOME} brûle|crame|flambe|feu
brûle|crame|flambe chez
feu * chez|maison|immeuble|appartement|cuisine|cave|voisin|étage moi?
prend|prends|pris feu
sent|odeur|fuite gaz|brûlé|fumée
sent * gaz|brûlé
plein|beaucoup fumée * appart|couloir|escalier|maison|immeuble
appelez|appeler pompiers
eu|y explosion
""",
}
