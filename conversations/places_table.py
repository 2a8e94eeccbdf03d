"""How the communes of Lens-Liévin and their neighbours are written by people. Data only.

Official names and postcodes: the national list of communes (INSEE) and the postal base, checked name by name.
Short forms and misspellings: made up or remembered, to be completed with real messages. A line is used only when
the official name is among the configured communes: another territory works with its names alone.
"""

# Short, misspelt, or a word that is also something else: proposed (« C'est bien … ? »), never taken silently.
NEAR = {
    "Ablain-Saint-Nazaire": "ablain, ablin, ablain saint nazere, saint nazaire",
    "Acheville": "achevile, acheuville, hacheville",
    "Aix-Noulette": "noulette, aix, aix noulete, ex noulette, aixnoulette",
    "Angres": "angre, engres",
    "Annay": "annay sous lens, anay, annai, anne",
    "Avion": "avion ville, ville avion, avions, avyon, l avion",
    "Bénifontaine": "beni fontaine, benie fontaine, benifontene",
    "Billy-Montigny": "bili montigny, bily montini",
    "Bouvigny-Boyeffles": "bouvigny, boyeffles, bouvini, bouvigny boyeffle",
    "Bully-les-Mines": "bully, buly, bulli, bully les mine, bully le mine, bully mines",
    "Carency": "caransi, carenci",
    "Éleu-dit-Leauwette": "eleu, leauwette, elu, lauwette, eleu dit loette, eleu dit lauwette",
    "Estevelles": "estevelle, estevel, esteveles",
    "Fouquières-lès-Lens": "fouquieres les lense, fouquiere les lens, foukiere",
    "Givenchy-en-Gohelle": "givenchi, givenchy en goelle, gif en gohelle",
    "Gouy-Servins": "goui servin, gouy servin",
    "Grenay": "grenay cite 5, cite 5 grenay, grenai, grene, greney",
    "Harnes": "harne, arnes",
    "Hulluch": "huluch, hullu, ulluch, hulluche",
    "Lens": "lens ville, lens centre, ville lens, lence, lense, lensse",
    "Liévin": "lievain, lieven, livin",
    "Loison-sous-Lens": "loison, loisons, loizon, loison sous lense",
    "Loos-en-Gohelle": "los en gohelle, loos en goelle, lo en gohelle, loss",
    "Mazingarbe": "mazingarbe les brebis, mazingarb, masingarbe, mazinguarbe",
    "Méricourt": "mericour, maricourt",
    "Meurchin": "meurchain, murchin, meurchein",
    "Noyelles-sous-Lens": "noyelle sous lens, noyelle sous lense",
    "Pont-à-Vendin": "pont avendin, pon a vandin, pont vendin",
    "Sains-en-Gohelle": "sain en gohelle, saint en gohelle, sin en goelle, fosse 10",
    "Sallaumines": "sallau, salaumine, sallaumine, salomine, salaumines",
    "Servins": "servin, servain",
    "Souchez": "souche, souchet",
    "Vendin-le-Vieil": "vendin vieil, vendin le vieille, vandin le vieil",
    "Villers-au-Bois": "villier au bois, villers au boi",
    "Vimy": "vimi, vimmy, vimie",
    "Wingles": "wingle, winggles, vingles, ouingle",
}

# Several communes bear these words: always asked. Those outside the territory are among the answers.
AMBIGUOUS = {
    "noyelles, noyelle, noielles, noyel": (
        "Noyelles-sous-Lens, Noyelles-Godault, Noyelles-lès-Vermelles, Noyelles-lès-Seclin, Noyelles-sous-Bellonne"
    ),
    "vendin, vandin": "Vendin-le-Vieil, Pont-à-Vendin, Vendin-lès-Béthune",
    "pont": "Pont-à-Vendin, Pont-à-Marcq",
    "givenchy": "Givenchy-en-Gohelle, Givenchy-lès-la-Bassée, Givenchy-le-Noble",
    "loos": "Loos-en-Gohelle, Loos",
    "billy": "Billy-Montigny, Billy-Berclau",
    "montigny": "Billy-Montigny, Montigny-en-Gohelle",
    "fouquieres, fouquiere": "Fouquières-lès-Lens, Fouquières-lès-Béthune, Fouquereuil",
    "sains": "Sains-en-Gohelle, Sains-lès-Marquion, Sains-lès-Pernes, Sains-lès-Fressin",
    "servins": "Servins, Gouy-Servins",
    "gouy": "Gouy-Servins, Gouy-sous-Bellonne, Gouy-en-Artois",
    "villers, viler, viller": "Villers-au-Bois",
    "gohelle, en gohelle": (
        "Givenchy-en-Gohelle, Loos-en-Gohelle, Sains-en-Gohelle, Montigny-en-Gohelle, Arleux-en-Gohelle,"
        " Fresnoy-en-Gohelle"
    ),
    "bully grenay": "Bully-les-Mines, Grenay",
}

