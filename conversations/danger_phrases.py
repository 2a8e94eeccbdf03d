"""The phrases that speak of danger, whatever stands around. Data only, in the language of `phrase`.

Written in correct French; misspelt forms are heard the same. Small words (un, le, de, à, je…) are not heard at all.
A phrase must be one that people with an idea to tell don't write: « parler du suicide des jeunes » is an idea.
"""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

from conversations.danger_people import BEFORE, HIT, HOME, KIN, KNOWN_ONE, MAN, PERSON, SMALL, SOMEONE

PHRASES = {
    "suicide": """
ai|a plus|aucun goût vie
me|m coupe|taillade bras|veines|poignets|cuisses
mieux vaut mourir|crever $
veux|veut|voulais|voudrais|voudrait|préfère|préférerais|envie|souhaite|autant|besoin juste|plus|seulement? mourir|crever
^ vais mourir $
tirer|tire|mettre balle !pied !au
couteau|lame|rasoir * veines|poignet|poignets|gorge
veux|voudrais|vais|envie en? finir|terminer $
veux|voudrais|vais|envie en terminer
me foutre|jeter|mettre|balancer sous|vide|train|pont|fenêtre|balcon|canal
veux|voudrais|envie|vais|va|peux|faut * en finir !avec
supporte|supporter plus vie|vivre
veux|voudrais|envie plus exister|vivre
exister $
quitter ce|cette monde|vie|terre
partir|dormir|disparaître * toujours|jamais
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
homme|mec|type|gars|quelqu me suit $
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
he|they beating|beat|hits|hit me
beating|beat|beats|hitting|hit|hits|hurting|kill|raped me
mnie bije
мене б є
бє мене
рятуите
يضربني
النجدة
mi picchia
^ pomocy
help me police
bije mnie
б є мене
""",
    "women": f"""
mari|copain|mec|ex|conjoint|compagnon me|m|nous fait|fais peur|mal
il|mari|copain|mec|ex|conjoint|compagnon menferme|m_enferme
{MAN} * me|m|ma|nous {HIT}
frappée|battue|tapée|giflée|violée|menacée|étranglée par * mari|copain|ex|mec|conjoint|compagnon|homme
force|oblige * coucher|relations|sexe
veut pas * sorte
husband|boyfriend|man * hitting|hits|hit|beats|beating|hurt
زوجي يضربني
maz * bije
чоловік * б
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
{KIN} * rentre|vient|entre * chambre|lit * nuit
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
attouchements|attouchement|inceste
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
{PERSON} par terre
{PERSON}|ouvrier|couvreur|père|mère|papi|mamie|mari|enfant|petit|petite tombé|tombée * toit|échelle|fenêtre|balcon|escalier|échafaudage
renversé|renversée par|terre|voiture
allongé|allongée|étendu|étendue * bouge|rue|sol|terre|trottoir
{PERSON} * allongé|étendu|terre * bouge|répond|respire
tombé|tombée * pommes
bras gauche
mal * cœur * bras
{PERSON}|gens|motard|cycliste|enfant blessé|blessée|blessés
respire * toute bleu|bleue
someone|he|she|is hurt|injured|bleeding|dying|unconscious
call * ambulance
karetka|karetke|pogotowie|krwawi
швидка|швидку
اسعاف|الاسعاف
ambulanza|ambulance $
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
there|house|is|my|on fire !drill
pali|pozar|пожежа|горить|حريق|incendio
sent|odeur|fuite gaz|brûlé|fumée
sent * gaz|brûlé
plein|beaucoup fumée * appart|couloir|escalier|maison|immeuble
appelez|appeler pompiers
eu|y explosion
""",
}
