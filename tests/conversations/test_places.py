"""Communes as people write them: found, proposed or asked about, never guessed silently."""

from __future__ import annotations

from functools import partial

import pytest

from bot.config.place import NAMES, NEIGHBOURS, read_names
from conversations import places
from conversations.hearing.sounds import normal
from conversations.places import Ask, DontKnow, Elsewhere, Found, Outside, Unknown, nearest

SPOKEN = read_names(NAMES.read_text(encoding="utf-8"))
find = partial(places.find, spoken=SPOKEN)
mentioned = partial(places.mentioned, spoken=SPOKEN)

# Official name -> the forms people are expected to write.
WRITTEN = {
    "Ablain-Saint-Nazaire": "ablain, ablain st nazaire, ablin, ablain saint nazère, st nazaire",
    "Acheville": "achevile, acheuville, hacheville",
    "Aix-Noulette": "aix, aix noulete, ex noulette, aixnoulette, noulette",
    "Angres": "angre, engres, angré",
    "Annay": "annay sous lens, anay, annai, anné",
    "Avion": "avions, avyon, à avion, l'avion, AVION, j'habite à Avion",
    "Bénifontaine": "benifontaine, beni fontaine, bénie fontaine, benifontène",
    "Billy-Montigny": "billy, bili montigny, billymontigny, bily montini, montigny",
    "Bouvigny-Boyeffles": "bouvigny, bouvini, bouvigny boyeffle, boyeffles",
    "Bully-les-Mines": "bully, buly, bulli, bully les mine, bully lé mine, bully-grenay",
    "Carency": "caransi, carenci, carency",
    "Éleu-dit-Leauwette": "eleu, éleu, elu, eleu dit leauwette, leauwette, lauwette, eleu dit loette",
    "Estevelles": "estevelle, estevel, estevèle, éstevelles",
    "Fouquières-lès-Lens": "fouquieres, fouquière, fouquieres lez lens, fouquiere les lens, foukière",
    "Givenchy-en-Gohelle": "givenchy, givenchi, givenchy en goelle, gif en gohelle",
    "Gouy-Servins": "gouy, goui servin, gouy servin",
    "Grenay": "grenai, grené, greney, grenay cité 5",
    "Harnes": "harne, arnes, harnès, d'harnes",
    "Hulluch": "huluch, hullu, ulluch, hulluche",
    "Lens": "lence, lense, lens ville, lensse, à lens, LENS, je suis de lens",
    "Liévin": "lievin, lievain, liévain, lieven, livin, Liévin",
    "Loison-sous-Lens": "loison, loisons, loison sous lense, loizon, loison s/ lens",
    "Loos-en-Gohelle": "loos, los en gohelle, loos en goelle, lo en gohelle, loss",
    "Mazingarbe": "mazingarb, masingarbe, mazinguarbe",
    "Méricourt": "mericourt, méricour, mericour, maricourt",
    "Meurchin": "meurchain, murchin, meurchein",
    "Noyelles-sous-Lens": "noyelles, noyelle, noyelle sous lens, noyelle sous lense, noielles, noyel",
    "Pont-à-Vendin": "pont a vendin, pont, pont avendin, pon a vandin, vendin",
    "Sains-en-Gohelle": "sains, sain en gohelle, saint en gohelle, sin en goelle, fosse 10",
    "Sallaumines": "sallau, salaumine, sallaumine, salomine, salaumines, à Sallaumines",
    "Servins": "servin, servain, servins",
    "Souchez": "souché, souchet, souche",
    "Vendin-le-Vieil": "vendin, vandin, vendin le vieille, vendin vieil",
    "Villers-au-Bois": "villers, villier au bois, villers au boi, viler",
    "Vimy": "vimi, vimmy, vimie",
    "Wingles": "wingle, winggles, vingles, ouingle",
}
COMMUNES = tuple(WRITTEN)
FORMS = [(name, form.strip()) for name, forms in WRITTEN.items() for form in (name, *forms.split(","))]


