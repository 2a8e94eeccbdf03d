"""Reads the name of a commune out of what people write; never guesses silently between two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from conversations.hearing.near_words import distance
from conversations.hearing.sounds import sound
from conversations.spoken import Spoken
from conversations.understanding import Meaning, normal, understand

LONGEST = 40  # signs of a name worth comparing letter by letter
NOBODY = Spoken()
AT_MOST = 6  # candidates asked about at once: one screen of buttons

# Words before or after a commune's name in an answer, that say nothing of which one it is.
_AROUND = (
    "j habite je vis on nous habitons habite vis suis moi c est sur a au de d dans en vers pres chez du la le l ville"
    " commune ici ben euh bah alors bonjour merci svp stp voila centre cote quartier cite depuis toujours france"
    " jsuis jsui chuis chui sui jhabite jabite abite habit jvi jvis viens vient jviens in ed ej dans aux ma mon notre"
)
AROUND = frozenset(_AROUND.split())
# A town that is also a word ("avion") is one in a sentence only after these.
_BEFORE = "a sur vers habitants gens jeunes ville mairie commune enfants quartier cite"
BEFORE = frozenset(_BEFORE.split())
PERHAPS = re.compile(r"\b(pres|cote|loin|proche|environs|ex|plus|pas|avant|bientot|entre)\b")  # around it, not in it
SHORT_SOUS = re.compile(r"\bs/s?(?=\W|\w)", re.IGNORECASE)  # « Loison s/ Lens », « s/s Lens »
CLUBS = ("rc", "racing")  # before a town's name: a football club


@dataclass(frozen=True, slots=True)
class Found:
    """A commune of the territory. `exact`: the whole official name, whatever its accents, case and hyphens; else
    (a short form, a misspelling, a postcode) ask whether it is the right one."""

    name: str
    exact: bool


@dataclass(frozen=True, slots=True)
class Ask:
    """Several communes bear these words, some perhaps outside the territory."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outside:
    """A known town that is not of the territory: accepted and named as such."""

    name: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """No commune is recognised."""


@dataclass(frozen=True, slots=True)
class DontKnow:
    """« Je ne sais pas. »"""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """« Ailleurs. »"""


Place = Found | Ask | Outside | Unknown | DontKnow | Elsewhere


@dataclass(frozen=True, slots=True)
class _Atlas:
    """Every written form known for one territory. The forms are those of `_form`."""

    communes: tuple[str, ...]
    spoken: Spoken
    forms: dict[str, Place] = field(default_factory=dict)

    def add(self, written: str, place: Place) -> None:
        for one in written.split(","):
            if form := _form(one):
                self.forms.setdefault(form, place)

    def among(self, names: str) -> tuple[str, ...]:
        """The names, if one of them at least is of the territory; those of the territory first."""
        listed = [name.strip() for name in names.split(",")]
        inside = [name for name in listed if name in self.communes]
        return (*inside, *(name for name in listed if name not in inside))[:AT_MOST] if inside else ()


@lru_cache(maxsize=8)
def _atlas(communes: tuple[str, ...], neighbours: tuple[str, ...], spoken: Spoken) -> _Atlas:
    """Ambiguous words come first: they win over a name written the same ("Servins", "Loos")."""
    atlas, near, outside = _Atlas(communes, spoken), dict(spoken.near), dict(spoken.outside)
    for written, names in spoken.ambiguous:
        if candidates := atlas.among(names):
            atlas.add(written, Ask(candidates))
    for name in communes:
        atlas.add(name, Found(name, exact=True))
        atlas.add(near.get(name, ""), Found(name, exact=False))
    known_around = tuple(outside) if set(communes) & set(near) else ()
    for name in dict.fromkeys((*neighbours, *known_around)):
        if name not in communes:
            atlas.add(f"{name},{outside.get(name, '')}", Outside(name))
    return atlas


def _form(text: str) -> str:
    """A name as it is compared: st is saint, lez is lès, no accent, hyphen or apostrophe."""
    full = {"st": "saint", "ste": "sainte", "lez": "les", "s": "sous"}
    return " ".join(full.get(word, word) for word in normal(SHORT_SOUS.sub("sous ", text)).split())


def find(text: str, communes: Sequence[str], neighbours: Sequence[str] = (), spoken: Spoken = NOBODY) -> Place:
    """The place somebody answers with to « Vous habitez où ? ». `neighbours` are outside, and known by their name."""
    atlas = _atlas(tuple(communes), tuple(neighbours), spoken)
    said = _form(text)
    if known := atlas.forms.get(said):
        return known
    if known := atlas.forms.get(_bare(said)):
        return _perhaps(known, said)
    if understand(text).best is Meaning.DONT_KNOW and not next(_named(said, atlas), None):
        return DontKnow()
    if re.search(r"\b(ailleurs|autre (ville|commune|part|endroit)|une autre|pas (dans|sur) la liste)\b", said):
        return Elsewhere()
    return _perhaps(_by_postcode(said, atlas) or _whole(said, atlas) or _within(said, atlas), said)


def _perhaps(found: Place, said: str) -> Place:
    """« Pas loin de Bully » is perhaps not Bully: to be asked."""
    return Found(found.name, exact=False) if isinstance(found, Found) and PERHAPS.search(said) else found


