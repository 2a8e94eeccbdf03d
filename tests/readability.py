"""Measures a French message of the bot against the rules of plain French (FALC, and the guides of public services).

Thresholds were calibrated on twenty pairs of messages, official and plain (see test_readability.py). It guards
against relapses; only people who read can say that a text is understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.french_words import is_common, syllables

LONGEST_SENTENCE, LONG_SENTENCE = 14, 12  # words: fails above the first, warns above the second
MOST_WORDS, MOST_LINES = 50, 7
LEAST_KANDEL_MOLES, LEAST_KANDEL_MOLES_SHORT, SHORT = 70, 55, 20  # the lower one under 20 words
MOST_LIX = 45
TOO_SHORT_TO_RATE = 10  # words: below, one long word decides alone; every other rule still holds
LEAST_COMMON = 0.9  # share of usual words; one rare word is always allowed
MOST_WORDS_LABEL, MANY_WORDS_LABEL = 6, 4


@dataclass(frozen=True, slots=True)
class Report:
    """What is wrong, what could be better, and how heavy the text is (higher is heavier)."""

    failures: tuple[str, ...]
    warnings: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class _Measure:
    words: list[str]
    longest: int  # words of the longest sentence
    kandel_moles: float
    lix: float
    rare: list[str]


def check(text: str) -> Report:
    """A message, or a piece of one."""
    text = _spoken_text(text)
    measure = _measure(text)
    failures = [*_too_much(text, measure), *_found(text, _FORBIDDEN), *_dates(text), *_heavy(measure)]
    warnings = [*_found(text, _AVOIDED), *_counted(text, measure)]
    score = 100 * len(failures) + 5 * len(warnings) + measure.longest + measure.lix / 5 + 5 * len(measure.rare)
    return Report(tuple(failures), tuple(warnings), round(score, 1))


def check_label(text: str) -> Report:
    """A button: a few words that the person would say."""
    text = _spoken_text(text)
    words = _words(text)
    failures = [*_found(text, _FORBIDDEN), *_dates(text)]
    if len(words) > MOST_WORDS_LABEL:
        failures.append(f"{len(words)} mots sur un bouton")
    warnings = [f"{len(words)} mots sur un bouton"] if MANY_WORDS_LABEL < len(words) <= MOST_WORDS_LABEL else []
    warnings += [f"mot rare : {word}" for word in _rare(text)]
    return Report(tuple(failures), tuple(warnings), float(100 * len(failures) + 5 * len(warnings) + len(words)))


# ---- counting ------------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\s@]+@[^\s@]*\w|\d[\d\s]*\d|[^\W_]+(?:['’-][^\W_]+)*['’]?")
_HOUR = re.compile(r"\b\d{1,2} h(?: \d{2})?\b")
_EMOJI = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff]\ufe0f?")


def _spoken_text(text: str) -> str:
    return re.sub("[\x02\x03]", "", text).replace("’", "'").replace("\xa0", " ").strip()


def sentences(text: str) -> list[str]:
    """A line without a final point is a sentence too."""
    return [part for line in text.split("\n") for part in re.split(r"(?<=[.!?])\s+", line) if _words(part)]


def _words(text: str) -> list[str]:
    return _WORD.findall(_HOUR.sub("14", text))


def _measure(text: str) -> _Measure:
    lengths = [len(_words(sentence)) for sentence in sentences(text)] or [0]
    words = _words(text)
    rated = _words(_DATE.sub("14", text))  # a date is taken in at one glance
    count = len(rated) or 1
    mean = len(words) / len(lengths)
    long = sum(max(map(len, re.split("['-]", word))) > 6 for word in rated if word[0].isalpha() and "@" not in word)
    return _Measure(
        words,
        max(lengths),
        207 - 1.015 * mean - 73.6 * sum(map(syllables, rated)) / count,
        mean + 100 * long / count,
        _rare(text),
    )


def _rare(text: str) -> list[str]:
    """Words that few people use. A capital inside a sentence is a name: of a person, a town, a place."""
    pieces = [piece for sentence in sentences(text) for piece in _pieces(sentence)]
    return [piece for piece in pieces if not is_common(piece)]


def _pieces(sentence: str) -> list[str]:
    words = [word for word in _words(sentence) if "@" not in word and "." not in word]
    plain = [word for place, word in enumerate(words) if place == 0 or not word[0].isupper()]
    return [piece for word in plain for piece in re.split(r"['-]", word) if len(piece) > 1]


# ---- what fails ----------------------------------------------------------------------------------------


def _too_much(text: str, measure: _Measure) -> list[str]:
    found = []
    if measure.longest > LONGEST_SENTENCE:
        found.append(f"phrase de {measure.longest} mots")
    if len(measure.words) > MOST_WORDS:
        found.append(f"message de {len(measure.words)} mots")
    if text.count("\n") >= MOST_LINES:
        found.append(f"message de {text.count(chr(10)) + 1} lignes")
    if text.count("!") > 1:
        found.append("plus d'un « ! »")
    if len(_NEGATION.findall(text)) > 2:
        found.append("plus de 2 négations")
    found += [f"plus de 2 « qui, que, dont » : {part}" for part in sentences(text) if len(_WHO.findall(part)) > 2]
    return found


def _heavy(measure: _Measure) -> list[str]:
    found = []
    count = len(measure.words)
    if count >= TOO_SHORT_TO_RATE:
        least = LEAST_KANDEL_MOLES if count >= SHORT else LEAST_KANDEL_MOLES_SHORT
        if measure.kandel_moles < least:
            found.append(f"Kandel-Moles {measure.kandel_moles:.0f} < {least}")
        if measure.lix > MOST_LIX:
            found.append(f"LIX {measure.lix:.0f} > {MOST_LIX}")
    if len(measure.rare) > max(1, (1 - LEAST_COMMON) * count):
        found.append(f"mots rares : {', '.join(measure.rare)}")
    return found


def _dates(text: str) -> list[str]:
    """A date in letters has its weekday; its year too, or the sentence is only true for some months."""
    found = [f"date en chiffres : {match[0]}" for match in re.finditer(r"\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b", text)]
    for match in _DATE.finditer(text):
        if not match["weekday"]:
            found.append(f"date sans jour de la semaine : {match[0]}")
        if not match["year"]:
            found.append(f"date sans année : {match[0]}")
    return found


def _found(text: str, rules: dict[str, re.Pattern[str]]) -> list[str]:
    return [f"{name} : {match[0].strip()}" for name, pattern in rules.items() for match in pattern.finditer(text)]


def _counted(text: str, measure: _Measure) -> list[str]:
    found = []
    if text.count("?") > 1:
        found.append("deux questions")
    if len(_EMOJI.findall(text)) > 2:
        found.append("plus de 2 emojis")
    if LONG_SENTENCE < measure.longest <= LONGEST_SENTENCE:
        found.append(f"phrase de {measure.longest} mots")
    found += [f"mot rare : {word}" for word in measure.rare]
    return found


# ---- the lists -----------------------------------------------------------------------------------------


def _any(words: str) -> re.Pattern[str]:
    """One of these, parted by commas, as whole words; "~" stands for any ending."""
    return re.compile(rf"\b(?:{words.replace(', ', '|')})\b".replace("~", r"\w*"), re.IGNORECASE)


_NEGATION = re.compile(r"\b(?:ne\b|n')", re.IGNORECASE)
_WHO = re.compile(r"\b(?:qui|que|dont)\b|\bqu'", re.IGNORECASE)
_DATE = re.compile(
    r"(?P<weekday>(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\b(?:\d{1,2}|1er) "
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b(?P<year> \d{4})?",
    re.IGNORECASE,
)
# What is, was or will be "done" by nobody said. Verbs that take "être" in the active voice are left alone, and so
# is "c'est fait", which is how everybody says it.
_ACTIVE = "allée?s?|arrivée?s?|partie?s?|passée?s?|restée?s?|née?s?|entrée?s?|tombée?s?|montée?s?|âgée?s?"
_PARTICIPLE = (
    r"\w{2,}(?:é|ée|és|ées)|(?:fait|dit|écrit|inscrit|ouvert|offert|pris|mis|compris|permis|promis|transmis|construit)"
    r"(?:e|s|es)?|(?:reçu|lu|vu|su|connu|tenu|suivi|choisi|fini|rempli|perdu|attendu|prévu)(?:e|s|es)?"
)
_BETWEEN = "(?: (?:pas|plus|bien|déjà|encore|aussi|toujours|jamais|maintenant|tout|tous|ensuite))*"

_FORBIDDEN = {
    "jargon": _any(
        "plateforme~, dispositif~, démarche~, partenaria~, modalité~, procéd~, effectu~, veuillez, "
        "sais(?:ir|ie|issez), renseign~, sollicit~, bénéficiaire~, porteurs? de projets?, acteurs?, initiatives?, "
        "mutualis~, valoris~, finalité~, occurrence~, référentiel~, périmètre~, notifications?, désinscri~, "
        "désabonn~, validation~, valid(?:er|ez), formulaire~, requête~, instances?, séances?, prévisionnel~, "
        "préalable~, précité~, délais?, usagers?, destinataire~, données à caractère personnel, traitement~, "
        "collect(?:e|er|ées?|és?), instruction~, institutionnel~, associatif~, conformément, assistance, "
        "référents?, convient, contribution~, irréversible~, l'exercice, dans le cadre de, en vue de, au sein d~, "
        "lors d~, afin d~, sous réserve, ainsi que, (?<=,\\s)(?:lequel|laquelle|lesquels|lesquelles), concernant, "
        "notamment, susmentionné~, ci-dessus, ci-dessous, plus haut, synthétique~, formalis~, public cible, "
        "activ(?:er|ez), liste de diffusion, pris(?:e)? en charge, en compte, interactif, conversationnel, "
        "souhaitez, souhait~, envisag~, programmée?s?, horaires? d'ouverture, formellement, territoire~, commune "
        "de rattachement"
    ),
    "abréviation": re.compile(r"\b(?:rdv|etc|svp|stp|tél|qqn|qqch|cf|ex)\b\.?|\bn°", re.IGNORECASE),
    "reproche": _any("vous devez, erreurs?, invalides?, incorrecte?s?, vous avez oublié, interdite?s?, impossible"),
    "voix passive": re.compile(
        r"(?<!c')(?<!ce n')\b(?:est|sont|était|étaient|sera|seront|été)"
        rf"{_BETWEEN} (?!(?:{_ACTIVE})\b)(?:{_PARTICIPLE})\b",
        re.IGNORECASE,
    ),
    "subjonctif": re.compile(
        r"\b(?:pour|afin|avant|bien|sans|jusqu'à ce|à condition|il faut)(?: que\b| qu')", re.IGNORECASE
    ),
    "participe présent": re.compile(
        r"\ben (?!avant\b|attendant\b)\w+ant\b|\b(?:étant|ayant|permettant|précisant|souhaitant|faisant|désirant)\b",
        re.IGNORECASE,
    ),
    "tutoiement": re.compile(r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt'", re.IGNORECASE),
    "signe à éviter": re.compile(r"[;()\[\]…%]|\.\.\."),
}
_AVOIDED = {
    "mot qui semble simple": re.compile(
        r"\b(?<!Fabrik à )(?:projets?|accompagnement|compte|profil|session|liens?)\b", re.IGNORECASE
    ),
    "conditionnel": re.compile(r"\b\w{2,}(?:riez|rais|rait|raient)\b", re.IGNORECASE),
    "nombre en lettres": _any("deux, trois, quatre, cinq, six, sept, huit, neuf, dix, quinze, vingt"),
    "heure à écrire « 14 h 30 »": re.compile(r"\b\d{1,2}(?:h\d*|:\d{2})\b"),
    "majuscules ou sigle": re.compile(r"\b[A-ZÀ-Ý]{2,}\b"),
    "deux phrases sur une ligne": re.compile(r"(?<=\w)(?: ?[.?]) (?=[A-ZÀ-Ý])"),
    "emoji au milieu d'une ligne": re.compile(rf"(?m)(?<=\w ){_EMOJI.pattern}(?= \w)"),
}