@pytest.mark.parametrize(("name", "form"), FORMS)
def test_every_form_finds_its_commune_or_asks(name: str, form: str) -> None:
    match find(form, COMMUNES):
        case Found(name=found):
            assert found == name
        case Ask(names=names):
            assert name in names
        case other:
            pytest.fail(f"{form}: {other}")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("noyelle sous lens", Found("Noyelles-sous-Lens", exact=False)),
        ("bully", Found("Bully-les-Mines", exact=False)),
        ("bully les mines", Found("Bully-les-Mines", exact=True)),
        ("ABLAIN ST NAZAIRE", Found("Ablain-Saint-Nazaire", exact=True)),
        ("lievin", Found("Liévin", exact=True)),
        ("J'habite à Lens depuis 10 ans", Found("Lens", exact=True)),
        ("liévin c'est là que j'habite", Found("Liévin", exact=True)),
        ("pas loin de bully", Found("Bully-les-Mines", exact=False)),
        ("fouquieres lez lens", Found("Fouquières-lès-Lens", exact=True)),
        ("l'avion", Found("Avion", exact=False)),
        ("loos", Ask(("Loos-en-Gohelle", "Loos"))),
        ("billy", Ask(("Billy-Montigny", "Billy-Berclau"))),
        ("vendin", Ask(("Vendin-le-Vieil", "Pont-à-Vendin", "Vendin-lès-Béthune"))),
        ("harnes et lens", Ask(("Harnes", "Lens"))),
        ("62800", Found("Liévin", exact=False)),
        ("62300", Ask(("Lens", "Éleu-dit-Leauwette"))),
        ("62300 lens", Found("Lens", exact=True)),
        ("62153", Ask(("Ablain-Saint-Nazaire", "Souchez"))),
        ("62153 souchez", Found("Souchez", exact=True)),
        ("noyel sou lans", Found("Noyelles-sous-Lens", exact=False)),
        ("loison s/s lens", Found("Loison-sous-Lens", exact=True)),
        ("loos en gohel", Found("Loos-en-Gohelle", exact=False)),
        ("pont a vandin", Found("Pont-à-Vendin", exact=False)),
        ("sains en gohelle fosse 10", Found("Sains-en-Gohelle", exact=False)),
        ("jsui d harne", Found("Harnes", exact=False)),
        ("je suis lensois", Found("Lens", exact=False)),
        ("à côté de lens", Found("Lens", exact=False)),
        ("j'habite plus à lens", Found("Lens", exact=False)),
        ("liévin ou lens je sais pas", Ask(("Liévin", "Lens"))),
        ("henin", Outside("Hénin-Beaumont")),
        ("noeux les mines", Outside("Nœux-les-Mines")),
        ("Noyelles-Godault", Outside("Noyelles-Godault")),
        ("libercour", Outside("Libercourt")),
        ("vendin lez bethune", Outside("Vendin-lès-Béthune")),
        ("je sais pas", DontKnow()),
        ("jsp", DontKnow()),
        ("ailleurs", Elsewhere()),
        ("une autre ville", Elsewhere()),
        ("sens", Unknown()),
        ("dens", Unknown()),
        ("maison", Unknown()),
        ("on a pris l'avion", Unknown()),
        ("", Unknown()),
    ],
)
def test_an_answer_is_read(text: str, place: object) -> None:
    assert find(text, COMMUNES) == place


@pytest.mark.parametrize(
    ("form", "inside", "outside"),
    [
        ("noyelles", "Noyelles-sous-Lens", "Noyelles-Godault"),
        ("vendin", "Pont-à-Vendin", "Vendin-lès-Béthune"),
        ("pont", "Pont-à-Vendin", "Pont-à-Marcq"),
        ("givenchy", "Givenchy-en-Gohelle", "Givenchy-lès-la-Bassée"),
        ("loos", "Loos-en-Gohelle", "Loos"),
        ("billy", "Billy-Montigny", "Billy-Berclau"),
        ("montigny", "Billy-Montigny", "Montigny-en-Gohelle"),
        ("fouquières", "Fouquières-lès-Lens", "Fouquières-lès-Béthune"),
        ("sains", "Sains-en-Gohelle", "Sains-lès-Marquion"),
        ("gouy", "Gouy-Servins", "Gouy-sous-Bellonne"),
        ("en gohelle", "Loos-en-Gohelle", "Montigny-en-Gohelle"),
        ("62144", "Carency", "Acq"),
        ("62320", "Acheville", "Rouvroy"),
    ],
)
def test_words_that_several_communes_bear_are_asked_about(form: str, inside: str, outside: str) -> None:
    place = find(form, COMMUNES)
    assert isinstance(place, Ask)
    assert {inside, outside} <= set(place.names)
    assert mentioned(f"une fête à {form} cet été", COMMUNES) == ()


@pytest.mark.parametrize("form", ["servins", "62530"])
def test_servins_is_perhaps_gouy(form: str) -> None:
    place = find(form, COMMUNES)
    assert isinstance(place, Ask)
    assert place.names[:2] == ("Servins", "Gouy-Servins")


