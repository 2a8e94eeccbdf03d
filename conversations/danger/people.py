"""Who and what danger speaks of: words that take each other's place in its phrases. Data only."""

HIT = (
    "frappe|cogne|tabasse|étrangle|gifle|brutalise|maltraite|tape|bat|bats|battre|poignarde|séquestre|violente"
    "|frappent|tapent|battent|cognent|tabassent|gifler|ligote"
)
MAN = "mari|copain|mec|ex|conjoint|compagnon|homme|concubin|fiancé|il"
KIN = "père|mère|beau|belle|oncle|papa|maman|tonton|grand|frère|parents|tante|beaupère|parrain"
SMALL = "enfant|enfants|petit|petite|petits|bébé|gamin|gamine|gamins|gosse|gosses|fils|fille|filles|fillette"
KNOWN_ONE = "prof|professeur|entraîneur|coach|curé|moniteur|éducateur|patron|chef|collègue|animateur|surveillant"
PERSON = "personne|quelqu|homme|femme|monsieur|dame|voisin|voisine|jeune|gars|mec|fille"
HOME = "maison|immeuble|appartement|appart|cuisine|cave|garage|école|toit|voiture|bâtiment|logement|baraque|chambre"
BEFORE = "an|ans|dernier|dernière|année|années|mois|hier|autrefois|guerre"
SOMEONE = f"il|elle|quelqu|mamie|papi|voisin|voisine|ami|amie|monsieur|dame|femme|{MAN}|{KIN}|{SMALL}"
WANT = "veux|veut|voulais|voulait|voudrais|voudrait|vais|va|envie|préfère|pense|penser|songe|parle|rêve|faut|besoin"
OTHERS = (
    f"{KIN}|{SMALL}|{PERSON}|femme|copine|cousine|cousin|nièce|neveu|pote|sœur|frère|gens|fils|mamie|papi|maman|papa"
    "|mémé|pépé"
)
HURT = (
    f"{HIT}|frapper|frappée|frappait|taper|tapait|tapée|battue|battu|battait|cogner|cognait|tabasser|tabassée|étranglée"
    "|menace|menacée|agresse|agressée|viole|violée|violait|enferme|enfermée|poignardée|maltraitée|insulte|humilie"
)