# Known towns that are not of the territory: accepted, and named as such.
OUTSIDE = {
    "Hénin-Beaumont": "henin, henin beaumon, enin beaumont",
    "Carvin": "",
    "Courrières": "courrieres, courriere",
    "Oignies": "oignie",
    "Libercourt": "",
    "Leforest": "",
    "Dourges": "dourge",
    "Évin-Malmaison": "evin",
    "Rouvroy": "",
    "Drocourt": "",
    "Montigny-en-Gohelle": "montigny en goelle",
    "Courcelles-lès-Lens": "courcelles",
    "Nœux-les-Mines": "noeux",
    "Barlin": "",
    "Hersin-Coupigny": "hersin",
    "Douvrin": "",
    "Haisnes": "",
    "Billy-Berclau": "berclau",
    "Auchy-les-Mines": "auchy",
    "Vermelles": "",
    "Arleux-en-Gohelle": "arleux",
    "Thélus": "",
    "Neuville-Saint-Vaast": "neuville",
    "Bois-Bernard": "",
    "Noyelles-Godault": "noyelle godault, noyelles godeau",
    "Noyelles-lès-Vermelles": "",
    "Noyelles-lès-Seclin": "",
    "Noyelles-sous-Bellonne": "",
    "Vendin-lès-Béthune": "",
    "Pont-à-Marcq": "",
    "Givenchy-lès-la-Bassée": "",
    "Givenchy-le-Noble": "",
    "Loos": "loos lez lille, loos pres de lille",
    "Fouquières-lès-Béthune": "",
    "Fouquereuil": "",
    "Sains-lès-Marquion": "",
    "Sains-lès-Pernes": "",
    "Sains-lès-Fressin": "",
    "Loison-sur-Créquoise": "",
    "Gouy-sous-Bellonne": "",
    "Gouy-en-Artois": "",
    "Fresnoy-en-Gohelle": "",
    "Acq": "",
    "Haute-Avesnes": "",
    "Mont-Saint-Éloi": "",
    "Béthune": "",
    "Arras": "",
    "Lille": "",
    "Douai": "",
}

POSTCODES = {
    "62114": "Sains-en-Gohelle",
    "62143": "Angres",
    "62144": "Carency, Villers-au-Bois, Acq, Haute-Avesnes, Mont-Saint-Éloi",
    "62153": "Ablain-Saint-Nazaire, Souchez",
    "62160": "Aix-Noulette, Bully-les-Mines, Grenay",
    "62172": "Bouvigny-Boyeffles",
    "62210": "Avion",
    "62218": "Loison-sous-Lens",
    "62221": "Noyelles-sous-Lens",
    "62300": "Lens, Éleu-dit-Leauwette",
    "62320": "Acheville, Bois-Bernard, Drocourt, Rouvroy",
    "62410": "Bénifontaine, Hulluch, Meurchin, Wingles",
    "62420": "Billy-Montigny",
    "62430": "Sallaumines",
    "62440": "Harnes",
    "62530": "Servins, Gouy-Servins, Hersin-Coupigny",
    "62580": "Givenchy-en-Gohelle, Vimy, Thélus, Arleux-en-Gohelle, Neuville-Saint-Vaast, Fresnoy-en-Gohelle",
    "62670": "Mazingarbe",
    "62680": "Méricourt",
    "62740": "Fouquières-lès-Lens",
    "62750": "Loos-en-Gohelle",
    "62800": "Liévin",
    "62880": "Annay, Estevelles, Pont-à-Vendin, Vendin-le-Vieil",
}

# Words before or after a commune's name in an answer, that say nothing of which one it is.
_AROUND = (
    "j habite je vis on nous habitons habite vis suis moi c est sur a au de d dans en vers pres chez du la le l ville"
    " commune ici ben euh bah alors bonjour merci svp stp voila centre cote quartier cite depuis toujours 62 france"
)
AROUND = frozenset(_AROUND.split())

# Everyday words: never a commune in the middle of a sentence, whatever the table above says.
EVERYDAY = (
    "avions", "l avion", "pont", "aix", "elu", "anne", "souche", "souchet", "harne", "loss", "sains", "livin", "servin",
    "lense", "lence", "loison", "gouy", "arras", "gohelle",
)  # fmt: skip

# "avion" in a sentence is the commune only after these words.
_BEFORE_AVION = "a sur vers habitants gens jeunes ville mairie commune enfants quartier cite"
BEFORE_AVION = frozenset(_BEFORE_AVION.split())
