"""French words one by one: how many syllables are spoken, and whether everybody knows the word."""

from __future__ import annotations

import re
from functools import cache

from wordfreq import zipf_frequency

VOWELS = "aeiouyàâäéèêëîïôöùûüœ"
COMMON = 4.0  # Zipf scale: said or written at least ten times in a million words


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words of this service that are explained where they first appear, or that everybody has on their own screen.
GLOSSARY = _set("""
    fabrik telegram robot vocal vocale vocaux animatrice appuyez appuyer e-mail mail sms agenda menu prévenir prévenez
    rappel rappels rappeler cnil
""")
NAMES = _set("""
    elise marie ablain saint nazaire acheville aix noulette angres annay avion bénifontaine billy montigny bouvigny
    boyeffles bully mines carency éleu dit leauwette estevelles fouquières lès givenchy gohelle gouy servins grenay
    harnes hulluch lens liévin loison loos mazingarbe méricourt meurchin noyelles sous pont vendin sains sallaumines
    souchez vieil villers bois vimy wingles europe ccas caf uriopss
""")
_CUT = _set("quelqu aujourd hui lorsqu puisqu jusqu")  # "quelqu'un" comes in two

# Spoken otherwise than the rules below say.
_SPOKEN = {"août": 1, "pays": 2, "ouest": 1, "poêle": 1, "femme": 1, "monsieur": 2, "sms": 3, "e-mail": 2}
# Verbs end in a silent -ent, all in -ment but a few and these do not.
_SOUNDED_ENT = _set("""
    argent souvent content mécontent vent cent accent dent gent agent client parent talent accident incident différent
    récent urgent président patient présent absent évident serpent étudiant lent violent excellent adolescent innocent
    permanent fréquent couvent torrent équivalent intelligent négligent prudent
""")
_VERBS_IN_MENT = _set("aiment forment dorment ferment ciment estiment nomment consomment")
_ENDINGS = (  # of a form, and of forms that may be better known
    ("issez", ("ir",)),
    ("issent", ("ir",)),
    ("ez", ("er", "ir", "re", "oir", "e", "ons")),
    ("ons", ("er", "ir", "re")),
    ("ent", ("er", "e", "re", "ir")),
    ("ées", ("er", "é")),
    ("ée", ("er", "é")),
    ("és", ("er", "é")),
    ("é", ("er",)),
    ("e", ("er", "")),
    ("es", ("er", "")),
    ("ie", ("ir", "i")),
    ("is", ("ir",)),
    ("it", ("ir",)),
    ("t", ("re", "r")),
    ("aux", ("al", "ail")),
    ("elles", ("el",)),
    ("trice", ("teur",)),
    ("s", ("",)),
    ("x", ("",)),
)
_IRREGULAR = {
    "écrivez": "écrire",
    "écrivent": "écrire",
    "lisent": "lire",
    "relisez": "lire",
    "relire": "lire",
    "revenez": "revenir",
    "recevez": "recevoir",
    "reçoit": "recevoir",
    "dites": "dire",
    "préférez": "préfère",
    "appelle": "appeler",
    "choisissez": "choisir",
    "appuie": "appuyer",
    "reprenez": "reprendre",
    "permet": "permettre",
    "promets": "promettre",
    "transmets": "transmettre",
    "connais": "connaître",
    "reconnais": "reconnaître",
}


@cache
def is_common(word: str) -> bool:
    """Whether this word, its singular, its infinitive or another form of it is among the usual ones."""
    word = word.lower()
    if word in GLOSSARY | NAMES | _CUT or not word.isalpha() or len(word) < 3:
        return True
    close = [word[: -len(ending)] + other for ending, others in _ENDINGS if word.endswith(ending) for other in others]
    return any(zipf_frequency(form, "fr") >= COMMON for form in (word, _IRREGULAR.get(word, word), *close))


@cache
def syllables(word: str) -> int:
    """How many syllables are spoken; a number or an address is taken in at one glance and counts 1."""
    word = word.lower().replace("’", "'")
    if word in _SPOKEN:
        return _SPOKEN[word]
    if not re.fullmatch(r"[^\W\d_]+(?:['-][^\W\d_]+)*'?", word):
        return 1
    parts = re.split(r"-", re.sub(r"\b(?:[cdjlmnst]|qu)'", "", word))
    return sum(_SPOKEN.get(part) or _nuclei(part) for part in parts)


def _nuclei(word: str) -> int:
    word = re.sub(r"qu(?=.)", "q", word)
    word = re.sub(r"cuei", "ce", word)
    word = _without_silent_ending(word)
    word = re.sub(rf"(?<=[{VOWELS}])ill", "ll", word)  # feuille, travailler
    word = re.sub(r"gu(?=[eiéèêy])", "g", word)
    word = re.sub(r"ge(?=[aou])", "j", word)
    word = re.sub(rf"(?<=[{VOWELS}])y(?=[{VOWELS}])|^y(?=[{VOWELS}])", "j", word)  # voyage, yeux
    word = re.sub(rf"(?<![bcdfgptv][lr])(?<![{VOWELS}])[iy](?=[aeouàâéèêœô])", "j", word)  # lien, but cri-er
    return max(1, len(re.findall(rf"eau|œu|oeu|oui|oin|ou|où|oû|au|ai|aî|ei|eî|eu|eû|oi|oî|ui|uî|oo|[{VOWELS}]", word)))


def _without_silent_ending(word: str) -> str:
    if word.endswith("ent") and _is_verb_in_ent(word):
        word = word[:-3]
    bare = re.sub(r"(?:e|es)$", "", word)
    return bare if re.search(rf"[{VOWELS}]", bare) else word


def _is_verb_in_ent(word: str) -> bool:
    return word in _VERBS_IN_MENT or not (word in _SOUNDED_ENT or word.endswith("ment"))