def _whole(said: str, atlas: _Atlas) -> Place | None:
    """A name of several words, misspelt: « noyel sou lans » is more than « noyel »."""
    bare = _bare(said)
    near = _near(bare, atlas) if " " in bare else None
    return near if isinstance(near, Found | Outside) else None


def _bare(said: str) -> str:
    """The name without the words around it: "j habite a aubigny" is "aubigny"."""
    words = said.split()
    while words and _is_around(words[0]):
        words.pop(0)
    while words and _is_around(words[-1]):
        words.pop()
    return " ".join(words)


def _is_around(word: str) -> bool:
    return word in AROUND or (word.isdecimal() and len(word) < 4)  # "Lens 62": the number of a département


def _by_postcode(said: str, atlas: _Atlas) -> Place | None:
    """A postcode, unless a name is there too; one that several communes share is asked about."""
    code = re.search(r"\b(\d{5})\b", said)
    if not code:
        return None
    rest = _bare(said.replace(code[1], " "))
    if rest and (named := atlas.forms.get(rest)):
        return named
    names = atlas.among(dict(atlas.spoken.postcodes).get(code[1], ""))
    return None if not names else Found(names[0], exact=False) if len(names) == 1 else Ask(names)


def _within(said: str, atlas: _Atlas) -> Place:
    """The one place a sentence names, else the one its words sound like; several are asked about."""
    places = tuple(dict.fromkeys(_named(said, atlas)))
    if len(places) < 2:
        return next(iter(places), None) or _near(_bare(said), atlas)
    names = tuple(dict.fromkeys(name for place in places for name in _names(place)))
    return Ask(names[:AT_MOST]) if len(names) > 1 else Found(names[0], exact=False)


def _names(place: Place) -> tuple[str, ...]:
    match place:
        case Found(name=name) | Outside(name=name):
            return (name,)
        case Ask(names=names):
            return names
    return ()


def _named(said: str, atlas: _Atlas) -> Iterator[Place]:
    """Every place named in a sentence, the longest name first at each word."""
    words = said.split()
    at = 0
    while at < len(words):
        long = next((n for n in range(6, 0, -1) if _is_meant(words, at, n, atlas)), 0)
        if long:
            yield atlas.forms[" ".join(words[at : at + long])]
        at += long or 1


def _is_meant(words: list[str], at: int, length: int, atlas: _Atlas) -> bool:
    """Whether these words of a sentence are a commune's name, and not an everyday word or the football club."""
    form = " ".join(words[at : at + length])
    before = words[at - 1] if at else ""
    if at + length > len(words) or form not in atlas.forms:
        return False
    if form in atlas.spoken.words:
        return before in BEFORE or (before == "d" and at > 1 and words[at - 2] in BEFORE)
    return form not in atlas.spoken.everyday and before not in CLUBS


def mentioned(text: str, communes: Sequence[str], spoken: Spoken = NOBODY) -> tuple[str, ...]:
    """The communes of the territory named inside a longer sentence, in their order: guesses, to be confirmed.

    Words that several communes bear ("Noyelles", "Vendin") are no guess: the one meant may be outside.
    """
    atlas = _atlas(tuple(communes), (), spoken)
    named = (place.name for place in _named(_form(text), atlas) if isinstance(place, Found))
    return tuple(dict.fromkeys(named))


# ---- near names -----------------------------------------------------------------------------------------


def _near(said: str, atlas: _Atlas) -> Place:
    """A misspelt name: the same sound, else a letter or two. Never for short names (« Lens » is too near to « sens »),
    nor for those that are a word."""
    heard = _heard(said)
    if len(heard) < 3 or len(said) > LONGEST:
        return Unknown()
    same = [place for form, place in atlas.forms.items() if _heard(form) == heard]
    close = same or _closest(said.replace(" ", ""), atlas)
    names = tuple(dict.fromkeys(name for place in close for name in _names(place)))
    if not names:
        return Unknown()
    if len(names) > 1:
        return Ask(names[:AT_MOST])
    return Found(names[0], exact=False) if names[0] in atlas.communes else Outside(names[0])


def _closest(said: str, atlas: _Atlas) -> list[Place]:
    """The places at the smallest distance, when it is small enough for the length of the name."""
    far: dict[int, list[Place]] = {}
    for form, place in atlas.forms.items():
        name = form.replace(" ", "")
        allowed = _mistakes_allowed(said, name, atlas.spoken.words)
        if abs(len(said) - len(name)) <= allowed and (apart := distance(said, name)) <= allowed:
            far.setdefault(apart, []).append(place)
    return far[min(far)] if far else []


def _mistakes_allowed(said: str, name: str, words: tuple[str, ...]) -> int:
    """How many letters may be wrong; two only when the word begins alike ("maison" is not Loison)."""
    if len(name) <= 4 or any(word in name for word in words):
        return 0
    return 2 if len(name) > 5 and said[:1] == name[:1] else 1


@lru_cache(maxsize=1024)
def _heard(form: str) -> str:
    return "".join(sound(word) for word in form.split())


def nearest(text: str, communes: Sequence[str], n: int = 3) -> tuple[str, ...]:
    """The n communes most like these words, for buttons."""
    said = _heard(_bare(_form(text[:LONGEST])))
    first = {name: place for place, name in enumerate(communes)}

    def apart(name: str) -> tuple[int, int]:
        whole, begins = _heard(_form(name)), _heard(_form(name).split()[0])
        return min(distance(said, whole), distance(said, begins)), first[name]

    return tuple(sorted(communes, key=apart)[:n])