@pytest.mark.parametrize("name", COMMUNES)
def test_the_official_name_plainly_typed_is_taken_as_such(name: str) -> None:
    expected = Ask(("Servins", "Gouy-Servins")) if name == "Servins" else Found(name, exact=True)
    assert find(name, COMMUNES) == expected
    assert find(f"j'habite à {normal(name)}", COMMUNES) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("un jardin derrière l'école à lens", ("Lens",)),
        ("un jardin à Avion", ("Avion",)),
        ("les jeunes d'avion", ("Avion",)),
        ("un billet d'avion", ()),
        ("on prend l'avion au soleil", ()),
        ("le sens de la fête", ()),
        ("sur le pont de la rivière", ()),
        ("la souche de l'arbre", ()),
        ("avec le rc lens", ()),
        ("a noyelles il y a rien", ()),
        ("un banc à Noyelles-sous-Lens", ("Noyelles-sous-Lens",)),
        ("vers vendin", ()),
        ("bully ou grenay", ("Bully-les-Mines", "Grenay")),
    ],
)
def test_a_commune_is_noticed_in_a_sentence_with_care(text: str, names: tuple[str, ...]) -> None:
    assert mentioned(text, COMMUNES) == names


def test_every_postcode_of_the_territory_leads_to_its_communes() -> None:
    """Alone enough for 14 communes; shared, all those inside are asked about."""
    found = {code: find(code, COMMUNES, NEIGHBOURS) for code, _ in SPOKEN.postcodes}
    alone = [place.name for place in found.values() if isinstance(place, Found)]
    shared = [name for place in found.values() if isinstance(place, Ask) for name in place.names if name in COMMUNES]
    assert len(alone) == 14
    assert sorted(alone + shared) == sorted(COMMUNES)


def test_the_nearest_names_are_proposed() -> None:
    assert nearest("sallomin", COMMUNES)[0] == "Sallaumines"
    assert nearest("noyel", COMMUNES, n=1) == ("Noyelles-sous-Lens",)
    assert len(nearest("xyz", COMMUNES)) == 3


def test_another_territory_works_with_its_names_alone() -> None:
    elsewhere = ("Saint-Omer", "Arques", "Longuenesse")
    assert find("st omer", elsewhere) == Found("Saint-Omer", exact=True)
    assert find("longuenes", elsewhere) == Found("Longuenesse", exact=False)
    assert find("bully", elsewhere) == Unknown()


def test_the_neighbours_of_the_configuration_are_known_by_their_name() -> None:
    assert find("clairmaray", ("Saint-Omer",), ("Clairmarais",)) == Outside("Clairmarais")
    assert find("clairmaray", ("Saint-Omer",)) == Unknown()


@pytest.mark.parametrize("name", NEIGHBOURS)
def test_every_neighbour_is_named_as_such_or_asked_about(name: str) -> None:
    match find(name, COMMUNES, NEIGHBOURS):
        case Outside(name=found):
            assert found == name
        case other:
            pytest.fail(f"{name}: {other}")


# Words, the official names that bear them inside the territory, and those outside it: the notes on the place.
AMBIGUOUS = """
noyelles | Noyelles-sous-Lens | Noyelles-Godault, Noyelles-lès-Vermelles, Noyelles-lès-Seclin, Noyelles-sous-Bellonne
vendin | Vendin-le-Vieil, Pont-à-Vendin | Vendin-lès-Béthune
pont | Pont-à-Vendin | Pont-à-Marcq
givenchy | Givenchy-en-Gohelle | Givenchy-lès-la-Bassée, Givenchy-le-Noble
loos | Loos-en-Gohelle | Loos
billy | Billy-Montigny | Billy-Berclau
montigny | Billy-Montigny | Montigny-en-Gohelle
fouquières | Fouquières-lès-Lens | Fouquières-lès-Béthune, Fouquereuil
sains | Sains-en-Gohelle | Sains-lès-Marquion, Sains-lès-Pernes, Sains-lès-Fressin
servins | Servins, Gouy-Servins |
villers | Villers-au-Bois |
sous lens | Fouquières-lès-Lens, Loison-sous-Lens, Noyelles-sous-Lens | Courcelles-lès-Lens
les lens | Fouquières-lès-Lens, Loison-sous-Lens, Noyelles-sous-Lens | Courcelles-lès-Lens
gouy | Gouy-Servins | Gouy-sous-Bellonne, Gouy-en-Artois
en gohelle | Givenchy-en-Gohelle, Loos-en-Gohelle, Sains-en-Gohelle | Montigny-en-Gohelle, Arleux-en-Gohelle
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in AMBIGUOUS.strip().splitlines()]


@pytest.mark.parametrize(("form", "inside", "outside"), ROWS, ids=[row[0] for row in ROWS])
def test_the_whole_table_of_ambiguous_names(form: str, inside: str, outside: str) -> None:
    place = find(form, COMMUNES, NEIGHBOURS)
    assert isinstance(place, Ask)
    assert set(place.names) >= {name.strip() for name in f"{inside},{outside}".split(",") if name.strip()}


@pytest.mark.parametrize(("form", "name"), [("loison", "Loison-sous-Lens"), ("aix", "Aix-Noulette")])
def test_two_short_names_are_proposed(form: str, name: str) -> None:
    assert find(form, COMMUNES, NEIGHBOURS) == Found(name, exact=False)
